import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { EntityType } from '../../lib/lexicon/types.ts';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import { writtenNumber } from '../written.ts';
import type { PageActions } from './page-actions.ts';

interface TypeChipsProps {
  readonly counts: readonly (readonly [EntityType, number])[];
  readonly actions: Pick<PageActions, 'hiddenTypes' | 'hideTypes'>;
}

/** What was found, a chip a type, in the type's own line; a press hides the type on all pages, or shows it again. */
export function TypeChips({ counts, actions }: TypeChipsProps): VNode {
  const { t } = useTranslation();
  const [stored] = useLoaded(useCallback(() => actions.hiddenTypes(), [actions]));
  const [chosen, setChosen] = useState<readonly EntityType[] | null>(null);
  const hidden = chosen ?? (stored.state === 'ready' ? stored.value : []);
  const toggle = (type: EntityType) => {
    const next = hidden.includes(type) ? hidden.filter((other) => other !== type) : [...hidden, type];
    // Shown at once, so that a second press builds on the first; taken back where it could not be kept.
    setChosen(next);
    actions.hideTypes(next).catch((error: unknown) => {
      console.error(error);
      setChosen(hidden);
    });
  };
  return (
    <ul class="chips" aria-label={t('shownTypes')}>
      {counts.map(([type, count]) => (
        <li key={type}>
          <TypeChip
            type={type}
            count={count}
            shown={!hidden.includes(type)}
            ready={stored.state === 'ready'}
            onToggle={() => toggle(type)}
          />
        </li>
      ))}
    </ul>
  );
}

interface TypeChipProps {
  readonly type: EntityType;
  readonly count: number;
  readonly shown: boolean;
  /** Whether the settings are known; a press before would overwrite them. */
  readonly ready: boolean;
  readonly onToggle: () => void;
}

function TypeChip({ type, count, shown, ready, onToggle }: TypeChipProps): VNode {
  const { t, language } = useTranslation();
  return (
    <button type="button" class="chip" aria-pressed={shown} disabled={!ready} onClick={onToggle}>
      <span class={`type-${type}`}>{t(count === 1 ? `type_${type}` : `types_${type}`)}</span>{' '}
      <span class="chip-count">{writtenNumber(count, language)}</span>
    </button>
  );
}
