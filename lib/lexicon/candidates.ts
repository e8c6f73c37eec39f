import { SHAPE, type Tokens } from '../text/tokens.ts';
import { FORM_KIND, MASKED_WORDS } from './layout.ts';
import type { Hit } from './look-up.ts';
import type { LexiconViews } from './open.ts';
import { firstCandidate } from './trie.ts';

/** An entity that a hit may stand for. */
export interface HitEntity {
  /** Row of the entity. */
  readonly entity: number;
  /** How the form relates to the entity. */
  readonly kind: keyof typeof FORM_KIND;
}

const KINDS = Object.keys(FORM_KIND) as readonly (keyof typeof FORM_KIND)[];

/** The entities of a hit whose letter case the text keeps: "bin" is not BIN, "jakarta" not Jakarta. */
export function entitiesOf(lexicon: LexiconViews, tokens: Tokens, hit: Hit): readonly HitEntity[] {
  const { candidateEntityLow, candidateEntityHigh, candidateCase, caseMask, caseKind } = lexicon;
  const capitals = capitalsOf(tokens, hit);
  const found: HitEntity[] = [];
  const end = Math.min(firstCandidate(lexicon, hit.node + 1), candidateCase.length);
  // Candidates of one entity stand together.
  for (let i = Math.max(firstCandidate(lexicon, hit.node), 0), last = -1; i < end; i += 1) {
    const wanted = candidateCase[i] ?? 0;
    const entity = (candidateEntityLow[i] ?? 0) | ((candidateEntityHigh[i] ?? 0) << 16);
    if (entity === last || ((caseMask[wanted] ?? 0) & ~capitals) !== 0) continue;
    found.push({ entity, kind: KINDS[caseKind[wanted] ?? 0] ?? 'name' });
    last = entity;
  }
  return found;
}

/** The capitals of the text, laid out as a form's case mask. */
function capitalsOf(tokens: Tokens, hit: Hit): number {
  let capitals = 0;
  for (let i = 0; i < hit.last - hit.first && i < MASKED_WORDS; i += 1) {
    const shape = tokens.shape[hit.first + i] ?? SHAPE.none;
    if (shape > SHAPE.lower) capitals |= 1 << i;
    if (shape >= SHAPE.upper) capitals |= 1 << (i + MASKED_WORDS);
  }
  return capitals;
}
