// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteComposer } from '../../components/note-composer.tsx';
import { NO_WORDS } from './opened-draft.ts';
import { during, find, key, press, show, type, words } from './shown.tsx';

const calls: string[] = [];
const kept: string[] = [];
let pending: PromiseWithResolvers<void> | null = null;
const broken = { keep: false, save: false };

async function showComposer(initial = ''): Promise<HTMLTextAreaElement> {
  await show(
    <NoteComposer
      label="Note"
      initial={{ ...NO_WORDS, text: initial }}
      focused
      findTags={async (prefix) => ['Laut', 'lautan'].filter((tag) => tag.toLowerCase().startsWith(prefix))}
      onKeep={async ({ text, colour, tags }) => {
        kept.push(`${colour} ${tags.join('+')}`);
        calls.push(`keep ${text}`);
        await pending?.promise;
        if (broken.keep) throw new Error('no room');
      }}
      onSave={async ({ text }) => {
        calls.push(`save ${text}`);
        if (broken.save) throw new Error('no room');
      }}
      onLeave={({ text }) => calls.push(`leave ${text}`)}
    />,
  );
  return find<HTMLTextAreaElement>('textarea');
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  calls.length = 0;
  kept.length = 0;
  pending = null;
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

  it('is kept at each letter', async () => {
    const field = await showComposer();
    await type(field, 'S');
    await type(field, 'Si');
    expect(calls).toEqual(['keep S', 'keep Si']);
  });

  it.each([
    ['the page goes away', () => dispatchEvent(new Event('pagehide'))],
    ['the reader turns to another window', () => dispatchEvent(new Event('blur'))],
  ])('is given once more when %s before it is known to be kept', async (_, go) => {
    pending = Promise.withResolvers();
    await type(await showComposer(), 'Si');
    await during(go);
    expect(calls).toEqual(['keep Si', 'keep Si']);
    await during(() => pending?.resolve());
    await during(go);
    expect(calls).toEqual(['keep Si', 'keep Si']);
  });

  it('takes a colour and tags, each kept at once', async () => {
    await showComposer();
    await during(() => find('.swatch', 'Blue').click());
    const field = find<HTMLInputElement>('.tag-input');
    await type(field, 'laut, arm');
    expect([...document.querySelectorAll('.tag')].map((tag) => tag.textContent)).toEqual(['laut×']);
    await key(field, 'Enter');
    await press('Remove tag: laut');
    expect(kept).toEqual(['blue ', 'blue laut+arm', 'blue arm']);
  });

  it('offers tags used before, but none that it has', async () => {
    await showComposer();
    const field = find<HTMLInputElement>('.tag-input');
    const offered = () => [...document.querySelectorAll('option')].map(({ value }) => value);
    await type(field, 'laut');
    expect(offered()).toEqual(['Laut', 'lautan']);
    await type(field, 'lautan,');
    await type(field, 'laut');
    expect(offered()).toEqual(['Laut']);
  });

  it('shows how it will look', async () => {
    await showComposer('**Siapa?**');
    await press('Preview');
    expect(find('.preview strong').textContent).toBe('Siapa?');
  });

  it.each([['ctrlKey'], ['metaKey']])(
    'is saved by %s+Enter after its draft was kept, and no draft follows',
    async (modifier) => {
      const field = await showComposer();
      await type(field, 'Siapa?');
      await key(field, 'Enter', { [modifier]: true });
      await during(() => vi.runAllTimers());
      expect([calls, field.value]).toEqual([['keep Siapa?', 'save Siapa?'], '']);
    },
  );

  it('is not saved by Enter alone', async () => {
    const field = await showComposer('Siapa?');
    await key(field, 'Enter');
    expect(calls).toEqual([]);
  });

  it('is not saved without a word', async () => {
    const field = await showComposer();
    await type(field, '  \n');
    await key(field, 'Enter', { ctrlKey: true });
    expect(calls).toEqual(['keep   \n']);
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
