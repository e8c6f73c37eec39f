import type { VNode } from 'preact';
import type { Dossier } from '../../lib/library/dossier/dossier.ts';
import { useTranslation } from '../translation.ts';
import { writtenNumber } from '../written.ts';
import { periodName, subjectName } from './period-words.ts';

interface TimeTableProps {
  readonly dossier: Dossier;
  readonly chosen: string | null;
  readonly onChoose: (from: string | null) => void;
}

/** The time line as a table; stretches in which nothing is named are left out. */
export function TimeTable({ dossier, chosen, onChoose }: TimeTableProps): VNode {
  const translation = useTranslation();
  const { t, language } = translation;
  const { timeLine, step, topics } = dossier;
  const nameOfTopic = new Map(topics.map((topic) => [topic.id, subjectName(topic, language)]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="table-frame" aria-label={t('timeLine')} tabIndex={0}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t('period')}</th>
            <th scope="col">{t('mentions')}</th>
            <th scope="col">{t('articles')}</th>
            <th scope="col">{t('topics')}</th>
          </tr>
        </thead>
        <tbody>
          {timeLine.map((period) => (
            <tr key={period.from} class={period.from === chosen ? 'is-current' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  class="link"
                  aria-pressed={period.from === chosen}
                  onClick={() => onChoose(period.from === chosen ? null : period.from)}
                >
                  {periodName(period.from, step, translation)}
                </button>
              </th>
              <td>{writtenNumber(period.mentions, language)}</td>
              <td>{writtenNumber(period.articles, language)}</td>
              <td dir="auto">{period.topics.flatMap(({ id }) => nameOfTopic.get(id) ?? []).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
