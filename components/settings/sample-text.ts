import type { EntityType } from '../../lib/lexicon/types.ts';
import type { Annotation, Entity, MentionBasis } from '../../lib/recognition/annotation.ts';

/** A stretch of the sample: plain words, or a mention. */
type Piece = string | readonly [words: string, type: EntityType, confidence?: number];

/**
 * A paragraph as papers write them, with every type in it. It is Indonesian in both languages, as what is read is. The
 * names without a place in any list are as sure as the tagger is of such: one shows as usual, one among "more" only.
 */
const PIECES: readonly Piece[] = [
  ['Panglima TNI', 'role'],
  ' membuka ',
  ['Latihan Gabungan Natuna', 'event'],
  ' di ',
  ['Ranai', 'place'],
  ', Rabu (14/8). ',
  ['Kopaska', 'unit'],
  ' dan ',
  ['KRI Diponegoro', 'equipment'],
  ' ikut serta. Menurut ',
  ['Kementerian Pertahanan', 'organisation'],
  ', latihan itu sesuai dengan ',
  ['UU Nomor 34 Tahun 2004', 'law'],
  ' dan penting bagi ',
  ['keamanan maritim', 'topic'],
  '. ',
  ['Wiranto', 'person'],
  ' memujinya, begitu pula ',
  ['Sukirman Wardana', 'person', 0.6],
  ', nelayan dari ',
  ['Tanjung Kelapa', 'place', 0.2],
  '.',
];

/** What the lexicon holds is sure. */
const SURE = 1;

interface Sample {
  readonly text: string;
  readonly annotation: Annotation;
}

/** The paragraph on which settings are tried out, with what is named in it. */
export const SAMPLE: Sample = {
  text: PIECES.map(wordsOf).join(''),
  annotation: {
    mentions: PIECES.flatMap((piece, i) => {
      if (typeof piece === 'string') return [];
      const [words, type, confidence = SURE] = piece;
      const start = PIECES.slice(0, i).map(wordsOf).join('').length;
      const basis: MentionBasis = confidence === SURE ? 'lexicon' : 'tagger';
      return { start, end: start + words.length, type, entity: words, confidence, basis };
    }),
    entities: PIECES.flatMap((piece) => (typeof piece === 'string' ? [] : entityOf(piece[0], piece[1]))),
    topics: [],
  },
};

function wordsOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece[0];
}

function entityOf(name: string, type: EntityType): Entity {
  return {
    ...{ id: name, type, name, nameEn: null, about: null, aboutEn: null },
    ...{ shortForm: null, link: null, holder: null, iptc: null },
  };
}
