import type { Citation } from '../library/citation.ts';
import type { CitationForm } from '../library/citation-form.ts';
import { bibtexOf, writtenAsHtml } from './citation-js.ts';
import { markdownOf, plainOf } from './from-html.ts';

/** A citation, with the passage it is of, in one of the forms; `language` is that of the reader, `id` or `en`. */
export function citationText(citation: Citation, form: CitationForm, language: string): string {
  switch (form) {
    case 'plain':
      return `${quoted(citation)}${plainOf(writtenAsHtml(citation, language))}\n`;
    case 'markdown':
      return `${quotedInMarkdown(citation)}${markdownOf(writtenAsHtml(citation, language), citation.URL)}\n`;
    case 'bibtex':
      return bibtexOf(citation);
    case 'csl-json':
      return `${JSON.stringify([citation], null, 2)}\n`;
  }
}

function quoted({ annote }: Citation): string {
  return annote === undefined ? '' : `“${annote}”\n`;
}

function quotedInMarkdown({ annote }: Citation): string {
  if (annote === undefined) return '';
  const lines = annote.split('\n').map((line) => `> ${markdownOf(line, '')}`);
  return `${lines.join('\n>\n')}\n\n`;
}
