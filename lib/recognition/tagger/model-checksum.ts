import { HEADER } from './model-layout.ts';

/** FNV-1a over the words after the checksum: a check that the file is whole, no protection against intent. */
export function modelChecksum(words: Int32Array): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = HEADER.checksum + 1; i < words.length; i += 1)
    hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
  return hash;
}
