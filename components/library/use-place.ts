import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Asked, askedHash, askedOf, besideHash, NOTHING_ASKED, parametersOf } from './asked.ts';
import { noteIn, type Place, parametersIn, placeOf } from './place.ts';

/** Where the reader is in the library page. */
export interface Whereabouts {
  readonly place: Place;
  /** What the list is asked for: the same object for as long as the same is asked. */
  readonly asked: Asked;
  /** Id of the note that the address leads to, or null. */
  readonly note: string | null;
  /** Asks the list for something else, beside whatever is open. Typing leaves no trail of letters to go back through. */
  readonly ask: (asked: Asked, by: 'typing' | 'choice') => void;
}

/** The place that the page's address leads to, now and whenever it changes. */
export function useWhereabouts(): Whereabouts {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const last = useRef(NOTHING_ASKED);
  const place = placeOf(hash);
  const found = askedOf(parametersIn(hash)) ?? (place.kind === 'list' ? NOTHING_ASKED : last.current);
  if (parametersOf(found).toString() !== parametersOf(last.current).toString()) last.current = found;
  const ask = useCallback((asked: Asked, by: 'typing' | 'choice') => {
    const isList = placeOf(location.hash).kind === 'list';
    const next = isList ? askedHash(asked) : besideHash(location.hash, asked);
    if (by === 'typing') location.replace(next);
    else location.hash = next;
  }, []);
  return { place, asked: last.current, note: noteIn(hash), ask };
}
