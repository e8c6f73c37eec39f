import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { CITATION_FORMS, type CitationForm } from '../lib/library/citation-form.ts';
import type { MessageKey } from '../lib/messaging/translate.ts';
import { useTranslation } from './translation.ts';
import type { Toast } from './use-toast.ts';

const NAMES: Readonly<Record<CitationForm, MessageKey>> = {
  plain: 'citePlain',
  markdown: 'citeMarkdown',
  bibtex: 'citeBibtex',
  'csl-json': 'citeCslJson',
};

/** What a citation that was copied is of. */
export type Copied = 'article' | 'passage';

interface CiteMenuProps {
  /** Copies a citation in a form; settles when it is in the clipboard. */
  readonly onCite: (form: CitationForm) => Promise<Copied>;
  readonly toast: Toast;
}

/** The forms in which the article's citation can be copied. */
export function CiteMenu({ onCite, toast }: CiteMenuProps): VNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const cite = async (form: CitationForm) => {
    close();
    try {
      toast.say(t((await onCite(form)) === 'passage' ? 'passageCopied' : 'citationCopied'));
    } catch (error) {
      console.error(error);
      toast.say(t('notCopied'));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    close();
  };
  const onFocusOut = (event: FocusEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget))
      setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to its buttons and is none itself
    <div class="menu" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        ref={opener}
        type="button"
        class="button"
        aria-expanded={open}
        aria-controls="cite-forms"
        onClick={() => setOpen(!open)}
      >
        {t('cite')}
      </button>
      <ul id="cite-forms" class="menu-list" hidden={!open} aria-label={t('citeAs')}>
        {CITATION_FORMS.map((form) => (
          <li key={form}>
            <button type="button" class="menu-entry" onClick={() => void cite(form)}>
              {t(NAMES[form])}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
