/** What the arrow keys move along: every button of a list that carries this. */
const STOP = '[data-stop]';

const MOVES: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from, last) => Math.min(from + 1, last),
  ArrowUp: (from) => Math.max(from - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Moves the keyboard along the stops of a list: up, down, Home, End. Only from a stop: in a field of the list the keys
 * are the field's.
 */
export function rove(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const move = MOVES[event.key];
  if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOP)];
  const from = stops.indexOf(event.target as HTMLElement);
  if (from === -1) return;
  event.preventDefault();
  stops[move(from, stops.length - 1)]?.focus();
}
