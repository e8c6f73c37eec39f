import { entitiesOf } from '../lexicon/candidates.ts';
import { typeOf } from '../lexicon/facts.ts';
import type { Hit } from '../lexicon/look-up.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { TOKEN_KIND, type Tokens } from '../text/tokens.ts';
import { withBodyShortForms } from './body-short-forms.ts';
import { decide } from './decide.ts';
import type { Document } from './document.ts';
import { partedHolders } from './parted-holders.ts';
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
  const isPersonal = (index: number) =>
    (model.nameWords.profileOf(document.tokens.hash[index] ?? 0) & PERSON_BITS) !== 0;
  const isPlain = (index: number) => isOrdinary(index) && !isPersonal(index);
  const decided = decide(document, { ...rules, tagging, isArticle, isPlain }, registry);
  const { hits, titles: bare } = rules;
  const holders = { document, lexicon, registry, hits, names: decided, titles: bare, isPlain, isPersonal };
  const listed = new Set(
    hits.filter((hit) => isPlaceOrPerson(lexicon, document, hit)).map(({ first }) => first),
  );
  const names = isArticle
    ? withBodyShortForms(
        document,
        settled({ document, registry, names: partedHolders(holders), titles: bare, isOrdinary }),
        bare,
        { isOrdinary, isPersonal, isListed: (index) => listed.has(index) },
      )
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

/** Whether a form of one word is a place's or a person's of the lexicon. */
function isPlaceOrPerson(lexicon: LexiconViews, { tokens }: Document, hit: Hit): boolean {
  if (hit.last - hit.first > 1) return false;
  const types = entitiesOf(lexicon, tokens, hit).map(({ entity }) => typeOf(lexicon, entity));
  return types.includes('place') || types.includes('person');
}
