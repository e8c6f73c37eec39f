// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteFrame, type NoteFrameActions } from '../../components/note-frame/note-frame.tsx';
import type { NoteTarget } from '../../lib/library/note.ts';
import { during, find, key, press, show, type, words } from './shown.tsx';

const done: string[] = [];

function frameActions(target: NoteTarget, changes: Partial<NoteFrameActions> = {}): NoteFrameActions {
  return {
    open: async () => ({ target, articleTitle: 'Patroli Bersama', text: '' }),
    keep: async (text) => void done.push(`keep ${text}`),
    save: async (text) => void done.push(`save ${text}`),
    leave: async (text) => void done.push(`leave ${text}`),
    close: async () => void done.push('close'),
    ...changes,
  };
}

const ON_ARTICLE: NoteTarget = { kind: 'article' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  done.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the note frame', () => {
  it.each<[NoteTarget, string, string]>([
    [ON_ARTICLE, 'Patroli Bersama', 'Note on this article'],
    [{ kind: 'entity', entity: 'unit/kopaska', name: 'Kopaska', type: 'unit' }, 'Kopaska', 'Note on Kopaska'],
    [{ kind: 'quote', quote: 'TNI siap', selectors: [], block: null }, 'TNI siap', 'Note on this passage'],
  ])('says what the note is on: %j', async (target, place, label) => {
    await show(<NoteFrame actions={frameActions(target)} />);
    expect([find('.frame-place').textContent, find('label').textContent]).toEqual([place, label]);
    expect(document.activeElement).toBe(find('textarea'));
  });

  it('saves, says so, and then has itself taken away', async () => {
    await show(<NoteFrame actions={frameActions(ON_ARTICLE)} />);
    await type(find<HTMLTextAreaElement>('textarea'), 'Siapa?');
    await press('Save note');
    expect([find('[role=status]').textContent, done]).toEqual(['Note saved', ['save Siapa?']]);
    await during(() => vi.runAllTimers());
    expect(done).toEqual(['save Siapa?', 'close']);
  });

  it('says nothing of saved when it was not', async () => {
    const save = () => Promise.reject(new Error('no-storage'));
    await show(<NoteFrame actions={frameActions(ON_ARTICLE, { save })} />);
    await type(find<HTMLTextAreaElement>('textarea'), 'Siapa?');
    await press('Save note');
    expect(words()).toContain('Not saved');
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Siapa?');
  });

  it('keeps the words when Escape closes it', async () => {
    await show(<NoteFrame actions={frameActions(ON_ARTICLE)} />);
    await type(find<HTMLTextAreaElement>('textarea'), 'Si');
    await key(find('textarea'), 'Escape');
    expect(done).toEqual(['keep Si', 'leave Si']);
  });

  it('says that its note is no longer open', async () => {
    await show(<NoteFrame actions={frameActions(ON_ARTICLE, { open: async () => null })} />);
    expect(find('[role=alert]').textContent).toContain('no longer open');
  });

  it('says that it could not be opened, and tries again', async () => {
    let tries = 0;
    const actions = frameActions(ON_ARTICLE);
    const open = () => (tries++ === 0 ? Promise.reject(new Error('no-storage')) : actions.open());
    await show(<NoteFrame actions={{ ...actions, open }} />);
    expect(words()).toContain('could not be opened');
    await press('Try again');
    expect(document.querySelector('textarea')).not.toBeNull();
  });
});
