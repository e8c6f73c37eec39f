import { entitiesOf } from '../../lexicon/candidates.ts';
import { hasFlag, typeOf } from '../../lexicon/facts.ts';
import type { Hit } from '../../lexicon/look-up.ts';
import type { LexiconViews } from '../../lexicon/open.ts';
import { ENTITY_TYPES, type EntityType, layerOf } from '../../lexicon/types.ts';
import type { Tokens } from '../../text/tokens.ts';
import { PART } from './labels.ts';

/** How many types a lexicon's form may have. */
export const COVER_TYPES: number = ENTITY_TYPES.length;

/** The types by number. */
export const TYPE_NUMBERS: ReadonlyMap<EntityType, number> = new Map(
  ENTITY_TYPES.map((type, number) => [type, number]),
);

const IS_NAME = ENTITY_TYPES.map((type) => layerOf(type) === 'name');

/** Longer forms are alike. */
const LONGEST_COVER = 4;

/** More words than any form has. */
const MOST_WORDS = 255;

/** The part of a name at `index` of a span. */
export function partAt(index: number, first: number, last: number): number {
  if (last - first === 1) return PART.only;
  if (index === first) return PART.first;
  return index === last - 1 ? PART.last : PART.inner;
}

/** A kind of entity that a form has. */
interface Sense {
  readonly type: number;
  /** Whether it is to be believed beside a cue only. */
  readonly isWeak: boolean;
}

/** Forms of the lexicon over the tokens of a text. */
export class Covers {
  /** Of each token and type the longest form, as one number; 0 where there is none. */
  readonly byType: Uint16Array;
  /** Of each token the longest form of a name. */
  readonly longest: Uint16Array;
  private readonly typeLength: Uint8Array;
  private readonly nameLength: Uint8Array;

  constructor(lexicon: LexiconViews, tokens: Tokens, hits: readonly Hit[]) {
    this.byType = new Uint16Array(tokens.count * COVER_TYPES);
    this.longest = new Uint16Array(tokens.count);
    this.typeLength = new Uint8Array(this.byType.length);
    this.nameLength = new Uint8Array(tokens.count);
    for (const hit of hits) for (const sense of sensesOf(lexicon, tokens, hit)) this.cover(hit, sense);
  }

  private cover({ first, last }: Hit, { type, isWeak }: Sense): void {
    const length = Math.min(last - first, MOST_WORDS);
    for (let i = first; i < last; i += 1) {
      const value = coverOf(type, partAt(i, first, last), length, isWeak);
      const at = i * COVER_TYPES + type;
      const known = this.typeLength[at] ?? 0;
      if (length > known || (length === known && !isWeak)) {
        this.typeLength[at] = length;
        this.byType[at] = value;
      }
      if (length > (this.nameLength[i] ?? 0) && IS_NAME[type]) {
        this.nameLength[i] = length;
        this.longest[i] = value;
      }
    }
  }
}

/** Type, part, length, and whether it is weak, as one number above 0. */
function coverOf(type: number, part: number, length: number, isWeak: boolean): number {
  return 1 + ((type * 4 + part) * LONGEST_COVER + Math.min(length, LONGEST_COVER) - 1) * 2 + (isWeak ? 1 : 0);
}

/** The senses of a hit, each once. */
function sensesOf(lexicon: LexiconViews, tokens: Tokens, hit: Hit): readonly Sense[] {
  const senses: Sense[] = [];
  for (const { entity, kind } of entitiesOf(lexicon, tokens, hit)) {
    if (kind === 'demonym') continue;
    const type = TYPE_NUMBERS.get(typeOf(lexicon, entity)) ?? 0;
    const isWeak = hasFlag(lexicon, entity, 'needsContext') || hasFlag(lexicon, entity, 'commonWord');
    if (!senses.some((other) => other.type === type && other.isWeak === isWeak))
      senses.push({ type, isWeak });
  }
  return senses;
}
