import type { ComponentChildren, VNode } from 'preact';

/** Lines of a text, as bars; a bar is where it begins, how long it is, and whose colour it has. */
type Bar = readonly [x: number, y: number, length: number, hue?: string];

const TEXT: readonly Bar[] = [
  [20, 28, 96, 'title'],
  [20, 48, 38, 'one'],
  [62, 48, 58],
  [124, 48, 36],
  [20, 62, 64],
  [88, 62, 30, 'two'],
  [122, 62, 38],
  [20, 76, 30],
  [54, 76, 44, 'three'],
  [102, 76, 58],
  [20, 90, 84],
  [108, 90, 26, 'one'],
];

function Bars({ bars }: { bars: readonly Bar[] }): VNode {
  return (
    <>
      {bars.map(([x, y, length, hue = 'text']) => (
        <rect key={`${x}/${y}`} class={`bar bar-${hue}`} x={x} y={y} width={length} height={6} rx={3} />
      ))}
    </>
  );
}

/** An article with names in their colours. */
export function MarkedPicture(): VNode {
  return (
    <Frame>
      <rect class="leaf" x={8} y={10} width={164} height={104} rx={6} />
      <Bars bars={TEXT} />
    </Frame>
  );
}

const CARD: readonly Bar[] = [
  [78, 70, 60, 'title'],
  [78, 84, 76],
  [78, 96, 52],
];

/** A card beside a name. */
export function CardPicture(): VNode {
  return (
    <Frame>
      <rect class="leaf" x={8} y={10} width={136} height={104} rx={6} />
      <Bars bars={TEXT.filter(([x, y, length]) => y < 62 && x + length < 140)} />
      <rect class="leaf card-leaf" x={48} y={60} width={124} height={48} rx={6} />
      <circle class="bar bar-one" cx={62} cy={73} r={7} />
      <Bars bars={CARD} />
    </Frame>
  );
}

const KEPT: readonly Bar[] = [
  [48, 25, 70, 'title'],
  [48, 36, 104],
  [48, 55, 56, 'title'],
  [48, 66, 92],
  [48, 85, 44, 'title'],
  [48, 96, 52],
];

/** Kept articles, one with a note. */
export function KeptPicture(): VNode {
  return (
    <Frame>
      <rect class="leaf" x={8} y={10} width={164} height={104} rx={6} />
      {[23, 53, 83].map((y) => (
        <path key={y} class="ribbon" d={`M22 ${y}h14v18l-7-5-7 5z`} />
      ))}
      <Bars bars={KEPT} />
      <rect class="note-leaf" x={110} y={80} width={52} height={26} rx={4} />
      <Bars
        bars={[
          [116, 86, 38],
          [116, 95, 26],
        ]}
      />
    </Frame>
  );
}

/** The words beside it say what a picture shows. */
function Frame({ children }: { children: ComponentChildren }): VNode {
  return (
    <svg class="picture" viewBox="0 0 180 124" aria-hidden="true">
      {children}
    </svg>
  );
}
