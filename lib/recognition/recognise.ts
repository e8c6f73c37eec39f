import type { LexiconViews } from '../lexicon/open.ts';
import type { Annotation, Mention } from './annotation.ts';
import { basisOf, confidenceOf } from './confidence.ts';
import { type Document, readDocument, surface } from './document.ts';
import { entityOf } from './entity.ts';
import { withYears } from './event-years.ts';
import { foreignNames } from './foreign-names.ts';
import { placedOffices } from './foreign-offices.ts';
import { withHeldTitles } from './held-titles.ts';
import { mostIn } from './ranges.ts';
import { readingOf } from './reading.ts';
import { createRegistry } from './registry.ts';
import { ruleSpans } from './rules.ts';
import { shortFormSpans } from './short-forms.ts';
import { overlapsAny, type Span, STRENGTH } from './span.ts';
import { taggedNames } from './tagged-names.ts';
import type { TaggerModel } from './tagger/open-model.ts';
import { rankTopics } from './topic-ranking.ts';
import { topicSpans } from './topic-spans.ts';
import { resolveNames } from './which-one.ts';

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
  const reading = readingOf(request);
  if (reading === 'foreign')
    return annotationOf(document, lexicon, foreignNames(document, lexicon, registry), null);
  const rules = ruleSpans(document, lexicon, registry);
  const tagged =
    model === null
      ? { ...rules, named: null, isArticle: true }
      : taggedNames(document, lexicon, registry, rules, model);
  const { names, named, isArticle } = tagged;
  const isEnglish = reading === 'english';
  const roles = isEnglish ? withHeldTitles(document, registry, names, tagged.roles) : tagged.roles;
  const short = shortFormSpans(document, lexicon, names).filter(
    (span) =>
      !overlapsAny(roles, span.start, span.end) &&
      (isArticle || named === null || mostIn(named, span) >= SHORT_NAMED),
  );
  const found = withYears(
    document,
    [...names, ...short].sort((a, b) => a.start - b.start),
  );
  const day = request.publishedOn;
  const all = resolveNames({ document, lexicon, registry, hits: rules.hits, names: found, roles, day });
  const titles = placedOffices({
    ...{ document, lexicon, registry, hits: rules.hits, names: all, roles, day },
    isEnglish,
  });
  const topics = topicSpans({ document, lexicon, registry, hits: rules.hits, names: all, roles });
  const spans = [...all, ...titles, ...topics].sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...annotationOf(document, lexicon, spans, day), topics: rankTopics(document, lexicon, topics) };
}

function annotationOf(
  document: Document,
  lexicon: LexiconViews,
  spans: readonly Span[],
  day: string | null,
): Annotation {
  return { mentions: spans.map(mentionOf), entities: entitiesOf(document, lexicon, spans, day), topics: [] };
}

/** In a lone line, a word of somebody's name that the tagger gives less chance than this to be a name is not his. */
const SHORT_NAMED = 0.3;

function mentionOf(span: Span): Mention {
  const { start, end, type, entity } = span;
  return { start, end, type, entity: entity.id, confidence: confidenceOf(span), basis: basisOf(span) };
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
