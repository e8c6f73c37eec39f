// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { FollowPage, PanelActions, PanelEvents } from '../../components/panel/panel-actions.ts';
import { placedNotes } from '../../components/panel/placed-notes.ts';
import type { Note } from '../../lib/library/note.ts';
import type { PageSummary, StandingNote } from '../../lib/messaging/calls.ts';
import { sampleArticle, sampleNote } from '../library/samples.ts';
import { noteActions, openedDraft } from './opened-draft.ts';
import { during, find, key, press, show, type, words } from './shown.tsx';

const { article, annotation } = sampleArticle(1);
const [imct, role, person] = annotation.mentions;
/** Wiranto is named twice, so that there is something to step through. */
const twice = {
  ...annotation,
  mentions: [imct!, role!, person!, { ...person!, start: 60, end: 63 }],
};
const quoted = (n: number, text: string): Note =>
  sampleNote(n, 1, { target: { kind: 'quote', quote: `kutipan ${n}`, selectors: [], block: null }, text });
const notes = [quoted(1, 'jauh'), quoted(2, 'dekat'), quoted(3, 'hilang'), quoted(4, 'geser')];
const standing = (n: number, as: StandingNote['standing'], at: number | null): StandingNote => ({
  id: notes[n - 1]!.id,
  standing: as,
  at,
});
const summary: PageSummary = {
  article,
  annotation: twice,
  reason: 'blogger-item',
  bodyChosen: false,
  byTagger: true,
  underWay: false,
  isWhole: true,
  shown: [0, 1, 2, 3],
  notes: [
    standing(1, 'placed', 60),
    standing(2, 'placed', 5),
    standing(3, 'absent', null),
    standing(4, 'moved', 30),
  ],
  orphans: [],
  painted: true,
};

let page: PanelEvents;
let led: (number | string)[];
const follow: FollowPage = (events) => {
  page = events;
  events.onPage('1 https://a.test/');
  return () => {};
};

function panelActions(changes: Partial<PanelActions> = {}): PanelActions {
  return {
    visit: async () => ({ kind: 'read', summary }),
    readNow: async () => {},
    record: async () => ({ articleId: 'a', notes }),
    save: async () => {},
    paint: async () => {},
    showMention: async (index) => led.push(index) > 0,
    showNote: async (id) => led.push(id) > 0,
    cite: async () => 'article',
    sameText: async () => null,
    storySoFar: async () => ({ earlier: [], newEntities: [], newTopics: [] }),
    carryNotes: async () => async () => {},
    ...noteActions,
    beginNote: async () => openedDraft(),
    ...changes,
  };
}

async function showPanel(changes: Partial<PanelActions> = {}): Promise<void> {
  await show(<Panel actions={panelActions(changes)} follow={follow} libraryHref="/library.html" />);
}

const nameButton = (name: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('.name-button')].find((one) =>
    one.textContent?.includes(name),
  )!;
const said = () => document.querySelector('.visually-hidden[role=status]')?.textContent;

beforeEach(() => {
  led = [];
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the names in the panel', () => {
  it('are those that are marked on the page, by type', async () => {
    const { visit } = panelActions({
      visit: async () => ({ kind: 'read', summary: { ...summary, shown: [1, 2] } }),
    });
    await showPanel({ visit });
    expect(words()).not.toContain('IMCT');
    expect([...document.querySelectorAll('h3')].map((heading) => heading.textContent)).toContain('Person 1');
  });

  it('lead to their mentions one after another, round at the end, and say which', async () => {
    await showPanel();
    for (let press = 0; press < 3; press += 1) await during(() => nameButton('Wiranto').click());
    expect(led).toEqual([2, 3, 2]);
    expect(said()).toBe('Wiranto: 1 of 2');
    expect(nameButton('Wiranto').ariaCurrent ?? nameButton('Wiranto').getAttribute('aria-current')).toBe(
      'true',
    );
  });

  it('are walked by the arrow keys, and so are the mentions of one', async () => {
    await showPanel();
    const first = document.querySelector<HTMLButtonElement>('.name-button[tabindex="0"]')!;
    first.focus();
    await key(first, 'End');
    const last = document.activeElement as HTMLButtonElement;
    expect(last).not.toBe(first);
    expect(last.tabIndex).toBe(0);
    expect(first.tabIndex).toBe(-1);
    await key(last, 'ArrowDown');
    expect(document.activeElement).toBe(last);
    nameButton('Wiranto').focus();
    await key(nameButton('Wiranto'), 'ArrowLeft');
    await key(nameButton('Wiranto'), 'ArrowLeft');
    expect(led).toEqual([3, 2]);
  });

  it('can be stepped through in the order of the text', async () => {
    await showPanel();
    await press('Next name in the text');
    await press('Next name in the text');
    await press('Previous name in the text');
    await press('Previous name in the text');
    expect(led).toEqual([0, 1, 0, 3]);
  });

  it('follow the reader whom a key in the page led on', async () => {
    await showPanel();
    await during(() => page.onLed({ mention: 3 }));
    expect(words()).toContain('2 of 2');
  });

  it('say that a place is gone, and stay', async () => {
    await showPanel({ showMention: async () => false });
    await press('Next name in the text');
    expect(said()).toContain('not on the page now');
    expect(document.querySelector('[aria-current]')).toBeNull();
  });
});

