import type { VNode } from 'preact';
import { useTranslation } from '../translation.ts';
import type { FilterProps } from './filter-props.ts';

const CHOICES = [
  ['notesEither', null],
  ['notesWith', true],
  ['notesWithout', false],
] as const;

/** Whether the articles have notes. */
export function NotesFilter({ asked, onAsk }: Pick<FilterProps, 'asked' | 'onAsk'>): VNode {
  const { t } = useTranslation();
  return (
    <fieldset class="filter-values">
      <legend class="visually-hidden">{t('filter_notes')}</legend>
      {CHOICES.map(([words, hasNotes]) => (
        <label key={words}>
          <input
            type="radio"
            name="has-notes"
            checked={asked.hasNotes === hasNotes}
            onChange={() => onAsk({ ...asked, hasNotes })}
          />
          <span>{t(words)}</span>
        </label>
      ))}
    </fieldset>
  );
}
