import { type Span, STRENGTH } from './span.ts';
import { TAGGED_TYPES, type TaggedType } from './tagger/labels.ts';
import type { TaggedSpan } from './tagger/tag.ts';

/** A tagger that is as sure of another type as this stands against a title before the name, or against the lexicon. */
const SURE_AGAINST = { title: 0.6, lexicon: 0.8 } as const;

/**
 * The tagger's names of an article with the type that others are surer of: a person where a title stands before, what
 * the lexicon has where it has just this name.
 */
export function retyped(names: readonly Span[], tagged: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const told = new Set(names.filter(isTold).map(({ first }) => first));
  const listed = new Map(names.filter(isListed).map((name) => [`${name.first} ${name.last}`, name.type]));
  return tagged.map((span) => {
    if (told.has(span.first) && span.confidence < SURE_AGAINST.title) return { ...span, type: 'person' };
    const type = listed.get(`${span.first} ${span.last}`);
    return isTagged(type) && span.confidence < SURE_AGAINST.lexicon ? { ...span, type } : span;
  });
}

/** A person whom the words around the name tell. */
const isTold = ({ type, strength }: Span) =>
  type === 'person' && (strength === STRENGTH.pattern || strength === STRENGTH.rule);

const isListed = ({ strength }: Span) => strength === STRENGTH.lexicon;

function isTagged(type: string | undefined): type is TaggedType {
  return (TAGGED_TYPES as readonly (string | undefined)[]).includes(type);
}
