import { tokenise } from '../text/tokens.ts';
import { entitiesOf } from './candidates.ts';
import { factsOf } from './facts.ts';
import { lookUp } from './look-up.ts';
import type { LexiconViews } from './open.ts';

/**
 * The row of an entity by its id and preferred name, or null where the lexicon does not have it. Ids are found by their
 * names: the compiled file has no column of them.
 */
export function rowOf(lexicon: LexiconViews, id: string, name: string): number | null {
  const tokens = tokenise(name);
  for (const hit of lookUp(lexicon, tokens))
    for (const { entity } of entitiesOf(lexicon, tokens, hit))
      if (factsOf(lexicon, entity).id === id) return entity;
  return null;
}
