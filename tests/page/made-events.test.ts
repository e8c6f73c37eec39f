// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPointer } from '../../entrypoints/article/pointer.ts';
import { watchSelection } from '../../entrypoints/article/selection.ts';
import type { LinearText } from '../../lib/page/linear-text.ts';

const heard: string[] = [];
let stop: AbortController;

/** An article of no text: nothing of it can be selected, so a passage told is always null. */
const NOTHING: LinearText = { text: '', segments: [] } as unknown as LinearText;

/** What was told to listen, by type of event, to whatever object. */
const listeners: { readonly type: string; readonly listener: (event: Event) => void }[] = [];
// At the interface, where a watch takes it from whose object the page's own markup can shadow; jsdom's window has its own.
for (const holder of [EventTarget.prototype, window]) {
  const { addEventListener } = holder;
  holder.addEventListener = function (this: EventTarget, ...given: Parameters<typeof addEventListener>) {
    const [type, listener] = given;
    if (typeof listener === 'function') listeners.push({ type, listener });
    addEventListener.apply(this, given);
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  listeners.length = 0;
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
      for (const one of listeners.filter((other) => other.type === type)) one.listener(real);
    }
    vi.runAllTimers();
    expect(heard.sort()).toEqual(['passage', 'rest']);
  });
});
