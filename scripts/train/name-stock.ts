import type { SourceEntity } from '../../lib/lexicon/source.ts';
import type { TaggedType } from '../../lib/recognition/tagger/labels.ts';
import type { CorpusText } from './gold.ts';
import type { NameStock } from './renamed-texts.ts';

/** Strides that share no factor with the number of persons mix their names thoroughly. */
const FIRST_STRIDE = 7919;
const LAST_STRIDE = 104_729;

/**
 * Names for {@link renamedTexts}: persons of the lexicon, persons whom no list has, and family names alone; bodies and
 * places from the texts themselves, whose kinds no list has in the same shares.
 */
export function nameStock(entities: readonly SourceEntity[], texts: readonly CorpusText[]): NameStock {
  const persons = entities.filter(({ type }) => type === 'person').map(({ name }) => name);
  const lastNames = persons.map((name) => name.split(' ').at(-1) ?? name);
  const unlisted = persons.map((_, i) => {
    const first = persons[(i * FIRST_STRIDE) % persons.length]?.split(' ')[0] ?? '';
    return `${first} ${lastNames[(i * LAST_STRIDE) % persons.length]}`;
  });
  const alone = lastNames.slice(0, persons.length / 2);
  return {
    person: [...persons, ...unlisted, ...alone],
    organisation: namesIn(texts, 'organisation'),
    place: namesIn(texts, 'place'),
  };
}

function namesIn(texts: readonly CorpusText[], wanted: TaggedType): readonly string[] {
  return texts.flatMap(({ text, entities }) =>
    entities.filter(({ type }) => type === wanted).map(({ start, end }) => text.slice(start, end)),
  );
}
