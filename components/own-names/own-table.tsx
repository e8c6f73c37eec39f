import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnName } from '../../lib/library/own/own-name.ts';
import { useTranslation } from '../translation.ts';
import { writtenCount, writtenNumber } from '../written.ts';
import type { OwnDraft, OwnNamesActions } from './own-names-actions.ts';
import { OwnRow } from './own-row.tsx';

/** So many rows are made at a time: of ten thousand names a search finds the few, and nobody reads them all. */
const PAGE_LENGTH = 50;

interface OwnTableProps {
  /** The names that the query finds, in order. */
  readonly found: readonly OwnName[];
  /** How many names there are. */
  readonly all: number;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly find: OwnNamesActions['findEntities'];
  readonly onSave: (draft: OwnDraft) => Promise<void>;
  readonly onRemove: (name: OwnName) => void;
}

/** The names, with find-as-you-type; more of them on asking. One at a time is changed where it stands. */
export function OwnTable({ found, all, query, onQuery, find, onSave, onRemove }: OwnTableProps): VNode {
  const translation = useTranslation();
  const { t, language } = translation;
  const [limit, setLimit] = useState(PAGE_LENGTH);
  /** Id of the name that is open, or was last. */
  const [last, setLast] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <input
        type="search"
        class="find"
        dir="auto"
        value={query}
        aria-label={t('ownFind')}
        placeholder={t('ownFind')}
        onInput={(event) => {
          onQuery(event.currentTarget.value);
          setLimit(PAGE_LENGTH);
        }}
      />
      <p class="quiet" role="status">
        {found.length === all
          ? writtenCount(all, 'name', translation)
          : t('ownFoundOf', writtenNumber(found.length, language), writtenCount(all, 'name', translation))}
      </p>
      <ul class="own-rows">
        {found.slice(0, limit).map((name) => (
          <OwnRow
            key={name.id}
            name={name}
            isOpen={isOpen && last === name.id}
            wasOpen={last === name.id}
            find={find}
            onOpen={(open) => {
              setLast(name.id);
              setIsOpen(open);
            }}
            onSave={async (draft) => {
              await onSave(draft);
              setIsOpen(false);
            }}
            onRemove={() => onRemove(name)}
          />
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" class="button wide" onClick={() => setLimit(limit + PAGE_LENGTH)}>
          {t('showMore')}
        </button>
      )}
    </>
  );
}
