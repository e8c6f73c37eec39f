import type { Asked } from './asked.ts';
import type { SearchActions } from './search-actions.ts';

/** What filters are given. */
export interface FilterProps {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  readonly actions: SearchActions;
  readonly version: number;
}
