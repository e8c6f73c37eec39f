import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Annotation } from '../../lib/recognition/annotation.ts';
import { mentionGroups, nameOf, typeCounts } from '../mention-groups.ts';
import { useTranslation } from '../translation.ts';
import { writtenNumber } from '../written.ts';
import { entityHash } from './place.ts';

/** Who and what the article names, by type, each leading to its dossier. */
export function ReadingNames({ annotation }: { annotation: Annotation }): VNode | null {
  const { t, language } = useTranslation();
  const groups = useMemo(() => mentionGroups(annotation), [annotation]);
  if (groups.length === 0) return null;
  return (
    <section class="section reading-names" aria-labelledby="names-heading">
      <h2 id="names-heading" class="section-heading">
        {t('names')} <span class="count">{writtenNumber(groups.length, language)}</span>
      </h2>
      {typeCounts(groups).map(([type, count]) => (
        <details key={type} open={groups.length <= OPEN_TO || undefined}>
          <summary>
            <span class={`type-${type}`}>{t(count === 1 ? `type_${type}` : `types_${type}`)}</span>{' '}
            <span class="count">{writtenNumber(count, language)}</span>
          </summary>
          <ul>
            {groups
              .filter(({ entity }) => entity.type === type)
              .map(({ entity, count: times }) => (
                <li key={entity.id}>
                  <a href={entityHash(entity.id)}>
                    <bdi>{nameOf(entity, language)}</bdi>
                  </a>{' '}
                  <span class="count">{t('timesNamed', writtenNumber(times, language))}</span>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** So many names stand there without being in the way; more are opened by type. */
const OPEN_TO = 24;
