// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageActions } from '../../components/popup/page-actions.ts';
import type { OpenDraft } from '../../lib/messaging/calls.ts';
import { sampleArticle, sampleNote } from '../library/samples.ts';
import { NO_WORDS, openedDraft } from './opened-draft.ts';
import { showPopup, summary, visitOf } from './popup-door.tsx';
import { during, find, key, press, type, words } from './shown.tsx';

const { article } = sampleArticle(1);
const quoted = sampleNote(1, 1, {
  target: { kind: 'quote', quote: 'TNI siap', selectors: [], block: null },
  text: 'Siapa?',
});

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

const unfold = () => during(() => find('.brief-note').click());

describe('the notes of the page', () => {
  it('stand with their place, and say when it is not there now', async () => {
    const notes = [{ id: quoted.id, standing: 'absent', at: null }] as const;
    await showPopup({
      ...visitOf({ kind: 'read', summary: { ...summary, notes } }),
      record: async () => ({ articleId: 'a', notes: [quoted] }),
    });
    expect([find('.note-place').textContent, find('.standing').textContent]).toEqual([
      'TNI siap',
      'not on the page now',
    ]);
    expect(find('.brief-words').textContent).toBe('Siapa?');
    expect(words()).toContain('0 of 1 note placed');
  });

  it('say nothing of their place where they stand in it', async () => {
    const notes = [{ id: quoted.id, standing: 'placed', at: 0 }] as const;
    await showPopup({
      ...visitOf({ kind: 'read', summary: { ...summary, notes } }),
      record: async () => ({ articleId: 'a', notes: [quoted] }),
    });
    expect([document.querySelector('.standing'), find('.notes-head').textContent]).toEqual([
      null,
      'Notes1Write a note',
    ]);
  });

  it('are the last three until all are asked for, and unfold one by one', async () => {
    const notes = [1, 2, 3, 4].map((number) => sampleNote(number, 1));
    await showPopup({ record: async () => ({ articleId: 'a', notes }) });
    const texts = () => [...document.querySelectorAll('.brief-words')].map((one) => one.textContent);
    expect(texts()).toEqual(['Catatan 2', 'Catatan 3', 'Catatan 4']);
    await press('All 4 notes');
    expect(texts()).toHaveLength(4);
    expect(document.querySelector('.note-foot')).toBeNull();
    await unfold();
    expect(document.activeElement).toBe(find('button', 'Edit note'));
    expect([texts(), document.querySelectorAll('.note-foot')]).toEqual([
      ['Catatan 2', 'Catatan 3', 'Catatan 4'],
      expect.objectContaining({ length: 1 }),
    ]);
  });

  it('take another colour, and the old one back by Undo', async () => {
    let notes = [quoted];
    const recolourNote: PageActions['recolourNote'] = async (note, colour) => {
      notes = [{ ...note, colour }];
      return async () => {
        notes = [quoted];
      };
    };
    await showPopup({ recolourNote, record: async () => ({ articleId: 'a', notes }) });
    await unfold();
    await during(() => find('.note .swatch', 'Blue').click());
    expect(find('.note').className).toBe('note colour-blue');
    await press('Undo');
    expect(find('.note').className).toBe('note colour-yellow');
  });

  it('are edited as a draft, and are as before by Undo', async () => {
    const done: unknown[] = [];
    const draft = openedDraft('Siapa?', {
      keep: async ({ text }) => void done.push(`keep ${text}`),
      save: async ({ text }) => void done.push(`save ${text}`),
    });
    await showPopup({
      beginEdit: async () => draft,
      putBack: async (note) => void done.push(note),
      record: async () => ({ articleId: 'a', notes: [quoted] }),
    });
    await unfold();
    await press('Edit note');
    await type(find<HTMLTextAreaElement>('.note textarea'), 'Siapa itu?');
    await key(find('.note textarea'), 'Enter', { ctrlKey: true });
    await press('Undo');
    expect(done).toEqual(['keep Siapa itu?', 'save Siapa itu?', quoted]);
  });

  it('are never told as none when the storage cannot be read', async () => {
    await showPopup({ record: () => Promise.reject(new Error('unreadable')) });
    expect(words()).toContain('could not be read');
    expect(words()).not.toContain('Write a note');
  });

  it('go, and come back by Undo', async () => {
    let notes = [quoted];
    const deleteNote = async () => {
      notes = [];
      return async () => {
        notes = [quoted];
      };
    };
    await showPopup({ deleteNote, record: async () => ({ articleId: 'a', notes }) });
    await unfold();
    await press('Delete note');
    expect(document.querySelector('.note')).toBeNull();
    await press('Undo');
    expect(find('.brief-words').textContent).toBe('Siapa?');
  });

  it('take a new one, which begins with its draft', async () => {
    const saved: string[] = [];
    const draft = openedDraft('Siapa', { save: async ({ text }) => void saved.push(text) });
    await showPopup({ beginNote: async () => draft });
    await press('Write a note');
    await type(find<HTMLTextAreaElement>('textarea'), `${find<HTMLTextAreaElement>('textarea').value}?`);
    await press('Save note');
    expect([saved, find('.toast').textContent]).toEqual([['Siapa?'], 'Note saved']);
  });
});

describe('notes that were begun and not saved', () => {
  const draft: OpenDraft = {
    token: 't',
    pageKey: 'https://lain.test/a.html',
    url: 'https://lain.test/a.html',
    target: { kind: 'article' },
    articleTitle: 'Berita lain',
    words: { ...NO_WORDS, text: 'Belum selesai' },
    saved: null,
  };

  it('are listed, wherever they were begun, and gone on with', async () => {
    const gone: unknown[] = [];
    await showPopup({
      openDrafts: async () => [draft],
      continueDraft: async ({ token }, here) => void gone.push(token, here),
    });
    expect(find('.drafts').textContent).toContain('Berita lainBelum selesai');
    await press('Continue your note');
    expect(gone).toEqual(['t', article.pageKey]);
  });

  it('are gone on with in the popup itself where they are on its article', async () => {
    await showPopup({
      openDrafts: async () => [{ ...draft, pageKey: article.pageKey }],
      beginNote: async () => openedDraft('Belum selesai'),
    });
    await press('Continue your note');
    expect([document.querySelector('.drafts'), find<HTMLTextAreaElement>('textarea').value]).toEqual([
      null,
      'Belum selesai',
    ]);
  });
});

describe('what can be done by keys', () => {
  it('is listed with the keys as they are given, and where none are', async () => {
    await showPopup({
      commands: async () => [
        { words: 'Highlight the selection', keys: 'Alt+Shift+H' },
        { words: 'Go to the next note', keys: '' },
      ],
    });
    expect([...document.querySelectorAll('.keys-row')].map((row) => row.textContent)).toEqual([
      'Highlight the selectionAlt+Shift+H',
      'Go to the next noteno keys',
    ]);
  });
});
