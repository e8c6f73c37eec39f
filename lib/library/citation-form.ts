/** The forms in which a citation is given, in the order they are offered. */
export const CITATION_FORMS = ['plain', 'markdown', 'bibtex', 'csl-json'] as const;

/** A form of a citation. */
export type CitationForm = (typeof CITATION_FORMS)[number];
