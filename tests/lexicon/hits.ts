import { entitiesOf } from '../../lib/lexicon/candidates.ts';
import { factsOf } from '../../lib/lexicon/facts.ts';
import { lookUp } from '../../lib/lexicon/look-up.ts';
import type { LexiconViews } from '../../lib/lexicon/open.ts';
import { tokenise } from '../../lib/text/tokens.ts';

/** A form found in a text, with what a test asks of it. */
export interface FoundForm {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Id of the entity. */
  readonly entity: string;
  readonly kind: 'name' | 'acronym' | 'cautious' | 'demonym';
}

/** All that the lexicon finds in a text: a row for each entity of each hit, in the order of the look-up. */
export function hitsIn(lexicon: LexiconViews, text: string): readonly FoundForm[] {
  const tokens = tokenise(text);
  return lookUp(lexicon, tokens).flatMap((hit) => {
    const start = tokens.start[hit.first]!;
    return entitiesOf(lexicon, tokens, hit).map(({ entity, kind }) => ({
      start,
      end: hit.end,
      surface: text.slice(start, hit.end),
      entity: factsOf(lexicon, entity).id,
      kind,
    }));
  });
}

/** What is found, as written in the text. */
export const surfacesIn = (lexicon: LexiconViews, text: string): readonly string[] =>
  hitsIn(lexicon, text).map(({ surface }) => surface);
