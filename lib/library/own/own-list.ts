import { fold } from '../../text/fold.ts';
import type { OwnName } from './own-name.ts';

/** Names by when they were last changed: of two with one spelling the later one counts. */
export function byAge(names: readonly OwnName[]): readonly OwnName[] {
  return names.toSorted((a, b) => (a.updatedAt < b.updatedAt ? -1 : Number(a.updatedAt > b.updatedAt)));
}

/** The names in the order of a language's alphabet, ready to be found by typing. Cost: of ten thousand, a blink, once. */
export interface OwnList {
  readonly names: readonly OwnName[];
  /** Of each name, all that it is found by, folded. */
  readonly keys: readonly string[];
}

/** Orders names for reading. `language`: BCP 47. */
export function ownList(names: readonly OwnName[], language: string): OwnList {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const ordered = names.toSorted((a, b) => compare(a.forms[0] ?? '', b.forms[0] ?? ''));
  return { names: ordered, keys: ordered.map(keyOf) };
}

function keyOf({ forms, meaning }: OwnName): string {
  const same = meaning.use === 'same' ? meaning.name : '';
  const about = meaning.use === 'name' ? (meaning.about ?? '') : '';
  return fold([...forms, same, about].join('\n'));
}

/** The names of a list that have some letters in them, whatever their case; all where there are none. */
export function foundNames({ names, keys }: OwnList, query: string): readonly OwnName[] {
  const wanted = fold(query.trim());
  return wanted === '' ? names : names.filter((_, i) => keys[i]?.includes(wanted));
}
