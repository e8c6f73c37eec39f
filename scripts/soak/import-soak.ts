import { toExport } from '../../lib/library/export.ts';
import { readImport } from '../../lib/library/import.ts';
import { merge } from '../../lib/library/merge.ts';
import { sampleArticle, sampleNote } from '../../tests/library/samples.ts';
import { type MalformedFile, malformedFiles } from './malformed-files.ts';

/** A fault is read by a person, in one look. */
const LONGEST_FAULT = 400;

/** The large file: so many characters of text. */
const LARGE = 60_000_000;

/** A library of a few articles and notes, from which the files are made. */
export function sampleLibrary() {
  const numbers = [1, 2, 3, 4, 5, 6];
  return {
    articles: numbers.map((number) => sampleArticle(number)),
    notes: numbers.flatMap((number) => [sampleNote(number, number), sampleNote(number + 50, number)]),
  };
}

/** What is wrong with how a bad file was taken; null: nothing. */
export function complaintAbout({ kind, text, names }: MalformedFile): string | null {
  try {
    const read = readImport(text);
    if (Object.hasOwn(Object.prototype, 'isAdmin')) return `${kind}: changed what objects are`;
    if (read.ok) {
      if (names !== null) return `${kind}: was taken for good`;
      toExport(merge(sampleLibrary(), read.value.contents));
      return null;
    }
    if (read.fault.length > LONGEST_FAULT)
      return `${kind}: the fault is ${read.fault.length} characters long`;
    return names === null || names.test(read.fault) ? null : `${kind}: "${read.fault}" names no record`;
  } catch (error) {
    return `${kind}: ${String(error)}`;
  }
}

/** Reads bad files of every kind, and one of 60 MB, and prints what went wrong. Answers with how much did. */
export async function soakImport(count: number, seed: number): Promise<number> {
  const complaints: string[] = [];
  const began = performance.now();
  for (const file of malformedFiles(sampleLibrary(), count, seed)) {
    const complaint = complaintAbout(file);
    if (complaint !== null) complaints.push(complaint);
  }
  const tookMs = performance.now() - began;
  const large = complaintAbout(largeFile());
  if (large !== null) complaints.push(large);
  console.log(
    `${count} malformed files (seed ${seed}) in ${tookMs.toFixed(0)} ms, and one of 60 MB: ${complaints.length} went wrong`,
  );
  for (const complaint of complaints) console.log(`  ${complaint}`);
  return complaints.length;
}

/** Good but for its last note. */
function largeFile(): MalformedFile {
  const text = 'Kerja sama pertahanan. '.repeat(LARGE / 600 / 23);
  const articles = Array.from({ length: 600 }, (_, number) => sampleArticle(number, { text }));
  const good = toExport({ articles, notes: [sampleNote(1, 1)] });
  const bad = good.replace('"text": "Catatan 1"', '"text": null');
  return { kind: 'of 60 MB', text: bad, names: /^notes\[0\] \(id .*\): text/ };
}
