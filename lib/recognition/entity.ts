import { factsOf, hasFlag } from '../lexicon/facts.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import type { Candidate, Entity } from './annotation.ts';
import { holderOn } from './holder.ts';
import type { Named } from './registry.ts';

function candidateOf(lexicon: LexiconViews, row: number): Candidate {
  const { id, name, about, aboutEn } = factsOf(lexicon, row);
  return { id, name, about: orNull(about), aboutEn: orNull(aboutEn) };
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/**
 * What a card shows of an entity.
 * @param shortForm the acronym by which the text calls an entity of its own
 * @param day the article's day, `YYYY-MM-DD`, or null
 */
export function entityOf(
  lexicon: LexiconViews,
  named: Named,
  shortForm: string | null,
  day: string | null,
): Entity {
  if (named.row === null) {
    const { id, type, name } = named;
    return {
      id,
      type,
      name,
      nameEn: null,
      about: null,
      aboutEn: null,
      shortForm,
      link: null,
      holder: null,
      iptc: null,
      ...(named.oneOf && { oneOf: named.oneOf.map((row) => candidateOf(lexicon, row)) }),
    };
  }
  const facts = factsOf(lexicon, named.row);
  const isOffice = hasFlag(lexicon, named.row, 'office');
  return {
    id: facts.id,
    type: named.type,
    name: facts.name,
    nameEn: orNull(facts.nameEn),
    about: orNull(facts.about),
    aboutEn: orNull(facts.aboutEn),
    shortForm: shortForm ?? orNull(facts.shortForm),
    link: orNull(facts.link),
    holder: isOffice && day !== null ? holderOn(lexicon, named.row, day) : null,
    iptc: orNull(facts.iptc),
  };
}
