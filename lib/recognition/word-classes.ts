import { typesOfWord } from '../lexicon/look-up.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { ENTITY_TYPES, type EntityType } from '../lexicon/types.ts';
import type { Document } from './document.ts';

const bit = (type: EntityType) => 1 << ENTITY_TYPES.indexOf(type);
const PERSON = bit('person');
const OFFICE = bit('organisation') | bit('unit') | bit('role') | bit('topic') | bit('law');
/** Bodies, units, ships and places are named after people; titles, subjects, laws and events are not. */
const NOBODY = bit('role') | bit('topic') | bit('law') | bit('event');

/** Whether a word is one of offices and bodies ("Divisi", "Humas") and of nobody's name. */
export function isOfficeWord(document: Document, lexicon: LexiconViews, index: number): boolean {
  const types = typesOfWord(lexicon, document.tokens, index);
  return (types & OFFICE) !== 0 && (types & PERSON) === 0;
}

/** Whether a word is part of somebody's name, and of no title's or subject's. */
export function isPersonWord(document: Document, lexicon: LexiconViews, index: number): boolean {
  const types = typesOfWord(lexicon, document.tokens, index);
  return (types & PERSON) !== 0 && (types & NOBODY) === 0;
}

/** Whether a word is part of anything but a person's name. */
export function hasOtherSense(document: Document, lexicon: LexiconViews, index: number): boolean {
  return (typesOfWord(lexicon, document.tokens, index) & ~PERSON) !== 0;
}

const CALENDAR: ReadonlySet<string> = new Set(
  (
    'senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober ' +
    'november desember monday tuesday wednesday thursday friday saturday sunday january february march may june july august ' +
    'october december'
  ).split(' '),
);

/** Whether a word is a day or a month. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word);
}
