import type { ComponentChildren, VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { rove } from '../rove.ts';
import { useTranslation } from '../translation.ts';
import { FoundList } from './found-list.tsx';
import type { PopupLibrary } from './popup-library.ts';
import { useFound } from './use-found.ts';

interface PopupFindProps {
  readonly library: Pick<PopupLibrary, 'search'>;
  /** Address of the library page. */
  readonly libraryHref: string;
  /** Grows with each write, so that what was found is found again. */
  readonly version: number;
  /** What is shown while nothing is sought. It stays where it is, hidden: a note may be half written in it. */
  readonly children: ComponentChildren;
}

/** So many hits are looked through with a few keys; the library has the rest. Each costs a look at its whole text. */
const HITS_SHOWN = 12;

/** The field for finding, and below it what was found; the arrow keys lead from the one through the other. */
export function PopupFind({ library, libraryHref, version, children }: PopupFindProps): VNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const query = typed.trim();
  const search = useCallback((words: string) => library.search(words, HITS_SHOWN), [library]);
  const found = useFound(search, query, version);
  const field = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  // Who opens the popup may type at once.
  useEffect(() => field.current?.focus(), []);
  const clear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || typed === '' || event.isComposing) return;
    // Otherwise the browser closes the popup.
    event.preventDefault();
    setTyped('');
    field.current?.focus();
  };
  const first = () => main.current?.querySelector<HTMLElement>('.hits [data-stop]');
  const enter = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && query !== '') {
      event.preventDefault();
      first()?.focus();
    }
    // What stands there may still be of the words before.
    if (event.key === 'Enter' && found?.query === query) first()?.click();
  };
  const rise = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' || event.target !== first()) return;
    event.preventDefault();
    field.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the fields and links in it
    <div class="popup" onKeyDown={clear}>
      <search class="popup-head">
        <input
          ref={field}
          type="search"
          class="find"
          dir="auto"
          autocomplete="off"
          value={typed}
          aria-label={t('findEverything')}
          placeholder={t('findEverything')}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={enter}
        />
      </search>
      <main ref={main} class="popup-main">
        {query !== '' && (
          // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the links in it
          <div
            onKeyDown={(event) => {
              rise(event);
              if (!event.defaultPrevented) rove(event);
            }}
          >
            <FoundList found={found} query={query} libraryHref={libraryHref} />
          </div>
        )}
        <div hidden={query !== ''}>{children}</div>
      </main>
    </div>
  );
}
