import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { Unread } from '../conditions.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import { writtenNumber } from '../written.ts';
import { toggled } from './chosen.ts';
import type { FilterProps } from './filter-props.ts';

/** So many are looked through at a glance; more letters find the others. */
const SHOWN = 12;

/** Names of kept articles, found as they are typed; articles must have all that are ticked. */
export function NameFilter({ asked, onAsk, actions, version }: FilterProps): VNode {
  const { t, language } = useTranslation();
  const [letters, setLetters] = useState('');
  const load = useCallback(() => actions.entitiesNamed(letters, SHOWN), [actions, letters]);
  const [names, retry] = useLoaded(load, version);
  return (
    <>
      <input
        type="search"
        class="find"
        dir="auto"
        value={letters}
        aria-label={t('filterFindName')}
        placeholder={t('filterFindName')}
        onInput={(event) => setLetters(event.currentTarget.value)}
      />
      {names.state === 'failed' && <Unread onRetry={retry} />}
      {names.state === 'ready' && names.value.length === 0 && (
        <p class="quiet" role="status">
          {letters.trim() === '' ? t('filterNameHint') : t('filterNoneLike', letters.trim())}
        </p>
      )}
      <fieldset class="filter-values">
        <legend class="visually-hidden">{t('filter_entities')}</legend>
        {names.state === 'ready' &&
          names.value.map(({ id, name, type, articles }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={asked.entities.includes(id)}
                onChange={() => onAsk(toggled(asked, 'entities', id))}
              />
              <span>
                <bdi class={`type-${type}`}>{name}</bdi>
              </span>
              <span class="count">{writtenNumber(articles, language)}</span>
            </label>
          ))}
      </fieldset>
    </>
  );
}
