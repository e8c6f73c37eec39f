import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';

interface SearchFieldProps {
  /** What the address asks for. */
  readonly query: string;
  readonly onType: (query: string) => void;
}

/** Takes words, beginnings of words, and phrases between quotation marks; the arrow leads on to what was found. */
export function SearchField({ query, onType }: SearchFieldProps): VNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(query);
  /** What was typed and the address does not say yet: it follows a turn later. */
  const sent = useRef<readonly string[]>([]);
  useEffect(() => {
    const at = sent.current.indexOf(query);
    sent.current = sent.current.slice(at + 1);
    // What the address says otherwise came by a link, or by going back.
    if (at < 0) setTyped(query);
  }, [query]);
  const type = (words: string) => {
    sent.current = [...sent.current, words];
    setTyped(words);
    onType(words);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not known to every screen reader yet
    <div role="search">
      <input
        type="search"
        class="find"
        dir="auto"
        value={typed}
        aria-label={t('findArticles')}
        aria-describedby="find-hint"
        placeholder={t('findArticles')}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || event.isComposing) return;
          const first = document.querySelector<HTMLElement>('.hits [data-stop]');
          if (first === null) return;
          event.preventDefault();
          first.focus();
        }}
      />
      <p id="find-hint" class="visually-hidden">
        {t('findHint')}
      </p>
    </div>
  );
}
