// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteComposer } from '../../components/note-composer.tsx';
import { during, find, key, press, show, type, words } from './shown.tsx';

const calls: string[] = [];
const broken = { keep: false, save: false };

async function showComposer(initial = ''): Promise<HTMLTextAreaElement> {
  await show(
    <NoteComposer
      label="Note"
      initial={initial}
      focused
      onKeep={async (text) => {
        calls.push(`keep ${text}`);
        if (broken.keep) throw new Error('no room');
      }}
      onSave={async (text) => {
        calls.push(`save ${text}`);
        if (broken.save) throw new Error('no room');
      }}
      onLeave={(text) => calls.push(`leave ${text}`)}
    />,
  );
  return find<HTMLTextAreaElement>('textarea');
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  calls.length = 0;
  Object.assign(broken, { keep: false, save: false });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a note being written', () => {
  it('begins with its draft, the caret behind it', async () => {
    const field = await showComposer('Siapa');
    expect([field.value, document.activeElement, field.selectionStart]).toEqual(['Siapa', field, 5]);
  });

  it('is kept at a pause, not at each letter', async () => {
    const field = await showComposer();
    await type(field, 'S');
    await type(field, 'Si');
    expect(calls).toEqual([]);
    await during(() => vi.runAllTimers());
    expect(calls).toEqual(['keep Si']);
  });

  it('is kept when the page goes away before the pause', async () => {
    await type(await showComposer(), 'Si');
    await during(() => dispatchEvent(new Event('pagehide')));
    expect(calls).toEqual(['keep Si']);
  });

  it.each([['ctrlKey'], ['metaKey']])('is saved by %s+Enter, and no draft follows', async (modifier) => {
    const field = await showComposer();
    await type(field, 'Siapa?');
    await key(field, 'Enter', { [modifier]: true });
    await during(() => vi.runAllTimers());
    expect([calls, field.value]).toEqual([['save Siapa?'], '']);
  });

  it('is not saved by Enter alone', async () => {
    const field = await showComposer('Siapa?');
    await key(field, 'Enter');
    expect(calls).toEqual([]);
  });

  it('is not saved without a word', async () => {
    const field = await showComposer();
    await type(field, '  \n');
    await key(field, 'Enter', { ctrlKey: true });
    expect(calls).toEqual([]);
    expect(find<HTMLButtonElement>('button', 'Save note').disabled).toBe(true);
  });

  it('is kept before Escape leaves it', async () => {
    const field = await showComposer();
    await type(field, 'Si');
    await key(field, 'Escape');
    expect(calls).toEqual(['keep Si', 'leave Si']);
  });

  it('does not take the Enter or Escape of an input method for its own', async () => {
    const field = await showComposer('Si');
    await key(field, 'Escape', { isComposing: true });
    await key(field, 'Enter', { ctrlKey: true, isComposing: true });
    expect(calls).toEqual([]);
  });

  it('stays, and is kept as a draft, when it could not be saved', async () => {
    broken.save = true;
    const field = await showComposer('Siapa?');
    await press('Save note');
    expect([field.value, words().includes('Not saved')]).toEqual(['Siapa?', true]);
    await during(() => vi.runAllTimers());
    expect(calls).toEqual(['save Siapa?', 'keep Siapa?']);
  });

  it('says so when its words are not being kept', async () => {
    broken.keep = true;
    await type(await showComposer(), 'Si');
    await during(() => vi.runAllTimers());
    expect(find('[role=alert]').textContent).toContain('is not being kept');
  });
});
