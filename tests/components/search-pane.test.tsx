// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Watching } from '../../components/library/exchange-actions.ts';
import type { Indexed, SearchActions } from '../../components/library/search-actions.ts';
import { SearchPane } from '../../components/library/search-pane.tsx';
import { useWhereabouts } from '../../components/library/use-place.ts';
import { ToastLine } from '../../components/toast-line.tsx';
import { useToast } from '../../components/use-toast.ts';
import type { SearchRequest } from '../../lib/library/index/search-request.ts';
import { sampleArticle, sampleId } from '../library/samples.ts';
import { hitOf, searchOf } from './searched.ts';
import { during, find, key, press, show, type, words } from './shown.tsx';

const HITS = [1, 2, 3, 4].map((number) => hitOf(sampleArticle(number)));
const exchange = {
  articles: async () => [],
  exportAs: async () => {},
  planImport: () => Promise.reject(new Error()),
  backups: async () => [],
  bringBack: async () => async () => {},
};

let requests: SearchRequest[];

function Pane({ actions }: { actions: SearchActions }) {
  const toast = useToast();
  const { asked, ask, place } = useWhereabouts();
  const currentId = place.kind === 'article' ? place.id : null;
  const rest = { actions, exchange, toast, version: 0, currentId, onWritten: () => {} };
  return (
    <>
      <SearchPane asked={asked} ask={ask} {...rest} />
      <ToastLine toast={toast} />
    </>
  );
}

/** Shows the pane; every search is noted, and answered by `found`, or by all hits. */
async function showPane(
  hash: string,
  changes: Partial<SearchActions> = {},
  found: (request: SearchRequest) => number = () => HITS.length,
): Promise<void> {
  location.hash = hash;
  const search: SearchActions['search'] = async (request) => {
    requests.push(request);
    const total = found(request);
    return { hits: HITS.slice(0, Math.min(total, request.limit)), total, next: null };
  };
  await show(<Pane actions={searchOf([], { search, ...changes })} />);
}

/** Lets the address, which follows a turn later, be followed. */
async function following(work: () => unknown): Promise<void> {
  const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  await during(async () => {
    await work();
    await followed;
  });
}

const ticks = () => [...document.querySelectorAll<HTMLInputElement>('.hit-tick')];
const tick = (at: number, shiftKey = false) =>
  during(() => ticks()[at]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey })));

