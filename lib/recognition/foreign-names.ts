import { lookUp } from '../lexicon/look-up.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { type Document, isCapitalised } from './document.ts';
import { lexiconSpans } from './lexicon-spans.ts';
import type { Registry } from './registry.ts';
import { leftmostLongest, type Span } from './span.ts';

/** What is said of a text in a language that nobody taught Sorot: the lexicon's names of several capitalised words. */
export function foreignNames(document: Document, lexicon: LexiconViews, registry: Registry): readonly Span[] {
  const names = lexiconSpans(document, lexicon, lookUp(lexicon, document.tokens), registry, 'name');
  return leftmostLongest(
    names.filter(
      ({ first, last }) =>
        last - first > 1 && isCapitalised(document.tokens, first) && isCapitalised(document.tokens, last - 1),
    ),
  );
}
