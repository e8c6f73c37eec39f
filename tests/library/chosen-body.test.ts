import { describe, expect, it } from 'vitest';
import { holdsFor, parseChosenBody } from '../../lib/library/chosen-body.ts';

const chosen = { selector: 'div.isi', reason: 'blogger-static-page' };

describe('a chosen body', () => {
  it('is read from storage as it was kept', () => {
    expect(parseChosenBody({ ...chosen, more: 1 })).toEqual(chosen);
  });

  it.each([
    undefined,
    null,
    'div',
    {},
    { selector: '', reason: 'unsure' },
    { selector: 3, reason: 'unsure' },
  ])('is not read from %j', (stored) => {
    expect(parseChosenBody(stored)).toBeNull();
  });

  it.each([
    ['blogger-static-page', true],
    ['unsure', true],
    ['no-prose', true],
    ['blogger-home', false],
    ['news-list', false],
  ])('holds for a page that is %s: %j', (reason, holds) => {
    expect(holdsFor(chosen, reason)).toBe(holds);
  });
});
