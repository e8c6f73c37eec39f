import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NoteTarget } from '../../lib/library/note.ts';
import type { Entity } from '../../lib/recognition/annotation.ts';
import { entityHash } from '../library/place.ts';
import { type MentionGroup, nameOf } from '../mention-groups.ts';
import { useTranslation } from '../translation.ts';
import { writtenCount, writtenNumber } from '../written.ts';
import { Stepper } from './stepper.tsx';
import { TargetNote, type Writing } from './target-note.tsx';
import type { Leading } from './use-leading.ts';

interface NameEntryProps {
  readonly group: MentionGroup;
  readonly leading: Leading;
  readonly writing: Writing;
  readonly libraryHref: string;
  /** Whether the Tab key comes to this entry. */
  readonly isStop: boolean;
  /** The keyboard came to this entry. */
  readonly onStop: () => void;
}

/** One entity: pressing it leads to its next mention; the one the reader is at says which of how many. */
export function NameEntry(props: NameEntryProps): VNode {
  const { group, leading, writing, libraryHref, isStop, onStop } = props;
  const translation = useTranslation();
  const { t, language } = translation;
  const { entity, all, count } = group;
  const name = nameOf(entity, language);
  const [isWriting, setWriting] = useState(false);
  const target = useMemo(() => targetOf(entity), [entity]);
  const isCurrent = leading.mention !== null && all.includes(leading.mention);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isCurrent]);
  const stepByKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    leading.stepIn(group, event.key === 'ArrowRight' ? 1 : -1);
  };
  return (
    <li class={isCurrent ? 'name is-current' : 'name'}>
      <button
        ref={button}
        type="button"
        class="name-button"
        data-stop
        tabIndex={isStop ? 0 : -1}
        aria-current={isCurrent ? 'true' : undefined}
        aria-describedby={isStop ? 'names-keys' : undefined}
        onFocus={onStop}
        onClick={() => leading.stepIn(group, 1)}
        onKeyDown={stepByKey}
      >
        <span class="name-words">
          <bdi>{name}</bdi>
          {entity.shortForm !== null && entity.shortForm !== name && (
            <>
              {' '}
              <bdi class="name-short">{entity.shortForm}</bdi>
            </>
          )}
        </span>{' '}
        <span class="count" aria-hidden="true">
          {t('timesNamed', writtenNumber(count, language))}
        </span>
        <span class="visually-hidden">{writtenCount(count, 'mention', translation)}</span>
      </button>
      {isCurrent && (
        <div class="name-tools">
          <Stepper
            label={t('stepMentionsOf', name)}
            previous={t('cardPrevious')}
            next={t('cardNext')}
            place={all.indexOf(leading.mention ?? -1) + 1}
            total={count}
            onStep={(by) => leading.stepIn(group, by)}
          />
          <button type="button" class="link" disabled={isWriting} onClick={() => setWriting(true)}>
            {t('cardAddNote')}
          </button>
          <a class="link" href={libraryHref + entityHash(entity.id)} target="_blank" rel="noreferrer">
            {t('openDossier')}
          </a>
        </div>
      )}
      {isWriting && (
        <div class="name-note">
          <TargetNote
            target={target}
            writing={writing}
            label={t('noteOnName', name)}
            onClose={() => {
              setWriting(false);
              button.current?.focus();
            }}
          />
        </div>
      )}
    </li>
  );
}

function targetOf({ id, name, type }: Entity): NoteTarget {
  return { kind: 'entity', entity: id, name, type };
}
