/**
 * English titles that say their field first: "Defence Minister", "Deputy Foreign Minister", "Army Chief of Staff". The
 * lexicon has them the other way round ("Minister of Defence"). Cost: linear in the tokens.
 */
import { entitiesOf } from '../lexicon/candidates.ts';
import { hasFlag, typeOf } from '../lexicon/facts.ts';
import { type Hit, lookUp } from '../lexicon/look-up.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { tokenise } from '../text/tokens.ts';
import { type Document, followsClosely, isCapitalised, surface } from './document.ts';
import type { Named, Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

/** Words that end such a title. */
const ENDS: ReadonlySet<string> = new Set(
  'minister secretary commander director commissioner ambassador spokesman spokeswoman spokesperson governor chief'.split(
    ' ',
  ),
);

/** "Law and Human Rights Minister": a field has no more words than this. */
const MOST_WORDS = 5;

/** Small words inside a field. */
const INSIDE: ReadonlySet<string> = new Set(['and', 'of']);

/** Words that stand before a title, and are no part of it. */
const BEFORE: ReadonlySet<string> = new Set('the a an former new then his her its their our'.split(' '));

/** English titles with their field first; `hits`: all forms of the lexicon in the text. */
export function englishTitleSpans(
  document: Document,
  lexicon: LexiconViews,
  hits: readonly Hit[],
  registry: Registry,
): readonly Span[] {
  const spans: Span[] = [];
  const ends = endsIn(document);
  if (ends.length === 0) return spans;
  const countries = countryEnds(document, lexicon, hits);
  for (const end of ends) {
    const first = fieldStart(document, end, countries);
    if (first === end) continue;
    const entity = officeOf(lexicon, registry, document, first, end);
    const [start, last] = [document.tokens.start[first] ?? 0, document.tokens.end[end] ?? 0];
    spans.push({ first, last: end + 1, start, end: last, type: 'role', entity, strength: STRENGTH.pattern });
  }
  return spans;
}

function endsIn(document: Document): readonly number[] {
  const ends: number[] = [];
  for (let i = 1; i < document.tokens.count; i += 1)
    if (isCapitalised(document.tokens, i) && ENDS.has(document.word(i))) ends.push(i);
  return ends;
}

/** Tokens after which a country or its people has just been named: "Japanese | Defence Minister". */
function countryEnds(document: Document, lexicon: LexiconViews, hits: readonly Hit[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const hit of hits)
    for (const { entity } of entitiesOf(lexicon, document.tokens, hit))
      if (typeOf(lexicon, entity) === 'place' && hasFlag(lexicon, entity, 'country')) ends.add(hit.last);
  return ends;
}

/** First token of the capitalised words that say the field; `end` where there are none. */
function fieldStart(document: Document, end: number, countries: ReadonlySet<number>): number {
  const { tokens } = document;
  let first = end;
  for (let i = end - 1; i >= 0 && end - i <= MOST_WORDS && followsClosely(tokens, i + 1); i -= 1) {
    if (countries.has(i + 1)) break;
    const word = document.word(i);
    if (isCapitalised(tokens, i) && !BEFORE.has(word)) first = i;
    else if (!INSIDE.has(word)) break;
  }
  return first;
}

/** The lexicon's "Minister of Defence" (of Indonesia), or the title as the text has it. */
function officeOf(
  lexicon: LexiconViews,
  registry: Registry,
  document: Document,
  first: number,
  end: number,
): Named {
  const [field, kind] = [surface(document, first, end), surface(document, end, end + 1)];
  const fields = [`of ${field}`, `of ${field} Affairs`, `for ${field}`, `for ${field} Affairs`];
  for (const about of fields) {
    const row = roleNamed(lexicon, `${kind} ${about}`) ?? roleNamed(lexicon, `${kind} ${about} of Indonesia`);
    if (row !== null) return registry.fromLexicon(row);
  }
  return registry.fromText('role', surface(document, first, end + 1));
}

function roleNamed(lexicon: LexiconViews, name: string): number | null {
  const tokens = tokenise(name);
  for (const hit of lookUp(lexicon, tokens)) {
    if (hit.first !== 0 || hit.last !== tokens.count) continue;
    const role = entitiesOf(lexicon, tokens, hit).find(({ entity }) => typeOf(lexicon, entity) === 'role');
    if (role) return role.entity;
  }
  return null;
}
