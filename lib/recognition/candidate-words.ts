import type { Facts } from '../lexicon/fact-texts.ts';
import { wordsOf } from './text-evidence.ts';

/** The words of an id that its name has not. */
export function qualifiersOf({ id, name }: Facts): readonly string[] {
  const own = new Set(wordsOf(name));
  return wordsOf(id.slice(id.indexOf('/') + 1)).filter(
    (word) => word.length >= SHORTEST_WORD && !own.has(word),
  );
}

/** Longer words that describe nothing either. */
const PLAIN: ReadonlySet<string> = new Set(
  'atau kini dulu mulai yang pada dalam dengan untuk oleh dari sebagai sejak hingga from since until with former now'.split(
    ' ',
  ),
);

/** Words shorter than this ("di", "dan", "the") describe nothing. */
const SHORTEST_WORD = 4;

/** What an entity's description and id say beyond its name: words, and the names of places whole. */
export function descriptionOf({ id, name, about, aboutEn }: Facts): ReadonlySet<string> {
  const own = new Set(wordsOf(name));
  const phrases = new Set<string>();
  for (const text of [about, aboutEn, id.slice(id.indexOf('/') + 1)])
    for (const word of wordsOf(text))
      if (word.length >= SHORTEST_WORD && !own.has(word) && !PLAIN.has(word)) phrases.add(word);
  for (const part of placesIn(about)) if (!part.split(' ').every((word) => own.has(word))) phrases.add(part);
  return phrases;
}

/** "Kecamatan di Kabupaten Aceh Selatan, Aceh" lies in "aceh selatan" and in "aceh". */
function placesIn(about: string): readonly string[] {
  const at = about.indexOf(' di ');
  if (at < 0) return [];
  const parts = about.slice(at + ' di '.length).split(',');
  return parts
    .map((part) =>
      wordsOf(part)
        .filter((word) => word !== 'kabupaten' && word !== 'kota')
        .join(' '),
    )
    .filter((part) => part !== '');
}
