// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExchangeActions, ImportReading, Watching } from '../../components/library/exchange-actions.ts';
import { LibraryPage } from '../../components/library/library-page.tsx';
import type { ReadingActions } from '../../components/library/reading-actions.ts';
import type { TrashActions, TrashRow } from '../../components/library/trash-actions.ts';
import type { Note } from '../../lib/library/note.ts';
import { sampleArticle, sampleId, sampleMoment, sampleNote } from '../library/samples.ts';
import { dossierActions } from './dossier-sample.ts';
import { noteActions, openedDraft } from './opened-draft.ts';
import { ownNamesDoor } from './own-names-door.ts';
import { safetyDoor } from './safety-door.ts';
import { hitOf, searchOf } from './searched.ts';
import { settingsDoor } from './settings-door.ts';
import { during, find, press, show, type, words } from './shown.tsx';

const saved = sampleArticle(1);
let notes: readonly Note[] = [];

const undone = vi.fn(async () => {});
const [settledBy, exported]: [string[], unknown[]] = [[], []];
let inTrash: readonly TrashRow[] = [];

const exchange: ExchangeActions = {
  articles: async () => [saved],
  exportAs: async (format, scope) => void exported.push([format, scope]),
  planImport: () => Promise.reject(new Error()),
  backups: async () => [{ madeAt: sampleMoment(5), articles: 3, notes: 1 }],
  bringBack: async () => undone,
};

const emptied = (note: Note) => {
  inTrash = inTrash.filter((row) => row.note.id !== note.id);
  return async () => {
    inTrash = [{ note, articleTitle: 'Berita 1' }];
  };
};
const trash: TrashActions = {
  trash: async () => inTrash,
  putBack: async (note) => emptied(note),
  deleteForGood: async (note) => emptied(note),
};

const reading: ReadingActions = {
  read: async (id) => (id === saved.id ? { saved, notes } : null),
  cite: async () => 'article',
  tagArticle: async () => {},
  storySoFar: async () => ({ earlier: [], newEntities: [], newTopics: [] }),
  ...noteActions,
  restoreWording: async (note, { text }) => {
    notes = notes.map((one) => (one === note ? { ...one, text, earlier: [] } : one));
    return undone;
  },
  settleNote: async (note, choice) => {
    settledBy.push(`${note.id} ${choice}`);
    return undone;
  },
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

async function showLibrary(hash: string, changes: Partial<ExchangeActions> = {}): Promise<void> {
  location.hash = hash;
  await show(
    <LibraryPage
      search={searchOf([hitOf(saved)])}
      reading={reading}
      dossiers={dossierActions()}
      exchange={{ ...exchange, ...changes }}
      trash={trash}
      settings={settingsDoor().actions}
      safety={safetyDoor()}
      names={ownNamesDoor().actions}
    />,
  );
}

async function choose(outcome: ImportReading | Error): Promise<void> {
  await showLibrary('', {
    planImport: () => (outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome)),
  });
  const input = find<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'sorot.json')] });
  await during(() => input.dispatchEvent(new Event('change', { bubbles: true })));
}