describe('the filter', () => {
  it('finds names by any of their forms, whatever the case, and says when there is none', async () => {
    const many = Array.from({ length: 9 }, (_, n) => ({
      ...twice.entities[2]!,
      id: `person/${n}`,
      name: `Siti ${n}`,
    }));
    const mentions = many.map((entity, n) => ({ ...person!, start: n, end: n + 1, entity: entity.id }));
    const all = { ...twice, mentions: [imct!, ...mentions], entities: [...twice.entities, ...many] };
    await showPanel({
      visit: async () => ({
        kind: 'read',
        summary: { ...summary, annotation: all, shown: all.mentions.map((_, n) => n) },
      }),
    });
    const field = find<HTMLInputElement>('.names .find');
    await type(field, ' imcT');
    expect([...document.querySelectorAll('.name-button')]).toHaveLength(1);
    await type(field, 'wxyz');
    expect(words()).toContain('No name here contains “wxyz”');
  });
});

describe('the notes in the panel', () => {
  it('stand in reading order, those not on the page below, each with its standing', async () => {
    await showPanel();
    expect([...document.querySelectorAll('.note .words')].map((note) => note.textContent)).toEqual([
      'dekat',
      'geser',
      'jauh',
      'hilang',
    ]);
    expect([...document.querySelectorAll('.standing')].map((line) => line.textContent)).toEqual([
      'in its place',
      'moved: placed by approximation',
      'in its place',
      'not on the page now',
    ]);
    expect(words()).toContain('3 of 4 notes placed · 1 moved');
  });

  it('lead to their places by press, by buttons and by keys; one that is not there leads nowhere', async () => {
    await showPanel();
    await press('Next note');
    expect(said()).toBe('Note 1 of 3');
    const first = document.querySelector<HTMLElement>('.note-lead')!;
    first.focus();
    await key(first, 'ArrowRight');
    expect(document.activeElement?.textContent).toContain('kutipan 4');
    await key(document.activeElement as HTMLElement, 'ArrowDown');
    expect(document.activeElement?.textContent).toContain('kutipan 1');
    await during(() => (document.activeElement as HTMLElement).click());
    expect(led).toEqual([notes[1]!.id, notes[3]!.id, notes[0]!.id]);
    expect(document.querySelectorAll('.note-lead')).toHaveLength(3);
  });

  it('that the page has not told of have no standing, and come last', () => {
    const { inOrder, absent } = placedNotes(notes, [standing(4, 'placed', 3)]);
    expect(inOrder.map((placed) => [placed.note.text, placed.standing])).toEqual([
      ['geser', 'placed'],
      ['jauh', null],
      ['dekat', null],
      ['hilang', null],
    ]);
    expect(absent).toEqual([]);
  });
});

describe('writing', () => {
  it('on a name takes what is typed as a draft, saves it on that name, and closes', async () => {
    const kept: string[] = [];
    const saved: string[] = [];
    const begun: string[] = [];
    await showPanel({
      beginNote: async (_article, _annotation, target) => {
        begun.push(target.kind === 'entity' ? target.name : target.kind);
        return openedDraft('', {
          keep: async ({ text }) => void kept.push(text),
          save: async ({ text }) => void saved.push(text),
        });
      },
    });
    await during(() => nameButton('Wiranto').click());
    await press('Add a note');
    expect(begun).toEqual(['article', 'Wiranto']);
    await type(find<HTMLTextAreaElement>('.name-note textarea'), 'Siapa?');
    expect(kept.at(-1)).toBe('Siapa?');
    await during(() => find<HTMLButtonElement>('.name-note .button.primary').click());
    expect(saved).toEqual(['Siapa?']);
    expect(document.querySelector('.name-note')).toBeNull();
    expect(document.activeElement).toBe(nameButton('Wiranto'));
  });
});

describe('the page in front', () => {
  it('is asked again when it says that it changed', async () => {
    let shown = summary;
    await showPanel({ visit: async () => ({ kind: 'read', summary: shown }) });
    shown = { ...summary, shown: [0] };
    await during(() => page.onReading());
    expect([...document.querySelectorAll('.name-button')]).toHaveLength(1);
  });

  it('that is another one takes the place of the last', async () => {
    let none = false;
    await showPanel({
      visit: async () => ({
        kind: 'read',
        summary: none ? { ...summary, article: null, reason: 'blogger-home' } : summary,
      }),
    });
    none = true;
    await during(() => page.onPage('1 https://b.test/'));
    expect(words()).toContain('front page');
    expect(words()).not.toContain('Wiranto');
  });

  it('that is still being read is not told to have failed', async () => {
    await showPanel({
      visit: async () => ({
        kind: 'read',
        summary: { ...summary, annotation: null, shown: [], underWay: true },
      }),
    });
    expect(words()).toContain('Reading…');
    expect(words()).not.toContain('could not be found');
  });
});
