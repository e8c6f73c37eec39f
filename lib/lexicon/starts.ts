/**
 * Beginnings: a column that never falls, of where each row's stretch begins in another column; it ends where the next
 * row's begins. Kept as a number a block of rows and a byte a row, a third of the plain column and less when zipped.
 * A block whose stretches are long keeps its rows as they are, in a column of `wide` ones that all such columns share.
 */
import type { GrowingInts } from './growing-ints.ts';

/** log₂ of the rows of a block. */
const BLOCK_BITS = 4;
const BLOCK_ROWS = 1 << BLOCK_BITS;

/** What a byte holds. */
const FARTHEST = 0xff;

/** How many blocks a column of so many rows has. */
export function blockCount(rows: number): number {
  return Math.ceil(rows / BLOCK_ROWS);
}

/** Packs a column; blocks that do not fit go to the end of `wide`. */
export function packStarts(
  starts: Int32Array,
  wide: GrowingInts,
): { readonly block: Int32Array; readonly offset: Uint8Array } {
  const block = new Int32Array(blockCount(starts.length));
  const offset = new Uint8Array(starts.length);
  for (let number = 0; number < block.length; number += 1) {
    const rows = starts.subarray(number << BLOCK_BITS, (number + 1) << BLOCK_BITS);
    const first = rows[0] ?? 0;
    const isWide = (rows.at(-1) ?? 0) - first > FARTHEST;
    block[number] = isWide ? ~wide.length : first;
    rows.forEach((start, i) => {
      if (isWide) wide.push(start);
      else offset[(number << BLOCK_BITS) + i] = start - first;
    });
  }
  return { block, offset };
}

/** Where the stretch of a row begins. */
export function startAt(block: Int32Array, offset: Uint8Array, wide: Int32Array, row: number): number {
  const first = block[row >> BLOCK_BITS] ?? 0;
  return first >= 0 ? first + (offset[row] ?? 0) : (wide[~first + (row & (BLOCK_ROWS - 1))] ?? 0);
}
