// @vitest-environment jsdom
import type { VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnNamesActions } from '../../components/own-names/own-names-actions.ts';
import { OwnNamesPane } from '../../components/own-names/own-names-pane.tsx';
import { ToastLine } from '../../components/toast-line.tsx';
import { useToast } from '../../components/use-toast.ts';
import type { OwnName } from '../../lib/library/own/own-name.ts';
import { sampleId, sampleMoment } from '../library/samples.ts';
import { ownNamesDoor } from './own-names-door.ts';
import { during, find, key, press, show, type, words } from './shown.tsx';

function Shown({ actions, form }: { actions: OwnNamesActions; form: string | null }): VNode {
  const toast = useToast();
  return (
    <>
      <OwnNamesPane actions={actions} toast={toast} form={form} />
      <ToastLine toast={toast} />
    </>
  );
}

const own = (id: number, meaning: OwnName['meaning'], ...forms: readonly string[]): OwnName => ({
  ...{ id: sampleId(id), forms, meaning, createdAt: sampleMoment(1), updatedAt: sampleMoment(1) },
});
const bali = own(1, { use: 'never' }, 'Bali');
const wir = own(
  2,
  { use: 'same', type: 'person', entity: 'person/wiranto', name: 'Wiranto' },
  'Pak Wir',
  'WRT',
);
const names = [wir, bali];

let door = ownNamesDoor(names);

async function showNames(
  kept: readonly OwnName[],
  given: Partial<OwnNamesActions> = {},
  form: string | null = null,
): Promise<void> {
  door = ownNamesDoor(kept, given);
  await show(<Shown actions={door.actions} form={form} />);
}

const rows = () =>
  [...document.querySelectorAll('.own-row')].map((row) => row.querySelector('b')?.textContent);
const field = (label: string) => {
  const id = find<HTMLLabelElement>('label', label).htmlFor;
  return find<HTMLInputElement>(`[id="${id}"]`);
};
const use = (value: string) => during(() => find(`.own-uses input[value=${value}]`).click());

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the table', () => {
  it('lists the names by the alphabet, with what each means', async () => {
    await showNames(names);
    expect(rows()).toEqual(['Bali', 'Pak Wir']);
    expect([...document.querySelectorAll('.own-meaning')].map((cell) => cell.textContent)).toEqual([
      'never marked',
      'same as Wiranto',
    ]);
  });

  it('finds while one types, by what a name means too', async () => {
    await showNames(names);
    await type(find<HTMLInputElement>('input[type=search]'), 'wiranto');
    expect(rows()).toEqual(['Pak Wir']);
    expect(words()).toContain('1 of 2 names');
  });

  it('makes fifty rows of ten thousand, and fifty more on asking', async () => {
    await showNames(Array.from({ length: 10_000 }, (_, i) => own(i, { use: 'never' }, `Nama ${i}`)));
    expect(words()).toContain('10,000 names');
    expect(rows()).toHaveLength(50);
    await press('Show more');
    expect(rows()).toHaveLength(100);
    await type(find<HTMLInputElement>('input[type=search]'), 'Nama 9999');
    expect(rows()).toEqual(['Nama 9999']);
  });

  it('says what to do where it is empty', async () => {
    await showNames([]);
    expect(words()).toContain('Nothing in it yet.');
    // A file with the headings alone shows how one is written.
    await press('Export CSV');
    expect(door.exported()).toBe(1);
  });

  it('says when the names cannot be read', async () => {
    await showNames([], { names: () => Promise.reject(new Error('damaged')) });
    expect(words()).toContain('Your lexicon could not be read.');
  });

  it('has a name leave it, with undo', async () => {
    await showNames(names);
    await press('Delete Bali');
    expect(rows()).toEqual(['Pak Wir']);
    await press('Undo');
    expect(rows()).toEqual(['Bali', 'Pak Wir']);
  });

  it('hands out a file', async () => {
    await showNames(names);
    await press('Export CSV');
    expect(door.exported()).toBe(1);
  });
});

