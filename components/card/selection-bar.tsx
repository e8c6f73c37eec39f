import type { VNode } from 'preact';
import type { NoteColour } from '../../lib/library/note.ts';
import { ColourButtons } from '../colour-buttons.tsx';
import { useTranslation } from '../translation.ts';

interface SelectionBarProps {
  readonly onHighlight: (colour: NoteColour) => void;
  readonly onNote: () => void;
  /** Copies the passage with its citation. */
  readonly onCopyCited: () => void;
}

/** Steps of the arrow keys along the bar. */
const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** What can be done with a selected passage: five colours, words, and a copy with its citation. */
export function SelectionBar({ onHighlight, onNote, onCopyCited }: SelectionBarProps): VNode {
  const { t } = useTranslation();
  return (
    <div class="bar" role="toolbar" aria-label={t('selectionBar')} onKeyDown={stepAlong}>
      <ColourButtons chosen={null} onChoose={onHighlight} nameOf={(name) => t('highlightIn', name)} />
      <span class="bar-rule" aria-hidden="true" />
      <button type="button" class="bar-note" onClick={onNote}>
        {t('selectionAddNote')}
      </button>
      <button type="button" class="bar-note" title={t('menuCopyCited')} onClick={onCopyCited}>
        {t('cite')}
      </button>
    </div>
  );
}

function stepAlong(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const by = STEPS[event.key];
  if (by === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const from = buttons.findIndex((button) => button.matches(':focus'));
  event.preventDefault();
  buttons.at((from + by) % buttons.length)?.focus();
}
