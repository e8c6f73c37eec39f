import type { Note } from '../../lib/library/note.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';

const TEXT = 'Kerja sama IMCT\nMenko Polhukam Wiranto bertemu di Bali.\nTNI siap.';

/** A UUID with a number at its end. */
export function sampleId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A moment in 2016, one second later for each number. */
export function sampleMoment(number: number): string {
  return new Date(Date.UTC(2016, 8, 20, 3, 15, number)).toISOString();
}

/** A saved article; its id, page, title and moment follow from the number. */
export function sampleArticle(number: number, changes: Partial<SavedArticle['article']> = {}): SavedArticle {
  return {
    id: sampleId(number),
    article: {
      url: `https://contoh.blogspot.com/2016/09/berita-${number}.html?m=1`,
      pageKey: `https://contoh.blogspot.com/2016/09/berita-${number}.html`,
      title: `Berita ${number}`,
      publishedOn: '2016-09-20',
      author: 'Ardi',
      siteName: 'Kabar Pertahanan',
      language: 'id',
      labels: ['Pertahanan', "Jum'at Sore"],
      leadImage: 'https://contoh.blogspot.com/foto.jpg',
      caption: null,
      source: 'Kompas',
      text: TEXT,
      blocks: [
        { kind: 'title', start: 0, end: 15 },
        { kind: 'paragraph', start: 16, end: 55 },
        { kind: 'paragraph', start: 56, end: 65 },
      ],
      ...changes,
    },
    annotation: sampleAnnotation,
    savedAt: sampleMoment(number),
  };
}

/** A note on an article; its id and moment follow from the number. */
export function sampleNote(number: number, articleNumber: number, changes: Partial<Note> = {}): Note {
  return {
    id: sampleId(900_000 + number),
    articleId: sampleId(articleNumber),
    target: { kind: 'article' },
    text: `Catatan ${number}`,
    colour: 'yellow',
    tags: [],
    createdAt: sampleMoment(number),
    updatedAt: sampleMoment(number),
    deletedAt: null,
    earlier: [],
    ...changes,
  };
}

const entity = {
  nameEn: null,
  about: null,
  aboutEn: null,
  shortForm: null,
  link: null,
  holder: null,
  iptc: null,
};

const sampleAnnotation: SavedArticle['annotation'] = {
  mentions: [
    { start: 11, end: 15, type: 'event', entity: 'event/imct' },
    { start: 16, end: 30, type: 'role', entity: 'role/menko-polhukam' },
    { start: 31, end: 38, type: 'person', entity: 'person/wiranto' },
  ],
  entities: [
    {
      ...entity,
      id: 'event/imct',
      type: 'event',
      name: 'International Meeting on Counter-Terrorism',
      shortForm: 'IMCT',
      link: 'https://id.wikipedia.org/wiki/IMCT',
    },
    {
      ...entity,
      id: 'role/menko-polhukam',
      type: 'role',
      name: 'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan',
      nameEn: 'Coordinating Minister',
      holder: { name: 'Wiranto', person: 'person/wiranto', from: '2016-07-27', to: null, on: '2016-09-20' },
    },
    { ...entity, id: 'person/wiranto', type: 'person', name: 'Wiranto', about: 'Politikus' },
  ],
  topics: [
    { id: 'topic/terorisme', label: 'Terorisme', labelEn: 'Terrorism', iptc: 'medtop:20000589', score: 0.9 },
  ],
};
