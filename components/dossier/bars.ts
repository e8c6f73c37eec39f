/** Bars along a time line, by uPlot. Loaded on demand: only a dossier draws any. */
import uPlot from 'uplot';
import { type Inks, inksOf, watchScheme } from './inks.ts';

/** A word below the bars. */
export interface Tick {
  /** Of which bar. */
  readonly place: number;
  readonly words: string;
}

/** What stands beside and below the bars. */
export interface BarAxes {
  /** The words below, at most so many. */
  readonly ticks: (most: number) => readonly Tick[];
  readonly number: (n: number) => string;
}

/** How bars are drawn. */
export interface BarsLook {
  readonly values: readonly number[];
  /** The value of a bar of full height. */
  readonly most: number;
  /** CSS pixels. */
  readonly height: number;
  /** Null: bars alone, from edge to edge. */
  readonly axes: BarAxes | null;
}

/** What is done with bars. */
export interface BarsEvents {
  /** The mouse is over a bar, or over none. */
  readonly onPoint: (place: number | null) => void;
  readonly onPress: (place: number) => void;
}

/** Bars that are drawn. */
export interface Bars {
  /** Sets off the bar that is looked at, and the one that was chosen. */
  mark(looked: number | null, chosen: number | null): void;
  /** Takes them away. */
  end(): void;
}

/** Room for the numbers beside the bars, and for the words below, in CSS pixels. */
const BESIDE = 40;
const BELOW = 38;
const MARGIN = 8;
/** A tick has so much room. */
const TICK_WIDTH = 60;
/** A bar is at most so wide, and takes so much of its stretch. */
const BAR_WIDTH = 36;
const BAR_SHARE = 0.82;
const FONT = '12px system-ui, sans-serif';

/** Draws bars into an element as wide as it is. */
export function drawBars(host: HTMLElement, look: BarsLook, events: BarsEvents): Bars {
  const ending = new AbortController();
  let inks = inksOf(host);
  let marked: readonly (number | null)[] = [];
  const plot = new uPlot(
    {
      ...optionsOf(host, look, () => inks),
      hooks: {
        drawClear: [(drawn) => marked.forEach((place) => void (place !== null && band(drawn, place, inks)))],
        setCursor: [({ cursor }) => events.onPoint(cursor.idx ?? null)],
      },
    },
    [look.values.map((_, place) => place), [...look.values]],
    host,
  );
  plot.over.addEventListener('click', () => {
    if (typeof plot.cursor.idx === 'number') events.onPress(plot.cursor.idx);
  });
  watchScheme(() => {
    inks = inksOf(host);
    plot.redraw(false);
  }, ending.signal);
  const sized = new ResizeObserver(() => plot.setSize({ width: host.clientWidth, height: look.height }));
  sized.observe(host);
  return {
    mark(looked, chosen) {
      marked = [chosen, looked];
      plot.redraw(false);
    },
    end() {
      ending.abort();
      sized.disconnect();
      plot.destroy();
    },
  };
}

function optionsOf(host: HTMLElement, look: BarsLook, inks: () => Inks): uPlot.Options {
  const { values, most, height, axes } = look;
  return {
    ...{ width: host.clientWidth, height, legend: { show: false } },
    padding: axes === null ? [0, 0, 0, 0] : [MARGIN, MARGIN, 0, 0],
    cursor: { x: false, y: false, points: { show: false }, drag: { x: false, y: false, setScale: false } },
    scales: {
      x: { time: false, range: () => [-0.5, values.length - 0.5] },
      y: { range: () => [0, Math.max(1, most)] },
    },
    series: [
      {},
      {
        fill: () => inks().accent,
        width: 0,
        points: { show: false },
        ...barPaths(),
      },
    ],
    axes: axes === null ? [{ show: false }, { show: false }] : axesOf(axes, inks),
  };
}

function barPaths(): Pick<uPlot.Series, 'paths'> {
  const paths = uPlot.paths.bars?.({ size: [BAR_SHARE, BAR_WIDTH] });
  return paths === undefined ? {} : { paths };
}

function axesOf({ ticks, number }: BarAxes, inks: () => Inks): uPlot.Axis[] {
  const common = { font: FONT, stroke: () => inks().ink };
  const wordsOf = ({ width }: uPlot) => ticks(Math.max(1, Math.floor((width - BESIDE) / TICK_WIDTH)));
  return [
    {
      ...{ ...common, size: BELOW, gap: 4, grid: { show: false }, ticks: { show: false } },
      splits: (plot) => wordsOf(plot).map(({ place }) => place),
      values: (plot) => wordsOf(plot).map(({ words }) => words),
    },
    {
      ...{ ...common, size: BESIDE, gap: 6, ticks: { show: false }, space: 36 },
      grid: { stroke: () => inks().line, width: 1 },
      incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000],
      values: (_, splits) => splits.map((split) => number(split)),
    },
  ];
}

/** A band behind a bar, over the whole height. */
function band(plot: uPlot, place: number, { accent }: Inks): void {
  const { ctx, bbox } = plot;
  const [from, to] = [plot.valToPos(place - 0.5, 'x', true), plot.valToPos(place + 0.5, 'x', true)];
  ctx.save();
  ctx.globalAlpha = 0.16;
  ctx.fillStyle = accent;
  ctx.fillRect(from, bbox.top, to - from, bbox.height);
  ctx.restore();
}
