import type { SearchHit } from '../../lib/library/index/search-request.ts';
import type { Note } from '../../lib/library/note.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';
import { SAMPLE_ANNOTATION, SAMPLE_TEXT } from './sample-annotation.ts';

/** A title that no newspaper would print. */
export const LONG_TITLE =
  'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Bersama Panglima dan Kapolri Meninjau Kesiapan Pengamanan Menjelang Pertemuan Tingkat Tinggi Para Kepala Pemerintahan Negara Kepulauan di Nusa Dua, Kabupaten Badung, Provinsi Bali, dan_juga_satu_kata_yang_sangat_panjang_tanpa_spasi_sama_sekali';

/** A title that is written from right to left. */
export const RTL_TITLE = 'وزير الدفاع يزور جاكرتا (2016) لبحث الأمن البحري';

/** A UUID with a number at its end. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A moment in 2016, a day later for each number. */
export const momentOf = (number: number): string => new Date(Date.UTC(2016, 8, number, 3, 15)).toISOString();

/** A saved article; id, address and moment follow from the number. */
export function savedArticle(number: number, changes: Partial<SavedArticle['article']> = {}): SavedArticle {
  const pageKey = `https://contoh.example/2016/09/berita-${number}.html`;
  return {
    id: idOf(number),
    article: {
      ...{
        url: pageKey,
        pageKey,
        title: 'Kerja sama IMCT',
        publishedOn: '2016-09-20',
        author: 'Ardi Wijaya',
      },
      ...{ siteName: 'Kabar Contoh', language: 'id', labels: ['Pertahanan', 'Bali'], leadImage: null },
      ...{ caption: null, source: null, text: SAMPLE_TEXT },
      blocks: [
        { kind: 'title', start: 0, end: 15 },
        { kind: 'paragraph', start: 16, end: 55 },
        { kind: 'paragraph', start: 56, end: SAMPLE_TEXT.length },
      ],
      ...changes,
    },
    annotation: SAMPLE_ANNOTATION,
    savedAt: momentOf(number),
  };
}

/** A note on the first article; id and moment follow from the number. */
export function note(number: number, changes: Partial<Note> = {}): Note {
  return {
    ...{
      id: idOf(900 + number),
      articleId: idOf(1),
      target: { kind: 'article' },
      text: 'Dibaca untuk tugas akhir.',
    },
    ...{ colour: 'yellow', tags: [], createdAt: momentOf(number), updatedAt: momentOf(number) },
    ...{ deletedAt: null, earlier: [], ...changes },
  };
}

/** A note on a passage of the article. */
export const ON_QUOTE = {
  target: {
    ...{ kind: 'quote', quote: 'Wiranto bertemu di Bali', block: null },
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact: 'Wiranto bertemu di Bali',
        prefix: 'Menko Polhukam ',
        suffix: '.\n',
      },
      { type: 'TextPositionSelector', start: 31, end: 54 },
    ],
  },
} as const satisfies Partial<Note>;

/** Notes of every kind. */
export const NOTES: readonly Note[] = [
  note(1),
  note(2, { ...ON_QUOTE, text: '', colour: 'green' }),
  note(3, {
    ...ON_QUOTE,
    ...{ colour: 'blue', tags: ['pertahanan', 'laut'] },
    text: '**Penting**: bandingkan dengan forum tahun lalu.\n\n- tanggal\n- tempat\n\n[Sumber](https://contoh.example/)',
  }),
  note(4, {
    target: { kind: 'entity', entity: 'person/wiranto', name: 'Wiranto', type: 'person' },
    ...{ colour: 'pink', text: 'ملاحظة قصيرة عن الوزير', tags: ['شخص'] },
  }),
  note(5, { colour: 'purple', text: `${LONG_TITLE} `.repeat(3), tags: ['sangat-panjang'.repeat(6)] }),
];

/** A note with two earlier wordings, and another one from elsewhere. */
export const RIVAL_NOTE: Note = note(6, {
  text: 'Wording of today',
  earlier: [
    { text: 'Kata-kata pertama', tags: [], colour: 'yellow', until: momentOf(2) },
    { text: '', tags: ['laut'], colour: 'pink', until: momentOf(3) },
  ],
  rival: { text: 'Kata-kata dari komputer lain', tags: ['kapal'], colour: 'blue', until: momentOf(4) },
});

/** An article as a hit of a search. */
export function hit(number: number, changes: Partial<SearchHit> = {}): SearchHit {
  const { id, article, savedAt } = savedArticle(number);
  const { url, siteName, publishedOn, labels } = article;
  return {
    ...{ kind: 'article', id, articleId: id, url, siteName, publishedOn, labels, savedAt, notes: number % 3 },
    ...{ title: { text: article.title, marks: [] }, snippet: { text: '', marks: [] } },
    ...changes,
  };
}

/** Hits of every kind. */
export const HITS: readonly SearchHit[] = [
  hit(1, { title: { text: LONG_TITLE, marks: [{ start: 0, end: 7 }] } }),
  hit(2, { title: { text: RTL_TITLE, marks: [] }, siteName: 'صحيفة', labels: ['أمن'] }),
  hit(3, { title: { text: '', marks: [] }, siteName: null, publishedOn: null, labels: [] }),
  hit(4, {
    snippet: { text: '… Menko Polhukam Wiranto bertemu di Bali …', marks: [{ start: 17, end: 24 }] },
  }),
  hit(5, {
    ...{ kind: 'note', id: idOf(903), snippet: { text: 'Bandingkan dengan forum.', marks: [] } },
  }),
];
