import { entitiesOf } from '../lexicon/candidates.ts';
import { factsOf, typeOf } from '../lexicon/facts.ts';
import { lookUp } from '../lexicon/look-up.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import type { EntityType } from '../lexicon/types.ts';
import { tokenise } from '../text/tokens.ts';

/** An entity that a name may mean, to be chosen from a list. */
export interface CalledEntity {
  readonly id: string;
  /** Preferred name. */
  readonly name: string;
  readonly type: EntityType;
  /** What it is, one line, Indonesian. */
  readonly about: string | null;
  /** The same in English. */
  readonly aboutEn: string | null;
}

/** What the lexicon has under exactly this name, in whatever case it is typed; at most `limit`. Cost: three look-ups. */
export function entitiesCalled(lexicon: LexiconViews, name: string, limit: number): readonly CalledEntity[] {
  const rows = new Set(spellingsOf(name).flatMap((spelling) => rowsCalled(lexicon, spelling)));
  return [...rows].slice(0, limit).map((row) => {
    const { id, name: preferred, about, aboutEn } = factsOf(lexicon, row);
    const type = typeOf(lexicon, row);
    return { id, name: preferred, type, about: about || null, aboutEn: aboutEn || null };
  });
}

/** As typed, with capitals, and in capitals: the lexicon keeps the case of its forms. */
function spellingsOf(name: string): readonly string[] {
  const capitalised = name.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase());
  return [name, capitalised, name.toUpperCase()];
}

function rowsCalled(lexicon: LexiconViews, name: string): readonly number[] {
  const tokens = tokenise(name);
  const whole = lookUp(lexicon, tokens).filter(({ first, last }) => first === 0 && last === tokens.count);
  return whole.flatMap((hit) => entitiesOf(lexicon, tokens, hit).map(({ entity }) => entity));
}
