import type { LexiconViews } from '../lexicon/open.ts';
import type { Annotation, Mention } from './annotation.ts';
import { decide } from './decide.ts';
import { type Document, readDocument, surface } from './document.ts';
import { entityOf } from './entity.ts';
import { lexiconSpans } from './lexicon-spans.ts';
import { createRegistry, type Registry } from './registry.ts';
import { roleSpans } from './roles.ts';
import { crosses, type RuleSpans, ruleSpans } from './rules.ts';
import { shortFormSpans } from './short-forms.ts';
import { leftmostLongest, overlapsAny, type Span, STRENGTH } from './span.ts';
import { observe } from './tagger/observations.ts';
import type { TaggerModel } from './tagger/open-model.ts';
import { registerOf } from './tagger/register.ts';
import { tag } from './tagger/tag.ts';
import { rankTopics } from './topic-ranking.ts';

/** A text to recognise names in. */
export interface RecogniseRequest {
  readonly text: string;
  /** BCP 47, or null where nobody knows. */
  readonly language: string | null;
  /** Day of publication, `YYYY-MM-DD`: offices are resolved to their holders on it. */
  readonly publishedOn: string | null;
}

/**
 * Finds names, titles and topics in a text. Pure and total: any string has an annotation, the same one each time.
 * Order: lexicon and patterns → titles → the text's own definitions → persons → short forms → topics.
 */
export function recognise(
  lexicon: LexiconViews,
  request: RecogniseRequest,
  model: TaggerModel | null = null,
): Annotation {
  const document = readDocument(request.text);
  const registry = createRegistry(lexicon);
  const rules = ruleSpans(document, lexicon, registry);
  const { hits } = rules;
  const { names, roles } = model === null ? rules : tagged(document, lexicon, registry, rules, model);
  const short = shortFormSpans(document, lexicon, names).filter(
    ({ start, end }) => !overlapsAny(roles, start, end),
  );
  const all = [...names, ...short].sort((a, b) => a.start - b.start);
  const topics = leftmostLongest(lexiconSpans(document, lexicon, hits, registry, 'topic')).filter(
    (topic) => !overlapsAny(all, topic.start, topic.end) && !overlapsAny(roles, topic.start, topic.end),
  );
  const spans = [...all, ...roles, ...topics].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    mentions: spans.map(mentionOf),
    entities: entitiesOf(document, lexicon, spans, request.publishedOn),
    topics: rankTopics(document, lexicon, topics),
  };
}

function mentionOf({ start, end, type, entity }: Span): Mention {
  return { start, end, type, entity: entity.id };
}

function entitiesOf(document: Document, lexicon: LexiconViews, spans: readonly Span[], day: string | null) {
  const shortForms = new Map<string, string | null>();
  const named = new Map(spans.map((span) => [span.entity.id, span.entity]));
  for (const span of spans) {
    const known = shortForms.get(span.entity.id) ?? null;
    const short =
      span.strength === STRENGTH.defined && span.last - span.first === 1
        ? surface(document, span.first, span.last)
        : null;
    shortForms.set(span.entity.id, known ?? short);
  }
  return [...named.values()].map((entity) =>
    entityOf(lexicon, entity, shortForms.get(entity.id) ?? null, day),
  );
}

/** Names and titles of a text with the tagger's help: titles are read again with the names that it adds. */
function tagged(document: Document, lexicon: LexiconViews, registry: Registry, rules: RuleSpans, model: TaggerModel) {
  const seen = observe({
    document,
    lexicon,
    ...rules,
    nameWords: model.nameWords,
    register: registerFor(model, document),
  });
  const names = decide(document, { ...rules, tagging: tag(model, seen) }, registry);
  const roles = roleSpans({ document, lexicon, registry, titles: rules.titles, names });
  const titled = leftmostLongest([...roles, ...rules.definedRoles]);
  return { names: names.filter((name) => !crosses(titled, name)), roles: titled };
}

function registerFor(model: TaggerModel, document: Document): number {
  const g = globalThis as any;
  const r = registerOf(model, document.tokens);
  return g.REG !== undefined ? g.REG(r) : document.text.includes('\n') ? 1 : r;
}
