import type { Readable, Writable } from 'node:stream';

/** What a line of input becomes; it throws an error whose message names the fault. */
export type LineHandler = (input: unknown) => unknown;

const faultOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');

/** Lines end with `\n` alone: JSON strings may hold the other line separators of Unicode, at which `readline` would cut. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = `${rest}${String(chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/**
 * Turns JSON Lines into JSON Lines, in order. A line that fails gives one line in `errors`, naming line and fault, and
 * none in `output`; blank lines are passed over.
 *
 * @returns how many lines failed
 */
export async function mapJsonLines(
  input: Readable,
  output: Writable,
  errors: Writable,
  handle: LineHandler,
): Promise<number> {
  let number = 0;
  let failed = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      output.write(`${JSON.stringify(await handle(JSON.parse(line)))}\n`);
    } catch (error) {
      failed += 1;
      errors.write(`line ${number}: ${faultOf(error)}\n`);
    }
  }
  return failed;
}
