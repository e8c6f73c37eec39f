import type { VNode } from 'preact';
import type { PageActions } from '../../popup/page-actions.ts';
import { Popup } from '../../popup/popup.tsx';
import type { PopupLibrary } from '../../popup/popup-library.ts';
import type { HealthActions } from '../../safety-actions.ts';
import { closedDoor, door, nothing } from '../doors.ts';
import { NOTHING_NAMED } from '../sample-annotation.ts';
import { idOf, LONG_TITLE, NOTES, RTL_TITLE, savedArticle } from '../sample-articles.ts';
import { draft, SUMMARY, SUMMARY_WITH_NOTES } from '../sample-page.ts';
import type { Scene, SceneGroup } from '../scene.ts';
import { POPUP_PARTS } from './popup-parts.tsx';

const USUAL: Partial<PageActions> = {
  visit: async () => ({ kind: 'read', summary: SUMMARY }),
  record: async () => ({ articleId: null, notes: [] }),
  hiddenTypes: async () => [],
  sureness: async () => 'usual',
  sameText: async () => null,
  openDrafts: async () => [],
  siteHere: async () => null,
  beginNote: async () => draft(''),
  commands: async () => [
    { words: 'Next name', keys: 'Alt+Shift+.' },
    { words: 'Side panel', keys: '' },
  ],
  findTags: async () => [],
};

const glance = (number: number, title: string, notes: number) => {
  const { id, article } = savedArticle(number, { title });
  return { id, ...article, notes };
};

const RECENT = [glance(1, LONG_TITLE, 12), glance(2, RTL_TITLE, 0), glance(3, '', 1)];

const well: HealthActions = door({ health: async () => ({ kind: 'well' }) });

function popup(page: Partial<PageActions>, library: Partial<PopupLibrary> = {}, safety = well): VNode {
  return (
    <Popup
      page={door({ ...USUAL, ...page })}
      library={door<PopupLibrary>({ newest: async () => RECENT, ...library })}
      safety={safety}
      libraryHref="library.html"
      sitesHref="welcome.html#sites"
      onPanel={nothing}
    />
  );
}

const read = (changes: Partial<typeof SUMMARY>): Partial<PageActions> => ({
  visit: async () => ({ kind: 'read', summary: { ...SUMMARY, ...changes } }),
});

const kept = { record: async () => ({ articleId: idOf(1), notes: NOTES.slice(0, 2) }) };

const SITE = { url: 'https://koran.example/berita', site: 'koran.example' };

const ARTICLES: readonly Scene[] = [
  { name: 'not saved', content: popup({}, { newest: async () => [] }) },
  { name: 'saved', content: popup({ record: async () => ({ articleId: idOf(1), notes: [] }) }) },
  {
    name: 'notes, one of them moved',
    content: popup({
      visit: async () => ({ kind: 'read', summary: SUMMARY_WITH_NOTES }),
      record: async () => ({ articleId: idOf(1), notes: NOTES }),
    }),
  },
  {
    name: 'very long title',
    content: popup({ ...read({ article: savedArticle(1, { title: LONG_TITLE }).article }), ...kept }),
  },
  {
    name: 'right to left, without the tagger',
    content: popup(read({ article: savedArticle(1, { title: RTL_TITLE }).article, byTagger: false })),
  },
  { name: 'an article too large to be read whole', content: popup(read({ isWhole: false })) },
  { name: 'nothing named', content: popup(read({ annotation: NOTHING_NAMED, shown: [] })) },
  { name: 'still being read', content: popup(read({ annotation: null, underWay: true, shown: [] })) },
  { name: 'switched off', content: popup(read({ painted: false })) },
  {
    name: 'the same text elsewhere',
    content: popup({ sameText: async () => ({ saved: savedArticle(2), notes: NOTES.slice(0, 2) }) }),
  },
  {
    name: 'a draft elsewhere',
    content: popup({
      openDrafts: async () => [
        {
          ...{ token: 'a', pageKey: 'https://contoh.example/', url: 'https://contoh.example/', saved: null },
          ...{ target: { kind: 'article' }, articleTitle: LONG_TITLE },
          words: { text: 'Belum selesai', colour: 'yellow', tags: [] },
        },
      ],
    }),
  },
];

const OTHERS: readonly Scene[] = [
  { name: 'no article', content: popup(read({ article: null, annotation: null, reason: 'blogger-home' })) },
  {
    name: 'no article, body chosen',
    content: popup(read({ article: null, annotation: null, reason: 'unsure', bodyChosen: true })),
  },
  {
    name: 'not read yet',
    content: popup({
      visit: async () => ({ kind: 'unread', readable: true }),
      siteHere: async () => ({ ...SITE, standing: 'asks' }),
    }),
  },
  { name: 'cannot be read', content: popup({ visit: async () => ({ kind: 'unread', readable: false }) }) },
  {
    name: 'switched off on the site',
    content: popup({
      visit: async () => ({ kind: 'unread', readable: true }),
      siteHere: async () => ({ ...SITE, standing: 'never' }),
    }),
  },
  { name: 'loading', content: popup({ visit: () => new Promise(() => {}) }) },
  {
    name: 'nothing answers',
    content: (
      <Popup
        page={closedDoor()}
        library={closedDoor()}
        safety={closedDoor()}
        libraryHref=""
        sitesHref=""
        onPanel={nothing}
      />
    ),
  },
  { name: 'newer library', content: popup({}, {}, door({ health: async () => ({ kind: 'newer' }) })) },
  { name: 'private window', content: popup({}, {}, door({ health: async () => ({ kind: 'private' }) })) },
];

/** The popup. */
export const POPUP: SceneGroup = {
  name: 'Popup',
  sheet: 'popup',
  width: 380,
  scenes: [...ARTICLES, ...OTHERS, ...POPUP_PARTS],
};
