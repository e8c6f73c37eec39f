import type { VNode } from 'preact';
import type { NamedGraph } from '../../../lib/library/dossier/co-mentions.ts';
import { type Dossier, passagesOf } from '../../../lib/library/dossier/dossier.ts';
import type { DossierActions, OpenDossier, PassagePage } from '../../dossier/dossier-actions.ts';
import { DossierPane } from '../../dossier/dossier-pane.tsx';
import { GraphTable } from '../../dossier/graph-table.tsx';
import { TimeTable } from '../../dossier/time-table.tsx';
import { closedDoor, door, NO_TOAST, nothing } from '../doors.ts';
import { EACH_TYPE, WIRANTO } from '../sample-annotation.ts';
import { idOf, LONG_TITLE, NOTES, savedArticle } from '../sample-articles.ts';
import type { SceneGroup } from '../scene.ts';

const naming = (number: number, day: string) => ({
  ...{ articleId: idOf(number), day, mentions: 2, topics: ['topic/terorisme'] },
});

const MONTHS = ['2016-03-01', '2016-04-01', '2016-07-01', '2016-09-01', '2017-01-01'];

const DOSSIER: Dossier = {
  ...{ entity: WIRANTO, articles: 12, mentions: 40, notes: 2, step: 'month' },
  ...{ first: naming(1, '2016-03-02'), last: naming(2, '2017-01-20') },
  timeLine: MONTHS.map((from, i) => ({
    ...{ from, articles: i + 1, mentions: 3 * i + 1, topics: [{ id: 'topic/terorisme', articles: i + 1 }] },
  })),
  topics: [{ id: 'topic/terorisme', articles: 12, label: 'Terorisme', labelEn: 'Terrorism' }],
  with: EACH_TYPE.map(({ id, name, type }, i) => ({ id, name, type, articles: 20 - i })),
};

const GRAPH: NamedGraph = {
  nodes: [{ ...WIRANTO, articles: 12, depth: 0 }, ...DOSSIER.with.map((one) => ({ ...one, depth: 1 }))],
  edges: DOSSIER.with.map(({ articles }, i) => ({ a: 0, b: i + 1, articles })),
};

const FIRST: PassagePage = {
  list: [savedArticle(1, { title: LONG_TITLE }), savedArticle(2)].map((article) => ({
    ...{ article, passages: passagesOf(article, WIRANTO.id) },
  })),
  next: null,
};

const opened = (dossier: Dossier | null, isComplete = true): OpenDossier => ({
  dossier,
  first: FIRST,
  isComplete,
});

const USUAL: Partial<DossierActions> = {
  open: async () => opened(DOSSIER),
  notes: async () => NOTES.slice(0, 3).map((note) => ({ note, articleTitle: LONG_TITLE })),
  graph: async () => GRAPH,
  tenures: async () => [
    { id: 'role/menko-polhukam', name: 'Menko Polhukam', nameEn: null, from: '2016-07-27', to: '2019-10-20' },
  ],
  forms: async () => [{ text: 'Jenderal Wiranto', count: 3 }],
  findTags: async () => [],
};

const pane = (actions: DossierActions): VNode => (
  <DossierPane entity={WIRANTO.id} actions={actions} toast={NO_TOAST} version={0} onWritten={nothing} />
);

const dossier = (changes: Partial<DossierActions>) => pane(door<DossierActions>({ ...USUAL, ...changes }));

const small: Dossier = {
  ...DOSSIER,
  articles: 1,
  first: DOSSIER.last,
  timeLine: DOSSIER.timeLine.slice(0, 1),
  with: [],
};

/** Dossiers. */
export const DOSSIERS: SceneGroup = {
  ...{ name: 'Dossiers', sheet: 'library', width: null },
  scenes: [
    { name: 'a person', content: dossier({}) },
    {
      name: 'named once, still being indexed',
      content: dossier({ open: async () => opened(small, false) }),
    },
    { name: 'named nowhere', content: dossier({ open: async () => opened(null) }) },
    {
      name: 'parts fail',
      content: dossier({
        notes: closedDoor<DossierActions>().notes,
        graph: closedDoor<DossierActions>().graph,
        tenures: closedDoor<DossierActions>().tenures,
      }),
    },
    { name: 'loading', content: pane(door()) },
    { name: 'failed', content: pane(closedDoor()) },
    { name: 'time as a table', content: <TimeTable dossier={DOSSIER} chosen={null} onChoose={nothing} /> },
    { name: 'company as a table', content: <GraphTable graph={GRAPH} /> },
  ],
};
