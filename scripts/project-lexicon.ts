import { existsSync, globSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../lib/lexicon/compile.ts';
import { type LexiconViews, openLexicon } from '../lib/lexicon/open.ts';
import { readTables } from '../lib/lexicon/read-tables.ts';
import type { SourceEntity } from '../lib/lexicon/source.ts';
import { TABLE_FILES } from '../lib/lexicon/tables.ts';

const root = new URL('../', import.meta.url);
const tableUrl = (file: string) => new URL(`assets/lexicon/${file}`, root);
const compiledUrl = new URL('assets/public/lexicon.bin', root);

/** Sources of the compiled file besides the tables: its layout, and what words and forms are. */
const COMPILER = 'lib/{lexicon,text}/*.ts';

/**
 * The entities of the tables in the project.
 * @throws TableError naming file and line of a table that is malformed
 */
export function readProjectEntities(): readonly SourceEntity[] {
  const texts = TABLE_FILES.map((file) => [file, readFileSync(tableUrl(file), 'utf8')] as const);
  return readTables(Object.fromEntries(texts));
}

/**
 * The bytes of the compiled lexicon, from the tables in the project.
 * @throws TableError naming file and line of a table that is malformed
 */
export function compileProjectLexicon(): Uint8Array {
  return compileLexicon(readProjectEntities());
}

/** Compiles the lexicon to where the build takes it from, and tells its path. */
export function writeProjectLexicon(): string {
  mkdirSync(new URL('.', compiledUrl), { recursive: true });
  // Written beside and renamed: who opens the file meanwhile sees the old one or the new one, whole.
  const unfinished = new URL(`${compiledUrl.href}.${process.pid}`);
  writeFileSync(unfinished, compileProjectLexicon());
  renameSync(unfinished, compiledUrl);
  return fileURLToPath(compiledUrl);
}

/** Opens the project's lexicon; compiles it first where its tables are newer. */
export function openProjectLexicon(): LexiconViews {
  if (!isFresh()) writeProjectLexicon();
  const { buffer, byteOffset, byteLength } = readFileSync(compiledUrl);
  return openLexicon(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}

function isFresh(): boolean {
  if (!existsSync(compiledUrl)) return false;
  const compiled = statSync(compiledUrl).mtimeMs;
  const sources = [
    ...TABLE_FILES.map(tableUrl),
    ...globSync(COMPILER, { cwd: root }).map((file) => new URL(file, root)),
  ];
  return sources.every((source) => statSync(source).mtimeMs < compiled);
}
