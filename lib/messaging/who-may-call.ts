import type { BackgroundCalls, PageCalls, PanelCalls } from './calls.ts';
import type { Door } from './envelope.ts';
import type { OffscreenCalls } from './offscreen.ts';
import type { Sender, SenderKind } from './sender.ts';

/** The calls of each door. */
export interface DoorCalls {
  readonly background: BackgroundCalls;
  readonly page: PageCalls;
  readonly panel: PanelCalls;
  readonly offscreen: OffscreenCalls;
}

/** For each call of a door, who may make it: the compiler misses a call that has no row. */
type WhoMayCall = {
  readonly [At in Door]: Readonly<Record<keyof DoorCalls[At], readonly SenderKind[]>>;
};

/** Sorot's script in the page, about that page alone. */
const PAGE = ['page'] as const;
/** Pages of the extension. */
const OWN = ['own-page'] as const;
/** Looking up what no reader wrote. */
const LOOK_UP = ['page', 'own-page'] as const;
/** What a page's card and a page of the extension both do with a note; a page, with those on its own article only. */
const NOTES = ['page', 'own-page'] as const;
/** Saying what a name is: a page is told of no name, and writes none but that some words are not to be marked. */
const SAYING = ['page', 'own-page'] as const;
/** Writing a note; the frame, the one that its token stands for. */
const WRITING = ['note-frame', 'own-page'] as const;

/**
 * Who may call what. This is the one place where it is decided, before any handler runs and by what the browser says of
 * the sender. Which notes are a page's own depends on its address, and is asked in entrypoints/background/own-notes.ts.
 */
export const WHO_MAY_CALL: WhoMayCall = {
  background: {
    readPage: PAGE,
    readIfChosen: PAGE,
    chosenBody: PAGE,
    keepBody: PAGE,
    forgetBody: PAGE,
    readCiter: PAGE,
    recognise: LOOK_UP,
    ownGeneration: LOOK_UP,
    neverMark: SAYING,
    unsayOwn: SAYING,
    openOwn: SAYING,
    entitiesCalled: OWN,
    tenures: LOOK_UP,
    pageRecord: NOTES,
    pageLeft: PAGE,
    readingSettings: LOOK_UP,
    highlight: NOTES,
    beginNote: NOTES,
    beginEdit: NOTES,
    recolourNote: NOTES,
    trashNote: NOTES,
    untrashNote: NOTES,
    undoEdit: NOTES,
    noteDraft: WRITING,
    keepDraft: WRITING,
    saveNote: WRITING,
    tagsUsed: WRITING,
    openDrafts: OWN,
    dropDraft: WRITING,
    isFleeting: WRITING,
    leaveNote: ['note-frame'],
  },
  page: {
    summary: OWN,
    paint: OWN,
    showMention: OWN,
    showNote: OWN,
    stepNote: OWN,
    step: OWN,
    selectedWords: OWN,
    copyCited: OWN,
    saidOwn: OWN,
    noteOnSelection: OWN,
    highlightSelection: OWN,
    continueDraft: OWN,
    chooseBody: OWN,
    forgetBody: OWN,
    refresh: OWN,
    closeNoteFrame: OWN,
  },
  panel: { readingChanged: PAGE, ledTo: PAGE },
  offscreen: { exportAddress: OWN },
};

/** Whether a sender may make a call with this argument. A note frame may speak of its own draft only. */
export function mayCall(door: Door, call: string, of: unknown, { kind, token }: Sender): boolean {
  const rows: Readonly<Record<string, readonly SenderKind[]>> = WHO_MAY_CALL[door];
  if (!Object.hasOwn(rows, call) || rows[call]?.includes(kind) !== true) return false;
  return kind !== 'note-frame' || namedToken(of) === null || namedToken(of) === token;
}

/** The draft that an argument speaks of; null: of none. */
function namedToken(of: unknown): unknown {
  return typeof of === 'object' && of !== null && 'token' in of ? of.token : null;
}
