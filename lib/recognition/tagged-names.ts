import type { LexiconViews } from '../lexicon/open.ts';
import { TOKEN_KIND, type Tokens } from '../text/tokens.ts';
import { decide } from './decide.ts';
import type { Document } from './document.ts';
import type { Registry } from './registry.ts';
import { roleSpans } from './roles.ts';
import { crosses, outsideNames, type RuleSpans } from './rules.ts';
import { settled } from './settle.ts';
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
  const isArticle = hasBlocks(document.tokens);
  const register = isArticle ? ARTICLE_REGISTER : registerOf(model, document.tokens);
  const tagging = tag(model, observe({ document, lexicon, ...rules, nameWords: model.nameWords, register }));
  const isOrdinary = (index: number) => model.nameWords.isOrdinary(document.tokens.hash[index] ?? 0);
  const isPlain = (index: number) =>
    isOrdinary(index) && (model.nameWords.profileOf(document.tokens.hash[index] ?? 0) & PERSON_BITS) === 0;
  const decided = decide(document, { ...rules, tagging, isArticle, isPlain }, registry);
  const names = isArticle
    ? settled({ document, registry, names: decided, titles: rules.titles, isOrdinary })
    : decided;
  const titles = outsideNames(rules.titles, names);
  const roles = roleSpans({ document, lexicon, registry, titles, names, isOrdinary });
  const titled = leftmostLongest([...roles, ...rules.definedRoles]);
  const { named } = tagging;
  const outside = names.filter((name) => !crosses(titled, name));
  return { names: withAliases(document, withBearers(document, outside)), roles: titled, named, isArticle };
}

/** An article has a title and a body; a lone line has no other place to learn from. */
function hasBlocks({ kind, count }: Tokens): boolean {
  return kind.subarray(0, count).includes(TOKEN_KIND.break);
}
