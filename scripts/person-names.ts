/** Titles of respect, faith and learning before a name. */
const BEFORE =
  /^(?:(?:drs|dra|dr|drg|drh|ir|prof|h|hj|hi|kh|k\.\s?h|tgh|capt|letjen|mayjen|brigjen|jenderal|kol|krt|purn|tni|shri|smt|shrimati|adv|maulana|sir|dame|lord|hon|dato|datuk|datin|tan sri|tun|pehin)\b\.?|\((?:purn|adv|dr)\.?\)|\(purn\)|\(tni\))[\s,]*/iu;

/** Degrees and the like after a name without a comma before them: "Dede Yusuf M.E.". */
const AFTER = /\s+(?:[SM]\.?[A-Z][A-Za-z]{0,3}\.?|Ph\.?D\.?|MBA|SE|SH|ST|MM|MH|LLM|S\.?Ag)$/u;

/** Small words inside a name. */
const PARTICLES: ReadonlySet<string> = new Set(
  'bin binti van von de der den da dos das do di du la le el al ibn ben und y e zu of ten ter'.split(' '),
);

/** One whole word of a name, initials and hyphens included. */
const WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/**
 * A name as news writes it, or null where the list has none that is whole: normal case, given name first, without
 * titles and degrees. `country`: as the list of legislatures names it, since lists order names as their countries do.
 */
export function personName(listed: string, country: string): string | null {
  const ordered = inOrder(listed.replace(/\s+/g, ' ').trim(), country);
  const bare = withoutTitles(ordered)
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[“”"]/g, '')
    .trim();
  const words = bare.split(' ').map((word) => inNormalCase(word, country));
  const name = words
    .join(' ')
    .replace(/[.,]$/, (mark) => (mark === '.' && /\b\p{Lu}\.$/u.test(bare) ? '.' : ''));
  const whole = words.every((word) => WORD.test(word) || PARTICLES.has(word));
  if (!whole || words.length < 2 || words.length > 7 || PARTICLES.has(words.at(-1) ?? '')) return null;
  return words.filter((word) => word.replace(/\./g, '').length > 1).length < 2 ? null : name;
}

function inOrder(name: string, country: string): string {
  const [family, given, ...rest] = name.split(', ');
  const suffixed =
    country === 'Philippines' ? /^(.+?) (Jr\.|Sr\.|II|III|IV)(?: .*)?$/.exec(given ?? '') : null;
  if (suffixed) return `${suffixed[1]} ${family} ${suffixed[2]}`;
  const isListed = ['India', 'Philippines', 'Singapore'].includes(country);
  if (isListed && family && given && rest.length === 0) return `${withoutTitles(given)} ${family}`;
  const japanese = country === 'Japan' ? /^(\p{Lu}+) (\p{Lu}\p{Ll}.*)$/u.exec(name) : null;
  return japanese ? `${japanese[2]} ${japanese[1]}` : (family ?? '');
}

function withoutTitles(name: string): string {
  let bare = name;
  while (BEFORE.test(bare)) bare = bare.replace(BEFORE, '');
  while (AFTER.test(bare) && bare.split(' ').length > 2) bare = bare.replace(AFTER, '');
  return bare;
}

/** "NOERDIN" → "Noerdin", "SA'DUDDIN" → "Sa'duddin", "P.S." stays. */
function inNormalCase(word: string, country: string): string {
  if (
    PARTICLES.has(word.toLowerCase()) &&
    (country === 'Indonesia' ? /^bin/i.test(word) : word === word.toLowerCase())
  )
    return word.toLowerCase();
  if (!/^[\p{Lu}'’.-]+$/u.test(word) || /^(?:\p{Lu}\.)+$/u.test(word) || /^(?:I{1,3}|IV|[A-Z])$/.test(word))
    return word;
  return word.toLowerCase().replace(/(?<=^|[.-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Other ways to write a name: without the initials inside it and the "Jr." after it. */
export function variantsOf(name: string): readonly string[] {
  const words = name.split(' ');
  if (/^\p{Lu}\./u.test(name)) return [];
  const without = words.filter((word) => !/^(?:\p{Lu}|[JS]r)\.$/u.test(word));
  return without.length === words.length || without.length < 2 ? [] : [without.join(' ')];
}
