// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptActions } from '../../components/kept-actions.ts';
import { LibraryPage } from '../../components/library/library-page.tsx';
import type { ImportReading, PlanImport, ReadingActions } from '../../components/library/reading-actions.ts';
import type { Note } from '../../lib/library/note.ts';
import { sampleArticle, sampleId, sampleNote } from '../library/samples.ts';
import { noteActions, openedDraft } from './opened-draft.ts';
import { during, find, press, show, type, words } from './shown.tsx';

const saved = sampleArticle(1);
let notes: readonly Note[] = [];

const kept: KeptActions = {
  recent: async () => [{ saved, notes: notes.length }],
  find: async () => [],
  deleteArticle: async () => async () => {},
  exportJson: async () => {},
};

const reading: ReadingActions = {
  read: async (id) => (id === saved.id ? { saved, notes } : null),
  cite: async () => 'article',
  ...noteActions,
  beginNote: async () =>
    openedDraft('', {
      token: `${notes.length}`,
      save: async ({ text }) => {
        notes = [...notes, sampleNote(9, 1, { text })];
      },
    }),
  beginEdit: async (note) =>
    openedDraft(note.text, {
      save: async ({ text }) => {
        notes = notes.map((one) => (one === note ? { ...one, text } : one));
      },
    }),
};

async function showLibrary(
  hash: string,
  planImport: PlanImport = () => Promise.reject(new Error()),
): Promise<void> {
  location.hash = hash;
  await show(<LibraryPage kept={kept} reading={reading} planImport={planImport} />);
}

async function choose(outcome: ImportReading | Error): Promise<void> {
  await showLibrary('', () =>
    outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome),
  );
  const input = find<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'sorot.json')] });
  await during(() => input.dispatchEvent(new Event('change', { bubbles: true })));
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  notes = [sampleNote(1, 1)];
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the library page', () => {
  it('shows the article of its address, as saved, with its notes', async () => {
    await showLibrary(`#/article/${saved.id}`);
    expect(find('.reading-title').textContent).toBe('Kerja sama IMCT');
    expect([...document.querySelectorAll('.block-paragraph')].map((block) => block.textContent)).toEqual([
      'Menko Polhukam Wiranto bertemu di Bali.',
      'TNI siap.',
    ]);
    expect(document.querySelectorAll('.reading mark').length).toBe(saved.annotation.mentions.length);
    expect(find('.note .words').textContent).toBe('Catatan 1');
  });

  it('follows its address', async () => {
    await showLibrary('');
    expect(words()).toContain('Choose an article');
    const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await during(() => {
      location.hash = `#/article/${saved.id}`;
      return followed;
    });
    expect(words()).toContain('TNI siap.');
  });

  it('says when it has no article of that address', async () => {
    await showLibrary(`#/article/${sampleId(77)}`);
    expect(words()).toContain('not in the library');
  });

  it('takes new words for a note, and a new note', async () => {
    await showLibrary(`#/article/${saved.id}`);
    await press('Edit note');
    await type(find<HTMLTextAreaElement>('.note textarea'), 'Siapa?');
    await during(() => find('.note button', 'Save note').click());
    expect(find('.note .words').textContent).toBe('Siapa?');
    await type(find<HTMLTextAreaElement>('textarea'), 'Kapan?');
    await press('Save note');
    expect([...document.querySelectorAll('.note .words')].map((note) => note.textContent)).toEqual([
      'Siapa?',
      'Kapan?',
    ]);
  });
});

describe('a chosen file', () => {
  const counts = { added: 12, same: 3, differing: 1 };

  it('is imported after a yes to what it would bring', async () => {
    const apply = vi.fn(async () => counts);
    await choose({ ok: true, value: { counts, apply } });
    expect(find('.import-plan p').textContent).toBe('12 new, 3 same, 1 different');
    expect(apply).not.toHaveBeenCalled();
    await press('Import');
    expect(apply).toHaveBeenCalledOnce();
    expect(find('.toast').textContent).toBe('Imported');
  });

  it('is left alone after a no', async () => {
    const apply = vi.fn(async () => counts);
    await choose({ ok: true, value: { counts, apply } });
    await press('Cancel');
    expect([apply.mock.calls.length, document.querySelector('.import-plan')]).toEqual([0, null]);
  });

  it('that brings nothing new is not offered', async () => {
    await choose({
      ok: true,
      value: { counts: { added: 0, same: 3, differing: 0 }, apply: async () => counts },
    });
    expect(words()).toContain('already in your library');
    expect(() => find('button', 'Import')).toThrow();
  });

  it('that is no export has its fault named', async () => {
    await choose({ ok: false, fault: 'articles[3]: title: must not be empty' });
    expect(words()).toContain('articles[3]: title: must not be empty');
  });

  it('that could not be written is not said to be imported', async () => {
    await choose({ ok: true, value: { counts, apply: () => Promise.reject(new Error('no room')) } });
    await press('Import');
    expect(find('.toast').textContent).toContain('Not imported');
  });

  it('that could not be compared is told', async () => {
    await choose(new Error('unreadable'));
    expect(find('.toast').textContent).toContain('Not imported');
  });
});
