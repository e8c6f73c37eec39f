import { nestsDeeperThan } from './nesting.ts';
import type { Parsed } from './parsed.ts';

/** The format needs seven: file, articles, saved article, annotation, entities, entity, holder. Hypothesis's needs six. */
const DEEPEST = 16;

/** Reads the JSON of a file that may be anything, also made to do harm. */
export function parseJson(text: string): Parsed<unknown> {
  if (nestsDeeperThan(DEEPEST, text))
    return { ok: false, fault: 'The file is not an export of Sorot: it nests too deep.' };
  try {
    return { ok: true, value: JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text) };
  } catch (error) {
    return {
      ok: false,
      fault: `The file is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
