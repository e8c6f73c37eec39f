import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { buildExtension } from '../build-extension.ts';
import { ROOT } from '../run.ts';

const OUTPUT = `${ROOT}.output/`;

/** Builds and packs everything twice, each time from nothing. Answers with how many files came out otherwise. */
export async function soakBuilds(): Promise<number> {
  const [first, second] = [await packed(), await packed()];
  const changed = [...first].filter(([name, hash]) => second.get(name) !== hash);
  for (const [name, hash] of first) console.log(`${hash}  ${name}`);
  console.log(`${first.size} packed files, built twice: ${changed.length} differ`);
  return first.size === 0 || first.size !== second.size ? 1 : changed.length;
}

async function packed(): Promise<ReadonlyMap<string, string>> {
  for (const made of ['.output', '.wxt', 'assets/public/lexicon.bin']) {
    await rm(ROOT + made, { recursive: true, force: true });
  }
  if ((await buildExtension('zip')) !== 0) return new Map();
  const names = (await readdir(OUTPUT)).filter((name) => name.endsWith('.zip')).sort();
  const hashes = names.map(async (name) => {
    const hash = createHash('sha256').update(await readFile(OUTPUT + name));
    return [name, hash.digest('hex')] as const;
  });
  return new Map(await Promise.all(hashes));
}
