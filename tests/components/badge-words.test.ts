import { expect, it } from 'vitest';
import { badgeOf } from '../../components/badge-words.ts';
import { english } from './shown.tsx';

it.each([
  ['not saved', null, '', 'Sorot'],
  ['saved', { notes: 0 }, '✓', 'Sorot: this article is saved'],
  ['saved with a note', { notes: 1 }, '1', 'Sorot: this article is saved, with 1 note'],
  ['saved with many', { notes: 1200 }, '99+', 'Sorot: this article is saved, with 1,200 notes'],
])('the badge of an article that is %s', (_, saved, text, title) => {
  expect(badgeOf(saved, english)).toEqual({ text, title });
});
