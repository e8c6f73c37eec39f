/**
 * Records of bytes, one after the other, each closed by {@link RECORD_END}. Where every eighth begins is kept; the ones
 * between are found by going over the ends, which is quick enough for what only a card asks for.
 */

/** Closes a record; UTF-8 never holds it. */
const RECORD_END = 0xff;

/** log₂ of the records of a block. */
const BLOCK_BITS = 3;
const BLOCK_RECORDS = 1 << BLOCK_BITS;

/** Writes records, none of which may hold {@link RECORD_END}. */
export function packRecords(records: readonly Uint8Array[]): {
  readonly recordBlock: Int32Array;
  readonly text: Uint8Array;
} {
  const recordBlock = new Int32Array(Math.ceil(records.length / BLOCK_RECORDS));
  const text = new Uint8Array(records.reduce((sum, record) => sum + record.length + 1, 0));
  let at = 0;
  records.forEach((record, number) => {
    if (number % BLOCK_RECORDS === 0) recordBlock[number >> BLOCK_BITS] = at;
    text.set(record, at);
    at += record.length + 1;
    text[at - 1] = RECORD_END;
  });
  return { recordBlock, text };
}

/** A record; empty outside. */
export function recordAt(recordBlock: Int32Array, text: Uint8Array, number: number): Uint8Array {
  let start = recordBlock[number >> BLOCK_BITS] ?? text.length;
  for (let before = number % BLOCK_RECORDS; before > 0; before -= 1) start = endFrom(text, start) + 1;
  return text.subarray(start, endFrom(text, start));
}

function endFrom(text: Uint8Array, start: number): number {
  const end = text.indexOf(RECORD_END, start);
  return end < 0 ? text.length : end;
}
