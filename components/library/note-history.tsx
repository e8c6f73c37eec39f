import type { VNode } from 'preact';
import type { Note, Wording } from '../../lib/library/note.ts';
import { useTranslation } from '../translation.ts';
import { writtenInstant, writtenNumber } from '../written.ts';

interface NoteHistoryProps {
  readonly note: Note;
  readonly onRestore: (wording: Wording) => void;
  readonly onSettle: (choice: 'kept' | 'rival') => void;
}

/** What a note said before, and what it says elsewhere; nothing where it always said the same. */
export function NoteHistory({ note, onRestore, onSettle }: NoteHistoryProps): VNode | null {
  const { t, language } = useTranslation();
  if (note.earlier.length === 0 && note.rival === undefined) return null;
  return (
    <>
      {note.rival !== undefined && (
        <fieldset class="note-rival">
          <legend>{t('noteRival')}</legend>
          <WordingText wording={note.rival} />
          <p class="note-foot">
            <button type="button" class="link" onClick={() => onSettle('rival')}>
              {t('useWording')}
            </button>
            <button type="button" class="link" onClick={() => onSettle('kept')}>
              {t('keepWording')}
            </button>
          </p>
        </fieldset>
      )}
      {note.earlier.length > 0 && (
        <details class="note-earlier">
          <summary>{t('earlierWordings', writtenNumber(note.earlier.length, language))}</summary>
          <ul class="notes">
            {note.earlier.toReversed().map((wording) => (
              <li class={`note colour-${wording.colour}`} key={`${wording.until} ${wording.text}`}>
                <WordingText wording={wording} />
                <p class="note-foot">
                  <time dateTime={wording.until}>
                    {t('wordingUntil', writtenInstant(wording.until, language))}
                  </time>
                  <button type="button" class="link" onClick={() => onRestore(wording)}>
                    {t('useWording')}
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function WordingText({ wording: { text, tags } }: { wording: Wording }): VNode {
  const { t } = useTranslation();
  return (
    <>
      <p class="note-text" dir="auto">
        {text === '' ? t('noWords') : text}
      </p>
      {tags.length > 0 && (
        <p class="quiet" dir="auto">
          {tags.map((tag) => `#${tag}`).join(' ')}
        </p>
      )}
    </>
  );
}
