import { describe, expect, it } from 'vitest';
import {
  labelOf,
  mayBegin,
  mayEnd,
  mayFollow,
  OUTSIDE,
  PART,
} from '../../../lib/recognition/tagger/labels.ts';

const [PERSON, PLACE] = [0, 2];
const { first, inner, last, only } = PART;

describe('a label', () => {
  it.each([
    ['outside', OUTSIDE, 'outside', OUTSIDE, true],
    ['outside', OUTSIDE, 'a first', labelOf(PERSON, first), true],
    ['outside', OUTSIDE, 'an inner', labelOf(PERSON, inner), false],
    ['outside', OUTSIDE, 'a last', labelOf(PERSON, last), false],
    ['a first', labelOf(PERSON, first), 'outside', OUTSIDE, false],
    ['a first', labelOf(PERSON, first), 'its last', labelOf(PERSON, last), true],
    ['a first', labelOf(PERSON, first), 'the last of another type', labelOf(PLACE, last), false],
    ['a first', labelOf(PERSON, first), 'a first', labelOf(PERSON, first), false],
    ['an inner', labelOf(PLACE, inner), 'its inner', labelOf(PLACE, inner), true],
    ['a last', labelOf(PLACE, last), 'a first', labelOf(PERSON, first), true],
    ['a last', labelOf(PLACE, last), 'a last', labelOf(PLACE, last), false],
    ['a whole name', labelOf(PLACE, only), 'a whole name', labelOf(PLACE, only), true],
    ['a whole name', labelOf(PLACE, only), 'an inner', labelOf(PLACE, inner), false],
  ])('%s %i may stand before %s %i: %s', (_before, before, _after, after, allowed) => {
    expect(mayFollow(before, after)).toBe(allowed);
  });

  it.each([
    ['outside', OUTSIDE, true, true],
    ['a first', labelOf(PLACE, first), true, false],
    ['an inner', labelOf(PLACE, inner), false, false],
    ['a last', labelOf(PLACE, last), false, true],
    ['a whole name', labelOf(PLACE, only), true, true],
  ])('%s %i may begin a chain: %s; may end one: %s', (_name, label, begins, ends) => {
    expect([mayBegin(label), mayEnd(label)]).toEqual([begins, ends]);
  });
});
