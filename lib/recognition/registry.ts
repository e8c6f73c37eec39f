import { factsOf, typeOf } from '../lexicon/facts.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import type { EntityType } from '../lexicon/types.ts';
import { fold } from '../text/fold.ts';

/** An entity of one text. Two mentions are of one entity when they hold the same object. */
export interface Named {
  /** `<type>/<slug>`, or `text/<type>/<slug>` where only the text itself names it. */
  readonly id: string;
  readonly type: EntityType;
  /** Preferred name; the longest form that the text gives for an entity of its own. */
  readonly name: string;
  /** Row in the lexicon, or null. */
  readonly row: number | null;
  /** Where several of the lexicon may be meant and none for sure: their rows, likelier ones first. */
  readonly oneOf?: readonly number[];
}

/** Entities of one text, each made once. */
export interface Registry {
  /** The entity in a row of the lexicon. */
  fromLexicon(row: number): Named;
  /** An entity that the text alone names. */
  fromText(type: EntityType, name: string): Named;
}

const NOT_IN_SLUG = /[^\p{L}\p{N}]+/gu;

function slugOf(name: string): string {
  return fold(name).replace(NOT_IN_SLUG, '-').replace(/^-|-$/g, '');
}

/** A registry for one text. */
export function createRegistry(lexicon: LexiconViews): Registry {
  const byRow = new Map<number, Named>();
  const byId = new Map<string, Named>();
  return {
    fromLexicon(row) {
      const known = byRow.get(row);
      if (known) return known;
      const { id, name } = factsOf(lexicon, row);
      const named: Named = { id, type: typeOf(lexicon, row), name, row };
      byRow.set(row, named);
      return named;
    },
    fromText(type, name) {
      const id = `text/${type}/${slugOf(name)}`;
      const named = byId.get(id) ?? { id, type, name, row: null };
      byId.set(id, named);
      return named;
    },
  };
}
