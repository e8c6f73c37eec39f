// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleRow, KeptActions } from '../../components/kept-actions.ts';
import { KeptArticles } from '../../components/kept-articles.tsx';
import { ToastLine } from '../../components/toast-line.tsx';
import { useToast } from '../../components/use-toast.ts';
import { sampleArticle } from '../library/samples.ts';
import { during, find, press, show, type, words } from './shown.tsx';

let rows: readonly ArticleRow[] = [];
let readable = true;
let restorable = true;

const actions: Pick<KeptActions, 'recent' | 'find' | 'deleteArticle'> = {
  async recent(limit) {
    if (!readable) throw new Error('unreadable');
    return rows.slice(0, limit);
  },
  find: async (query) => rows.filter(({ saved }) => saved.article.title.includes(query)),
  async deleteArticle(id) {
    if (!readable) throw new Error('unreadable');
    const before = rows;
    rows = rows.filter(({ saved }) => saved.id !== id);
    return async () => {
      if (!restorable) throw new Error('no room');
      rows = before;
    };
  },
};

function List() {
  const toast = useToast();
  const [writes, setWrites] = useState(0);
  return (
    <>
      <KeptArticles
        actions={actions}
        toast={toast}
        version={writes}
        currentId={null}
        destinationOf={({ saved }) => ({ href: `#${saved.id}`, inTab: false })}
        onChanged={() => setWrites((times) => times + 1)}
      />
      <ToastLine toast={toast} />
    </>
  );
}

const titles = () => [...document.querySelectorAll('.row-title')].map((title) => title.textContent);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  rows = [3, 2, 1].map((number) => ({ saved: sampleArticle(number), notes: number - 1 }));
  readable = true;
  restorable = true;
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the list of saved articles', () => {
  it('shows them as they come, with their notes', async () => {
    await show(<List />);
    expect(titles()).toEqual(['Berita 3', 'Berita 2', 'Berita 1']);
    expect(
      [...document.querySelectorAll('.row')].map((row) => /\d notes?/.exec(row.textContent ?? '')?.[0]),
    ).toEqual(['2 notes', '1 note', undefined]);
  });

  it('finds as the reader types, and says when there is nothing', async () => {
    await show(<List />);
    await type(find<HTMLInputElement>('input'), 'Berita 2');
    expect(titles()).toEqual(['Berita 2']);
    await type(find<HTMLInputElement>('input'), 'Natuna');
    expect([titles(), find('[role=status]').textContent]).toEqual([[], 'Nothing saved contains “Natuna”.']);
  });

  it('shows more on asking', async () => {
    rows = Array.from({ length: 31 }, (_, n) => ({ saved: sampleArticle(n), notes: 0 }));
    await show(<List />);
    expect(titles()).toHaveLength(30);
    await press('Show more');
    expect(titles()).toHaveLength(31);
  });

  it('never calls a library that it cannot read empty', async () => {
    readable = false;
    await show(<List />);
    expect(words()).toContain('could not be read');
    expect(words()).not.toContain('Nothing saved yet');
  });

  it('is here again when it can be read again', async () => {
    readable = false;
    await show(<List />);
    readable = true;
    await press('Try again');
    expect(titles()).toHaveLength(3);
  });
});

describe('a deleted article', () => {
  it('is gone, and comes back by Undo, which has the keyboard', async () => {
    await show(<List />);
    await press('Delete: Berita 2');
    expect([titles(), document.activeElement]).toEqual([['Berita 3', 'Berita 1'], find('button', 'Undo')]);
    await press('Undo');
    expect([titles(), find('.toast').textContent]).toEqual([
      ['Berita 3', 'Berita 2', 'Berita 1'],
      'Article restored',
    ]);
  });

  it('can be brought back for a while, and for as long as the pointer is on the words', async () => {
    await show(<List />);
    await press('Delete: Berita 2');
    await during(() => find('.toast').dispatchEvent(new Event('pointerenter')));
    await during(() => vi.runAllTimers());
    expect(words()).toContain('Undo');
    await during(() => find('.toast').dispatchEvent(new Event('pointerleave')));
    await during(() => vi.runAllTimers());
    expect(words()).not.toContain('Undo');
  });

  it('can be asked for again when it could not be restored', async () => {
    await show(<List />);
    await press('Delete: Berita 2');
    restorable = false;
    await press('Undo');
    expect(find('.toast').textContent).toContain('Not restored');
    restorable = true;
    await press('Undo');
    expect(titles()).toHaveLength(3);
  });

  it('is not said to be deleted when it is not', async () => {
    await show(<List />);
    readable = false;
    await press('Delete: Berita 2');
    expect(find('.toast').textContent).toBe('Not deleted. Try again.');
  });
});
