// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteFrame, type NoteFrameActions } from '../../components/note-frame/note-frame.tsx';
import type { Keeping } from '../../lib/library/health.ts';
import type { NoteTarget } from '../../lib/library/note.ts';
import { NO_WORDS } from './opened-draft.ts';
import { find, key, press, show, type, words } from './shown.tsx';

const done: string[] = [];

function frameActions(target: NoteTarget, changes: Partial<NoteFrameActions> = {}): NoteFrameActions {
  return {
    open: async () => ({ target, articleTitle: 'Patroli Bersama', words: NO_WORDS, saved: null }),
    keeping: async () => 'lasting',
    keep: async ({ text }) => void done.push(`keep ${text}`),
    findTags: async () => [],
    save: async ({ text }) => void done.push(`save ${text}`),
    leave: async (isUnwritten) => void done.push(`leave ${isUnwritten}`),
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

  it.each<[Keeping, string]>([
    ['private', 'the note stays in your library'],
    ['fleeting', 'the note is gone when it quits'],
  ])('says before a word is typed what becomes of it: %s', async (keeping, said) => {
    await show(<NoteFrame actions={frameActions(ON_ARTICLE, { keeping: async () => keeping })} />);
    expect(find('[role=note]').textContent).toContain(said);
    expect(document.activeElement).toBe(find('textarea'));
  });

  it('saves by Ctrl+Enter, also from the field of tags', async () => {
    await show(<NoteFrame actions={frameActions(ON_ARTICLE)} />);
    await type(find<HTMLTextAreaElement>('textarea'), 'Siapa?');
    await key(find('.tag-input'), 'Enter', { ctrlKey: true });
    expect(done).toEqual(['keep Siapa?', 'save Siapa?']);
  });

  it('has the edge of its place in the colour chosen', async () => {
    await show(<NoteFrame actions={frameActions(ON_ARTICLE)} />);
    await press('Pink');
    expect(find('.frame').className).toBe('frame colour-pink');
  });

  it('lets a note on a passage be without words, and one on a name not', async () => {
    const onQuote: NoteTarget = { kind: 'quote', quote: 'TNI siap', selectors: [], block: null };
    await show(<NoteFrame actions={frameActions(onQuote)} />);
    expect(find<HTMLButtonElement>('button', 'Save note').disabled).toBe(false);
    await show(<NoteFrame actions={frameActions(ON_ARTICLE)} />);
    expect(find<HTMLButtonElement>('button', 'Save note').disabled).toBe(true);
  });

  it('goes on with words of an earlier time, says so, and begins anew with a way back', async () => {
    const open = async () => ({
      target: ON_ARTICLE,
      articleTitle: '',
      words: { ...NO_WORDS, text: 'Siapa' },
      saved: null,
    });
    await show(<NoteFrame actions={frameActions(ON_ARTICLE, { open })} />);
    expect(find('.continued').textContent).toContain('Your unfinished note');
    await press('Begin anew');
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('');
    await press('Undo');
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Siapa');
    expect(done).toEqual(['keep ', 'keep Siapa']);
  });

  it.each([
    ['nothing was written', '', 'leave true'],
    ['something was', 'Si', 'leave false'],
  ])('says on leaving whether %s', async (_, text, left) => {
    await show(<NoteFrame actions={frameActions(ON_ARTICLE)} />);
    await type(find<HTMLTextAreaElement>('textarea'), text);
    await press('Close');
    expect(done.at(-1)).toBe(left);
  });

  it('leaves no draft of an edit that changed nothing', async () => {
    const words = { ...NO_WORDS, text: 'Siapa?' };
    const open = async () => ({ target: ON_ARTICLE, articleTitle: '', words, saved: words });
    await show(<NoteFrame actions={frameActions(ON_ARTICLE, { open })} />);
    await key(find('textarea'), 'Escape');
    expect(done).toEqual(['leave true']);
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
    expect(done).toEqual(['keep Si', 'leave false']);
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
