/**
 * Bodies with where they are: "*KPU Jawa Tengah*", "*Komnas HAM Perwakilan Papua*" are one name each.
 * Cost: linear in the names.
 */
import { GAP } from '../text/tokens.ts';
import { type Document, followsClosely, isCapitalised, surface } from './document.ts';
import { HEADS, TRANSPARENT_HEADS } from './heads.ts';
import type { Registry } from './registry.ts';
import { leftmostLongest, type Span, STRENGTH } from './span.ts';

/** Words between a body and its branch. */
const BRANCHES: ReadonlySet<string> = new Set(
  'perwakilan cabang wilayah daerah regional kota kabupaten provinsi kecamatan ranting unit pusat'.split(' '),
);

/** The names, each body joined with the place that follows it at once. */
export function withBranches(
  document: Document,
  names: readonly Span[],
  registry: Registry,
): readonly Span[] {
  const byFirst = new Map(names.map((name) => [name.first, name]));
  const joined = names.flatMap((name) => {
    const place = isBody(name) ? placeAfter(document, name.last, byFirst) : undefined;
    if (!place || document.headline[name.first] === 1) return [];
    const entity = registry.fromText(name.type, surface(document, name.first, place.last));
    return [{ ...name, last: place.last, end: place.end, entity, strength: STRENGTH.pattern }];
  });
  return joined.length === 0 ? names : leftmostLongest([...names, ...joined]);
}

const isBody = ({ type }: Span) => type === 'organisation';

function placeAfter(document: Document, at: number, byFirst: ReadonlyMap<number, Span>): Span | undefined {
  const isNext = document.tokens.gap[at] === GAP.space && isCapitalised(document.tokens, at);
  if (!isNext || !followsClosely(document.tokens, at)) return undefined;
  const isBranch = BRANCHES.has(document.word(at)) && followsClosely(document.tokens, at + 1);
  const place = byFirst.get(at) ?? (isBranch ? byFirst.get(at + 1) : undefined);
  return place?.type === 'place' && !isBuilding(document, place) ? place : undefined;
}

/** "PT Angkasa Pura | Bandara Lombok": what has a word for its kind is a place of its own, unless it is a region. */
function isBuilding({ word }: Document, { first }: Span): boolean {
  return HEADS.has(word(first)) && !TRANSPARENT_HEADS.has(word(first));
}
