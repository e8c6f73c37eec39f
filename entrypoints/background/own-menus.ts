import { browser } from 'wxt/browser';
import { ENTITY_TYPES, type EntityType } from '../../lib/lexicon/types.ts';
import { askPage } from '../../lib/messaging/to-page.ts';
import { t } from '../../lib/messaging/translate.ts';
import type { OwnMeaning } from '../../lib/recognition/own-names.ts';
import { openOwnNames, saidOwn } from './own-handlers.ts';

const IS = 'own';
const TYPE = 'own/type/';
const SAME = 'own/same';
const NEVER = 'own/never';

/** Makes the entries by which the reader says what a selected name is. */
export function makeOwnMenus(): void {
  make(IS, t('menuOwnIs'));
  for (const type of ENTITY_TYPES) make(`${TYPE}${type}`, t(`type_${type}`), IS);
  make(SAME, t('menuOwnSame'));
  make(NEVER, t('menuOwnNever'));
}

/** One entry, on what is selected on a page of the web; `%s` in its title is the selection. */
function make(id: string, title: string, parentId?: string): void {
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  const parent = parentId === undefined ? {} : { parentId };
  browser.contextMenus.create({ id, title, ...parent, documentUrlPatterns, contexts: ['selection'] });
}

/** Does what such an entry says of the selected words; the page of the tab says that it is kept. */
export async function obeyOwnMenu(id: string, tabId: number, selected: string): Promise<void> {
  if (id === SAME) await openOwnNames(selected);
  const meaning = meaningOf(id);
  if (meaning === null) return;
  const said = await saidOwn(selected, meaning).catch((error: unknown) => {
    console.error('Sorot: the name was not kept', error);
    return null;
  });
  await askPage(tabId).saidOwn(said?.ok ? said.value : null);
}

function meaningOf(id: string): OwnMeaning | null {
  if (id === NEVER) return { use: 'never' };
  const type: EntityType | undefined = ENTITY_TYPES.find((one) => id === `${TYPE}${one}`);
  return type === undefined ? null : { use: 'name', type, about: null };
}