beforeEach(() => {
  undone.mockClear();
  settledBy.length = 0;
  exported.length = 0;
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

it.each([
  ['#/settings', 'Settings'],
  ['#/names', 'Your lexicon'],
  ['#/names?new=Pak%20Wir', 'Your lexicon'],
  ['#/names?new=%E0', 'Your lexicon'],
  ['#/trash', 'Trash'],
])('leads to %s', async (hash, heading) => {
  await showLibrary(hash);
  expect(find('.library-reading h1').textContent).toBe(heading);
  expect(find('[aria-current=page]').textContent?.trim()).toBe(heading);
});

describe('a chosen file', () => {
  const counts = { added: 12, same: 3, differing: 1 };

  it('is imported after a yes to what it would bring', async () => {
    const apply = vi.fn(async () => undone);
    await choose({ ok: true, value: { counts, leftOut: 0, apply } });
    expect(find('.exchange-plan p').textContent).toBe('12 new, 3 same, 1 different');
    expect(apply).not.toHaveBeenCalled();
    await press('Import');
    expect(apply).toHaveBeenCalledOnce();
    expect(find('.toast').textContent).toContain('Imported');
    await press('Undo');
    expect(undone).toHaveBeenCalledOnce();
  });

  it('is left alone after a no', async () => {
    const apply = vi.fn(async () => undone);
    await choose({ ok: true, value: { counts, leftOut: 0, apply } });
    await press('Cancel');
    expect([apply.mock.calls.length, document.querySelector('.exchange-plan')]).toEqual([0, null]);
  });

  it('that brings nothing new is not offered', async () => {
    await choose({
      ok: true,
      value: { counts: { added: 0, same: 3, differing: 0 }, leftOut: 0, apply: async () => undone },
    });
    expect(words()).toContain('already in your library');
    expect(() => find('button', 'Import')).toThrow();
  });

  it('that is no export has its fault named', async () => {
    await choose({ ok: false, fault: 'articles[3]: title: must not be empty' });
    expect(words()).toContain('articles[3]: title: must not be empty');
  });

  it('that could not be written is not said to be imported', async () => {
    await choose({
      ok: true,
      value: { counts, leftOut: 0, apply: () => Promise.reject(new Error('no room')) },
    });
    await press('Import');
    expect(find('.toast').textContent).toContain('Not imported');
  });

  it('that could not be compared is told', async () => {
    await choose(new Error('unreadable'));
    expect(find('.toast').textContent).toContain('Not imported');
  });

  it('shows how far its writing is, and can be called off', async () => {
    const apply = ({ onProgress, signal }: Watching) => {
      onProgress(0.25);
      return new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    };
    await choose({ ok: true, value: { counts, leftOut: 0, apply } });
    await press('Import');
    expect(find<HTMLProgressElement>('progress').value).toBe(0.25);
    await press('Cancel');
    expect(find('.toast').textContent).toContain('Called off');
    expect(find('.exchange-plan p').textContent).toBe('12 new, 3 same, 1 different');
  });

  it('says what it leaves out', async () => {
    await choose({ ok: true, value: { counts, leftOut: 4, apply: async () => undone } });
    expect(words()).toContain('on no web page: 4');
  });
});

describe('an export', () => {
  it.each([
    ['everything', null, { kind: 'everything' }],
    ['chosen articles', 'input[type=checkbox]', { kind: 'articles', ids: [saved.id] }],
  ])('is of %s', async (_, tick, scope) => {
    await showLibrary('');
    await press('Export…');
    if (tick !== null) {
      await during(() => document.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click());
      expect(find<HTMLButtonElement>('button', 'Export').disabled).toBe(true);
      await during(() => find<HTMLInputElement>(tick).click());
    }
    await during(() => find('.exchange-foot button', 'Export').click());
    expect(exported).toEqual([['json', scope]]);
    expect(find('.toast').textContent).toBe('Exported');
  });
});

describe('the trash', () => {
  const row = { note: sampleNote(3, 1, { deletedAt: sampleMoment(9) }), articleTitle: 'Berita 1' };

  it.each(['Put back', 'Delete for good'])('has a note leave it, with undo: %s', async (button) => {
    inTrash = [row];
    await showLibrary('#/trash');
    expect(find('.trash .note-text').textContent).toBe('Catatan 3');
    await press(button);
    expect(words()).toContain('The trash is empty');
    await press('Undo');
    expect(find('.trash .note-text').textContent).toBe('Catatan 3');
  });
});

describe('a note that was worded otherwise', () => {
  const wording = { text: 'Dulu', tags: ['a'], colour: 'pink', until: sampleMoment(5) } as const;

  it('shows its earlier wordings, and takes one again', async () => {
    notes = [sampleNote(1, 1, { earlier: [wording] })];
    await showLibrary(`#/article/${saved.id}`);
    expect(find('.note-earlier .note-text').textContent).toBe('Dulu');
    await press('Use this wording');
    expect(find('.note .words').textContent).toBe('Dulu');
    await press('Undo');
    expect(undone).toHaveBeenCalledOnce();
  });

  it.each([
    ['Use this wording', 'rival'],
    ['Keep the other', 'kept'],
  ])('on another device is settled: %s', async (button, choice) => {
    notes = [sampleNote(1, 1, { rival: wording })];
    await showLibrary(`#/article/${saved.id}`);
    await press(button);
    expect(settledBy).toEqual([`${notes[0]?.id} ${choice}`]);
  });
});

it('brings a backup back, with undo', async () => {
  await showLibrary('');
  await press('Bring back');
  await press('Undo');
  expect(undone).toHaveBeenCalledOnce();
});
