import * as v from 'valibot';
import { type FileContents, type LibraryContents, parseContents } from './contents.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from './export-format.ts';
import { parseNote1 } from './from-version-1.ts';
import { fromHypothesis, isHypothesis } from './hypothesis.ts';
import type { Note } from './note.ts';
import { parseNote } from './parse.ts';
import { parseJson } from './parse-json.ts';
import { type Parsed, parseBy } from './parsed.ts';

/** How each version of the format says a note. Articles are the same in all. */
const NOTE_READERS: ReadonlyMap<number, (input: unknown) => Parsed<Note>> = new Map([
  [1, parseNote1],
  [EXPORT_VERSION, parseNote],
]);

const header = v.looseObject({
  format: v.literal(EXPORT_FORMAT, 'is not an export of Sorot'),
  version: v.pipe(v.number(), v.integer()),
});

const file = v.strictObject({
  format: v.literal(EXPORT_FORMAT),
  version: v.number(),
  articles: v.array(v.unknown()),
  notes: v.array(v.unknown()),
});

/** Reads a file the reader chose, Sorot's own or Hypothesis's, whole or not at all. */
export function readImport(text: string): Parsed<FileContents> {
  const json = parseJson(text);
  if (!json.ok) return json;
  if (isHypothesis(json.value)) return fromHypothesis(json.value);
  const contents = readExport(json.value);
  return contents.ok ? { ok: true, value: { contents: contents.value, leftOut: 0 } } : contents;
}

/** Reads an export, whole or not at all. The fault is a sentence and names the first bad record. */
export function fromExport(text: string): Parsed<LibraryContents> {
  const json = parseJson(text);
  return json.ok ? readExport(json.value) : json;
}

function readExport(json: unknown): Parsed<LibraryContents> {
  const head = parseBy(header, json);
  if (!head.ok) return { ok: false, fault: `The file is not an export of Sorot: ${head.fault}` };
  const readNote = NOTE_READERS.get(head.value.version);
  if (readNote === undefined) return { ok: false, fault: wrongVersion(head.value.version) };
  const body = parseBy(file, json);
  return body.ok ? parseContents(body.value.articles, body.value.notes, readNote) : body;
}

function wrongVersion(version: number): string {
  return version > EXPORT_VERSION
    ? `The file has version ${version} of the format; this Sorot reads versions up to ${EXPORT_VERSION}. A newer Sorot made it.`
    : `The file has version ${version} of the format, which there never was.`;
}
