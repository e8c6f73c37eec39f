import type { LexiconViews } from '../lexicon/open.ts';
import { TOKEN_KIND } from '../text/tokens.ts';
import { articleNames } from './article-names.ts';
import { decide } from './decide.ts';
import type { Document } from './document.ts';
import { coverage, isCovered } from './ranges.ts';
import type { Registry } from './registry.ts';
import { roleSpans } from './roles.ts';
import { crosses, outsideNames, type RuleSpans } from './rules.ts';
import { withAliases, withBearers } from './short-forms.ts';
import { leftmostLongest, type Span } from './span.ts';
import { PERSON_BITS } from './tagger/name-words.ts';
import { observe } from './tagger/observations.ts';
import type { TaggerModel } from './tagger/open-model.ts';
import { ARTICLE_REGISTER, registerOf } from './tagger/register.ts';
import { tag } from './tagger/tag.ts';

/** Names and titles of a text. */
export interface NamesAndRoles {
  /** Names, apart from each other, in order. */
  readonly names: readonly Span[];
  /** Titles, apart from each other, in order. */
  readonly roles: readonly Span[];
  /** How probable the tagger holds it that a token is part of a name, by token; null without a tagger. */
  readonly named: Float32Array | null;
  /** Whether the text is an article, not a lone line. */
  readonly isArticle: boolean;
}

/** Names and titles with the tagger's help: titles are read again with the names that it adds. */
export function taggedNames(
  document: Document,
  lexicon: LexiconViews,
  registry: Registry,
  rules: RuleSpans,
  model: TaggerModel,
): NamesAndRoles {
  const isArticle = isLong(document);
  const register = isArticle ? ARTICLE_REGISTER : registerOf(model, document.tokens);
  const tagging = tag(model, observe({ document, lexicon, ...rules, nameWords: model.nameWords, register }));
  const isOrdinary = (index: number) => model.nameWords.isOrdinary(document.tokens.hash[index] ?? 0);
  const isPersonal = (index: number) =>
    (model.nameWords.profileOf(document.tokens.hash[index] ?? 0) & PERSON_BITS) !== 0;
  const isPlain = (index: number) => isOrdinary(index) && !isPersonal(index);
  const decided = decide(document, { ...rules, tagging, isArticle, isPlain }, registry);
  const names = isArticle
    ? articleNames({ document, lexicon, registry, rules, isOrdinary, isPersonal }, decided)
    : decided;
  const titles = outsideNames(rules.titles, names);
  const holding = isArticle ? names : withDoubted(document, names, rules.names);
  const roles = roleSpans({ document, lexicon, registry, titles, names: holding, isOrdinary });
  const titled = leftmostLongest([...roles, ...rules.definedRoles]);
  const { named } = tagging;
  const outside = names.filter((name) => !crosses(titled, name));
  return { names: withAliases(document, withBearers(document, outside)), roles: titled, named, isArticle };
}

/**
 * The names with those of the rules that a newspaper's line leaves out: "Duta Besar *Rusia* untuk *Indonesia*" is a title
 * to its last word, whether or not the places in it are marked.
 */
function withDoubted({ tokens }: Document, names: readonly Span[], ruled: readonly Span[]): readonly Span[] {
  const taken = coverage(tokens.count, names);
  const doubted = ruled.filter((name) => name.type !== 'person' && !isCovered(taken, name));
  return [...names, ...doubted].sort((a, b) => a.start - b.start);
}

/** A lone line has fewer code units. */
const LONGEST_LINE = 800;

/** An article has a title and a body, or is long; a lone line has no other place to learn from. */
function isLong({ text, tokens: { kind, count } }: Document): boolean {
  return text.length > LONGEST_LINE || kind.subarray(0, count).includes(TOKEN_KIND.break);
}
