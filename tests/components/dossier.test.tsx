// @vitest-environment jsdom
import type { VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bars } from '../../components/dossier/bars.ts';
import type { DossierActions, PassagesOf } from '../../components/dossier/dossier-actions.ts';
import { DossierPane } from '../../components/dossier/dossier-pane.tsx';
import type { Scene, SceneGiven } from '../../components/dossier/graph-scene.ts';
import { entityHash } from '../../components/library/place.ts';
import { usePlace } from '../../components/library/use-place.ts';
import { sampleNote } from '../library/samples.ts';
import { dossierActions, sampleDossier, samplePassages, WIRANTO } from './dossier-sample.ts';
import { during, english, find, key, press, show, words } from './shown.tsx';

// What draws needs a canvas, which jsdom has none of.
const drawn = vi.hoisted(() => ({ bars: vi.fn(), scene: vi.fn() }));
vi.mock('../../components/dossier/bars.ts', () => ({ drawBars: drawn.bars }));
vi.mock('../../components/dossier/graph-scene.ts', () => ({ startScene: drawn.scene }));

const bars = { mark: vi.fn(), end: vi.fn() } satisfies Bars;
const scene = {
  mark: vi.fn(),
  toward: (pressed, from) => (pressed === 'ArrowRight' ? from + 1 : null),
  zoom: vi.fn(),
  spots: () => new Map(),
  end: vi.fn(),
} satisfies Scene;

const toast = { line: null, say: vi.fn(), offerUndo: vi.fn(), clear: vi.fn() };

async function showDossier(changes: Partial<DossierActions> = {}, entity = WIRANTO): Promise<void> {
  const actions = dossierActions(changes);
  await show(
    <DossierPane entity={entity} actions={actions} toast={toast} version={0} onWritten={() => {}} />,
  );
  // What is loaded on demand comes after what is there.
  await vi.waitFor(() => expect(document.querySelector('.waiting')).toBeNull());
  await during(() => {});
}

const dossierOfId = (id: string) => sampleDossier({ entity: { ...sampleDossier().entity, id, name: id } });

/** The dossier of the page's address, as the library page shows it. */
function Followed({ actions }: { actions: DossierActions }): VNode | null {
  const place = usePlace();
  if (place.kind !== 'entity') return null;
  return <DossierPane entity={place.id} actions={actions} toast={toast} version={0} onWritten={() => {}} />;
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('scrollTo', () => {});
  // Everything is near.
  class Near {
    readonly #tell: (entries: readonly { isIntersecting: boolean }[]) => void;
    constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
      this.#tell = tell;
    }
    observe(): void {
      this.#tell([{ isIntersecting: true }]);
    }
    disconnect(): void {}
  }
  vi.stubGlobal('IntersectionObserver', Near);
  drawn.bars.mockReset().mockReturnValue(bars);
  drawn.scene.mockReset().mockReturnValue(scene);
  location.hash = '';
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the head of a dossier', () => {
  it('says who it is, and what the library has of it', async () => {
    await showDossier();
    expect(find('h1').textContent).toBe('Wiranto');
    expect(document.activeElement).toBe(find('h1'));
    expect(find('.dossier-about').textContent).toBe('Politikus');
    expect(find('.facts').textContent).toContain('3 articles');
    expect(find('.facts').textContent).toContain('5 mentions');
    expect(find<HTMLAnchorElement>('.facts a', 'September 20, 2016').hash).toMatch(/^#\/article\//);
  });

  it('says the offices with their days, the latest first, each with its own dossier', async () => {
    const tenures = async () => [
      { id: 'role/panglima', name: 'Panglima TNI', nameEn: null, from: '1998-02', to: '1999-10-26' },
      { id: 'role/menko', name: 'Menko', nameEn: 'Coordinating Minister', from: '2016-07-27', to: null },
    ];
    await showDossier({ tenures });
    expect([...document.querySelectorAll('.tenures li')].map((entry) => entry.textContent)).toEqual([
      'Coordinating MinisterJul 27, 2016 –',
      'Panglima TNIFeb 1998 – Oct 26, 1999',
    ]);
    expect(find<HTMLAnchorElement>('.tenures a').hash).toBe('#/entity/role%2Fmenko');
  });

  it('says when the offices cannot be had, and asks again', async () => {
    const tenures = vi.fn(() => Promise.reject(new Error('no lexicon')));
    await showDossier({ tenures });
    expect(words()).toContain('The offices cannot be looked up now.');
    await press('Try again');
    expect(tenures).toHaveBeenCalledTimes(2);
  });

  it('tells other ways of writing the name', async () => {
    const forms = async () => [
      { text: 'WIRANTO', count: 3 },
      { text: 'Jenderal Wiranto', count: 2 },
    ];
    await showDossier({ forms });
    expect(words()).toContain('Also written: Jenderal Wiranto');
  });
});

