/** What a file may not be named in Windows, macOS or Obsidian: separators, wildcards, link marks, control characters. */
const UNSAFE = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Names that Windows gives to devices, with whatever ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Characters of a name without its ending: three bytes each at worst stay under the 255 of a file system. */
const LONGEST = 80;

/** A text as the name of a file, without ending; never empty, never hidden. */
export function safeFileName(text: string): string {
  const plain = text.toWellFormed().normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/gu, ' ');
  const short = [...plain.trim()].slice(0, LONGEST).join('');
  const name = short.replace(/^[. ]+|[. ]+$/gu, '');
  if (name === '') return '_';
  return DEVICE.test(name) ? `_${name}` : name;
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
