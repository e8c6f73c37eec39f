import { useState } from 'preact/hooks';
import type { Asked } from './asked.ts';

/** The articles that are picked for something to be done with all of them. */
export interface Picked {
  readonly ids: ReadonlySet<string>;
  /** Picks an article or lets it go; with `range` also all between it and the one before, in the order given. */
  readonly toggle: (id: string, range: boolean, order: readonly string[]) => void;
  readonly put: (ids: readonly string[]) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Picked articles of what is asked: with another question they are let go, since what is not seen is not deleted. */
export function usePicked(asked: Asked): Picked {
  const [state, setState] = useState({ asked, ids: NONE, last: '' });
  const { ids, last } = state.asked === asked ? state : { ids: NONE, last: '' };
  return {
    ids,
    toggle(id, range, order) {
      const next = new Set(ids);
      const isOn = !ids.has(id);
      for (const one of range ? between(order, last, id) : [id]) {
        if (isOn) next.add(one);
        else next.delete(one);
      }
      setState({ asked, ids: next, last: id });
    },
    put: (all) => setState({ asked, ids: new Set(all), last: '' }),
  };
}

function between(order: readonly string[], a: string, b: string): readonly string[] {
  const [from, to] = [order.indexOf(a), order.indexOf(b)];
  if (from < 0 || to < 0) return [b];
  return order.slice(Math.min(from, to), Math.max(from, to) + 1);
}
