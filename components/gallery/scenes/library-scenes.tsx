import type { VNode } from 'preact';
import { LibraryPage } from '../../library/library-page.tsx';
import type { Reading, ReadingActions } from '../../library/reading-actions.ts';
import { ReadingPane } from '../../library/reading-pane.tsx';
import type { TrashRow } from '../../library/trash-actions.ts';
import { TrashPane } from '../../library/trash-pane.tsx';
import { closedDoor, door, NO_TOAST, nothing } from '../doors.ts';
import { NOTHING_NAMED } from '../sample-annotation.ts';
import { idOf, LONG_TITLE, NOTES, note, RIVAL_NOTE, RTL_TITLE, savedArticle } from '../sample-articles.ts';
import { draft } from '../sample-page.ts';
import type { SceneGroup } from '../scene.ts';
import { fullSearch } from './search-door.ts';

const props = { toast: NO_TOAST, version: 0, onWritten: nothing };

const USUAL: Partial<ReadingActions> = {
  storySoFar: async () => ({ earlier: [], newEntities: [], newTopics: [] }),
  beginNote: async () => draft(''),
  findTags: async () => [],
};

function reading(read: ReadingActions['read']): VNode {
  const actions = door<ReadingActions>({ ...USUAL, read });
  return <ReadingPane id={idOf(1)} note={null} backHref="#/gallery" actions={actions} {...props} />;
}

const article = (changes: Parameters<typeof savedArticle>[1] = {}, notes: Reading['notes'] = []) =>
  reading(async () => ({ saved: savedArticle(1, changes), notes }));

function trash(rows: readonly TrashRow[]): VNode {
  return <TrashPane actions={door({ trash: async () => rows })} {...props} />;
}

const rows = [LONG_TITLE, RTL_TITLE, ''].map((articleTitle, i) => ({
  articleTitle,
  note: note(i, { ...NOTES[i + 2], id: idOf(i), deletedAt: '2016-10-01T03:00:00.000Z' }),
}));

/** The library page as a whole, and what stands beside its list. */
export const LIBRARY: SceneGroup = {
  ...{ name: 'Library', sheet: 'library', width: null },
  scenes: [
    {
      name: 'the page',
      content: (
        <LibraryPage
          search={fullSearch()}
          exchange={door({
            backups: async () => [{ madeAt: '2016-10-01T03:00:00.000Z', articles: 12, notes: 40 }],
          })}
          safety={door({ health: async () => ({ kind: 'well' }) })}
          reading={door()}
          dossiers={door()}
          trash={door()}
          settings={door()}
          names={door()}
        />
      ),
    },
    {
      name: 'the page, nothing answers',
      content: (
        <LibraryPage
          search={closedDoor()}
          exchange={closedDoor()}
          safety={closedDoor()}
          reading={closedDoor()}
          dossiers={closedDoor()}
          trash={closedDoor()}
          settings={closedDoor()}
          names={closedDoor()}
        />
      ),
    },
    { name: 'an article without notes', content: article() },
    { name: 'an article with notes', content: article({}, [...NOTES, RIVAL_NOTE]) },
    { name: 'very long title', content: article({ title: LONG_TITLE, siteName: LONG_TITLE }) },
    { name: 'right to left', content: article({ title: RTL_TITLE, siteName: 'صحيفة', labels: ['أمن'] }) },
    {
      name: 'nothing named',
      content: reading(async () => ({ saved: { ...savedArticle(1), annotation: NOTHING_NAMED }, notes: [] })),
    },
    { name: 'an article that is gone', content: reading(async () => null) },
    { name: 'an article, loading', content: reading(() => new Promise(() => {})) },
    { name: 'an article, failed', content: reading(() => Promise.reject(new Error('Torn'))) },
    { name: 'trash', content: trash(rows) },
    { name: 'empty trash', content: trash([]) },
    { name: 'trash, failed', content: <TrashPane actions={closedDoor()} {...props} /> },
  ],
};
