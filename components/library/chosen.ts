import { type Asked, LIST_FILTERS, type ListFilter, NOTHING_ASKED } from './asked.ts';

/** One condition that is set, with what is asked for without it. */
export interface Chosen {
  readonly kind: ListFilter | 'query' | 'days' | 'hasNotes' | 'hitKind';
  /** Of a list the value, else empty. */
  readonly value: string;
  readonly without: Asked;
}

/** The conditions that are set beside the query, in the order in which they are told. */
export function chosenFilters(asked: Asked): readonly Chosen[] {
  const lists = LIST_FILTERS.flatMap((kind) =>
    asked[kind].map((value) => ({ kind, value, without: withoutValue(asked, kind, value) })),
  );
  const days = asked.from !== null || asked.to !== null;
  return [
    ...(days ? [{ kind: 'days', value: '', without: { ...asked, from: null, to: null } } as const] : []),
    ...lists,
    ...(asked.hasNotes === null
      ? []
      : [{ kind: 'hasNotes', value: '', without: { ...asked, hasNotes: null } } as const]),
  ];
}

/** Every condition that may be why nothing is found, the query last. */
export function conditionsOf(asked: Asked): readonly Chosen[] {
  const { kind, query } = asked;
  return [
    ...chosenFilters(asked),
    ...(kind === null || kind === 'all'
      ? []
      : [{ kind: 'hitKind', value: '', without: { ...asked, kind: 'all' } } as const]),
    ...(query.trim() === ''
      ? []
      : [{ kind: 'query', value: query, without: { ...asked, query: '' } } as const]),
  ];
}

/** The same words, with no filter. */
export function withoutFilters({ query, order }: Asked): Asked {
  return { ...NOTHING_ASKED, query, order };
}

/** Asked for with a value of a list, or without it where it was there. */
export function toggled(asked: Asked, list: ListFilter, value: string): Asked {
  const values: readonly string[] = asked[list];
  return values.includes(value) ? withoutValue(asked, list, value) : { ...asked, [list]: [...values, value] };
}

function withoutValue(asked: Asked, list: ListFilter, value: string): Asked {
  const values: readonly string[] = asked[list];
  return { ...asked, [list]: values.filter((one) => one !== value) };
}
