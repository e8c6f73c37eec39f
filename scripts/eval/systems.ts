import { lookUp } from '../../lib/lexicon/look-up.ts';
import type { LexiconViews } from '../../lib/lexicon/open.ts';
import type { Mention } from '../../lib/recognition/annotation.ts';
import { readDocument } from '../../lib/recognition/document.ts';
import { lexiconSpans } from '../../lib/recognition/lexicon-spans.ts';
import { recognise } from '../../lib/recognition/recognise.ts';
import { createRegistry } from '../../lib/recognition/registry.ts';
import { leftmostLongest } from '../../lib/recognition/span.ts';
import type { TaggerModel } from '../../lib/recognition/tagger/open-model.ts';

/** A text with its day of publication, `YYYY-MM-DD`, where it has one. */
export interface DatedText {
  readonly text: string;
  readonly publishedAt?: string;
}

/** What finds mentions, by the name that the table gives it. */
export type Systems = Readonly<Record<string, (of: DatedText) => readonly Mention[]>>;

/** The lexicon alone, with the rules, and with the tagger. */
export function systemsOf(lexicon: LexiconViews, model: TaggerModel): Systems {
  const by = (tagger: TaggerModel | null) => {
    return ({ text, publishedAt }: DatedText) =>
      recognise(lexicon, { text, language: 'id', publishedOn: publishedAt ?? null }, tagger).mentions;
  };
  return {
    lexicon: ({ text }) => lexiconMentions(lexicon, text),
    'lexicon, rules': by(null),
    all: by(model),
  };
}

/** Forms of the lexicon alone, the longest at each place. */
function lexiconMentions(lexicon: LexiconViews, text: string): readonly Mention[] {
  const document = readDocument(text);
  const registry = createRegistry(lexicon);
  const hits = lookUp(lexicon, document.tokens);
  return (['name', 'role', 'topic'] as const)
    .flatMap((layer) => leftmostLongest(lexiconSpans(document, lexicon, hits, registry, layer)))
    .map(({ start, end, type, entity }) => ({ start, end, type, entity: entity.id }));
}
