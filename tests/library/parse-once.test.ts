import { expect, it } from 'vitest';
import { parseNote, parseSavedArticle } from '../../lib/library/parse.ts';
import { sampleArticle, sampleNote } from './samples.ts';

it('what was parsed is not parsed again', () => {
  const note = parseNote(sampleNote(1, 1));
  const article = parseSavedArticle(sampleArticle(1));
  if (!note.ok || !article.ok) throw new Error('The samples are sound.');
  const [againNote, againArticle] = [parseNote(note.value), parseSavedArticle(article.value)];
  expect(againNote.ok && againNote.value === note.value).toBe(true);
  expect(againArticle.ok && againArticle.value === article.value).toBe(true);
});

it('what was made of a parsed record is parsed, and so is a note that is offered as an article', () => {
  const note = parseNote(sampleNote(1, 1));
  if (!note.ok) throw new Error('The sample is sound.');
  expect(parseNote({ ...note.value, id: 'none' }).ok).toBe(false);
  expect(parseSavedArticle(note.value).ok).toBe(false);
});
