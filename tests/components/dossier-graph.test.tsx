// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scene, SceneGiven } from '../../components/dossier/graph-scene.ts';
import { entityHash } from '../../components/library/place.ts';
import { dossierActions, sampleDossier, WIRANTO } from './dossier-sample.ts';
import { Followed, showDossier, stubLayout } from './dossier-shown.tsx';
import { during, english, find, key, press, show, words } from './shown.tsx';

// What draws needs a canvas, which jsdom has none of.
const drawn = vi.hoisted(() => ({ bars: vi.fn(), scene: vi.fn() }));
vi.mock('../../components/dossier/bars.ts', () => ({ drawBars: drawn.bars }));
vi.mock('../../components/dossier/graph-scene.ts', () => ({ startScene: drawn.scene }));

const scene = {
  mark: vi.fn(),
  toward: (pressed, from) => (pressed === 'ArrowRight' ? from + 1 : null),
  zoom: vi.fn(),
  spots: () => new Map(),
  end: vi.fn(),
} satisfies Scene;

const dossierOfId = (id: string) => sampleDossier({ entity: { ...sampleDossier().entity, id, name: id } });

beforeEach(() => {
  stubLayout();
  drawn.bars.mockReset().mockReturnValue({ mark: () => {}, end: () => {} });
  drawn.scene.mockReset().mockReturnValue(scene);
  location.hash = '';
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the graph', () => {
  const names = () => find('[role=listbox]');
  const current = () => find(`#${names().getAttribute('aria-activedescendant')}`).textContent;

  it('is walked along by keys', async () => {
    await showDossier();
    expect(current()).toBe('Wiranto, Person: in the middle, named in 3 articles');
    await key(names(), 'ArrowRight');
    expect(current()).toBe('IMCT, Event: named together in 3 articles');
    await key(names(), 'ArrowUp');
    expect(current()).toContain('IMCT');
    await key(names(), 'Enter');
    expect(location.hash).toBe('#/entity/event%2Fimct');
  });

  it('is walked along by the mouse, and says what the mouse is at', async () => {
    await showDossier();
    const given: SceneGiven = drawn.scene.mock.lastCall![0];
    await during(() => given.onPoint(2));
    expect(find('.graph-words').textContent).toBe('Bali, Place: named together in 1 article');
    await during(() => given.onPress(2));
    expect(location.hash).toBe('#/entity/place%2Fbali');
  });

  it.each([
    ['keeps the keyboard where it is', 'is walked along', () => key(names(), 'Enter'), '[role=listbox]'],
    [
      'is left behind',
      'a name of the list is followed',
      () => during(() => find('.companion').click()),
      'h1',
    ],
  ])('%s where %s', async (_, __, go, reached) => {
    const actions = dossierActions({ dossier: async (id) => dossierOfId(id), notes: async () => [] });
    location.hash = entityHash(WIRANTO);
    await show(<Followed actions={actions} />);
    await vi.waitFor(() => expect(drawn.scene).toHaveBeenCalled());
    names().focus();
    await key(names(), 'ArrowRight');
    const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await during(() => go());
    await during(() => followed);
    expect(find('h1').textContent).toBe('event/imct');
    expect(document.activeElement).toBe(find(reached));
  });

  it('is a table as well', async () => {
    await showDossier();
    await during(() =>
      [...document.querySelectorAll('button')]
        .filter((one) => one.textContent === english.t('asTable'))
        .at(-1)
        ?.click(),
    );
    const rows = [...document.querySelectorAll('.graph-place tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Wiranto', 'Person', '3', 'IMCT, Bali'],
      ['IMCT', 'Event', '3', 'Wiranto'],
      ['Bali', 'Place', '1', 'Wiranto'],
    ]);
  });

  it('asks for a wider circle', async () => {
    const graph = vi.fn(dossierActions().graph);
    await showDossier({ graph });
    await press('Wider circle');
    expect(graph.mock.calls).toEqual([
      [WIRANTO, false],
      [WIRANTO, true],
    ]);
  });

  it('says so where nobody else is named', async () => {
    await showDossier({ dossier: async () => sampleDossier({ with: [] }) });
    expect(words()).toContain('Nobody and nothing else is named');
  });
});