describe('a dossier that is not there', () => {
  it('of an entity in no article is offered a search', async () => {
    await showDossier({}, 'person/prabowo-subianto');
    expect(words()).toContain('No saved article names “prabowo subianto”');
    expect(find('a', 'Search the library')).toBeTruthy();
  });

  it('for the storage failed is asked for again', async () => {
    const dossier = vi.fn(() => Promise.reject(new Error('unreadable')));
    await showDossier({ dossier });
    await press('Try again');
    expect(dossier).toHaveBeenCalledTimes(2);
  });

  it('has its shape shown while it is read', async () => {
    const actions = dossierActions({ dossier: () => new Promise(() => {}) });
    await show(
      <DossierPane entity={WIRANTO} actions={actions} toast={toast} version={0} onWritten={() => {}} />,
    );
    expect(find('.skeleton').getAttribute('role')).toBe('status');
  });

  it('in full says so while the library is indexed', async () => {
    await showDossier({ progress: async () => ({ isComplete: false }) });
    expect(words()).toContain('still being indexed');
  });
});

describe('the time line', () => {
  const asked: PassagesOf[] = [];
  const passages: DossierActions['passages'] = async (_, page) => {
    asked.push(page);
    return { list: [samplePassages(2)], next: null };
  };

  beforeEach(() => {
    asked.length = 0;
  });

  it('is moved along by keys, and says each month, those too without a mention', async () => {
    await showDossier();
    const slider = find('[role=slider]');
    const said = () => slider.getAttribute('aria-valuetext');
    expect(said()).toBe('November 2016: 1 mention in 1 article. Law');
    await key(slider, 'ArrowLeft');
    expect(said()).toBe('October 2016: 0 mentions in 0 articles');
    await key(slider, 'Home');
    expect(said()).toBe('September 2016: 4 mentions in 2 articles. Terrorism');
  });

  it('shows the passages of the chosen month only, and all again', async () => {
    await showDossier({ passages });
    const slider = find('[role=slider]');
    await key(slider, 'Home');
    await key(slider, 'Enter');
    expect(asked.at(-1)).toMatchObject({ from: '2016-09-01', to: '2016-09-30' });
    expect(words()).toContain('of: September 2016');
    await press('Show all');
    expect(words()).not.toContain('of: September 2016');
  });

  it('is a table as well, which chooses too', async () => {
    await showDossier({ passages });
    await press('As a table');
    const rows = [...document.querySelectorAll('.figures tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['September 2016', '4', '2', 'Terrorism'],
      ['November 2016', '1', '1', 'Law'],
    ]);
    await press('November 2016');
    expect(asked.at(-1)).toMatchObject({ from: '2016-11-01', to: '2016-11-30' });
  });

  it('is a table where it cannot be drawn', async () => {
    drawn.bars.mockImplementation(() => {
      throw new Error('no canvas');
    });
    await showDossier();
    await vi.waitFor(() => expect(find('.figures')).toBeTruthy());
  });

  it('of one stretch is a table alone', async () => {
    const [period] = sampleDossier().timeLine;
    await showDossier({ dossier: async () => sampleDossier({ timeLine: [period!] }) });
    expect(document.querySelector('[role=slider]')).toBeNull();
    expect(find('.figures').textContent).toContain('September 2016');
  });
});

describe('the passages', () => {
  it('have the name marked, and lead to their articles', async () => {
    await showDossier();
    expect(find('.passage mark').textContent).toBe('Wiranto');
    expect(find<HTMLAnchorElement>('.passage-article .row-title').hash).toMatch(/^#\/article\//);
  });

  it('come page after page', async () => {
    const next = { value: 7, entry: 1 };
    const passages: DossierActions['passages'] = async (_, { after }) =>
      after === undefined
        ? { list: [samplePassages(3)], next }
        : { list: [samplePassages(after.entry)], next: null };
    await showDossier({ passages });
    await press('Show more');
    expect(document.querySelectorAll('.passage-article')).toHaveLength(2);
    expect(() => find('button', 'Show more')).toThrow();
  });

  it('that could not be read are asked for again, and those there stay', async () => {
    let failures = 1;
    const passages: DossierActions['passages'] = async (_, { after }) => {
      if (after === undefined) return { list: [samplePassages(3)], next: { value: 7, entry: 1 } };
      failures -= 1;
      if (failures >= 0) throw new Error('unreadable');
      return { list: [samplePassages(1)], next: null };
    };
    await showDossier({ passages });
    await press('Show more');
    expect(document.querySelectorAll('.passage-article')).toHaveLength(1);
    await press('Try again');
    expect(document.querySelectorAll('.passage-article')).toHaveLength(2);
  });
});

it('shows the notes on the name, each with the way to its article', async () => {
  const note = sampleNote(1, 2, { text: '**Siapa?**' });
  await showDossier({ notes: async () => [{ note, articleTitle: 'Berita 2' }] });
  expect(find('.note strong').textContent).toBe('Siapa?');
  expect(find<HTMLAnchorElement>('.note a', 'Berita 2').hash).toBe(`#/article/${note.articleId}`);
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
