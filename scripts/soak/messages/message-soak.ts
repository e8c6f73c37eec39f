import { type FuzzedMessage, fuzzedMessages } from './fuzzed-messages.ts';
import { type MessageWorld, openMessageWorld } from './message-world.ts';
import { SECRET } from './neighbours.ts';

/** What the extension's own pages changed is put back after so many messages. */
const ANEW = 50;

/** What a run of fuzzed messages showed. */
export interface MessageRun {
  /** What went wrong, for people. */
  readonly complaints: readonly string[];
  /** Calls that were answered well at least once, with who made them: `page pageRecord`. */
  readonly answered: ReadonlySet<string>;
}

/** Sends messages to the background's real handlers, and watches what comes back, what is written and what is touched. */
export async function fuzzMessages(count: number, seed: number): Promise<MessageRun> {
  const world = await openMessageWorld();
  const complaints: string[] = [];
  const answered = new Set<string>();
  const crashed = (error: unknown) => void complaints.push(`unhandled: ${String(error)}`);
  process.on('unhandledRejection', crashed);
  let sent = 0;
  for (const fuzzed of fuzzedMessages(count, seed)) {
    if (sent % ANEW === 0) await world.begin();
    sent += 1;
    const complaint = await complaintAbout(world, fuzzed, answered);
    if (complaint !== null)
      complaints.push(`${sent}: ${fuzzed.call} from ${fuzzed.sender.name}: ${complaint}`);
  }
  process.off('unhandledRejection', crashed);
  return { complaints, answered };
}

async function complaintAbout(
  world: MessageWorld,
  { message, sender, call }: FuzzedMessage,
  answered: Set<string>,
): Promise<string | null> {
  const isTrusted = sender.kind === 'own-page';
  const mayWrite = isTrusted || sender.kind === 'page' || sender.kind === 'note-frame';
  const state = () => (mayWrite ? world.ofNeighbour() : world.everything());
  world.browser.forget();
  const before = await state();
  let answer: unknown;
  try {
    answer = await world.answer(message, sender.from);
  } catch (error) {
    return `threw ${String(error)}`;
  }
  if (Object.hasOwn(Object.prototype, 'isAdmin')) return 'changed what objects are';
  const isGood = isOk(answer);
  if (answer !== undefined && !isGood && !isFailure(answer)) return `was answered with no outcome`;
  if (isGood) answered.add(`${sender.kind} ${call}`);
  if (isTrusted) return null;
  if ((await state()) !== before) return 'wrote what it must not';
  if (JSON.stringify(answer ?? null).includes(SECRET)) return 'was told what is the neighbour’s';
  if (!mayWrite && isGood) return 'was answered';
  return world.browser.touchedTabs.every((tab) => mayWrite && tab === tabOf(sender.from))
    ? null
    : 'touched a tab';
}

function tabOf(from: unknown): unknown {
  return (from as { readonly tab?: { readonly id?: unknown } } | null)?.tab?.id;
}

function isOk(answer: unknown): boolean {
  return (
    typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true && 'value' in answer
  );
}

function isFailure(answer: unknown): boolean {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'ok' in answer &&
    answer.ok === false &&
    'error' in answer
  );
}

/** {@link fuzzMessages}, printed. Answers with how much went wrong. */
export async function soakMessages(count: number, seed: number): Promise<number> {
  const { error, warn } = console;
  // What the background logs of bad messages is no result.
  console.error = console.warn = () => undefined;
  const began = performance.now();
  const { complaints, answered } = await fuzzMessages(count, seed);
  Object.assign(console, { error, warn });
  const tookMs = performance.now() - began;
  console.log(
    `${count} messages (seed ${seed}) in ${tookMs.toFixed(0)} ms, ` +
      `${answered.size} kinds of calls answered: ${complaints.length} went wrong`,
  );
  for (const complaint of complaints.slice(0, 50)) console.log(`  ${complaint}`);
  return complaints.length;
}
