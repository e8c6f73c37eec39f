import { describe, expect, it } from 'vitest';
import { mayImport } from './import-table.ts';
import { type Import, importsOf } from './imports.ts';
import { programFiles } from './sources.ts';

const files = programFiles();

function imports(text: string): readonly Import[] {
  return importsOf({ path: 'lib/page/paint.ts', text });
}

describe('the import table', () => {
  it('holds for every file', () => {
    const broken = files.flatMap((file) =>
      importsOf(file)
        .filter((wanted) => !mayImport(file.path, wanted))
        .map((wanted) => `${file.path} → ${wanted.target}`),
    );
    expect(broken).toEqual([]);
  });

  it.each([
    ['lib/text/fold.ts', 'lib/lexicon/types.ts', true, false],
    ['lib/lexicon/open.ts', 'lib/text/fold.ts', false, true],
    ['lib/library/note.ts', 'lib/anchoring/selectors.ts', true, true],
    ['lib/library/note.ts', 'lib/anchoring/anchor.ts', false, false],
    ['lib/page/paint.ts', 'lib/lexicon/look-up.ts', false, false],
    ['components/card.tsx', 'lib/storage/library.ts', true, false],
    ['entrypoints/article/main.ts', 'lib/storage/library.ts', false, false],
    ['entrypoints/article/main.ts', 'lib/page/paint.ts', false, true],
    ['entrypoints/popup/main.tsx', 'lib/page/paint.ts', false, false],
    ['entrypoints/popup/main.tsx', 'entrypoints/article/pointer.ts', false, false],
    ['lib/page/painter.ts', 'lib/lexicon/types.ts', false, true],
    ['entrypoints/popup/main.tsx', 'entrypoints/popup/view.tsx', false, true],
  ] as const)('%s → %s, types only: %s, allowed: %s', (from, target, typeOnly, allowed) => {
    expect(mayImport(from, { target, local: true, typeOnly })).toBe(allowed);
  });

  it.each([
    ['lib/text/fold.ts', 'valibot', false],
    ['lib/storage/library.ts', 'idb', true],
    ['components/card.tsx', 'preact/hooks', true],
    ['components/card.tsx', 'wxt/browser', false],
    ['scripts/demo.ts', 'node:fs', true],
  ] as const)('%s → package %s, allowed: %s', (from, target, allowed) => {
    expect(mayImport(from, { target, local: false, typeOnly: false })).toBe(allowed);
  });
});

describe('reading imports', () => {
  it.each([
    ["import { fold } from '../text/fold.ts';", 'lib/text/fold.ts', false],
    ["import type { Note } from '../library/note.ts';", 'lib/library/note.ts', true],
    ["import {\n  type A,\n  type B,\n} from './a.ts';", 'lib/page/a.ts', true],
    ["import { type A, b } from './a.ts';", 'lib/page/a.ts', false],
    ["import './page.css';", 'lib/page/page.css', false],
    ["export { a } from './a.ts';", 'lib/page/a.ts', false],
    ["const a = await import('./a.ts');", 'lib/page/a.ts', false],
  ])('%j', (text, target, typeOnly) => {
    expect(imports(text)).toEqual([{ target, local: true, typeOnly }]);
  });
});

describe('the files', () => {
  it('import one another in no circle', () => {
    const graph = new Map(files.map((file) => [file.path, localTargets(importsOf(file))]));
    expect(circleIn(graph)).toBe(null);
  });

  it('have no barrels', () => {
    expect(
      files.filter((file) => /\/index\.ts$/.test(file.path) && /^export .* from/m.test(file.text)),
    ).toEqual([]);
  });
});

describe('finding a circle', () => {
  it('names its files', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(circleIn(graph)).toBe('b → c → b');
  });
});

function localTargets(all: readonly Import[]): readonly string[] {
  return all.filter((one) => one.local).map((one) => one.target);
}

/** The first circle that a depth-first walk meets, or null. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string | null {
  const done = new Set<string>();
  const walk = (path: string, above: readonly string[]): string | null => {
    if (above.includes(path)) {
      return [...above.slice(above.indexOf(path)), path].join(' → ');
    }
    if (done.has(path)) {
      return null;
    }
    for (const next of graph.get(path) ?? []) {
      const circle = walk(next, [...above, path]);
      if (circle !== null) {
        return circle;
      }
    }
    done.add(path);
    return null;
  };
  return [...graph.keys()].map((path) => walk(path, [])).find((circle) => circle !== null) ?? null;
}
