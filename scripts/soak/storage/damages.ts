import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomFrom } from '../../train/random.ts';

/** Where a library lies on the disk. */
export interface LibraryFiles {
  /** The folder of the database alone, and no other's. */
  readonly folder: string;
  /** A copy of it, made some changes before. */
  readonly older: string;
}

/** A way to damage it, as disks, crashes and cleaning programs do. */
export interface Damage {
  readonly name: string;
  readonly apply: (files: LibraryFiles, seed: number) => Promise<void>;
}

type Change = (bytes: Buffer, random: () => number) => Uint8Array;

/** Bits turned over in each file: enough to hit something. */
const FLIPS = 200;

/** A page of SQLite, a block of LevelDB. */
const BLOCK = 4096;

const toLargest = (change: Change) => async (files: LibraryFiles, seed: number) => {
  const [largest] = await filesIn(files.folder);
  if (largest !== undefined) await rewrite(largest, change, seed);
};

const toAll = (change: Change) => async (files: LibraryFiles, seed: number) => {
  for (const file of await filesIn(files.folder)) await rewrite(file, change, seed);
};

/** Ten ways; the last puts back what was there before. */
export const DAMAGES: readonly Damage[] = [
  { name: 'the folder is gone', apply: ({ folder }) => rm(folder, { recursive: true, force: true }) },
  { name: 'the largest file is gone', apply: async ({ folder }) => rm((await filesIn(folder))[0] ?? '') },
  { name: 'the files are empty', apply: toAll(() => Buffer.alloc(0)) },
  { name: 'the largest file ends in the middle', apply: toLargest((b) => b.subarray(0, b.length >> 1)) },
  {
    name: 'the middle of the largest file is zero',
    apply: toLargest((b) => b.fill(0, Math.floor(b.length / 3), Math.floor((2 * b.length) / 3))),
  },
  { name: 'the files begin with zeros', apply: toAll((b) => b.fill(0, 0, Math.min(BLOCK, b.length))) },
  { name: 'bits are turned over', apply: toAll(flipped) },
  {
    name: 'the halves of the largest file are swapped',
    apply: toLargest((b) => Buffer.concat([b.subarray(b.length >> 1), b.subarray(0, b.length >> 1)])),
  },
  { name: 'the files are noise', apply: toAll((b, random) => b.map(() => Math.floor(random() * 256))) },
  {
    name: 'the files are older ones',
    async apply({ folder, older }) {
      await rm(folder, { recursive: true, force: true });
      await cp(older, folder, { recursive: true });
    },
  },
];

/**
 * The folder of the library's database in a profile. Chromium has one an origin, Firefox too; what stands beside it for
 * `storage.local` has another name.
 */
export async function databaseFolder(profileDir: string): Promise<string> {
  const entries = await readdir(profileDir, { recursive: true, withFileTypes: true });
  const folder = entries.find(
    ({ name, parentPath }) =>
      /^chrome-extension_.*\.indexeddb\.leveldb$/.test(name) ||
      (name === 'idb' && /moz-extension\+\+\+[\w-]+$/.test(parentPath)),
  );
  if (folder === undefined) throw new Error(`There is no database in ${profileDir}`);
  return join(folder.parentPath, folder.name);
}

function flipped(bytes: Buffer, random: () => number): Buffer {
  for (let flip = 0; flip < FLIPS && bytes.length > 0; flip += 1) {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return bytes;
}

async function rewrite(file: string, change: Change, seed: number): Promise<void> {
  await writeFile(file, change(await readFile(file), randomFrom(seed)));
}

/** The files under a folder, the largest first. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((one) => join(one.parentPath, one.name));
  const sized = await Promise.all(files.map(async (file) => ({ file, size: (await readFile(file)).length })));
  return sized.toSorted((a, b) => b.size - a.size).map(({ file }) => file);
}
