// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import { options, type VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GROUPS } from '../../components/gallery/groups.ts';
import { stubLayout } from './dossier-shown.tsx';
import { show } from './shown.tsx';

const drawn = new Set<string>();
const { diffed = () => {} } = options;

vi.mock('../../components/dossier/bars.ts', () => ({ drawBars: () => ({ mark: () => {}, end: () => {} }) }));

beforeEach(() => {
  stubLayout();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  // The hooks of Preact listen there too.
  options.diffed = (vnode: VNode) => {
    if (typeof vnode.type === 'function') drawn.add(vnode.type.name);
    diffed(vnode);
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  options.diffed = diffed;
});

describe.each(GROUPS)('the gallery: $name', ({ scenes }) => {
  it.each(scenes)('shows $name', async ({ content }) => {
    await show(content);
    expect(document.body.childElementCount).toBeGreaterThan(0);
  });

  it('calls no two scenes the same', () => {
    const names = scenes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the gallery', () => {
  it('shows every component', () => {
    expect(componentNames().filter((name) => !drawn.has(name))).toEqual([]);
  });
});

/** Every component that a file of components exports, but the gallery's own. */
function componentNames(): readonly string[] {
  return globSync('components/**/*.tsx')
    .filter((path) => !path.startsWith('components/gallery/'))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^export function ([A-Z]\w*)/gm)])
    .map(([, name]) => name ?? '')
    .sort();
}
