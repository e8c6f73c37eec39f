import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookUntilFound, type Patience } from '../../lib/page/look-until-found.ts';
import { openPage } from './open-page.ts';

const PATIENCE: Patience = { everyMs: 100, longestMs: 5000, mostLooks: 10 };

let document: Document;
const never = new AbortController().signal;

const bodyOf = (): string | null => document.querySelector('article')?.textContent ?? null;

const build = (text: string): void => {
  const article = document.createElement('article');
  article.textContent = text;
  document.body.append(article);
};

/** Lets observers be told, then time pass. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  document = openPage('<!DOCTYPE html><title>a</title><p>b', 'https://a.example/');
  vi.stubGlobal('MutationObserver', document.defaultView?.MutationObserver);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('lookUntilFound', () => {
  it('gives at once what is there', async () => {
    build('text');
    expect(await lookUntilFound(document, bodyOf, PATIENCE, never)).toBe('text');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('finds what is built later', async () => {
    const found = lookUntilFound(document, bodyOf, PATIENCE, never);
    await pass(3000);
    build('late');
    await pass(300);
    expect(await found).toBe('late');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks again when the page has come to rest', async () => {
    const seen: (string | null)[] = [];
    const look = () => {
      seen.push(bodyOf());
      return seen.at(-1) !== null && seen.at(-1) === seen.at(-2) ? seen.length : null;
    };
    const found = lookUntilFound(document, look, PATIENCE, never);
    await pass(1000);
    build('late');
    await pass(1000);
    expect(await found).toBe(seen.length);
  });

  it('looks no oftener than its patience says, and gives up on a page that never rests', async () => {
    const look = vi.fn(() => null);
    const found = lookUntilFound(document, look, PATIENCE, never);
    for (let change = 0; change < 200; change += 1) {
      document.title = String(change);
      await pass(10);
    }
    expect(await found).toBeNull();
    expect(look).toHaveBeenCalledTimes(PATIENCE.mostLooks);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives up on a page that stays as it is, after a last look', async () => {
    const look = vi.fn(() => null);
    const found = lookUntilFound(document, look, PATIENCE, never);
    await pass(PATIENCE.longestMs);
    expect(await found).toBeNull();
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('ends with its signal', async () => {
    const ending = new AbortController();
    const look = vi.fn(() => null);
    const found = lookUntilFound(document, look, PATIENCE, ending.signal);
    ending.abort();
    build('late');
    await pass(1000);
    expect(await found).toBeNull();
    expect(look).toHaveBeenCalledTimes(1);
    expect(await lookUntilFound(document, look, PATIENCE, ending.signal)).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });
});
