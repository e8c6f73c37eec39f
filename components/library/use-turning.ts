import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from './place.ts';

/**
 * What happens when the reader turns from the list to something, and back: on a narrow screen each of the two has its
 * own place in the page's scroll; the keyboard goes along, and comes back to the hit it left by.
 */
export function useTurning(place: Place): RefObject<HTMLDivElement | null> {
  const beside = useRef<HTMLDivElement>(null);
  const name = place.kind === 'article' ? place.id : place.kind;
  const before = useRef(name);
  const listScroll = useRef(0);
  const isList = place.kind === 'list';

  // Before all effects, and so before who shows another page then.
  useLayoutEffect(() => {
    // The browser would put the page where its own address had it last, beside another list.
    history.scrollRestoration = 'manual';
    // The address has changed, and the page shows still what it did.
    const remember = () => {
      if (before.current === 'list') listScroll.current = scrollY;
    };
    addEventListener('hashchange', remember);
    return () => removeEventListener('hashchange', remember);
  }, []);

  useLayoutEffect(() => {
    if (before.current === name) return;
    const left = before.current;
    before.current = name;
    // Laid out anew, the page is as long as what is shown now.
    scrollTo(0, isList ? listScroll.current : 0);
    if (!isList) beside.current?.focus({ preventScroll: true });
    else if (isNowhere(document.activeElement, beside.current)) hitOf(left)?.focus({ preventScroll: true });
  }, [name, isList]);
  return beside;
}

/** Whether the keyboard would be left at nothing that is still shown. */
function isNowhere(focused: Element | null, beside: HTMLElement | null): boolean {
  return focused === null || focused === document.body || beside?.contains(focused) === true;
}

function hitOf(articleId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.hits a[href*="${CSS.escape(articleId)}"]`);
}
