import type { Citation } from '../library/citation.ts';
import type { CitationForm } from '../library/citation-form.ts';

/** Where the citing script, put into a page on demand, leaves its function in the content script's own world. */
export const CITER = Symbol.for('sorot.citer');

/** Puts a citation into words: lib/citing, which is too heavy to be in every page. */
export type Citer = (citation: Citation, form: CitationForm, language: string) => string;
