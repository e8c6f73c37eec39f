import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { CalledEntity } from '../../lib/recognition/entities-called.ts';
import { rove } from '../rove.ts';
import { useTranslation } from '../translation.ts';
import type { DraftFields } from './draft-form.ts';
import type { OwnNamesActions } from './own-names-actions.ts';

interface EntityChoiceProps {
  readonly chosen: DraftFields['same'];
  readonly find: OwnNamesActions['findEntities'];
  readonly onChoose: (entity: CalledEntity) => void;
}

/** Finds what a name is the same as while one types, and lets one be chosen; the arrow keys go along the list. */
export function EntityChoice({ chosen, find, onChoose }: EntityChoiceProps): VNode {
  const { t } = useTranslation();
  const id = useId();
  const [query, setQuery] = useState('');
  const found = useFound(query.trim(), find);
  return (
    <div class="entity-choice">
      <p class="entity-chosen" role="status">
        {chosen === null ? (
          <span class="quiet">{t('ownSameNone')}</span>
        ) : (
          <>
            {t('ownSameChosen')} <bdi class={`type-${chosen.type}`}>{chosen.name}</bdi>
          </>
        )}
      </p>
      <label for={id}>{t('ownSameFind')}</label>
      <input
        id={id}
        class="find"
        type="search"
        dir="auto"
        autocomplete="off"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          // The form would be sent, unfinished.
          if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
        }}
      />
      {found !== null && found.length === 0 && (
        <p class="quiet" role="status">
          {t('ownSameNotFound', query.trim())}
        </p>
      )}
      <ul class="entity-list" aria-label={t('ownSameFound')} onKeyDown={rove}>
        {(found ?? []).map((entity) => (
          <li key={entity.id}>
            <button
              type="button"
              data-stop
              class="entity-option"
              aria-pressed={entity.id === chosen?.id}
              onClick={() => onChoose(entity)}
            >
              <EntityWords entity={entity} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function EntityWords({ entity }: { entity: CalledEntity }): VNode {
  const { t, language } = useTranslation();
  const { name, type, about, aboutEn } = entity;
  const said = language.startsWith('en') ? (aboutEn ?? about) : (about ?? aboutEn);
  return (
    <>
      <bdi class={`type-${type}`}>{name}</bdi>
      <span class="quiet" dir="auto">
        {said ?? t(`type_${type}`)}
      </span>
    </>
  );
}

/** What is found under a query; null: nothing was asked. What was found last stays until the next is here. */
function useFound(query: string, find: OwnNamesActions['findEntities']): readonly CalledEntity[] | null {
  const [found, setFound] = useState<readonly CalledEntity[] | null>(null);
  useEffect(() => {
    let current = true;
    if (query === '') setFound(null);
    else
      find(query).then((entities) => {
        if (current) setFound(entities);
      }, console.error);
    return () => {
      current = false;
    };
  }, [query, find]);
  return found;
}
