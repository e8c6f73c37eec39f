import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { ENTITY_TYPES, type EntityType } from '../../lib/lexicon/types.ts';
import type { CountedFacet, FacetValue } from '../../lib/library/index/search-request.ts';
import { Unread, Waiting } from '../conditions.tsx';
import { nameOf } from '../mention-groups.ts';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import { writtenNumber } from '../written.ts';
import { type ListFilter, requestOf } from './asked.ts';
import { toggled } from './chosen.ts';
import type { FilterProps } from './filter-props.ts';

interface FacetFilterProps extends FilterProps {
  readonly list: Exclude<ListFilter, 'entities'>;
  readonly facet: CountedFacet;
}

/** So many are looked through at a glance; letters find the others. */
const SHOWN = 30;

/** A field to find values by is worth its place from so many on. */
const FOUND_FROM = 8;

/** The values of one facet among what is found, to be ticked; each says how many hits it would leave. */
export function FacetFilter({ list, facet, asked, onAsk, actions, version }: FacetFilterProps): VNode {
  const { t } = useTranslation();
  const [letters, setLetters] = useState('');
  const load = useCallback(
    () => actions.facetValues({ facet, of: requestOf(asked), containing: letters, limit: SHOWN }),
    [actions, facet, asked, letters],
  );
  const [values, retry] = useLoaded(load, version);
  const chosen: readonly string[] = asked[list];
  if (values.state === 'loading') return <Waiting />;
  if (values.state === 'failed') return <Unread onRetry={retry} />;
  const isFindable = letters !== '' || values.value.length >= FOUND_FROM;
  return (
    <>
      {isFindable && facet !== 'type' && (
        <input
          type="search"
          class="find"
          dir="auto"
          value={letters}
          aria-label={t('filterFind')}
          placeholder={t('filterFind')}
          onInput={(event) => setLetters(event.currentTarget.value)}
        />
      )}
      {values.value.length === 0 && (
        <p class="quiet" role="status">
          {letters === '' ? t('filterNone') : t('filterNoneLike', letters)}
        </p>
      )}
      <fieldset class="filter-values">
        <legend class="visually-hidden">{t(`filter_${list}`)}</legend>
        {values.value.map((value) => (
          <Value
            key={value.value}
            value={value}
            facet={facet}
            ticked={isAmong(chosen, value.value)}
            onTick={() => onAsk(toggled(asked, list, asChosen(chosen, value.value)))}
          />
        ))}
      </fieldset>
    </>
  );
}

/** The index writes sites and labels as one article does, the address as another may. */
function asChosen(chosen: readonly string[], value: string): string {
  return chosen.find((one) => one.toLowerCase() === value.toLowerCase()) ?? value;
}

function isAmong(chosen: readonly string[], value: string): boolean {
  return chosen.includes(asChosen(chosen, value));
}

interface ValueProps {
  readonly value: FacetValue;
  readonly facet: CountedFacet;
  readonly ticked: boolean;
  readonly onTick: () => void;
}

function Value({ value, facet, ticked, onTick }: ValueProps): VNode {
  const { t, language } = useTranslation();
  const type = facet === 'type' ? ENTITY_TYPES.find((one) => one === value.value) : undefined;
  return (
    <label>
      <input type="checkbox" checked={ticked} onChange={onTick} />
      {type === undefined ? (
        <span dir="auto">{nameOf(value, language)}</span>
      ) : (
        <span>
          <TypeName type={type} words={t(`types_${type}`)} />
        </span>
      )}
      <span class="count">{writtenNumber(value.count, language)}</span>
    </label>
  );
}

function TypeName({ type, words }: { type: EntityType; words: string }): VNode {
  return <span class={`type-${type}`}>{words}</span>;
}
