import type { LibraryContents } from '../../lib/library/contents.ts';
import { toExport } from '../../lib/library/export.ts';

/** A file made bad in one way. */
export interface MalformedFile {
  /** How, for people. */
  readonly kind: string;
  readonly text: string;
  /** What the fault must name; null where the file may also be good all the same. */
  readonly names: RegExp | null;
}

/** Numbers from 0 up to 1, the same for the same seed: mulberry32 (Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Json = Record<string, unknown>;
type Spoil = (good: string, random: () => number) => Omit<MalformedFile, 'kind'>;

/** Values of every type, none of which a record, or one of its parts, may be. */
const WRONG = [null, true, -1.5, 1e300, 'javascript:alert(1)', [], {}, [[[]]], '\ud800'] as const;

/** Where brackets are opened: far beyond what any file needs. */
const DEEP = 10_000;

const SPOILS: Readonly<Record<string, Spoil>> = {
  cut: (good, random) => ({
    text: good.slice(0, Math.floor(random() * (good.length - 2))),
    names: /not JSON/,
  }),
  'with bits flipped': (good, random) => {
    const bytes = new TextEncoder().encode(good);
    for (let i = 0; i < 1 + random() * 8; i += 1) {
      const at = Math.floor(random() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return { text: new TextDecoder().decode(bytes), names: null };
  },
  'with a value of a wrong type': (good, random) =>
    changedRecord(good, random, (record) => {
      const keys = Object.keys(record);
      const key = keys[Math.floor(random() * keys.length)] ?? 'id';
      record[key] = { was: WRONG[Math.floor(random() * WRONG.length)] };
    }),
  'with a key that no version knows': (good, random) =>
    changedRecord(good, random, (record) => {
      record['shelf'] = 1;
    }),
  'with a key missing': (good, random) =>
    changedRecord(good, random, (record) => {
      delete record['id'];
    }),
  'that nests deep': (good, random) => ({
    text: good.replace('"articles": [', `"articles": [${'[{"a":'.repeat(1 + Math.floor(random() * DEEP))}`),
    names: /nests too deep|not JSON/,
  }),
  'with __proto__': (good, random) =>
    changedText(good, random, /"(?:id|text|url|title)":/gu, '"__proto__": {"isAdmin": true}, $&'),
  'with halves of surrogate pairs': (good, random) => {
    const half = random() < 0.5 ? '\\ud800' : '\\udfff';
    return { text: good.replaceAll('Catatan', `${half}Catatan`), names: null };
  },
  'with a record twice': (good, random) => {
    const file = JSON.parse(good) as Record<string, Json[]>;
    const list = file[random() < 0.5 ? 'articles' : 'notes'] ?? [];
    const twice = list[Math.floor(random() * list.length)];
    if (twice !== undefined) list.splice(Math.floor(random() * list.length), 0, twice);
    return { text: JSON.stringify(file), names: /^(?:articles|notes)\[\d+\]: has the id of/ };
  },
  'with an address that runs': (good, random) =>
    changedText(good, random, /"url": "https?:/gu, random() < 0.5 ? '"url": "javascript:' : '"url": "data:'),
};

/** Files made of a library, each bad in one way; the same for the same seed. */
export function* malformedFiles(of: LibraryContents, count: number, seed: number): Generator<MalformedFile> {
  const good = toExport(of);
  const random = seeded(seed);
  const spoils = Object.entries(SPOILS);
  for (let i = 0; i < count; i += 1) {
    const [kind, spoil] = spoils[i % spoils.length] ?? [];
    if (kind !== undefined && spoil !== undefined) yield { kind, ...spoil(good, random) };
  }
}

function changedRecord(good: string, random: () => number, change: (record: Json) => void) {
  const file = JSON.parse(good) as Record<string, Json[]>;
  const name = random() < 0.5 ? 'articles' : 'notes';
  const list = file[name] ?? [];
  const index = Math.floor(random() * list.length);
  const record = list[index];
  if (record !== undefined) change(record);
  return { text: JSON.stringify(file), names: new RegExp(`^${name}\\[${index}\\]`) };
}

/** Changes one of the places where a pattern stands. */
function changedText(good: string, random: () => number, pattern: RegExp, by: string) {
  const places = [...good.matchAll(pattern)];
  const chosen = places[Math.floor(random() * places.length)];
  const at = chosen?.index ?? 0;
  const found = chosen?.[0] ?? '';
  const text = good.slice(0, at) + by.replace('$&', found) + good.slice(at + found.length);
  return { text, names: /^(?:articles|notes)\[\d+\]/ };
}
