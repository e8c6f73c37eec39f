import type { VNode } from 'preact';
import { Panel } from '../../panel/panel.tsx';
import type { PanelActions } from '../../panel/panel-actions.ts';
import { closedDoor, door, stayingPage } from '../doors.ts';
import { NOTHING_NAMED, WIRANTO } from '../sample-annotation.ts';
import { idOf, LONG_TITLE, NOTES, RTL_TITLE, savedArticle } from '../sample-articles.ts';
import { draft, SUMMARY, SUMMARY_WITH_NOTES } from '../sample-page.ts';
import type { SceneGroup } from '../scene.ts';

const STORY = {
  earlier: [
    {
      ...{ id: idOf(2), title: LONG_TITLE, publishedOn: '2016-09-18', siteName: 'Kabar Contoh' },
      ...{ entities: [WIRANTO], topics: SUMMARY.annotation?.topics ?? [] },
    },
    { id: idOf(3), title: RTL_TITLE, publishedOn: null, siteName: null, entities: [WIRANTO], topics: [] },
  ],
  newEntities: [WIRANTO],
  newTopics: [],
};

const USUAL: Partial<PanelActions> = {
  visit: async () => ({ kind: 'read', summary: SUMMARY }),
  record: async () => ({ articleId: null, notes: [] }),
  sameText: async () => null,
  storySoFar: async () => ({ earlier: [], newEntities: [], newTopics: [] }),
  beginNote: async () => draft(''),
  findTags: async () => [],
};

function panel(changes: Partial<PanelActions>): VNode {
  return (
    <Panel
      actions={door<PanelActions>({ ...USUAL, ...changes })}
      follow={stayingPage('gallery')}
      libraryHref="library.html"
    />
  );
}

const read = (changes: Partial<typeof SUMMARY>): Partial<PanelActions> => ({
  visit: async () => ({ kind: 'read', summary: { ...SUMMARY, ...changes } }),
});

/** The side panel. */
export const PANEL: SceneGroup = {
  ...{ name: 'Side panel', sheet: 'panel', width: 360 },
  scenes: [
    { name: 'not saved', content: panel({}) },
    {
      name: 'notes, and the story before',
      content: panel({
        visit: async () => ({ kind: 'read', summary: SUMMARY_WITH_NOTES }),
        record: async () => ({ articleId: idOf(1), notes: NOTES }),
        storySoFar: async () => STORY,
      }),
    },
    {
      name: 'very long title',
      content: panel(read({ article: savedArticle(1, { title: LONG_TITLE }).article })),
    },
    {
      name: 'right to left',
      content: panel(read({ article: savedArticle(1, { title: RTL_TITLE }).article })),
    },
    { name: 'nothing named', content: panel(read({ annotation: NOTHING_NAMED, shown: [] })) },
    { name: 'still being read', content: panel(read({ annotation: null, underWay: true, shown: [] })) },
    { name: 'no article', content: panel(read({ article: null, annotation: null, reason: 'news-home' })) },
    { name: 'not read yet', content: panel({ visit: async () => ({ kind: 'unread', readable: true }) }) },
    { name: 'cannot be read', content: panel({ visit: async () => ({ kind: 'unread', readable: false }) }) },
    { name: 'loading', content: panel({ visit: () => new Promise(() => {}) }) },
    {
      name: 'nothing answers',
      content: <Panel actions={closedDoor()} follow={stayingPage('gallery')} libraryHref="" />,
    },
  ],
};
