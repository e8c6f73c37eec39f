// @vitest-environment jsdom
import type { VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SettingsActions } from '../../components/settings/settings-actions.ts';
import { SettingsPane } from '../../components/settings/settings-pane.tsx';
import { ToastLine } from '../../components/toast-line.tsx';
import { useToast } from '../../components/use-toast.ts';
import { ENTITY_TYPES } from '../../lib/lexicon/types.ts';
import { DEFAULT_READING_SETTINGS } from '../../lib/library/reading-settings.ts';
import { settingsDoor } from './settings-door.ts';
import { during, find, press, show, words } from './shown.tsx';

function Shown({ actions }: { actions: SettingsActions }): VNode {
  const toast = useToast();
  return (
    <>
      <SettingsPane actions={actions} toast={toast} backups={null} />
      <ToastLine toast={toast} />
    </>
  );
}

let door = settingsDoor();

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  door = settingsDoor();
  await show(<Shown actions={door.actions} />);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the light page of the preview marks, as `type words`. */
function marked(): readonly string[] {
  return [...document.querySelectorAll('.preview-page.is-light mark')].map(
    (mark) => `${mark.className} ${mark.textContent}`,
  );
}

const box = (type: string) =>
  find<HTMLLabelElement>('.type-row > label', type).querySelector<HTMLInputElement>('input');
const radio = (name: string, value: string) => find(`input[name=${name}][value=${value}]`);

describe('the preview', () => {
  it('has every type in it', () => {
    const types = ENTITY_TYPES.map((type) => `type-${type}`);
    expect(new Set(marked().map((mark) => mark.split(' ')[0]))).toEqual(new Set(types));
  });

  it('follows a type that is switched off, and on again', async () => {
    expect(marked()).toContain('type-topic keamanan maritim');
    await during(() => box('Topics')?.click());
    expect(marked()).not.toContain('type-topic keamanan maritim');
    expect(door.kept().hiddenTypes).toEqual(['topic']);
    await during(() => box('Topics')?.click());
    expect(marked()).toContain('type-topic keamanan maritim');
    expect(door.kept().hiddenTypes).toEqual([]);
  });

  it.each([
    ['fewer', false, false],
    ['usual', true, false],
    ['more', true, true],
  ])('shows names as sure as "%s" says', async (step, tagged, doubtful) => {
    await during(() => radio('sureness', step).click());
    expect(marked().includes('type-person Sukirman Wardana')).toBe(tagged);
    expect(marked().includes('type-place Tanjung Kelapa')).toBe(doubtful);
    expect(door.kept().sureness).toBe(step);
  });

  it('follows what is chosen elsewhere', async () => {
    await during(() => door.changeElsewhere({ hiddenTypes: ['person'] }));
    expect(marked().filter((mark) => mark.startsWith('type-person'))).toEqual([]);
    expect(box('People')?.checked).toBe(false);
  });
});

describe('the colour of a type', () => {
  it('is chosen among ten, and taken back to its own', async () => {
    await press('Places: Green. Choose a colour');
    expect(document.querySelectorAll('.colour-option')).toHaveLength(10);
    await during(() => radio('colour-place', 'red').click());
    expect(door.kept().colours).toEqual({ place: 'red' });
    expect(find('.colour-button', 'Places: Red. Choose a colour').ariaExpanded ?? 'true').toBe('true');
    await during(() => radio('colour-place', 'green').click());
    expect(door.kept().colours).toEqual({});
  });

  it('is laid out for one type at a time', async () => {
    await press('Places: Green. Choose a colour');
    await press('People: Blue. Choose a colour');
    expect(document.querySelectorAll('.colour-choice:not([hidden])')).toHaveLength(1);
    await press('People: Blue. Choose a colour');
    expect(document.querySelectorAll('.colour-choice:not([hidden])')).toHaveLength(0);
  });
});

it('takes a background for an underline', async () => {
  await during(() => radio('mark-style', 'background').click());
  expect(door.kept().markStyle).toBe('background');
});

it('goes back to what Sorot came with, and takes that back', async () => {
  expect(find<HTMLButtonElement>('button', 'Back to Sorot’s own').disabled).toBe(true);
  await during(() => door.changeElsewhere({ hiddenTypes: ['law'], colours: { role: 'grey' } }));
  await press('Back to Sorot’s own');
  expect(door.kept()).toEqual(DEFAULT_READING_SETTINGS);
  await press('Undo');
  expect(door.kept()).toMatchObject({ hiddenTypes: ['law'], colours: { role: 'grey' } });
  expect(box('Laws')?.checked).toBe(false);
});

it('takes a change back that could not be kept, and says so', async () => {
  door.fail();
  await during(() => box('People')?.click());
  expect(words()).toContain('Not saved');
  expect(box('People')?.checked).toBe(true);
});

it('forgets the text chosen on a site, with undo', async () => {
  await press('Take warta.example off the list');
  expect(words()).toContain('On no site.');
  await press('Undo');
  expect(find('button', 'Take warta.example off the list')).toBeDefined();
});

it('lists sites that are off, and keys', () => {
  expect(words()).toContain('kabar.example');
  expect(find('kbd').textContent).toBe('Alt+Shift+.');
});

it('says when the choices cannot be read; the rest is there all the same', async () => {
  await show(
    <Shown actions={settingsDoor({ reading: () => Promise.reject(new Error('damaged')) }).actions} />,
  );
  expect(words()).toContain('Your settings could not be read.');
  expect(find('kbd').textContent).toBe('Alt+Shift+.');
});
