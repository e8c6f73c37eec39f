import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Bars, BarsEvents, BarsLook } from './bars.ts';

interface BarsPlotProps extends BarsEvents {
  readonly look: BarsLook;
  /** The bar that is looked at, and the one that was chosen. */
  readonly looked: number | null;
  readonly chosen: number | null;
  /** The library that draws could not be loaded, or could not draw. */
  readonly onFailed: () => void;
}

/** Bars as a picture; what they say is said elsewhere. Their place is kept while the library that draws is loaded. */
export function BarsPlot({ look, looked, chosen, onPoint, onPress, onFailed }: BarsPlotProps): VNode {
  const host = useRef<HTMLDivElement>(null);
  const bars = useRef<Bars | null>(null);
  const marks = useRef({ looked, chosen });
  marks.current = { looked, chosen };
  const events = useRef({ onPoint, onPress, onFailed });
  events.current = { onPoint, onPress, onFailed };
  useEffect(() => {
    let isHere = true;
    const draw = async () => {
      const { drawBars } = await import('./bars.ts');
      if (!isHere || host.current === null) return;
      bars.current = drawBars(host.current, look, {
        onPoint: (place) => events.current.onPoint(place),
        onPress: (place) => events.current.onPress(place),
      });
      bars.current.mark(marks.current.looked, marks.current.chosen);
    };
    draw().catch((error: unknown) => {
      console.error(error);
      if (isHere) events.current.onFailed();
    });
    return () => {
      isHere = false;
      bars.current?.end();
      bars.current = null;
    };
  }, [look]);
  useEffect(() => bars.current?.mark(looked, chosen), [looked, chosen]);
  const kind = look.axes === null ? 'bars is-lane' : 'bars';
  return <div ref={host} class={kind} aria-hidden="true" />;
}
