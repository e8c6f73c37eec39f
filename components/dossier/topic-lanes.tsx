import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Dossier } from '../../lib/library/dossier/dossier.ts';
import type { Period } from '../../lib/library/dossier/time-line.ts';
import { useTranslation } from '../translation.ts';
import { writtenCount } from '../written.ts';
import type { BarsEvents, BarsLook } from './bars.ts';
import { BarsPlot } from './bars-plot.tsx';
import { subjectName } from './period-words.ts';

interface TopicLanesProps extends BarsEvents {
  readonly dossier: Dossier;
  readonly periods: readonly Period[];
  readonly looked: number | null;
  readonly chosen: number | null;
  readonly onFailed: () => void;
}

/** So many topics have a lane: more are not told apart at a glance. */
const LANES = 5;
const HEIGHT = 26;

/** The topics of the articles that name an entity, those of most articles first, each along the same time. */
export function TopicLanes({ dossier, periods, ...marks }: TopicLanesProps): VNode | null {
  const translation = useTranslation();
  const { t, language } = translation;
  const looks = useMemo(() => lanesOf(dossier, periods), [dossier, periods]);
  if (looks.length === 0) return null;
  return (
    <>
      <h3 class="type-heading">{t('topics')}</h3>
      <ul class="lanes" aria-label={t('topics')}>
        {dossier.topics.slice(0, LANES).map((topic, lane) => (
          <li key={topic.id} class="lane">
            <p class="lane-name">
              <span dir="auto">{subjectName(topic, language)}</span>{' '}
              <span class="count">{writtenCount(topic.articles, 'article', translation)}</span>
            </p>
            {looks[lane] !== undefined && <BarsPlot look={looks[lane]} {...marks} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** All lanes have one measure, so that they are compared at a glance. */
function lanesOf({ topics }: Dossier, periods: readonly Period[]): readonly BarsLook[] {
  const lanes = topics
    .slice(0, LANES)
    .map(({ id }) => periods.map((period) => period.topics.find((topic) => topic.id === id)?.articles ?? 0));
  const most = Math.max(...lanes.flat());
  return lanes.map((values) => ({ values, most, height: HEIGHT, axes: null }));
}
