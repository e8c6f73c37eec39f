import type { DossierActions } from '../../components/dossier/dossier-actions.ts';
import type { NamedGraph } from '../../lib/library/dossier/co-mentions.ts';
import { type ArticlePassages, type Dossier, passagesOf } from '../../lib/library/dossier/dossier.ts';
import { sampleArticle, sampleId } from '../library/samples.ts';
import { noteActions } from './opened-draft.ts';

/** Whose dossier the samples are. */
export const WIRANTO = 'person/wiranto';

const topics = [
  { id: 'topic/terorisme', articles: 3, label: 'Terorisme', labelEn: 'Terrorism' },
  { id: 'topic/hukum', articles: 1, label: 'Hukum', labelEn: 'Law' },
];

const entity = sampleArticle(1).annotation.entities.find(({ id }) => id === WIRANTO)!;

/** A dossier of three months, in the second of which nothing is named. */
export function sampleDossier(changes: Partial<Dossier> = {}): Dossier {
  const naming = { mentions: 1, topics: ['topic/terorisme'] };
  return {
    ...{ entity, articles: 3, mentions: 5, notes: 1, step: 'month', topics },
    first: { ...naming, articleId: sampleId(1), day: '2016-09-20' },
    last: { ...naming, articleId: sampleId(3), day: '2016-11-02' },
    timeLine: [
      { from: '2016-09-01', articles: 2, mentions: 4, topics: [{ id: 'topic/terorisme', articles: 2 }] },
      { from: '2016-11-01', articles: 1, mentions: 1, topics: [{ id: 'topic/hukum', articles: 1 }] },
    ],
    with: [{ id: 'event/imct', name: 'IMCT', type: 'event', articles: 3 }],
    ...changes,
  };
}

/** A graph of three names. */
export const SAMPLE_GRAPH: NamedGraph = {
  nodes: [
    { id: WIRANTO, name: 'Wiranto', type: 'person', articles: 3, depth: 0 },
    { id: 'event/imct', name: 'IMCT', type: 'event', articles: 3, depth: 1 },
    { id: 'place/bali', name: 'Bali', type: 'place', articles: 1, depth: 1 },
  ],
  edges: [
    { a: 0, b: 1, articles: 3 },
    { a: 0, b: 2, articles: 1 },
  ],
};

/** The passages of the sample article of a number. */
export function samplePassages(number: number): ArticlePassages {
  const article = sampleArticle(number);
  return { article, passages: passagesOf(article, WIRANTO) };
}

/** What a dossier asks, with what it is opened by asked one by one. */
export interface Answers extends Partial<DossierActions> {
  readonly dossier?: (id: string) => Promise<Dossier | null>;
  readonly isComplete?: boolean;
}

/** What a dossier asks, answered for the samples; `answers` says what is answered otherwise. */
export function dossierActions({ dossier, isComplete = true, ...answers }: Answers = {}): DossierActions {
  const whose = dossier ?? (async (id) => (id === WIRANTO ? sampleDossier() : null));
  const actions: DossierActions = {
    ...noteActions,
    open: async (id, limit) => ({
      dossier: await whose(id),
      first: await actions.passages(id, { limit }),
      isComplete,
    }),
    passages: async () => ({ list: [samplePassages(3), samplePassages(1)], next: null }),
    notes: async () => [],
    graph: async () => SAMPLE_GRAPH,
    tenures: async () => [],
    forms: async () => [],
    ...answers,
  };
  return actions;
}
