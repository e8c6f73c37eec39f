import type { EntityType } from '../lexicon/types.ts';

/** What a mention rests on: the lexicon, rules and the text's own words, or the tagger alone. */
export type MentionBasis = 'lexicon' | 'rule' | 'tagger';

/** One occurrence of an entity in one text. */
export interface Mention {
  /** First UTF-16 code unit in the text. */
  readonly start: number;
  /** One past the last UTF-16 code unit. */
  readonly end: number;
  readonly type: EntityType;
  /** Id of the entity in {@link Annotation.entities}. */
  readonly entity: string;
  /** How sure Sorot is, 0 to 1. Articles saved before there was a tagger have none. */
  readonly confidence?: number;
  /** Left out in the same articles. */
  readonly basis?: MentionBasis;
}

/** Who held an office on a day. */
export interface Holder {
  /** Preferred name of the person. */
  readonly name: string;
  /** Entity id of the person, e.g. `person/wiranto`. */
  readonly person: string;
  /** First day in office, as exact as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null: not known. */
  readonly from: string | null;
  /** Last day in office, as exact as known; null: still in office, or not known. */
  readonly to: string | null;
  /** The day that was asked about, `YYYY-MM-DD`. */
  readonly on: string;
  /** Where {@link on} is later than what the lexicon knows and no end is known: the day that it knows up to. */
  readonly asKnownOn?: string;
}

/** One of several entities that a name may mean. */
export interface Candidate {
  readonly id: string;
  /** Preferred name. */
  readonly name: string;
  /** What it is, one line, Indonesian. */
  readonly about: string | null;
  /** What it is, one line, English. */
  readonly aboutEn: string | null;
}

/** What a card shows of an entity: enough that no second question is needed. */
export interface Entity {
  /** Stable id: `<type>/<slug>` from the lexicon, `text/<type>/<slug>` where only the text itself names it. */
  readonly id: string;
  readonly type: EntityType;
  /** Preferred name; for an acronym the long form. */
  readonly name: string;
  /** English name, where it differs. */
  readonly nameEn: string | null;
  /** What it is, one line, Indonesian. */
  readonly about: string | null;
  /** What it is, one line, English. */
  readonly aboutEn: string | null;
  /** The acronym or short name by which the text calls it, when the preferred name is its long form. */
  readonly shortForm: string | null;
  /** Page with more, http(s). */
  readonly link: string | null;
  /** For a role: who held it on the article's day. */
  readonly holder: Holder | null;
  /** IPTC Media Topic code of a topic, `medtop:20000000`. */
  readonly iptc: string | null;
  /** Two to five entities, any of which may be meant, likelier ones first; left out where the text tells which. */
  readonly oneOf?: readonly Candidate[];
}

/** A stretch of the text, in UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A subject of the article. */
export interface Topic {
  /** Entity id, `topic/<slug>`. */
  readonly id: string;
  /** Indonesian label. */
  readonly label: string;
  /** English label. */
  readonly labelEn: string;
  /** IPTC Media Topic code, `medtop:20000000`, where one exists. */
  readonly iptc: string | null;
  /** 0 to 1, the article's topics compared with one another. */
  readonly score: number;
  /** Where its mentions stand, in order: they are why it is told. Articles saved by earlier versions have none. */
  readonly because?: readonly Stretch[];
}

/** What recognition found in one text. */
export interface Annotation {
  /** By start, then longer first. Mentions of one layer do not overlap. */
  readonly mentions: readonly Mention[];
  /** Every entity mentioned, each once. */
  readonly entities: readonly Entity[];
  /** Best first, at most five. */
  readonly topics: readonly Topic[];
}
