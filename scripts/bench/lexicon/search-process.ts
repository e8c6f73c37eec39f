/**
 * A process that keeps one contender open, `search-process.ts CONTENDER FILE`, and searches texts when it is told to:
 * what the contenders keep in memory does not slow one another down.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { contender } from './contenders.ts';

const Task = v.object({
  /** Path of the text. */
  text: v.string(),
  /** How often it is searched. */
  times: v.number(),
});

const [name = '', file = ''] = process.argv.slice(2);
const { read, open, prepare } = contender(name);
const search = open(read(file));
const texts = new Map<string, string>();

process.on('message', (message) => {
  const { text, times } = v.parse(Task, message);
  process.send?.(run(textAt(text), times));
});
process.send?.({ ready: true });

function textAt(path: string): string {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const text = prepare(readFileSync(path, 'utf8'));
  texts.set(path, text);
  return text;
}

function run(text: string, times: number): { ms: number; found: number } {
  const start = performance.now();
  let found = 0;
  for (let time = 0; time < times; time += 1) found = search(text);
  return { ms: (performance.now() - start) / times, found };
}
