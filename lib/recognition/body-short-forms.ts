/**
 * Bodies that a text calls by the word that tells them apart: "Perseka" after "Perseka Jakarta", "Charta" after "Charta
 * Politika". Cost: linear in tokens and names.
 */
import { type Document, isCapitalised } from './document.ts';
import { HEADS } from './heads.ts';
import { coverage } from './ranges.ts';
import { type Span, STRENGTH } from './span.ts';

/** A shorter word does not tell. */
const SHORTEST_WORD = 4;

/** What tells of words. */
export interface WordSenses {
  /** Whether a word is an ordinary one. */
  readonly isOrdinary: (index: number) => boolean;
  /** Whether a word is of persons' names. */
  readonly isPersonal: (index: number) => boolean;
  /** Whether the lexicon has something else by just this word. */
  readonly isListed: (index: number) => boolean;
}

/** The names with the further places of such words; a person of that one word is the body too. */
export function withBodyShortForms(
  document: Document,
  names: readonly Span[],
  titles: readonly Span[],
  senses: WordSenses,
): readonly Span[] {
  const byWord = bodiesByWord(document, names, senses);
  if (byWord.size === 0) return names;
  const { tokens } = document;
  const renamed = names.map((name) => {
    const body = isLone(name) ? byWord.get(document.word(name.first)) : undefined;
    return body ? { ...name, type: body.type, entity: body.entity } : name;
  });
  const taken = coverage(tokens.count, [...names, ...titles]);
  const found: Span[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if ((taken[i] ?? -1) >= 0 || !isCapitalised(tokens, i)) continue;
    const body = byWord.get(document.word(i));
    if (!body) continue;
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[i] ?? 0];
    found.push({ ...body, first: i, last: i + 1, start, end, strength: STRENGTH.shortForm });
  }
  return found.length === 0 ? renamed : [...renamed, ...found].sort((a, b) => a.start - b.start);
}

/** Names of one word that only the text gives; the tagger knows less of them than their fuller form does. */
const isLone = ({ first, last, entity, type }: Span) =>
  last - first === 1 && entity.row === null && (type === 'person' || type === 'place');

function bodiesByWord(
  document: Document,
  names: readonly Span[],
  { isOrdinary, isPersonal, isListed }: WordSenses,
): ReadonlyMap<string, Span> {
  const bodies = new Map<string, Span>();
  for (const name of names) {
    if (name.type !== 'organisation' || name.last - name.first < 2 || document.headline[name.first] === 1)
      continue;
    const word = document.word(name.first);
    const tells =
      word.length >= SHORTEST_WORD && !HEADS.has(word) && isCapitalised(document.tokens, name.first + 1);
    const isOther = isOrdinary(name.first) || isPersonal(name.first) || isListed(name.first);
    if (tells && !isOther) bodies.set(word, bodies.get(word) ?? name);
  }
  return bodies;
}
