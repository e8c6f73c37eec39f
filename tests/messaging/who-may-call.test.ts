import { describe, expect, it } from 'vitest';
import { answering, type Handlers } from '../../lib/messaging/answer.ts';
import type { Door } from '../../lib/messaging/envelope.ts';
import { SENDER_KINDS, type SenderKind } from '../../lib/messaging/sender.ts';
import { type DoorCalls, WHO_MAY_CALL } from '../../lib/messaging/who-may-call.ts';
import { OWN, sendersOf, TOKEN } from './senders.ts';

const DOORS = ['background', 'page', 'panel', 'offscreen'] as const;
const OTHER_TOKEN = TOKEN.replace('b', 'c');

/** What each kind of sender may ask of the background; all that it lists nowhere, it may not. */
const OF_BACKGROUND: Partial<Record<SenderKind, readonly string[]>> = {
  page: [
    ...['readPage', 'readIfChosen', 'chosenBody', 'keepBody', 'forgetBody', 'readCiter', 'pageLeft'],
    ...['recognise', 'ownGeneration', 'tenures', 'readingSettings'],
    ...['neverMark', 'unsayOwn', 'openOwn'],
    ...['pageRecord', 'highlight', 'beginNote', 'beginEdit'],
    ...['recolourNote', 'trashNote', 'untrashNote', 'undoEdit'],
  ],
  'note-frame': ['noteDraft', 'keepDraft', 'saveNote', 'tagsUsed', 'dropDraft', 'isFleeting', 'leaveNote'],
};

/** What those may ask who are no page of the extension, at each door. */
const ALLOWED: Readonly<Record<Door, Partial<Record<SenderKind, readonly string[]>>>> = {
  background: OF_BACKGROUND,
  page: {},
  panel: { page: ['readingChanged', 'ledTo'] },
  offscreen: {},
};

/** Handlers of a door that write down who got through. */
function doorOf<At extends Door>(door: At) {
  const reached: string[] = [];
  const calls = Object.keys(WHO_MAY_CALL[door]);
  const handler =
    (call: string) =>
    (_: unknown, { kind }: { kind: string }) => {
      reached.push(`${kind} ${call}`);
      return { ok: true, value: null };
    };
  const handlers = Object.fromEntries(calls.map((call) => [call, handler(call)]));
  const answer = answering(door, handlers as unknown as Handlers<DoorCalls[At]>, OWN.chromium);
  return { answer, reached, calls };
}

const rows = DOORS.flatMap((door) => Object.keys(WHO_MAY_CALL[door]).map((call) => [door, call] as const));

describe.each(rows)('to the %s, %s', (door, call) => {
  it.each(SENDER_KINDS.filter((kind) => kind !== 'own-page'))('comes from a %s as listed', async (kind) => {
    const senders = sendersOf(OWN.chromium).filter((one) => one.kind === kind);
    const { answer, reached } = doorOf(door);
    for (const { from } of senders) await answer({ sorot: door, call, of: null }, from);
    const isAllowed = ALLOWED[door][kind]?.includes(call) === true;
    expect(reached).toEqual(isAllowed ? senders.map(() => `${kind} ${call}`) : []);
  });
});

describe('a call that is refused', () => {
  const byKind = (kind: SenderKind) => sendersOf(OWN.chromium).find((one) => one.kind === kind)?.from;
  const asked = (kind: SenderKind, call: string, of: unknown = null) =>
    doorOf('background').answer({ sorot: 'background', call, of }, byKind(kind));

  it('is answered with a failure', async () => {
    expect(await asked('sub-frame', 'pageRecord')).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('is not answered at all where it comes from a stranger', () => {
    expect(asked('foreign', 'pageRecord')).toBeUndefined();
  });

  it.each(['constructor', '__proto__', 'toString', 'valueOf', 'then', ''])(
    'may be named “%s”',
    async (call) => {
      expect(await asked('own-page', call)).toMatchObject({ ok: false, error: { code: 'refused' } });
    },
  );

  it.each([
    [TOKEN, true],
    [OTHER_TOKEN, false],
    ['', false],
    [undefined, false],
    [[TOKEN], false],
    [{ toString: (): string => TOKEN }, false],
  ])('a note frame speaks of the draft %j of its own address only', async (token, ok) => {
    expect(await asked('note-frame', 'noteDraft', { token })).toMatchObject({ ok });
  });

  it('may claim to be somebody else in its argument', async () => {
    const claim = { kind: 'own-page', sender: byKind('own-page'), id: OWN.chromium.id };
    expect(await asked('sub-frame', 'openDrafts', claim)).toMatchObject({ ok: false });
  });
});

describe('the extension’s own pages', () => {
  it('may make every call but those that are about the page of the sender', async () => {
    const own = sendersOf(OWN.chromium).find(({ kind }) => kind === 'own-page')?.from;
    const refused: string[] = [];
    for (const [door, call] of rows) {
      const { answer, reached } = doorOf(door);
      await answer({ sorot: door, call, of: null }, own);
      if (reached.length === 0) refused.push(call);
    }
    const ofTheirPage = [
      'readPage',
      'readIfChosen',
      'chosenBody',
      'keepBody',
      'forgetBody',
      'readCiter',
      'pageLeft',
    ];
    expect(refused).toEqual([...ofTheirPage, 'leaveNote', 'readingChanged', 'ledTo']);
  });
});
