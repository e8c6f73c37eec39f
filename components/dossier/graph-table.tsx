import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { NamedGraph } from '../../lib/library/dossier/co-mentions.ts';
import { entityHash } from '../library/place.ts';
import { useTranslation } from '../translation.ts';
import { writtenNumber } from '../written.ts';
import { neighboursOf } from './neighbours.ts';

/** So many of those whom a name is named with most are told in its row. */
const MOST_TOLD = 3;

/** The graph as a table: each name, how many articles it shares, and whom it is named with most. */
export function GraphTable({ graph }: { graph: NamedGraph }): VNode {
  const { t, language } = useTranslation();
  const neighbours = useMemo(() => neighboursOf(graph.nodes.length, graph.edges), [graph]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="table-frame" aria-label={t('graph')} tabIndex={0}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t('nameHeading')}</th>
            <th scope="col">{t('typeHeading')}</th>
            <th scope="col">{t('articles')}</th>
            <th scope="col">{t('mostNamedWith')}</th>
          </tr>
        </thead>
        <tbody>
          {graph.nodes.map(({ id, name, type, articles }, place) => (
            <tr key={id} class={place === 0 ? 'is-current' : undefined}>
              <th scope="row" dir="auto">
                <a href={entityHash(id)} aria-current={place === 0 ? 'page' : undefined}>
                  {name}
                </a>
              </th>
              <td>{t(`type_${type}`)}</td>
              <td>{writtenNumber(articles, language)}</td>
              <td dir="auto">
                {(neighbours[place] ?? [])
                  .slice(0, MOST_TOLD)
                  .flatMap((other) => graph.nodes[other]?.name ?? [])
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
