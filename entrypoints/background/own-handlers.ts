import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { formSchema, meaningSchema, type OwnName, ownNameSchema } from '../../lib/library/own/own-name.ts';
import { sayOwn, spellingIn } from '../../lib/library/own/say-own.ts';
import { parseJson } from '../../lib/library/parse-json.ts';
import type { Handlers } from '../../lib/messaging/answer.ts';
import type { BackgroundCalls, OwnSaid, Result } from '../../lib/messaging/calls.ts';
import { failure } from '../../lib/messaging/envelope.ts';
import { ownNamesAddress } from '../../lib/messaging/own-address.ts';
import { entitiesCalled } from '../../lib/recognition/entities-called.ts';
import type { OwnMeaning } from '../../lib/recognition/own-names.ts';
import { afterWrite } from '../library/after-write.ts';
import { lexicon } from './lexicon-host.ts';
import { ownNames } from './own-lexicon-host.ts';
import { fromOwnPage, stored } from './stored.ts';

const sayRequest = v.object({ form: v.string(), meaning: meaningSchema });
const openRequest = v.object({ form: v.string() });
const unsayRequest = v.object({ undo: v.string() });
const changeSchema = v.object({ now: ownNameSchema, before: v.nullable(ownNameSchema) });
const nameRequest = v.object({ name: v.string() });

/** So many are looked through at a glance. */
const MOST_CALLED = 8;

type OwnCalls = Pick<BackgroundCalls, 'ownGeneration' | 'sayOwn' | 'unsayOwn' | 'openOwn' | 'entitiesCalled'>;

/** Answers on the reader's own names. Pages may say what a spelling means, as they may highlight; they read none. */
export const ownHandlers: Handlers<OwnCalls> = {
  ownGeneration: stored(async () => ({ ok: true, value: await ownNames().generation() })),
  sayOwn: stored((of) => {
    const { form, meaning } = v.parse(sayRequest, of);
    return saidOwn(form, meaning);
  }),
  unsayOwn: stored(async (of) => {
    const json = parseJson(v.parse(unsayRequest, of).undo);
    if (!json.ok) return failure('bad-request', json.fault);
    const { now, before } = v.parse(changeSchema, json.value);
    if (before === null) await ownNames().remove([now.id]);
    else await ownNames().put([before]);
    afterWrite();
    return { ok: true, value: null };
  }),
  async openOwn(of) {
    const { form } = v.parse(openRequest, of);
    await openOwnNames(form);
    return { ok: true, value: null };
  },
  entitiesCalled: fromOwnPage(async (of) => {
    const { name } = v.parse(nameRequest, of);
    return { ok: true, value: entitiesCalled(await lexicon(), name, MOST_CALLED) };
  }),
};

/** Keeps what the reader says that some selected words mean; open pages ask again. */
export async function saidOwn(selected: string, meaning: OwnMeaning): Promise<Result<OwnSaid>> {
  const form = v.safeParse(formSchema, spellingIn(selected));
  if (!form.success) return failure('bad-request', form.issues[0].message);
  const at = { id: crypto.randomUUID(), now: new Date().toISOString() };
  const change = sayOwn(await ownNames().all(), form.output, meaning, at);
  await ownNames().put([change.now]);
  afterWrite();
  return { ok: true, value: { ...wordsOf(change.now), undo: JSON.stringify(change) } };
}

function wordsOf({ forms, meaning }: OwnName): Pick<OwnSaid, 'form' | 'type'> {
  return { form: forms[0] ?? '', type: meaning.use === 'never' ? null : meaning.type };
}

/** Opens the place of the library page where a name is written, with a spelling filled in. */
export async function openOwnNames(selected: string): Promise<void> {
  await browser.tabs.create({ url: ownNamesAddress(spellingIn(selected)) });
}
