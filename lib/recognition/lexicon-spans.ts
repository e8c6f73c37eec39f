import { entitiesOf, type HitEntity } from '../lexicon/candidates.ts';
import { hasFlag, typeOf } from '../lexicon/facts.ts';
import type { Hit } from '../lexicon/look-up.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { type Layer, layerOf } from '../lexicon/types.ts';
import { GAP, SHAPE, TOKEN_KIND } from '../text/tokens.ts';
import { type Document, isNumberOrWord, markAt } from './document.ts';
import { englishTitleSpans } from './english-titles.ts';
import type { Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

/**
 * Spans of one layer that the lexicon finds. `cautious`: names that need a cue beside them, and are left out of `name`;
 * titles that need one are among the roles, whose grammar is the cue.
 */
export function lexiconSpans(
  document: Document,
  lexicon: LexiconViews,
  hits: readonly Hit[],
  registry: Registry,
  layer: 'name' | 'role' | 'topic' | 'cautious',
): readonly Span[] {
  const spans: Span[] = [];
  const inFull = namedInFull(document, lexicon, hits);
  for (const hit of hits) {
    const candidates = entitiesOf(lexicon, document.tokens, hit).filter(
      ({ entity, kind }) =>
        kind !== 'demonym' &&
        kindOf(lexicon, entity) === layer &&
        isBelievable(document, lexicon, hit, { entity, kind }),
    );
    const candidate =
      candidates.find(({ entity, kind }) => kind !== 'name' && inFull.has(entity)) ??
      candidates.find(({ kind }) => kind !== 'cautious');
    if (!candidate) continue;
    const { first, last, end } = hit;
    const start = document.tokens.start[first] ?? 0;
    const entity = registry.fromLexicon(candidate.entity);
    spans.push({ first, last, start, end, type: entity.type, entity, strength: STRENGTH.lexicon });
  }
  if (layer === 'role') spans.push(...englishTitleSpans(document, lexicon, hits, registry));
  return spans;
}

/** Entities that the text names by more than an acronym: of several with one acronym, it is theirs. */
function namedInFull(document: Document, lexicon: LexiconViews, hits: readonly Hit[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const hit of hits) {
    if (hit.last - hit.first < 2) continue;
    for (const { entity, kind } of entitiesOf(lexicon, document.tokens, hit))
      if (kind === 'name') rows.add(entity);
  }
  return rows;
}

function kindOf(lexicon: LexiconViews, entity: number): Layer | 'cautious' {
  const layer = layerOf(typeOf(lexicon, entity));
  return layer === 'name' && hasFlag(lexicon, entity, 'needsContext') ? 'cautious' : layer;
}

/** Whether the place of a form allows its entity: an ordinary word needs a capital that no sentence start explains. */
function isBelievable(
  document: Document,
  lexicon: LexiconViews,
  hit: Hit,
  { entity, kind }: HitEntity,
): boolean {
  if (isInAddress(document, hit)) return false;
  if (!hasFlag(lexicon, entity, 'commonWord') || kind === 'acronym' || hit.last - hit.first > 1) return true;
  if (document.headline[hit.first] === 1) return false;
  return document.sentenceStart[hit.first] !== 1 || isWholeBlock(document, hit);
}

/** A small word with a full stop and a letter right beside it: "www.menpan.go.id". */
function isInAddress({ tokens }: Document, { first, last }: Hit): boolean {
  if (tokens.shape[first] !== SHAPE.lower) return false;
  const glued = (mark: number, word: number) =>
    markAt(tokens, mark) === '.' &&
    isNumberOrWord(tokens, word) &&
    tokens.gap[Math.max(mark, word)] === GAP.none;
  return (glued(first - 1, first - 2) && tokens.gap[first] === GAP.none) || glued(last, last + 1);
}

/** A line that is nothing but the name, as credits are. */
function isWholeBlock({ tokens }: Document, { first, last }: Hit): boolean {
  const before = first === 0 || tokens.kind[first - 1] === TOKEN_KIND.break;
  return before && (last === tokens.count || tokens.kind[last] === TOKEN_KIND.break);
}
