import { entitiesOf } from '../../lib/lexicon/candidates.ts';
import { factsOf } from '../../lib/lexicon/facts.ts';
import { lookUp } from '../../lib/lexicon/look-up.ts';
import type { LexiconViews } from '../../lib/lexicon/open.ts';
import { tokenise } from '../../lib/text/tokens.ts';

/** Characters before and after a place that are shown with it. */
const CONTEXT = 30;

/** A text to look into. */
export interface SampleText {
  /** What it is, for people. */
  readonly what: string;
  readonly text: string;
}

/** Where a text has a surface form. */
export interface Place {
  /** Id of the entity. */
  readonly entity: string;
  /** What stands there. */
  readonly surface: string;
  /** The place in one line, in square brackets, with {@link CONTEXT} characters on both sides. */
  readonly shown: string;
}

/** Every place in a text where a lexicon finds a surface form. */
export function placesIn(lexicon: LexiconViews, text: string): readonly Place[] {
  const tokens = tokenise(text);
  return lookUp(lexicon, tokens).flatMap((hit) => {
    const start = tokens.start[hit.first] ?? 0;
    const surface = text.slice(start, hit.end);
    const shown = shownIn(text, start, hit.end);
    return entitiesOf(lexicon, tokens, hit).map(({ entity }) => ({
      entity: factsOf(lexicon, entity).id,
      surface,
      shown,
    }));
  });
}

/** Rows of the entities that have a form, whatever its letter case. */
export function ownersOf(lexicon: LexiconViews, form: string): readonly number[] {
  // In capitals it is found by every form of the same words.
  const text = form.toUpperCase();
  const tokens = tokenise(text);
  const whole = lookUp(lexicon, tokens).filter(
    ({ first, last, end }) => first === 0 && last === tokens.count && end === text.length,
  );
  return [...new Set(whole.flatMap((hit) => entitiesOf(lexicon, tokens, hit).map(({ entity }) => entity)))];
}

function shownIn(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ').trim();
}
