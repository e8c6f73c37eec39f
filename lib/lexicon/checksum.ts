const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/**
 * One step of FNV-1a (Fowler, Noll, Vo 1991) over a 32-bit word, and a shift after it: a multiplication carries a
 * difference to the higher bits only, and of two differences in the highest every 256th pair would cancel out.
 */
function step(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, FNV_PRIME);
  return product ^ (product >>> 15);
}

/**
 * A fast check that a file is whole, no protection against intent. Four lanes side by side, since one multiplication
 * need not wait for another.
 */
export function checksum(words: Int32Array): number {
  let [a, b, c, d] = [FNV_OFFSET, FNV_OFFSET, FNV_OFFSET, FNV_OFFSET];
  const whole = words.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    a = step(a, words[i] ?? 0);
    b = step(b, words[i + 1] ?? 0);
    c = step(c, words[i + 2] ?? 0);
    d = step(d, words[i + 3] ?? 0);
  }
  for (let i = whole; i < words.length; i += 1) a = step(a, words[i] ?? 0);
  return [b, c, d, words.length].reduce(step, a);
}
