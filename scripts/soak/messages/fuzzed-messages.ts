import type { BackgroundCalls } from '../../../lib/messaging/calls.ts';
import { SENDER_KINDS } from '../../../lib/messaging/sender.ts';
import { OWN, sendersOf, type TestSender } from '../../../tests/messaging/senders.ts';
import { seeded } from '../malformed-files.ts';
import { type Kept, neighbour, own } from './neighbours.ts';

/** A message and who sends it. */
export interface FuzzedMessage {
  readonly message: unknown;
  readonly sender: TestSender;
  /** The name of the call, or what else it is. */
  readonly call: string;
}

type Random = () => number;

const pick = <T>(values: readonly T[], random: Random): T =>
  values[Math.floor(random() * values.length)] as T;

/** A good argument of each call, about one page's things. */
const GOOD: Readonly<
  Record<keyof BackgroundCalls, (kept: Kept, noteId: string) => Record<string, unknown> | null>
> = {
  readPage: () => null,
  readIfChosen: () => ({ reason: 'unsure' }),
  chosenBody: () => ({ reason: 'unsure' }),
  keepBody: () => ({ selector: 'main > p', reason: 'unsure' }),
  forgetBody: () => null,
  readCiter: () => null,
  recognise: () => ({ text: 'Menko Polhukam Wiranto', language: 'id', publishedOn: '2016-09-20' }),
  ownGeneration: () => null,
  neverMark: () => ({ form: 'Wiranto' }),
  unsayOwn: ({ token }) => ({ undo: token }),
  openOwn: () => ({ form: 'Wiranto' }),
  entitiesCalled: () => ({ name: 'Wiranto' }),
  pageLeft: () => null,
  tenures: () => ({ entity: 'person/wiranto', name: 'Wiranto' }),
  pageRecord: ({ saved }) => ({ pageKey: saved.article.pageKey }),
  readingSettings: () => null,
  highlight: (kept, id) => ({ id, ...placeOf(kept), colour: 'green' }),
  beginNote: (kept) => placeOf(kept),
  beginEdit: (_, id) => ({ id }),
  recolourNote: (_, id) => ({ id, colour: 'pink' }),
  trashNote: (_, id) => ({ id }),
  untrashNote: (_, id) => ({ id }),
  undoEdit: (_, id) => ({ id }),
  noteDraft: ({ token }) => ({ token }),
  keepDraft: ({ token }) => ({ token, text: 'kata', colour: 'green', tags: ['a'] }),
  saveNote: ({ token }) => ({ token, text: 'kata', colour: 'green', tags: [] }),
  tagsUsed: () => ({ prefix: '' }),
  openDrafts: () => null,
  dropDraft: ({ token }) => ({ token }),
  isFleeting: () => null,
  leaveNote: () => ({ saved: null }),
};

function placeOf({ saved }: Kept) {
  // As the page itself would say it: what only the reader knows is not in it.
  return {
    article: { ...saved.article, author: null },
    annotation: saved.annotation,
    target: { kind: 'article' },
  };
}

/** Nesting far beyond that of any message. */
const DEEP = 2000;

function deep(): unknown {
  let nested: unknown = 1;
  for (let i = 0; i < DEEP; i += 1) nested = [nested];
  return nested;
}

function circular(): unknown {
  const ring: Record<string, unknown> = {};
  ring['ring'] = ring;
  return ring;
}

/** Values that no argument should have, all of which a browser would carry. */
const HOSTILE: readonly (() => unknown)[] = [
  ...[null, undefined, true, -1, Number.NaN, 1e308, '', '\ud800', 'x'.repeat(100_000)].map(
    (value) => () => value,
  ),
  ...['javascript:alert(1)', '../', '%', '<img src=x onerror=alert(1)>', '__proto__', 'own-page'].map(
    (value) => () => value,
  ),
  () => JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": 1}'),
  ...[
    deep,
    circular,
    () => [],
    () => ({}),
    () => new Map([[1, 2]]),
    () => new Date(Number.NaN),
    () => 10n,
    () => new Uint8Array(9),
  ],
];

/** Replaces one part of an argument, takes one away, or says more than was asked. */
function spoil(of: unknown, random: Random): unknown {
  if (typeof of !== 'object' || of === null || random() < 0.2) return pick(HOSTILE, random)();
  const copy: Record<string, unknown> = { ...of };
  const key = pick([...Object.keys(copy), 'sender'], random);
  if (random() < 0.2) delete copy[key];
  else copy[key] = random() < 0.4 ? spoil(copy[key], random) : pick(HOSTILE, random)();
  return copy;
}

const NO_CALLS = ['then', 'constructor', '__proto__', 'hasOwnProperty', '', 'everything', 'x'.repeat(1000)];

/** Messages of all kinds to the background, from senders of all kinds; the same for the same seed. */
export function* fuzzedMessages(count: number, seed: number): Generator<FuzzedMessage> {
  const random = seeded(seed);
  const senders = sendersOf(OWN.chromium);
  // Most come from those who may ask something: there a check within the handlers is what stops them.
  const kinds = [...SENDER_KINDS, 'page', 'page', 'note-frame'] as const;
  const calls = Object.keys(GOOD) as (keyof BackgroundCalls)[];
  for (let i = 0; i < count; i += 1) {
    const kind = pick(kinds, random);
    const sender = pick(
      senders.filter((one) => one.kind === kind),
      random,
    );
    const call = pick(calls, random);
    const kept = random() < 0.5 ? own : neighbour;
    const good = GOOD[call](kept, pick(kept.notes, random).id);
    const of = random() < 0.5 ? good : spoil(good, random);
    const chance = random();
    if (chance < 0.04)
      yield { message: spoil({ sorot: 'background', call, of }, random), sender, call: 'no call' };
    else if (chance < 0.08) {
      const name = pick(NO_CALLS, random);
      yield { message: { sorot: 'background', call: name, of }, sender, call: name };
    } else yield { message: { sorot: 'background', call, of }, sender, call };
  }
}
