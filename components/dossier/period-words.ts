import type { Dossier } from '../../lib/library/dossier/dossier.ts';
import type { Period, TimeStep } from '../../lib/library/dossier/time-line.ts';
import type { Translation } from '../translation.ts';
import { writtenCount, writtenDay } from '../written.ts';
import type { Tick } from './bars.ts';

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

const written = (day: string, language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(dateOf(day));

/** "March 2021", "week of 1 March 2021", "2021": a stretch of a time line by its first day. */
export function periodName(from: string, step: TimeStep, { t, language }: Translation): string {
  if (step === 'year') return from.slice(0, 4);
  if (step === 'month') return written(from, language, { month: 'long', year: 'numeric' });
  return t('weekOf', writtenDay(from, language));
}

/** "March 2021: 14 mentions in 6 articles. Defence, Law": what a bar says. */
export function periodWords(
  { from, articles, mentions, topics }: Period,
  { step, topics: subjects }: Pick<Dossier, 'step' | 'topics'>,
  translation: Translation,
): string {
  const { t, language } = translation;
  const counted = t(
    'periodCounts',
    periodName(from, step, translation),
    writtenCount(mentions, 'mention', translation),
    writtenCount(articles, 'article', translation),
  );
  const names = topics.flatMap(({ id }) => {
    const subject = subjects.find((one) => one.id === id);
    return subject === undefined ? [] : [subjectName(subject, language)];
  });
  return names.length === 0 ? counted : `${counted}. ${names.slice(0, MOST_NAMED).join(', ')}`;
}

/** So many topics are named in a breath. */
const MOST_NAMED = 3;

/** What a topic is called in the reader's language. */
export function subjectName(
  { label, labelEn }: { readonly label: string; readonly labelEn: string },
  language: string,
): string {
  return language.startsWith('en') ? labelEn : label;
}

/** After how many stretches the next word stands; of months also after some that divide a year. */
const EVERY: Readonly<Record<TimeStep, readonly number[]>> = {
  week: [1, 2, 4, 8, 13, 26],
  month: [1, 2, 3, 6, 12, 24, 60, 120],
  year: [1, 2, 5, 10, 20, 50, 100],
};

/** The words below a time line's bars, at most so many; the year stands with the first, and where it is another. */
export function ticksOf(
  periods: readonly Period[],
  step: TimeStep,
  language: string,
  most: number,
): readonly Tick[] {
  const every = EVERY[step].find((count) => periods.length / count <= most) ?? periods.length;
  let year = '';
  return periods.flatMap(({ from }, place) => {
    if (!standsAt(from, place, step, every)) return [];
    const isNew = from.slice(0, 4) !== year;
    year = from.slice(0, 4);
    return [{ place, words: tickWords(from, step, isNew, language) }];
  });
}

function standsAt(from: string, place: number, step: TimeStep, every: number): boolean {
  if (step === 'week') return place % every === 0;
  const year = Number(from.slice(0, 4));
  return (step === 'year' ? year : year * 12 + Number(from.slice(5, 7)) - 1) % every === 0;
}

function tickWords(from: string, step: TimeStep, isNew: boolean, language: string): string {
  const year = from.slice(0, 4);
  if (step === 'year') return year;
  const short = written(
    from,
    language,
    step === 'week' ? { day: 'numeric', month: 'short' } : { month: 'short' },
  );
  return isNew ? `${short}\n${year}` : short;
}
