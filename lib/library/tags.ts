import { fold } from '../text/fold.ts';

/** Tags as they are kept: trimmed, inner spaces single, NFC, each once, in the order given; empty ones fall away. */
export function tidyTags(given: readonly string[]): readonly string[] {
  const tidy = given.map((tag) => tag.replace(/\s+/gu, ' ').trim().normalize('NFC'));
  return [...new Set(tidy)].filter((tag) => tag !== '');
}

/** Whether tags are as {@link tidyTags} leaves them. */
export function areTidy(tags: readonly string[]): boolean {
  const tidy = tidyTags(tags);
  return tidy.length === tags.length && tidy.every((tag, i) => tag === tags[i]);
}

/** Whether a tag begins with some letters, whatever their case and accents. */
export function tagBegins(tag: string, letters: string): boolean {
  return fold(tag).startsWith(fold(letters));
}
