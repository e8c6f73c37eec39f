// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DossierActions, PassagesOf } from '../../components/dossier/dossier-actions.ts';
import { sampleNote } from '../library/samples.ts';
import { dossierActions, sampleDossier, samplePassages, WIRANTO } from './dossier-sample.ts';
import { Pane, showDossier, stubLayout } from './dossier-shown.tsx';
import { find, key, press, show, words } from './shown.tsx';

// What draws needs a canvas, which jsdom has none of.
const drawn = vi.hoisted(() => ({ bars: vi.fn(), scene: vi.fn() }));
vi.mock('../../components/dossier/bars.ts', () => ({ drawBars: drawn.bars }));
vi.mock('../../components/dossier/graph-scene.ts', () => ({ startScene: drawn.scene }));

const scene = { mark: () => {}, toward: () => null, zoom: () => {}, spots: () => new Map(), end: () => {} };

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  stubLayout();
  drawn.bars.mockReset().mockReturnValue({ mark: () => {}, end: () => {} });
  drawn.scene.mockReset().mockReturnValue(scene);
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
    await show(<Pane entity={WIRANTO} actions={actions} />);
    expect(find('.skeleton').getAttribute('role')).toBe('status');
  });

  it('in full says so while the library is indexed', async () => {
    await showDossier({ isComplete: false });
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
