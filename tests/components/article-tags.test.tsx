// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageActions } from '../../components/popup/page-actions.ts';
import { sampleNote } from '../library/samples.ts';
import { showPopup } from './popup-door.tsx';
import { during, find, key, press, type, words } from './shown.tsx';

let kept: (readonly string[])[] = [];

const saved = (tags: readonly string[], changes: Partial<PageActions> = {}): Partial<PageActions> => ({
  record: async () => ({
    articleId: 'a',
    notes: tags.length === 0 ? [] : [sampleNote(1, 1, { text: '', tags })],
  }),
  tagArticle: async (_, next) => void kept.push(next),
  ...changes,
});

const field = () => find<HTMLInputElement>('.tag-input');
const leave = () => during(() => field().dispatchEvent(new FocusEvent('focusout', { bubbles: true })));

beforeEach(() => {
  kept = [];
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the tags of an article', () => {
  it('stand where it is said to be saved, and are no note of the list', async () => {
    await showPopup(saved(['laut', 'forum']));
    expect([...document.querySelectorAll('.tag')].map((tag) => tag.textContent)).toEqual(['laut', 'forum']);
    expect(document.querySelector('.note')).toBeNull();
  });

  it('are not offered for an article that is not saved', async () => {
    await showPopup();
    expect(words()).not.toContain('Add tags');
  });

  it('are kept when one is ended, and once', async () => {
    await showPopup(saved([]));
    await press('Add tags');
    await type(field(), 'laut');
    expect(kept).toEqual([]);
    await key(field(), 'Enter');
    await leave();
    expect(kept).toEqual([['laut']]);
  });

  it.each([
    ['the field is left', leave],
    ['the popup closes', () => during(() => window.dispatchEvent(new Event('pagehide')))],
  ])('are kept when %s', async (_, end) => {
    await showPopup(saved(['laut']));
    await press('Change tags');
    await type(field(), 'forum');
    await end();
    expect(kept).toEqual([['laut', 'forum']]);
  });

  it('lose one by a press', async () => {
    await showPopup(saved(['laut', 'forum']));
    await press('Change tags');
    await press('Remove tag: laut');
    expect(kept).toEqual([['forum']]);
  });

  it('are said not to be saved where they are not, and tried again', async () => {
    let fails = true;
    const tagArticle = async (_: string, next: readonly string[]) => {
      if (fails) throw new Error('no room');
      kept.push(next);
    };
    await showPopup(saved([], { tagArticle }));
    await press('Add tags');
    await type(field(), 'laut');
    await leave();
    expect(find('.article-tags [role=alert]').textContent).toContain('Not saved');
    fails = false;
    await leave();
    expect(kept).toEqual([['laut']]);
  });
});
