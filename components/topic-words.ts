import type { Topic } from '../lib/recognition/annotation.ts';

/** The words of a text that speak for a topic, each with how often it stands there, most often first. */
export function topicWords({ because = [] }: Topic, text: string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { start, end } of because) {
    const written = text.slice(start, end);
    // A title's capitals are no other word; an acronym's are its own.
    const isAcronym = written === written.toUpperCase();
    const word = isAcronym ? written : written.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
