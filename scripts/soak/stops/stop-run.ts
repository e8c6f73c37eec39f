import type { Note } from '../../../lib/library/note.ts';
import type { BackgroundCalls, PageRecord, Result } from '../../../lib/messaging/calls.ts';
import type { BrowserPage, BrowserSession } from '../../../tests/browser/harness/session.ts';
import { sampleArticle, sampleId } from '../../../tests/library/samples.ts';

/** What came of stopping the background around messages. */
export interface StopReport {
  /** Messages sent, each with a stop before it or while it was under way. */
  readonly stops: number;
  /** Writes that were answered as done, and are not there. */
  readonly lost: readonly string[];
  /** Writes that are there twice. */
  readonly doubled: readonly string[];
  /** Messages that failed twice: by the stop, and when they were sent again. */
  readonly refused: readonly string[];
  /** How long messages took whose background had been stopped before, by their kind; ms. */
  readonly answerMs: ReadonlyMap<string, readonly number[]>;
}

type Call = keyof BackgroundCalls;

/** A message, and its answer; sent again where a stop cut the first off, as a reader presses again. */
type Send = <Value>(call: Call, of: unknown) => Promise<Value | null>;

const { article, annotation } = sampleArticle(1);
const target = { kind: 'article' } as const;

/** A message takes some milliseconds: a stop later than this finds it answered. */
const LATEST_STOP_MS = 40;

/** What a round of messages wrote, for the look at the end. */
interface Expected {
  /** Text of each note that was answered as kept, by its id, and whether it lies in the trash. */
  readonly notes: Map<string, { readonly text: string; trashed: boolean; colour: string }>;
}

/**
 * Sends every kind of message that pages of the extension may send, in rounds, and stops the background before each one
 * (in even rounds) or while it is under way (in odd ones), until so many stops were made.
 */
export async function stopOften(
  session: BrowserSession,
  stops: number,
  random: () => number,
): Promise<StopReport> {
  const page = await session.open(session.extensionUrl('library.html'));
  const expected: Expected = { notes: new Map() };
  const refused: string[] = [];
  const answerMs = new Map<string, number[]>();
  let made = 0;
  const stoppedBefore = async (call: Call, of: unknown) => {
    await session.stopBackground();
    const { ms, result } = await ask(page, call, of);
    answerMs.set(call, [...(answerMs.get(call) ?? []), ms]);
    return result;
  };
  const stoppedDuring = async (call: Call, of: unknown) => {
    const answer = ask(page, call, of);
    await new Promise((later) => setTimeout(later, random() * LATEST_STOP_MS));
    await session.stopBackground();
    return (await answer).result;
  };
  for (let round = 0; made < stops; round += 1) {
    const send: Send = async (call, of) => {
      made += 1;
      const first = await (round % 2 === 0 ? stoppedBefore(call, of) : stoppedDuring(call, of));
      if (first?.ok === true) return first.value as never;
      const { result: second } = await ask(page, call, of);
      if (second?.ok === true) return second.value as never;
      refused.push(`${call}: ${JSON.stringify(first)}, then ${JSON.stringify(second)}`);
      return null;
    };
    await sendRound(send, round, expected);
  }
  const record = (await ask(page, 'pageRecord', { pageKey: article.pageKey })).result;
  await page.close();
  return { stops: made, ...compared(expected, record as Result<PageRecord>), refused, answerMs };
}

/** Every kind of message once, the later ones on what the earlier ones wrote. */
async function sendRound(send: Send, round: number, { notes }: Expected): Promise<void> {
  const id = sampleId(700_000 + round);
  await send('highlight', { id, article, annotation, target, colour: 'yellow' });
  notes.set(id, { text: '', trashed: false, colour: 'yellow' });
  await send('recolourNote', { id, colour: 'blue' });
  notes.set(id, { text: '', trashed: false, colour: 'blue' });

  const begun = await send<{ token: string }>('beginNote', { article, annotation, target });
  if (begun !== null) {
    const words = { text: `Catatan ${round}`, colour: 'green', tags: [] };
    await send('keepDraft', { token: begun.token, ...words });
    await send('noteDraft', { token: begun.token });
    await send('openDrafts', null);
    const saved = await send<{ id: string }>('saveNote', { token: begun.token, ...words });
    if (saved !== null) {
      notes.set(saved.id, { text: words.text, trashed: false, colour: words.colour });
      await send('trashNote', { id: saved.id });
      await send('untrashNote', { id: saved.id });
      const edit = await send<{ token: string }>('beginEdit', { id: saved.id });
      if (edit !== null) await send('dropDraft', { token: edit.token });
    }
  }
  for (const [call, of] of QUESTIONS) await send(call, of);
  const said = await send<{ undo: string }>('neverMark', { form: `Kata ${round}` });
  if (said !== null) await send('unsayOwn', { undo: said.undo });
}

const QUESTIONS: readonly (readonly [Call, unknown])[] = [
  ['pageRecord', { pageKey: article.pageKey }],
  ['readingSettings', null],
  ['ownGeneration', null],
  ['tagsUsed', { prefix: '' }],
  ['tenures', { entity: 'person/wiranto', name: 'Wiranto' }],
  ['entitiesCalled', { name: 'Wiranto' }],
  ['recognise', { text: article.text, language: 'id', publishedOn: article.publishedOn }],
];

function compared({ notes }: Expected, record: Result<PageRecord>): Pick<StopReport, 'lost' | 'doubled'> {
  if (!record.ok) return { lost: [...notes.keys()], doubled: [] };
  const kept = new Map(record.value.notes.map((note) => [note.id, note]));
  const isThere = (note: Note | undefined, wanted: { text: string; colour: string }) =>
    note?.text === wanted.text && note.colour === wanted.colour;
  const lost = [...notes].filter(([id, wanted]) => !isThere(kept.get(id), wanted)).map(([id]) => id);
  const doubled = record.value.notes
    .filter(({ id }) => !notes.has(id))
    .map(({ id, text }) => `${id}: ${text}`);
  return { lost, doubled };
}

interface Answered {
  readonly ms: number;
  /** Null: there was no answer at all. */
  readonly result: Result<unknown> | null;
}

/** Sends a message as a page of the extension does. */
function ask(page: BrowserPage, call: Call, of: unknown): Promise<Answered> {
  return page.evaluate(
    async (message) => {
      interface Runtime {
        readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
      }
      const { browser, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', Runtime>>;
      const began = performance.now();
      const answer = await (browser ?? chrome)?.runtime
        .sendMessage({ sorot: 'background', ...message })
        .catch(() => null);
      return { ms: performance.now() - began, result: (answer ?? null) as never };
    },
    { call, of },
  );
}
