// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageActions, PageVisit } from '../../components/popup/page-actions.ts';
import type { EntityType } from '../../lib/lexicon/types.ts';
import { sampleArticle } from '../library/samples.ts';
import { showPopup, summary, visitOf } from './popup-door.tsx';
import { during, find, press, words } from './shown.tsx';

const { annotation } = sampleArticle(1);
const readable = visitOf({ kind: 'unread', readable: true });

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a page', () => {
  it.each<[string, Partial<PageActions>, string]>([
    ['where Sorot is not', readable, 'Sorot has not read this page'],
    ['of the browser', visitOf({ kind: 'unread', readable: false }), 'belongs to the browser'],
    [
      'that is no article, with the reason',
      visitOf({ kind: 'read', summary: { ...summary, article: null, reason: 'blogger-label' } }),
      'This is a list of articles',
    ],
    [
      'that is no article for a reason of another version',
      visitOf({ kind: 'read', summary: { ...summary, article: null, reason: 'new' } }),
      'found no article',
    ],
    ['that does not answer', { visit: () => Promise.reject(new Error('gone')) }, 'does not answer'],
    [
      'whose names could not be found',
      visitOf({ kind: 'read', summary: { ...summary, annotation: null } }),
      'names could not be found',
    ],
  ])('%s is told as such', async (_, changes, sentence) => {
    await showPopup(changes);
    expect(words()).toContain(sentence);
  });

  it('is read at once on asking', async () => {
    let visits = 0;
    const visit = async (): Promise<PageVisit> =>
      visits++ === 0 ? { kind: 'unread', readable: true } : { kind: 'read', summary };
    await showPopup({ visit });
    await press('Read this page now');
    expect(find('h1').textContent).toBe('Berita 1');
  });

  it('that is still being read is asked again, and told when it is read', async () => {
    let visits = 0;
    const visit = async (): Promise<PageVisit> => {
      const isFirst = visits++ === 0;
      return {
        kind: 'read',
        summary: isFirst ? { ...summary, annotation: null, underWay: true } : { ...summary, byTagger: false },
      };
    };
    await showPopup({ visit });
    expect(words()).not.toContain('names could not be found');
    await vi.waitFor(() => expect(words()).toContain('Wiranto'));
  });

  it('that the browser keeps closed is told as such', async () => {
    await showPopup({ ...readable, readNow: () => Promise.reject(new Error('closed')) });
    await press('Read this page now');
    expect(find('[role=alert]').textContent).toContain('does not let Sorot');
  });
});

describe('saving the article', () => {
  it('is said to be done only when it is done', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let articleId: string | null = null;
    const save = async () => {
      await promise;
      articleId = 'a';
    };
    await showPopup({ save, record: async () => ({ articleId, notes: [] }) });
    await press('Save article');
    expect(words()).not.toContain('Article saved');
    await during(resolve);
    expect(words()).toContain('Article saved');
  });

  it('is not offered twice', async () => {
    await showPopup({ record: async () => ({ articleId: 'a', notes: [] }) });
    expect(words()).toContain('Article saved');
    expect(() => find('button', 'Save article')).toThrow();
  });

  it('is taken back by a press, and that by Undo', async () => {
    let articleId: string | null = 'a';
    const deleteArticle = async () => {
      articleId = null;
      return async () => {
        articleId = 'a';
      };
    };
    await showPopup({ deleteArticle, record: async () => ({ articleId, notes: [] }) });
    await press('Delete: Berita 1');
    expect(words()).not.toContain('Article saved');
    await press('Undo');
    expect(words()).toContain('Article saved');
  });

  it('is offered again when it failed, and said to have failed', async () => {
    await showPopup({ save: () => Promise.reject(new Error('no room')) });
    await press('Save article');
    expect(words()).toContain('Not saved');
    expect(find<HTMLButtonElement>('button', 'Save article').disabled).toBe(false);
  });
});

