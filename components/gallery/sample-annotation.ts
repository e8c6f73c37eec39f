import { ENTITY_TYPES } from '../../lib/lexicon/types.ts';
import type { Annotation, Entity } from '../../lib/recognition/annotation.ts';

/** The linear text of the samples. */
export const SAMPLE_TEXT = 'Kerja sama IMCT\nMenko Polhukam Wiranto bertemu di Bali.\nTNI siap.';

const UNKNOWN = {
  ...{ nameEn: null, about: null, aboutEn: null, shortForm: null, link: null, holder: null, iptc: null },
};

const LONG_NAME = 'Badan Koordinasi Nasional Penanggulangan Bencana dan Penanganan Pengungsi Antarprovinsi';

/** A person. */
export const WIRANTO: Entity = {
  ...UNKNOWN,
  ...{ id: 'person/wiranto', type: 'person', name: 'Wiranto', about: 'Politikus', aboutEn: 'Politician' },
  link: 'https://id.wikipedia.org/wiki/Wiranto',
};

/** An office, and who held it. */
export const OFFICE: Entity = {
  ...UNKNOWN,
  ...{ id: 'role/menko-polhukam', type: 'role', shortForm: 'Menko Polhukam' },
  name: 'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan',
  nameEn: 'Coordinating Minister for Political, Legal and Security Affairs',
  holder: { name: 'Wiranto', person: 'person/wiranto', from: '2016-07-27', to: null, on: '2016-09-20' },
};

/** A name that may mean one of two. */
export const ONE_OF: Entity = {
  ...UNKNOWN,
  ...{ id: 'text/person/siregar', type: 'person', name: 'Siregar' },
  oneOf: [
    { id: 'person/a-siregar', name: 'A. Siregar', about: 'Hakim', aboutEn: 'Judge' },
    { id: 'person/b-siregar', name: 'B. Siregar', about: null, aboutEn: null },
  ],
};

/** A name of each type; one of them very long, one written from right to left. */
export const EACH_TYPE: readonly Entity[] = ENTITY_TYPES.map((type, i) => ({
  ...UNKNOWN,
  ...{ id: `${type}/contoh`, type, name: i === 2 ? LONG_NAME : i === 3 ? 'منظمة بحرية' : `Contoh ${i + 1}` },
}));

/** What is named in {@link SAMPLE_TEXT}, and much that is not. */
export const SAMPLE_ANNOTATION: Annotation = {
  mentions: [
    { start: 11, end: 15, type: 'event', entity: 'event/imct', confidence: 1, basis: 'lexicon' },
    { start: 16, end: 30, type: 'role', entity: OFFICE.id, confidence: 1, basis: 'lexicon' },
    { start: 31, end: 38, type: 'person', entity: WIRANTO.id, confidence: 1, basis: 'lexicon' },
    ...EACH_TYPE.map(({ id, type }) => ({ start: 50, end: 54, type, entity: id, confidence: 1 })),
  ],
  entities: [
    {
      ...UNKNOWN,
      id: 'event/imct',
      type: 'event',
      name: 'International Meeting on Counter-Terrorism',
      shortForm: 'IMCT',
    },
    ...[OFFICE, WIRANTO],
    ...EACH_TYPE,
  ],
  topics: [
    {
      ...{
        id: 'topic/terorisme',
        label: 'Terorisme',
        labelEn: 'Terrorism',
        iptc: 'medtop:20000589',
        score: 0.9,
      },
      because: [{ start: 11, end: 15 }],
    },
    { id: 'topic/laut', label: 'Keamanan laut', labelEn: 'Maritime security', iptc: null, score: 0.4 },
  ],
};

/** Nothing is named. */
export const NOTHING_NAMED: Annotation = { mentions: [], entities: [], topics: [] };
