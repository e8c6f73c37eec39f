import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Dossier } from '../../lib/library/dossier/dossier.ts';
import { type Period, withGaps } from '../../lib/library/dossier/time-line.ts';
import { useTranslation } from '../translation.ts';
import { writtenNumber } from '../written.ts';
import type { BarsLook } from './bars.ts';
import { BarsPlot } from './bars-plot.tsx';
import { movedAlong } from './moved-along.ts';
import { periodWords, ticksOf } from './period-words.ts';
import { TimeTable } from './time-table.tsx';
import { TopicLanes } from './topic-lanes.tsx';

interface TimeLineProps {
  readonly dossier: Dossier;
  /** First day of the stretch whose passages are shown; null: all are. */
  readonly chosen: string | null;
  readonly onChoose: (from: string | null) => void;
}

const HEIGHT = 196;

/** When an entity is named: mentions by stretches of time, and the topics they are about; as bars or as a table. */
export function TimeLine({ dossier, chosen, onChoose }: TimeLineProps): VNode {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const periods = useMemo(() => withGaps(dossier.timeLine, dossier.step), [dossier]);
  const isLine = periods.length > 1;
  return (
    <section class="dossier-part" aria-labelledby="time-line-heading">
      <div class="heading-line">
        <h2 id="time-line-heading" class="section-heading">
          {t('timeLine')}
        </h2>
        {isLine && (
          <button type="button" class="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t('asTable')}
          </button>
        )}
      </div>
      {isLine && !asTable ? (
        <TimeBars
          dossier={dossier}
          periods={periods}
          chosen={chosen}
          onChoose={onChoose}
          onFailed={() => setAsTable(true)}
        />
      ) : (
        <TimeTable dossier={dossier} chosen={chosen} onChoose={onChoose} />
      )}
    </section>
  );
}

interface TimeBarsProps extends TimeLineProps {
  /** Without gaps. */
  readonly periods: readonly Period[];
  readonly onFailed: () => void;
}

/** The bars. For the keyboard, and for who has them read, they are a slider along the stretches. */
function TimeBars({ dossier, periods, chosen, onChoose, onFailed }: TimeBarsProps): VNode {
  const translation = useTranslation();
  const { t, language } = translation;
  const [at, setAt] = useState(periods.length - 1);
  const [pointed, setPointed] = useState<number | null>(null);
  const [isReached, setReached] = useState(false);
  const look = useLook(dossier, periods, language);
  const chosenAt = periods.findIndex(({ from }) => from === chosen);
  const choose = (place: number) => {
    setAt(place);
    const from = periods[place]?.from ?? null;
    onChoose(from === chosen ? null : from);
  };
  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = movedAlong(event.key, at, periods.length - 1);
    if (to !== null) setAt(to);
    else if (event.key === 'Enter' || event.key === ' ') choose(at);
    else if (event.key === 'Escape') onChoose(null);
    else return;
    event.preventDefault();
  };
  const looked = pointed ?? (isReached ? at : null);
  const wordsAt = (place: number) => {
    const period = periods[place];
    return period === undefined ? '' : periodWords(period, dossier, translation);
  };
  const marks = {
    looked,
    chosen: chosenAt < 0 ? null : chosenAt,
    onPoint: setPointed,
    onPress: choose,
    onFailed,
  };
  return (
    <>
      <div
        class="time-bars"
        role="slider"
        tabIndex={0}
        aria-label={t('timeLine')}
        aria-valuemin={0}
        aria-valuemax={periods.length - 1}
        aria-valuenow={at}
        aria-valuetext={wordsAt(at)}
        aria-describedby="time-line-keys"
        onKeyDown={move}
        onFocus={() => setReached(true)}
        onBlur={() => setReached(false)}
      >
        <BarsPlot look={look} {...marks} />
      </div>
      <p class="quiet time-words" aria-hidden="true" dir="auto">
        {looked === null ? t('timeLineHint') : wordsAt(looked)}
      </p>
      <p id="time-line-keys" class="visually-hidden">
        {t('timeLineKeys')}
      </p>
      <TopicLanes dossier={dossier} periods={periods} {...marks} />
    </>
  );
}

function useLook({ step }: Dossier, periods: readonly Period[], language: string): BarsLook {
  return useMemo(() => {
    const values = periods.map(({ mentions }) => mentions);
    const axes = {
      ticks: (most: number) => ticksOf(periods, step, language, most),
      number: (n: number) => writtenNumber(n, language),
    };
    return { values, most: Math.max(...values), height: HEIGHT, axes };
  }, [periods, step, language]);
}