beforeEach(() => {
  requests = [];
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the list of the library', () => {
  it('is asked by what is typed, which the address follows', async () => {
    await showPane('');
    await following(() => type(find<HTMLInputElement>('.find'), 'kapal "selam'));
    expect(location.hash).toBe('#/search?q=kapal+%22selam');
    expect(requests.at(-1)?.query).toBe('kapal "selam');
    expect(find<HTMLInputElement>('.find').value).toBe('kapal "selam');
  });

  it('follows an address that comes from elsewhere', async () => {
    await showPane('#/search?q=kapal');
    await following(() => {
      location.hash = '#/search?q=laut&site=Kompas';
    });
    expect(find<HTMLInputElement>('.find').value).toBe('laut');
    expect(requests.at(-1)).toMatchObject({ query: 'laut', filters: { sites: ['Kompas'] } });
  });

  it('stays as it is while an article is read', async () => {
    await showPane('#/search?q=kapal');
    const asked = requests.length;
    await following(() => {
      location.hash = `#/article/${sampleId(1)}`;
    });
    expect([find<HTMLInputElement>('.find').value, requests.length]).toEqual(['kapal', asked]);
  });

  it('says in words how many were found', async () => {
    await showPane('#/search?q=kapal');
    expect(find('.result-count').textContent).toBe('4 found');
    await showPane('#/');
    expect(find('.result-count').textContent).toBe('4 articles');
  });

  it('is walked by the arrow keys, from the field on', async () => {
    await showPane('');
    await key(find('.find'), 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('Berita 1');
    await key(document.activeElement as HTMLElement, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('Berita 2');
  });

  it('gives more on asking, behind what is there', async () => {
    const next = { value: 1, entry: 1 };
    const search: SearchActions['search'] = async ({ after }) =>
      after === undefined
        ? { hits: HITS.slice(0, 2), total: 4, next }
        : { hits: HITS.slice(2), total: 4, next: null };
    await showPane('', { search });
    await press('Show more');
    expect([...document.querySelectorAll('.row-title')].map(({ textContent }) => textContent)).toEqual(
      HITS.map(({ title }) => title.text),
    );
    expect(() => find('button', 'Show more')).toThrow();
  });

  it('says that it could not be read, and tries again', async () => {
    let works = false;
    const search = async () => {
      if (!works) throw new Error();
      return { hits: HITS, total: 4, next: null };
    };
    await showPane('', { search });
    expect(words()).toContain('could not be read');
    works = true;
    await press('Try again');
    expect(ticks()).toHaveLength(4);
  });
});

describe('where there is nothing', () => {
  it('an empty library says how to save', async () => {
    await showPane('', {}, () => 0);
    expect(words()).toContain('Press “Save article”');
    expect(document.querySelector('.filters')).toBe(null);
  });

  it('a search names the one condition to take off, and what that finds', async () => {
    await showPane('#/search?q=kapal&site=Kompas&notes=yes', {}, ({ filters }) =>
      filters?.sites?.length === 0 ? 2 : 0,
    );
    const offers = [...document.querySelectorAll('.loosenings button')].map((one) => one.textContent);
    expect(offers).toEqual(['Without: Kompas 2 found']);
    await following(() => find('.loosenings button').click());
    expect(location.hash).toBe('#/search?q=kapal&notes=yes');
    expect(ticks()).toHaveLength(2);
  });
});

describe('a filter', () => {
  it('offers values with their counts, and is set by a press', async () => {
    const value = { value: 'Kompas', name: 'Kompas', nameEn: null, count: 7 };
    await showPane('#/search?q=kapal', { facetValues: async () => [value] });
    await press('Site');
    expect(find('.filter-values').textContent).toContain('Kompas7');
    await following(() => find<HTMLInputElement>('.filter-values input').click());
    expect(location.hash).toBe('#/search?q=kapal&site=Kompas');
    await following(() => find('.chip', 'Take off filter: Kompas').click());
    expect(location.hash).toBe('#/search?q=kapal');
  });

  it('by name is found as it is typed, and told by the name', async () => {
    const named = { id: 'person/wiranto', name: 'Wiranto', type: 'person', articles: 3 } as const;
    await showPane('', {
      entitiesNamed: async (letters) => (letters === 'wir' ? [named] : []),
      entityNames: async () => [{ ...named, nameEn: null }],
    });
    await press('Name');
    await type(find<HTMLInputElement>('.filter-panel .find'), 'wir');
    await following(() => find<HTMLInputElement>('.filter-values input').click());
    expect(location.hash).toBe('#/search?name=person%2Fwiranto');
    expect(find('.chip').textContent).toBe('Wiranto×');
  });

  it('closes by Escape, and gives the keyboard back', async () => {
    await showPane('');
    await press('Day');
    await key(find('.filter-days input'), 'Escape');
    expect(document.querySelector('.filter-days')).toBe(null);
    expect(document.activeElement?.textContent).toBe('Day');
  });
});

describe('articles that are picked', () => {
  it('are all those between two, with Shift', async () => {
    await showPane('');
    await tick(0);
    await tick(2, true);
    expect(ticks().map(({ checked }) => checked)).toEqual([true, true, true, false]);
    expect(words()).toContain('3 selected');
  });

  it('are all that were found, shown or not', async () => {
    const deleted: string[][] = [];
    await showPane(
      '',
      {
        foundArticles: async () => [1, 2, 3, 4, 5, 6].map(sampleId),
        deleteArticles: async (ids) => {
          deleted.push([...ids]);
          return async () => {};
        },
      },
      () => 6,
    );
    await tick(0);
    await press('Select all 6');
    await press('Delete');
    expect(deleted).toEqual([[1, 2, 3, 4, 5, 6].map(sampleId)]);
    expect(find('.toast').textContent).toContain('6 articles deleted');
    expect(document.querySelector('.bulk')).toBe(null);
  });

  it('are let go when something else is asked', async () => {
    await showPane('');
    await tick(1);
    await following(() => type(find<HTMLInputElement>('.find'), 'laut'));
    expect(document.querySelector('.bulk')).toBe(null);
  });

  it('come back by undo, and get tags', async () => {
    const undo = vi.fn(async () => {});
    const tagArticles = vi.fn(async () => undo);
    await showPane('', { tagArticles });
    await tick(1);
    await press('Add tags…');
    await type(find<HTMLInputElement>('.tag-input'), 'laut, kapal');
    await press('Add');
    expect(tagArticles).toHaveBeenCalledWith([sampleId(2)], ['laut', 'kapal'], expect.anything());
    await press('Undo');
    expect(undo).toHaveBeenCalledOnce();
  });

  it('are left alone where their deletion is called off', async () => {
    const deleteArticles = (_: readonly string[], { onProgress, signal }: Watching) => {
      onProgress(0.5);
      return new Promise<never>((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason)),
      );
    };
    await showPane('', { deleteArticles });
    await tick(0);
    await press('Delete');
    expect(find<HTMLProgressElement>('.bulk progress').value).toBe(0.5);
    await press('Cancel');
    expect(find('.toast').textContent).toContain('Called off');
    expect(words()).toContain('1 selected');
  });
});

it('says how many articles can be found by now, and reads the list again when all can', async () => {
  let tell: (indexed: Indexed) => void = () => {};
  await showPane('', {
    tend: async (onProgress) => {
      tell = onProgress;
      onProgress({ done: 1200, total: 10_000, isComplete: false });
    },
  });
  expect(words()).toContain('1,200 of 10,000 articles can be found by now');
  const before = requests.length;
  await during(() => tell({ isComplete: true }));
  expect(words()).not.toContain('by now');
  expect(requests.length).toBe(before + 1);
});
