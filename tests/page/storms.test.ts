import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchStorms } from '../../entrypoints/article/storms.ts';
import { openPage } from './open-page.ts';

let document: Document;
let watching: AbortController;
let told: boolean[];

/** Changes the page so often, a change each 10 ms. */
async function change(times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    document.body.className = `change-${i}`;
    await vi.advanceTimersByTimeAsync(10);
  }
}

beforeEach(() => {
  document = openPage('<!DOCTYPE html><title>a</title><p>b', 'https://a.example/');
  const window = document.defaultView as Window & typeof globalThis;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.useFakeTimers();
  [watching, told] = [new AbortController(), []];
  // The page's own timers are not those that are led here.
  const timers = { setTimeout, clearTimeout, document } as unknown as Window;
  watchStorms(timers, (isStorm) => told.push(isStorm), watching.signal);
});

afterEach(() => {
  watching.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page', () => {
  it('that changes now and then is in no storm', async () => {
    for (let i = 0; i < 20; i += 1) {
      await change(2);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(told).toEqual([]);
  });

  it('that changes about as often as it is drawn is in a storm, until it rests', async () => {
    await change(300);
    expect(told).toEqual([true]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(told).toEqual([true, false]);
  });

  it('that nobody sees is not looked at, until it is seen', async () => {
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await vi.advanceTimersByTimeAsync(2200);
    await change(300);
    expect(told).toEqual([]);
    seen.mockReturnValue('visible');
    await change(300);
    expect(told).toEqual([true]);
  });

  it('that is left in a storm is in none any more, and nothing is left waiting', async () => {
    await change(30);
    watching.abort();
    expect(told).toEqual([true, false]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
