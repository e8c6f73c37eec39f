/**
 * A fresh process that opens one contender and looks a text up in it: `load-process.ts CONTENDER FILE TEXT`.
 * Prints the milliseconds as JSON.
 */
import { readFileSync } from 'node:fs';
import { contender } from './contenders.ts';

const [name = '', file = '', textFile = ''] = process.argv.slice(2);
const { read, open, prepare } = contender(name);
const text = prepare(readFileSync(textFile, 'utf8'));

const start = performance.now();
const stored = read(file);
const inMemory = performance.now();
open(stored)(text);
const end = performance.now();
process.stdout.write(JSON.stringify({ fromDiskMs: end - start, fromMemoryMs: end - inMemory }));
