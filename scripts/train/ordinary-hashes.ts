import { tokenise } from '../../lib/text/tokens.ts';
import { indonesianRoots } from '../ordinary-words.ts';

/** Hashes of the ordinary words of Indonesian: its roots, and its most frequent words. */
export function ordinaryHashes(): readonly number[] {
  const hashes = new Set<number>();
  for (const word of indonesianRoots()) {
    const tokens = tokenise(word);
    if (tokens.count === 1) hashes.add(tokens.hash[0] ?? 0);
  }
  return [...hashes];
}
