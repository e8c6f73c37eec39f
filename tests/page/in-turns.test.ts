import { beforeEach, describe, expect, it, vi } from 'vitest';
import { atOnce, inTurns, type Steps } from '../../lib/page/in-turns.ts';

const turns = vi.fn(async () => {});
let clockMs = 0;

/** Steps of so many milliseconds each. */
function* steps(...lengthsMs: readonly number[]): Steps<string> {
  for (const ms of lengthsMs) {
    clockMs += ms;
    yield;
  }
  return 'done';
}

beforeEach(() => {
  turns.mockClear();
  vi.stubGlobal('scheduler', { yield: turns });
  vi.spyOn(performance, 'now').mockImplementation(() => clockMs);
});

describe('work in steps', () => {
  it('is done in one go', () => {
    expect(atOnce(steps(20, 20))).toBe('done');
    expect(turns).not.toHaveBeenCalled();
  });

  it.each([
    { what: 'short steps together', lengthsMs: [4, 4, 4], gives: 0 },
    { what: 'each long step', lengthsMs: [20, 20], gives: 2 },
    { what: 'short steps once they have become long', lengthsMs: [8, 8, 8, 8], gives: 2 },
  ])('gives the page its turn after $what: $gives times', async ({ lengthsMs, gives }) => {
    expect(await inTurns(steps(...lengthsMs), new AbortController().signal)).toBe('done');
    expect(turns).toHaveBeenCalledTimes(gives);
  });

  it('ends where it was called off in the page’s turn', async () => {
    const reader = new AbortController();
    turns.mockImplementationOnce(async () => reader.abort());
    expect(await inTurns(steps(20, 20, 20), reader.signal)).toBeNull();
    expect(turns).toHaveBeenCalledTimes(1);
  });
});
