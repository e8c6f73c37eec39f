import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import { writtenNumber } from '../written.ts';
import type { Asked } from './asked.ts';
import { DayFilter } from './day-filter.tsx';
import { FacetFilter } from './facet-filter.tsx';
import type { FilterProps } from './filter-props.ts';
import { NameFilter } from './name-filter.tsx';
import { NotesFilter } from './notes-filter.tsx';

const PANELS = ['days', 'sites', 'labels', 'topics', 'entities', 'types', 'tags', 'notes'] as const;

type Panel = (typeof PANELS)[number];

/** The filters: each opens below the line, one at a time. */
export function FilterBar(props: FilterProps): VNode {
  const { t, language } = useTranslation();
  const [open, setOpen] = useState<Panel | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return;
    event.preventDefault();
    event.stopPropagation();
    opener.current?.focus();
    setOpen(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to its buttons and is none itself
    <div class="filters" onKeyDown={closeByKey}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line in every browser */}
      <div role="group" class="filter-line" aria-label={t('filters')}>
        {PANELS.map((panel) => {
          const count = countOf(props.asked, panel);
          return (
            <button
              key={panel}
              ref={open === panel ? opener : null}
              type="button"
              class={count > 0 ? 'filter is-set' : 'filter'}
              aria-expanded={open === panel}
              aria-controls="filter-panel"
              onClick={() => setOpen(open === panel ? null : panel)}
            >
              {t(`filter_${panel}`)}
              {count > 1 && <span class="filter-count"> {writtenNumber(count, language)}</span>}
            </button>
          );
        })}
      </div>
      <div id="filter-panel" class="filter-panel" hidden={open === null}>
        {open !== null && <PanelOf key={open} panel={open} {...props} />}
      </div>
    </div>
  );
}

function PanelOf({ panel, ...props }: FilterProps & { panel: Panel }): VNode {
  switch (panel) {
    case 'days':
      return <DayFilter {...props} />;
    case 'sites':
      return <FacetFilter list="sites" facet="site" {...props} />;
    case 'labels':
      return <FacetFilter list="labels" facet="label" {...props} />;
    case 'topics':
      return <FacetFilter list="topics" facet="topic" {...props} />;
    case 'types':
      return <FacetFilter list="types" facet="type" {...props} />;
    case 'tags':
      return <FacetFilter list="tags" facet="tag" {...props} />;
    case 'entities':
      return <NameFilter {...props} />;
    case 'notes':
      return <NotesFilter {...props} />;
  }
}

function countOf(asked: Asked, panel: Panel): number {
  if (panel === 'days') return asked.from === null && asked.to === null ? 0 : 1;
  if (panel === 'notes') return asked.hasNotes === null ? 0 : 1;
  return asked[panel].length;
}
