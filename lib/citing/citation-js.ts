import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Citation } from '../library/citation.ts';
import type { CitedName } from '../library/cited-names.ts';
import { INDONESIAN } from './indonesian.ts';

// As ASCII the library leaves out every letter that it has no command for; as Unicode it escapes nothing: see `inTex`.
plugins.config.get('@bibtex').format.asciiOnly = false;
plugins.config.get('@csl').locales.add('id-ID', INDONESIAN);

/** The style of written citations: APA, which Indonesian faculties ask for more than any other. */
const STYLE = 'apa';

/** What TeX takes for more than itself. No bare brace: BibTeX counts those with a backslash too. */
const TEX_MARKS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** A citation as a BibTeX entry, its words as Unicode. */
export function bibtexOf(citation: Citation): string {
  const entry = new Cite(withWords(citation, inTex)).format('bibtex');
  // The address a second time, where TeX would read it as words.
  return `${entry.replace(/^\thowpublished = .*\n/m, '').trim()}\n`;
}

function inTex(words: string): string {
  return words.replace(/[\\{}<>~^&%$#_]/g, (mark) => TEX_MARKS[mark] ?? mark);
}

/** A citation in words, in HTML of `<i>` and entities; `language` is that of the reader, `id` or `en`. */
export function writtenAsHtml(citation: Citation, language: string): string {
  const lang = language.startsWith('id') ? 'id-ID' : 'en-US';
  const cited = new Cite(withWords(citation, withoutTags));
  const [entry] = cited.format('bibliography', { format: 'html', style: STYLE, lang, asEntryArray: true });
  return entry?.[1] ?? '';
}

/** The tags by which CSL sets parts of a title apart; in a title from a page they are words. */
function withoutTags(words: string): string {
  return words.replace(/<(?=\/?(?:i|b|sc|sup|sub|span)\b)/gi, '‹');
}

function withWords(citation: Citation, change: (words: string) => string): Citation {
  const { author, annote, source, title } = citation;
  const container = citation['container-title'];
  return {
    ...citation,
    title: change(title),
    ...(author && { author: author.map((name) => withNameWords(name, change)) }),
    ...(container !== undefined && { 'container-title': change(container) }),
    ...(source !== undefined && { source: change(source) }),
    ...(annote !== undefined && { annote: change(annote) }),
  };
}

function withNameWords(name: CitedName, change: (words: string) => string): CitedName {
  if ('literal' in name) return { literal: change(name.literal) };
  return { family: change(name.family), given: change(name.given) };
}
