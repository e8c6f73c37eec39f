// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPointer } from '../../entrypoints/article/pointer.ts';
import { watchSelection } from '../../entrypoints/article/selection.ts';
import type { LinearText } from '../../lib/page/linear-text.ts';

const heard: string[] = [];
let stop: AbortController;

/** An article of no text: nothing of it can be selected, so a passage told is always null. */
const NOTHING: LinearText = { text: '', segments: [] } as unknown as LinearText;

beforeEach(() => {
  vi.useFakeTimers();
  heard.length = 0;
  stop = new AbortController();
  const pointer = {
    onRest: () => void heard.push('rest'),
    onTap: () => void heard.push('tap'),
    isOwn: () => false,
  };
  const selection = { onPassage: () => void heard.push('passage'), isOwn: () => false };
  watchPointer(window, pointer, stop.signal);
  watchSelection(document, NOTHING, selection, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('an event that a script of the page made', () => {
  it.each([
    new PointerEvent('pointermove', { clientX: 20, clientY: 20, bubbles: true }),
    new MouseEvent('click', { clientX: 20, clientY: 20, bubbles: true }),
    new PointerEvent('pointerup', { bubbles: true }),
    new KeyboardEvent('keyup', { key: 'a', bubbles: true }),
    new Event('selectionchange', { bubbles: true }),
  ])('is not obeyed ($type)', (event) => {
    document.body.dispatchEvent(event);
    vi.runAllTimers();
    expect(heard).toEqual([]);
  });

  it('would be obeyed were it the reader’s', () => {
    for (const [type, made] of [
      ['pointermove', new PointerEvent('pointermove', { clientX: 20, clientY: 20 })],
      ['pointerup', new PointerEvent('pointerup')],
    ] as const) {
      // As a browser makes it: no script can say so of its own event.
      const real = new Proxy(made, {
        get: (event, key) => (key === 'isTrusted' ? true : Reflect.get(event, key, event)),
      });
      for (const listener of listenersOf(type)) listener(real);
    }
    vi.runAllTimers();
    expect(heard.sort()).toEqual(['passage', 'rest']);
  });
});

/** What is called for a type of event by a watch begun anew. */
function listenersOf(type: string): readonly ((event: Event) => void)[] {
  const found: ((event: Event) => void)[] = [];
  for (const target of [window, document]) {
    vi.spyOn(target, 'addEventListener').mockImplementation((name: string, listener: unknown) => {
      if (name === type) found.push(listener as (event: Event) => void);
    });
  }
  const pointer = { onRest: () => void heard.push('rest'), onTap: () => {}, isOwn: () => false };
  watchPointer(window, pointer, stop.signal);
  watchSelection(
    document,
    NOTHING,
    { onPassage: () => void heard.push('passage'), isOwn: () => false },
    stop.signal,
  );
  vi.restoreAllMocks();
  return found;
}
