import { decodeUtf8 } from '../text/utf8.ts';
import { ENTITY_FLAG, STRING_COLUMNS } from './layout.ts';
import type { LexiconViews } from './open.ts';
import { ENTITY_TYPES, type EntityType } from './types.ts';

/** What the lexicon knows of one entity; decoded only when asked for. Empty strings: not known. */
export interface Facts {
  /** `<type>/<slug>` */
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly about: string;
  readonly aboutEn: string;
  readonly link: string;
  readonly iptc: string;
  /** First acronym or short name of the entity. */
  readonly shortForm: string;
}

/** Somebody's time in an office, as exact as known (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`); empty: open. */
export interface Tenure {
  /** Row of the person. */
  readonly person: number;
  readonly from: string;
  readonly to: string;
}

function stringAt(lexicon: LexiconViews, index: number): string {
  return decodeUtf8(lexicon.stringBytes.subarray(lexicon.stringStart[index], lexicon.stringStart[index + 1]));
}

/** The facts of the entity in row `entity`. */
export function factsOf(lexicon: LexiconViews, entity: number): Facts {
  const column = (name: (typeof STRING_COLUMNS)[number]) =>
    stringAt(
      lexicon,
      lexicon.entityStrings[entity * STRING_COLUMNS.length + STRING_COLUMNS.indexOf(name)] ?? 0,
    );
  return {
    id: column('id'),
    name: column('name'),
    nameEn: column('nameEn'),
    about: column('about'),
    aboutEn: column('aboutEn'),
    link: column('link'),
    iptc: column('iptc'),
    shortForm: column('shortForm'),
  };
}

/** The type of the entity in row `entity`. */
export function typeOf(lexicon: LexiconViews, entity: number): EntityType {
  return ENTITY_TYPES[lexicon.entityType[entity] ?? 0] ?? 'topic';
}

/** Whether the entity in row `entity` has a flag of layout.ts. */
export function hasFlag(lexicon: LexiconViews, entity: number, flag: keyof typeof ENTITY_FLAG): boolean {
  return ((lexicon.entityFlags[entity] ?? 0) & ENTITY_FLAG[flag]) !== 0;
}

/** All tenures of the role in row `entity`, in table order. */
export function tenuresOf(lexicon: LexiconViews, entity: number): readonly Tenure[] {
  const tenures: Tenure[] = [];
  for (let i = lexicon.tenureFirst[entity] ?? 0; i < (lexicon.tenureFirst[entity + 1] ?? 0); i += 1) {
    tenures.push({
      person: lexicon.tenurePerson[i] ?? -1,
      from: stringAt(lexicon, lexicon.tenureFrom[i] ?? 0),
      to: stringAt(lexicon, lexicon.tenureTo[i] ?? 0),
    });
  }
  return tenures;
}
