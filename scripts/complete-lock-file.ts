/** After `npm install NAME`: gives package-lock.json back the packages of the platforms that npm left out. */
import { readFile, writeFile } from 'node:fs/promises';
import { completeLockFile, parseLockFile } from './lock-file.ts';
import { ROOT } from './run.ts';

const file = `${ROOT}package-lock.json`;
const lock = parseLockFile(await readFile(file, 'utf8'));
await writeFile(file, `${JSON.stringify(completeLockFile(lock), null, 2)}\n`);
