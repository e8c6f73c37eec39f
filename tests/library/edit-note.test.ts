import { describe, expect, it } from 'vitest';
import { edited, settled, trashed, trashLimit, untrashed } from '../../lib/library/edit-note.ts';
import { areTidy, tagBegins, tidyTags } from '../../lib/library/tags.ts';
import { sampleMoment, sampleNote } from './samples.ts';

const note = sampleNote(1, 1);
const now = sampleMoment(9);
const was = { text: 'Catatan 1', tags: [], colour: 'yellow', until: now };

describe('an edit', () => {
  it.each([
    ['other words', { text: 'Lain' }],
    ['other tags', { tags: ['a'] }],
  ])('of %s keeps the earlier wording', (_, changes) => {
    expect(edited(note, changes, now)).toEqual({ ...note, ...changes, updatedAt: now, earlier: [was] });
  });

  it('of the colour alone keeps none', () => {
    expect(edited(note, { colour: 'blue' }, now)).toEqual({ ...note, colour: 'blue', updatedAt: now });
  });

  it('that changes nothing is none', () => {
    expect(edited(note, { text: note.text, tags: [' '] }, now)).toBe(note);
  });

  it('takes a note out of the trash', () => {
    expect(edited(trashed(note, sampleMoment(5)), { text: note.text }, now)).toEqual({
      ...note,
      updatedAt: now,
    });
  });
});

describe('the trash', () => {
  it('has a note since it was first put there', () => {
    const once = trashed(note, sampleMoment(5));
    expect(once).toEqual({ ...note, deletedAt: sampleMoment(5) });
    expect(trashed(once, now)).toBe(once);
  });

  it('gives a note back as one that was edited', () => {
    expect(untrashed(trashed(note, sampleMoment(5)), now)).toEqual({ ...note, updatedAt: now });
    expect(untrashed(note, now)).toBe(note);
  });

  it('keeps thirty days', () => {
    expect(trashLimit('2026-03-31T12:00:00.000Z')).toBe('2026-03-01T12:00:00.000Z');
  });
});

describe('a rivalry', () => {
  const rival = { text: 'Lain', tags: ['a'], colour: 'green', until: sampleMoment(5) } as const;

  it('ends with the other wording among the earlier', () => {
    const rivalled = { ...note, rival };
    expect(settled(rivalled, 'kept', now)).toEqual({ ...note, earlier: [rival] });
    const { text, tags, colour } = rival;
    expect(settled(rivalled, 'rival', now)).toEqual({
      ...note,
      text,
      tags,
      colour,
      updatedAt: now,
      earlier: [was],
    });
    expect(settled(note, 'rival', now)).toBe(note);
  });
});

describe('tags', () => {
  it.each([
    [['  a  b ', 'a b'], ['a b']],
    [['cafe\u0301', 'caf\u00e9', ''], ['café']],
    [
      ['B', 'a', 'b'],
      ['B', 'a', 'b'],
    ],
  ])('%j are kept as %j', (given, tidy) => {
    expect(tidyTags(given)).toEqual(tidy);
    expect([areTidy(tidy), areTidy(given)]).toEqual([true, given.length === tidy.length]);
  });

  it('are completed whatever their case and accents', () => {
    expect([tagBegins('Café Laut', 'cafe l'), tagBegins('Laut', 'aut')]).toEqual([true, false]);
  });
});
