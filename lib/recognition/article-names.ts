import { entitiesOf } from '../lexicon/candidates.ts';
import { typeOf } from '../lexicon/facts.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { withBodyShortForms } from './body-short-forms.ts';
import { withBracketedAliases } from './bracketed-aliases.ts';
import type { Document } from './document.ts';
import { partedHolders } from './parted-holders.ts';
import type { Registry } from './registry.ts';
import type { RuleSpans } from './rules.ts';
import { settled } from './settle.ts';
import type { Span } from './span.ts';

/** What an article's names are settled by. */
export interface ArticleSources {
  readonly document: Document;
  readonly lexicon: LexiconViews;
  readonly registry: Registry;
  readonly rules: RuleSpans;
  /** Whether a word is an ordinary one. */
  readonly isOrdinary: (index: number) => boolean;
  /** Whether a word is of persons' names. */
  readonly isPersonal: (index: number) => boolean;
}

/** The names of an article, from those decided on: parted, joined and found again by what the text says elsewhere. */
export function articleNames(sources: ArticleSources, decided: readonly Span[]): readonly Span[] {
  const { document, lexicon, registry, rules, isOrdinary, isPersonal } = sources;
  const { hits, titles } = rules;
  const isPlain = (index: number) => isOrdinary(index) && !isPersonal(index);
  const parted = partedHolders({ ...sources, hits, names: decided, titles, isPlain });
  const names = settled({ document, registry, names: parted, titles, isOrdinary });
  const listed = placesAndPersons(document, lexicon, rules);
  const isListed = (index: number) => listed.has(index);
  const called = withBracketedAliases(
    document,
    names,
    titles,
    (index) => isOrdinary(index) || isListed(index),
  );
  return withBodyShortForms(document, called, titles, { isOrdinary, isPersonal, isListed });
}

/** Tokens that alone are a place's or a person's name of the lexicon. */
function placesAndPersons(
  { tokens }: Document,
  lexicon: LexiconViews,
  { hits }: RuleSpans,
): ReadonlySet<number> {
  const lone = hits.filter(({ first, last }) => last - first === 1);
  const listed = lone.filter((hit) =>
    entitiesOf(lexicon, tokens, hit)
      .map(({ entity }) => typeOf(lexicon, entity))
      .some((type) => type === 'place' || type === 'person'),
  );
  return new Set(listed.map(({ first }) => first));
}
