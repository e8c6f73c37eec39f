import { describe, expect, it } from 'vitest';
import { frameOf, seenAt, WHOLE } from '../../components/dossier/graph-frame.ts';
import { labelsWithRoom } from '../../components/dossier/graph-labels.ts';
import { layoutOf } from '../../components/dossier/graph-layout.ts';
import { neighboursOf, nodeToward } from '../../components/dossier/neighbours.ts';
import { SAMPLE_GRAPH } from './dossier-sample.ts';

describe('an arrow key in a graph', () => {
  // 0 in the middle; 1 and 2 on the right, the one straight ahead, the other aside; 3 on the left; 4 far below.
  const spots = [
    { x: 0, y: 0 },
    { x: 50, y: 5 },
    { x: 30, y: 28 },
    { x: -40, y: 0 },
    { x: 3, y: 90 },
  ];

  it.each([
    ['ArrowRight', [1, 2, 3], 1],
    ['ArrowLeft', [1, 2, 3], 3],
    ['ArrowDown', [1, 2, 3], 2],
    ['ArrowDown', [1, 3], 2],
    ['ArrowUp', [1, 2, 3], null],
    ['Enter', [1, 2, 3], null],
  ])('%s with the neighbours %j leads to %s', (key, neighbours, to) => {
    expect(nodeToward(key, 0, spots, neighbours)).toBe(to);
  });

  it('leads to what is no neighbour only where no neighbour is', () => {
    expect(nodeToward('ArrowRight', 0, spots, [2])).toBe(2);
    expect(nodeToward('ArrowRight', 0, spots, [3])).toBe(1);
  });
});

it('tells the neighbours of each node, the strongest first', () => {
  const edges = [
    { a: 1, b: 2, articles: 5 },
    { a: 0, b: 1, articles: 2 },
  ];
  expect(neighboursOf(3, edges)).toEqual([[1], [2, 0], [1]]);
});

describe('the layout of a graph', () => {
  const atRest = (before = new Map<string, { x: number; y: number }>()) => {
    const layout = layoutOf(SAMPLE_GRAPH, SAMPLE_GRAPH.edges, before);
    let steps = 0;
    while (layout.step()) steps += 1;
    return { layout, steps };
  };

  it('comes to rest with the middle in the middle, and nodes apart', () => {
    const { layout, steps } = atRest();
    const [middle, one, other] = layout.spots;
    expect(middle).toMatchObject({ x: 0, y: 0 });
    expect(Math.hypot(one!.x - other!.x, one!.y - other!.y)).toBeGreaterThan(30);
    expect(steps).toBeLessThan(200);
  });

  it('is the same each time', () => {
    expect(atRest().layout.spots).toEqual(atRest().layout.spots);
  });

  it('goes on from where nodes stood', () => {
    const layout = layoutOf(SAMPLE_GRAPH, [], new Map([['place/bali', { x: 70, y: -20 }]]));
    expect(layout.spots[2]).toMatchObject({ x: 70, y: -20 });
  });
});

describe('the frame of a graph', () => {
  const spots = [
    { x: -100, y: -40 },
    { x: 300, y: 160 },
  ];
  const size = { width: 600, height: 400 };

  it('shows all of it', () => {
    const frame = frameOf(spots, size, WHOLE);
    for (const spot of spots) {
      const { x, y } = seenAt(spot, frame);
      expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
    }
  });

  it('is as the reader moved it', () => {
    const whole = frameOf(spots, size, WHOLE);
    const moved = frameOf(spots, size, { zoom: 2, x: 10, y: 0 });
    expect(moved.scale).toBe(2 * whole.scale);
    expect(seenAt({ x: 100, y: 60 }, moved).x - seenAt({ x: 100, y: 60 }, whole).x).toBeCloseTo(10);
  });
});

it('lets names stand that have room, and those that are looked at in any case', () => {
  const label = (words: string, x: number, isWanted = false) => ({ words, x, y: 0, width: 40, isWanted });
  const standing = labelsWithRoom([label('a', 0), label('b', 20), label('c', 60), label('d', 61, true)]);
  expect(standing.map(({ words }) => words)).toEqual(['a', 'c', 'd']);
});
