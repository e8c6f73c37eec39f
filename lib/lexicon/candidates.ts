import { SHAPE, type Tokens } from '../text/tokens.ts';
import { FORM_KIND, MASKED_WORDS } from './layout.ts';
import type { Hit } from './look-up.ts';
import type { LexiconViews } from './open.ts';

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
  const capitals = capitalsOf(tokens, hit);
  const found: HitEntity[] = [];
  for (let i = lexicon.nodeFirst[hit.node] ?? 0; i < (lexicon.nodeFirst[hit.node + 1] ?? 0); i += 1) {
    const mask = lexicon.candidateMask[i] ?? 0;
    if ((mask & ~capitals) !== 0) continue;
    const entity = lexicon.candidateEntity[i] ?? 0;
    if (found.some((other) => other.entity === entity)) continue;
    found.push({ entity, kind: KINDS[lexicon.candidateKind[i] ?? 0] ?? 'name' });
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
