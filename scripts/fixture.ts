/**
 * `npm run fixture -- SAVED.html SLUG ADDRESS` makes a fixture folder from a saved page: its source without the bulk of
 * scripts and styles, and what is read off it now. Both are then read, and mended, by a person.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expectedOf } from './fixture/expected-of.ts';
import { trimmedSource } from './fixture/trimmed-source.ts';

const PAGES = new URL('../tests/fixtures/pages/', import.meta.url);

/** Saved pages that are no UTF-8 are nearly always of this older encoding. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function fault(file: string, slug: string, address: string): string | null {
  if (!existsSync(file)) return `${file}: there is no such file`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
    return `${slug}: a slug is of small letters, digits and hyphens`;
  if (!/^https?:\/\/\S+$/.test(address)) return `${address}: the page's address is needed, http or https`;
  return existsSync(new URL(`${slug}/`, PAGES)) ? `${slug}: there is a fixture of this name` : null;
}

const [file = '', slug = '', address = ''] = process.argv.slice(2);
const wrong = fault(file, slug, address);
if (wrong !== null) {
  console.error(`${wrong}\nnpm run fixture -- SAVED.html SLUG ADDRESS`);
  process.exitCode = 1;
} else {
  const source = trimmedSource(decoded(readFileSync(file)));
  const folder = new URL(`${slug}/`, PAGES);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('source.html', folder), source);
  writeFileSync(
    new URL('expected.json', folder),
    `${JSON.stringify(expectedOf(source, address), null, 2)}\n`,
  );
  console.log(`tests/fixtures/pages/${slug}/: read both files, and mend expected.json where it is wrong.`);
}
