import type { VNode } from 'preact';
import { ArticleChoice } from '../../library/article-choice.tsx';
import { type Asked, NOTHING_ASKED } from '../../library/asked.ts';
import { BulkBar } from '../../library/bulk-bar.tsx';
import { DayFilter } from '../../library/day-filter.tsx';
import type { ExchangeActions } from '../../library/exchange-actions.ts';
import { ExportForm } from '../../library/export-menu.tsx';
import { FacetFilter } from '../../library/facet-filter.tsx';
import { ImportOutcome, type ImportState } from '../../library/import-outcome.tsx';
import { IndexLine } from '../../library/index-line.tsx';
import { NameFilter } from '../../library/name-filter.tsx';
import { NotesFilter } from '../../library/notes-filter.tsx';
import type { SearchActions } from '../../library/search-actions.ts';
import { SearchPane } from '../../library/search-pane.tsx';
import { closedDoor, door, NO_TOAST, nothing } from '../doors.ts';
import { idOf, LONG_TITLE, RTL_TITLE, savedArticle } from '../sample-articles.ts';
import type { Scene, SceneGroup } from '../scene.ts';
import { fullSearch } from './search-door.ts';

const ASKED: Asked = { ...NOTHING_ASKED, query: 'bali', sites: ['Kabar Contoh'], from: '2016-09-01' };

function search(actions: SearchActions, asked: Asked = NOTHING_ASKED): VNode {
  return (
    <SearchPane
      {...{ asked, actions, toast: NO_TOAST, version: 0, ask: nothing, onWritten: nothing }}
      exchange={door()}
      currentId={idOf(1)}
    />
  );
}

const imports = (name: string, state: ImportState): Scene => ({
  name: `import: ${name}`,
  content: <ImportOutcome state={state} onApply={nothing} onClose={nothing} />,
});

const plan = (added: number, differing: number) => ({
  ...{ counts: { added, same: 3, differing }, leftOut: 1, damaged: 2, apply: async () => async () => {} },
});

const articles = [LONG_TITLE, RTL_TITLE, ''].map((title, i) => savedArticle(i, { title }));

const exchange = door<ExchangeActions>({ articles: async () => articles });

const bulk = (share: number | null): VNode => (
  <BulkBar
    picked={{ ids: new Set([idOf(1), idOf(2)]), toggle: nothing, put: nothing }}
    total={40}
    actions={fullSearch()}
    exchange={exchange}
    work={{ share, run: async () => [], cancel: nothing }}
    toast={NO_TOAST}
    onAll={async () => []}
    onWritten={nothing}
  />
);

const filter = { asked: ASKED, onAsk: nothing, actions: fullSearch(), version: 0 };

/** The list of the library, and what can be done with it. */
export const SEARCH: SceneGroup = {
  ...{ name: 'Library list', sheet: 'library', width: 420 },
  scenes: [
    { name: 'everything', content: search(fullSearch()) },
    { name: 'found', content: search(fullSearch(), ASKED) },
    { name: 'nothing found', content: search(fullSearch([]), ASKED) },
    { name: 'empty library', content: search(fullSearch([])) },
    { name: 'loading', content: search(fullSearch([], { search: () => new Promise(() => {}) })) },
    { name: 'failed', content: search(closedDoor()) },
    {
      name: 'still being indexed',
      content: <IndexLine indexed={{ done: 120, total: 900, isComplete: false }} />,
    },
    { name: 'picked', content: bulk(null) },
    { name: 'picked, under way', content: bulk(0.4) },
    { name: 'by site', content: <FacetFilter list="sites" facet="site" {...filter} /> },
    {
      name: 'by site, failed',
      content: <FacetFilter list="sites" facet="site" {...filter} actions={closedDoor()} />,
    },
    { name: 'by name', content: <NameFilter {...filter} /> },
    { name: 'by day', content: <DayFilter {...filter} /> },
    { name: 'by notes', content: <NotesFilter {...filter} /> },
    { name: 'export', content: <ExportForm actions={exchange} toast={NO_TOAST} onClose={nothing} /> },
    {
      name: 'articles to choose from',
      content: <ArticleChoice load={exchange.articles} chosen={[idOf(1)]} onChoose={nothing} />,
    },
    imports('reading', { kind: 'reading' }),
    imports('something new', { kind: 'read', reading: { ok: true, value: plan(12, 2) } }),
    imports('nothing new', { kind: 'read', reading: { ok: true, value: plan(0, 0) } }),
    imports('damaged', { kind: 'read', reading: { ok: false, fault: 'Unexpected end of JSON input' } }),
    imports('writing', { kind: 'writing', share: 0.6, cancel: nothing }),
  ],
};
