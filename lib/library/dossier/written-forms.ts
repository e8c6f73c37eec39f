import type { ArticlePassages } from './dossier.ts';

/** A way in which articles write an entity. */
export interface WrittenForm {
  /** As it stands there most often, spaces made single. */
  readonly text: string;
  /** How often, whatever the capitals. */
  readonly count: number;
}

/** How passages write the entity that they name, most often first; spellings that differ in capitals only are one. */
export function writtenForms(articles: readonly ArticlePassages[]): readonly WrittenForm[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const { passages } of articles)
    for (const { text, mentions } of passages)
      for (const { start, end } of mentions) {
        const written = text.slice(start, end).replace(/\s+/gu, ' ').trim();
        const alike = spellings.get(written.toLowerCase()) ?? new Map<string, number>();
        alike.set(written, (alike.get(written) ?? 0) + 1);
        spellings.set(written.toLowerCase(), alike);
      }
  return [...spellings.values()]
    .map((alike) => {
      const [first] = [...alike].toSorted(([, a], [, b]) => b - a);
      return { text: first?.[0] ?? '', count: [...alike.values()].reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ text }) => text !== '')
    .toSorted((a, b) => b.count - a.count);
}
