import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PageSummary } from '../../lib/messaging/calls.ts';
import { fold } from '../../lib/text/fold.ts';
import { Waiting } from '../conditions.tsx';
import { type MentionGroup, typeCounts } from '../mention-groups.ts';
import { rove } from '../rove.ts';
import { useTranslation } from '../translation.ts';
import { writtenNumber } from '../written.ts';
import { NameEntry } from './name-entry.tsx';
import { Stepper } from './stepper.tsx';
import type { Writing } from './target-note.tsx';
import type { Leading } from './use-leading.ts';

interface NamesSectionProps {
  readonly summary: PageSummary;
  /** The entities that are marked on the page. */
  readonly groups: readonly MentionGroup[];
  readonly leading: Leading;
  readonly writing: Writing;
  /** Address of the library page, which has the names' dossiers. */
  readonly libraryHref: string;
}

/** A filter is worth its place from so many names on. */
const FILTERED_FROM = 8;

/** Who and what is named, by type, with a filter and steps through all of it: the list of what is marked on the page. */
export function NamesSection({ summary, groups, ...rest }: NamesSectionProps): VNode {
  const { t, language } = useTranslation();
  const { leading } = rest;
  const [asked, setAsked] = useState('');
  const found = groups.filter((group) => isAskedFor(group, asked));
  return (
    <section class="section names" aria-labelledby="names-heading">
      <div class="heading-line">
        <h2 id="names-heading" class="section-heading">
          {t('names')}{' '}
          <span class="count">{groups.length > 0 && writtenNumber(groups.length, language)}</span>
        </h2>
        {groups.length > 0 && (
          <Stepper
            label={t('stepNames')}
            previous={t('previousName')}
            next={t('nextName')}
            {...leading.among}
            onStep={leading.step}
          />
        )}
      </div>
      <NamesCondition summary={summary} isEmpty={groups.length === 0} />
      {groups.length >= FILTERED_FROM && (
        <input
          type="search"
          class="find"
          dir="auto"
          value={asked}
          aria-label={t('filterNames')}
          placeholder={t('filterNames')}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
      )}
      {groups.length > 0 && found.length === 0 && (
        <p class="quiet" role="status" dir="auto">
          {t('noNamesLike', asked.trim())}
        </p>
      )}
      <NamesByType groups={found} {...rest} />
    </section>
  );
}

function isAskedFor({ entity: { name, nameEn, shortForm } }: MentionGroup, asked: string): boolean {
  const wanted = fold(asked.trim());
  return [name, nameEn, shortForm].some((form) => form !== null && fold(form).includes(wanted));
}

function NamesCondition({ summary, isEmpty }: { summary: PageSummary; isEmpty: boolean }): VNode | null {
  const { t } = useTranslation();
  if (summary.annotation === null) {
    return summary.underWay ? <Waiting /> : <p class="fault">{t('articleUnrecognised')}</p>;
  }
  if (!summary.byTagger) return <p class="fault">{t('articleWithoutTagger')}</p>;
  return isEmpty ? <p class="quiet">{t('nothingNamed')}</p> : null;
}

function NamesByType({ groups, ...rest }: Omit<NamesSectionProps, 'summary'>): VNode {
  const { t, language } = useTranslation();
  const [stop, setStop] = useState('');
  // One stop of the Tab key for the whole list: the arrow keys go on from there.
  const entry = groups.find(({ entity }) => entity.id === stop) ?? groups[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons within
    <div class="names-list" onKeyDown={rove}>
      {typeCounts(groups).map(([type, count]) => (
        <section key={type} aria-labelledby={`names-${type}`}>
          <h3 id={`names-${type}`} class="type-heading">
            <span class={`type-${type}`}>{t(count === 1 ? `type_${type}` : `types_${type}`)}</span>{' '}
            <span class="count">{writtenNumber(count, language)}</span>
          </h3>
          <ul>
            {groups
              .filter(({ entity }) => entity.type === type)
              .map((group) => (
                <NameEntry
                  key={group.entity.id}
                  group={group}
                  {...rest}
                  isStop={group === entry}
                  onStop={() => setStop(group.entity.id)}
                />
              ))}
          </ul>
        </section>
      ))}
      <p id="names-keys" class="keys">
        {t('namesKeys')}
      </p>
    </div>
  );
}
