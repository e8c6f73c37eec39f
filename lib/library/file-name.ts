/** What a file may not be named in Windows, macOS or Obsidian: separators, wildcards, link marks, control characters. */
const UNSAFE = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Names that Windows gives to devices, with whatever ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Bytes of a name without its ending and its number; file systems take 255. */
const MOST_BYTES = 200;

/** A text as the name of a file, without ending; never empty, never hidden. */
export function safeFileName(text: string): string {
  const plain = text.toWellFormed().normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/gu, ' ');
  const name = shortened(plain.trim()).replace(/^[. ]+|[. ]+$/gu, '');
  if (name === '') return '_';
  return DEVICE.test(name) ? `_${name}` : name;
}

function shortened(text: string): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += bytesOf(character.codePointAt(0) ?? 0);
    if (bytes > MOST_BYTES) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** In UTF-8. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  return codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;
}

/** Gives names that differ also where capitals do not count: "a", "A (2)". */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let unique = name;
    for (let i = 2; taken.has(unique.toLowerCase()); i += 1) unique = `${name} (${i})`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}
