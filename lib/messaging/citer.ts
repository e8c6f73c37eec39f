import type { Article } from '../library/article.ts';
import type { CitationForm } from '../library/citation-form.ts';

/** Where the citing script, put into a page on demand, leaves its function in the content script's own world. */
export const CITER = Symbol.for('sorot.citer');

/** Cites a passage of an article, read today, in the reader's language: lib/citing, too heavy to be in every page. */
export type Citer = (article: Article, passage: string, form: CitationForm, language: string) => string;