describe('what was found', () => {
  it('is said to be less where the tagger could not help', async () => {
    await showPopup();
    expect(words()).not.toContain('damaged');
    await showPopup(visitOf({ kind: 'read', summary: { ...summary, byTagger: false } }));
    expect(words()).toContain('is damaged');
  });

  it('says where an article is too large to be read whole', async () => {
    await showPopup();
    expect(words()).not.toContain('too large');
    await showPopup(visitOf({ kind: 'read', summary: { ...summary, isWhole: false } }));
    expect(words()).toContain('too large to be read whole');
  });

  describe('with a name that is hardly sure', () => {
    const mentions = annotation.mentions.map((mention, i) =>
      i === 2 ? { ...mention, confidence: 0.5 } : mention,
    );
    const unsure = visitOf({
      kind: 'read',
      summary: { ...summary, annotation: { ...annotation, mentions } },
    });
    const names = () =>
      [...document.querySelectorAll('.mention-name > :first-child')].map((name) => name.textContent);

    it('lists it as usual, and at once no more where the reader wants fewer names', async () => {
      const kept: string[] = [];
      await showPopup({ ...unsure, keepSureness: async (sureness) => void kept.push(sureness) });
      await press('All 3 names');
      expect(names()).toContain('Wiranto');
      await during(() => find<HTMLInputElement>('input[value=fewer]').click());
      expect(names()).not.toContain('Wiranto');
      expect(kept).toEqual(['fewer']);
    });

    it('holds what the reader chose before', async () => {
      await showPopup({ ...unsure, sureness: async () => 'fewer' });
      await press('All 2 names');
      expect(names()).not.toContain('Wiranto');
      expect(find<HTMLInputElement>('input[value=fewer]').checked).toBe(true);
    });

    it('takes a choice back that could not be kept', async () => {
      await showPopup({ ...unsure, keepSureness: () => Promise.reject(new Error('no room')) });
      await press('All 3 names');
      await during(() => find<HTMLInputElement>('input[value=fewer]').click());
      expect(names()).toContain('Wiranto');
    });
  });

  it('is a chip a type, and a press hides the type', async () => {
    const hidden: (readonly EntityType[])[] = [];
    await showPopup({
      hiddenTypes: async () => ['place'],
      hideTypes: async (types) => void hidden.push(types),
    });
    await press('All 3 names');
    const chips = [...document.querySelectorAll('.chip')].map((chip) => chip.textContent);
    expect(chips.length).toBeGreaterThan(0);
    await press(chips[0] ?? '');
    expect(hidden[0]).toHaveLength(2);
    expect(hidden[0]).toContain('place');
    expect(find('.chip', chips[0]).getAttribute('aria-pressed')).toBe('false');
  });

  it('shows a type again that could not be hidden', async () => {
    await showPopup({ hideTypes: () => Promise.reject(new Error('no room')) });
    await press('All 3 names');
    const first = find('.chip').textContent ?? '';
    await press(first);
    expect(find('.chip', first).getAttribute('aria-pressed')).toBe('true');
  });

  it('leads from a name to its first mention, at a glance and in the whole list', async () => {
    const shown: number[] = [];
    await showPopup({ showMention: async (index) => void shown.push(index) });
    await during(() => find('.name-chip', 'IMCT1×').click());
    await press('All 3 names');
    await during(() => find('.mention', 'WirantoPerson1×').click());
    expect(shown).toEqual([0, 2]);
  });

  it('is told at a glance by the five names that are named most', async () => {
    const entities = Array.from({ length: 7 }, (_, i) => ({
      ...annotation.entities[2],
      id: `person/${i}`,
      name: `Tokoh ${i}`,
    })) as unknown as typeof annotation.entities;
    const mentions = entities.flatMap(({ id }, i) =>
      Array.from({ length: i + 1 }, () => ({ start: 0, end: 5, type: 'person' as const, entity: id })),
    );
    const many = { ...annotation, entities, mentions };
    await showPopup(visitOf({ kind: 'read', summary: { ...summary, annotation: many } }));
    expect([...document.querySelectorAll('.name-words')].map((name) => name.textContent)).toEqual([
      'Tokoh 6',
      'Tokoh 5',
      'Tokoh 4',
      'Tokoh 3',
      'Tokoh 2',
    ]);
    expect(find('.all-names').textContent).toBe('All 7 names');
  });

  it('is switched on the page, and shows what the page did', async () => {
    const asked: boolean[] = [];
    await showPopup({ paint: async (on) => void asked.push(on) });
    await press('Highlights');
    expect([asked, find('[role=switch]').getAttribute('aria-checked')]).toEqual([[false], 'false']);
    await showPopup({ paint: () => Promise.reject(new Error('gone')) });
    await press('Highlights');
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('true');
  });
});
