import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { ContenderName } from './contenders.ts';

/** A contender in a process of its own. */
export interface Searcher {
  /** Searches the text of a file so many times. */
  search(textFile: string, times: number): Promise<Searched>;
  close(): void;
}

const Searched = v.object({
  /** Milliseconds for the text, once. */
  ms: v.number(),
  /** Places found in it. */
  found: v.number(),
});

/** What a search cost and found. */
export type Searched = v.InferOutput<typeof Searched>;

const PROCESS = fileURLToPath(new URL('search-process.ts', import.meta.url));

/** An automaton of objects takes more than a gigabyte. */
const NODE_OPTIONS = ['--max-old-space-size=6144'];

/** Starts the process, and settles when the contender is open. */
export async function startSearcher(name: ContenderName, file: string): Promise<Searcher> {
  const child = fork(PROCESS, [name, file], { execArgv: NODE_OPTIONS });
  await answer(child, name);
  return {
    async search(text, times) {
      child.send({ text, times });
      return v.parse(Searched, await answer(child, name));
    },
    close: () => child.kill(),
  };
}

async function answer(child: ChildProcess, name: string): Promise<unknown> {
  const ended = new AbortController();
  const gone = once(child, 'exit', { signal: ended.signal }).then(() => {
    throw new Error(`the process of ${name} ended`);
  });
  // Aborted where the answer comes first.
  gone.catch(() => undefined);
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal: ended.signal }), gone])) as [
      unknown,
    ];
    return message;
  } finally {
    ended.abort();
  }
}