describe('a new name', () => {
  it('is a name of its own, with its spellings', async () => {
    await showNames([]);
    await press('Add a name');
    expect(document.activeElement).toBe(field('Name'));
    await type(field('Name'), ' Ranai ');
    await type(field('Other spellings, one a line'), 'Kota Ranai\n\nRanai\n');
    const select = find<HTMLSelectElement>('select');
    select.value = 'place';
    await during(() => select.dispatchEvent(new Event('change', { bubbles: true })));
    await press('Save name');
    expect(door.kept()).toMatchObject([
      { forms: ['Ranai', 'Kota Ranai'], meaning: { use: 'name', type: 'place', about: null } },
    ]);
    expect(document.querySelector('.own-editor')).toBe(null);
    await press('Undo');
    expect(door.kept()).toEqual([]);
  });

  it('that comes from a page is filled in, and asks what it is the same as', async () => {
    await showNames([], {}, 'Pak Wir');
    expect(field('Name').value).toBe('Pak Wir');
    expect(find<HTMLButtonElement>('button', 'Save name').disabled).toBe(true);
    await type(field('Find by name'), 'tidak ada');
    expect(words()).toContain('Nothing is called “tidak ada”.');
    await type(field('Find by name'), 'wiranto');
    expect(find('.entity-option').textContent).toBe('WirantoPolitician');
    await during(() => find('.entity-option').click());
    await press('Save name');
    expect(door.kept()[0]?.meaning).toEqual(wir.meaning);
  });

  it.each([
    ['', false],
    ['???', true],
    ['a|b', true],
    ['x'.repeat(201), true],
  ])('that is %j cannot be saved', async (name, isTold) => {
    await showNames([]);
    await press('Add a name');
    await type(field('Name'), name);
    expect(find<HTMLButtonElement>('button', 'Save name').disabled).toBe(true);
    expect(words().includes('A name has a letter or digit')).toBe(isTold);
  });

  it('that could not be kept stays in its fields', async () => {
    await showNames([], { keep: () => Promise.reject(new Error('no room')) });
    await press('Add a name');
    await type(field('Name'), 'Ranai');
    await press('Save name');
    expect(words()).toContain('Not saved');
    expect(field('Name').value).toBe('Ranai');
  });
});

describe('a name that is changed', () => {
  it('has what it says in its fields, and comes back as before', async () => {
    await showNames(names);
    await press('Edit Pak Wir');
    expect([field('Name').value, field('Other spellings, one a line').value]).toEqual(['Pak Wir', 'WRT']);
    expect(find('.entity-chosen').textContent).toBe('The same as Wiranto');
    await use('never');
    await press('Save name');
    expect(door.kept().find(({ id }) => id === wir.id)?.meaning).toEqual({ use: 'never' });
    await press('Undo');
    expect(door.kept().find(({ id }) => id === wir.id)).toEqual(wir);
  });

  it('is left by Escape, and the keyboard is where it was', async () => {
    await showNames(names);
    await press('Edit Bali');
    await key(field('Name'), 'Escape');
    expect(document.querySelector('.own-editor')).toBe(null);
    expect(document.activeElement?.ariaLabel ?? document.activeElement?.getAttribute('aria-label')).toBe(
      'Edit Bali',
    );
  });
});

describe('a file of names', () => {
  async function choose(text: string): Promise<void> {
    const input = find<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File([text], 'names.csv')] });
    await during(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  }

  it('is summed up first, with the rows that are wrong, and kept on a yes', async () => {
    await showNames(names);
    await choose('names,use,type\nBali,never,\nRanai,name,place\nKodok,name,animal\n,never,\n');
    expect(find('.exchange-plan p').textContent).toBe('1 new, 1 the same, 2 wrong and left out');
    expect([...document.querySelectorAll('.wrong-rows li')].map((row) => row.textContent)).toEqual([
      'Row 4: “type” is no type of name',
      'Row 5: “names” has no name, or one that cannot be',
    ]);
    expect(door.kept()).toHaveLength(2);
    await press('Import');
    expect(rows()).toEqual(['Bali', 'Pak Wir', 'Ranai']);
    await press('Undo');
    expect(rows()).toEqual(['Bali', 'Pak Wir']);
  });

  it('with many wrong rows tells of five', async () => {
    await showNames([]);
    await choose(`names,use\n${'x,always\n'.repeat(7)}`);
    expect(document.querySelectorAll('.wrong-rows li')).toHaveLength(6);
    expect(words()).toContain('and 2 rows more');
    expect(() => find('button', 'Import')).toThrow();
  });

  it.each([
    ['that brings nothing', 'names,use\nBali,never\n', 'Nothing in this file is new.'],
    ['that is none', 'a,b\n1,2\n', 'This file cannot be imported'],
  ])('%s is not offered', async (_, text, said) => {
    await showNames(names);
    await choose(text);
    expect(words()).toContain(said);
    expect(() => find('button', 'Import')).toThrow();
    await press('Close');
    expect(document.querySelector('.exchange-plan')).toBe(null);
  });
});
