import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Draft } from '../../lib/library/draft.ts';
import type { NoteTarget } from '../../lib/library/note.ts';
import type { Drafts } from '../../lib/storage/drafts.ts';
import { sampleArticle, sampleMoment } from '../library/samples.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';

let extension: ExtensionPage;
let drafts: Drafts;
let count = 0;

beforeAll(async () => {
  extension = await openExtensionPage();
});

afterAll(() => extension.close());

beforeEach(() => {
  count += 1;
  drafts = extension.remote('drafts', `drafts-${count}`);
});

const wiranto: NoteTarget = { kind: 'entity', entity: 'person/wiranto', name: 'Wiranto', type: 'person' };

function draft(token: string, page: number, target: NoteTarget): Draft {
  const { article, annotation } = sampleArticle(page);
  return {
    token,
    article,
    annotation,
    target,
    text: '',
    colour: 'yellow',
    tags: [],
    noteId: null,
    createdAt: sampleMoment(page),
  };
}

it('begins, keeps words, and is given up', async () => {
  const begun = draft('a', 1, wiranto);
  expect(await drafts.begin(begun)).toEqual(begun);
  await drafts.keep('a', { text: 'Kata pertama' });
  expect(await drafts.read('a')).toEqual({ ...begun, text: 'Kata pertama' });
  await drafts.drop('a');
  expect(await drafts.read('a')).toBeNull();
});

it('goes on where the same target of the same page is begun again, with the page as it is now', async () => {
  const begun = draft('a', 1, wiranto);
  await drafts.begin(begun);
  await drafts.keep('a', { text: 'Kata pertama' });
  const now = { ...draft('b', 1, { ...wiranto, name: 'Jenderal Wiranto' }), createdAt: sampleMoment(9) };
  const on = { ...now, token: 'a', text: 'Kata pertama', createdAt: begun.createdAt };
  expect(await drafts.begin(now)).toEqual(on);
  expect(await drafts.read('a')).toEqual(on);
  expect(await drafts.read('b')).toBeNull();
});

it.each([
  ['another page', draft('b', 2, wiranto)],
  ['another target', draft('b', 1, { kind: 'article' })],
])('begins anew on %s', async (_, other) => {
  await drafts.begin(draft('a', 1, wiranto));
  await drafts.keep('a', { text: 'Kata pertama' });
  expect(await drafts.begin(other)).toEqual(other);
});

it('begins anew after it was given up', async () => {
  await drafts.begin({ ...draft('a', 1, wiranto), text: 'Kata' });
  await drafts.drop('a');
  expect(await drafts.begin(draft('b', 1, wiranto))).toEqual(draft('b', 1, wiranto));
});

it('keeps no words of a draft that is not there', async () => {
  await expect(drafts.keep('a', { text: 'Kata' })).rejects.toMatchObject({ code: 'missing' });
  await drafts.drop('a');
});

it('names a damaged draft', async () => {
  await drafts.begin(draft('a', 1, wiranto));
  await extension.evaluate((probe, name) => probe.put(name, 'drafts', { token: 'a' }), `drafts-${count}`);
  await expect(drafts.read('a')).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringContaining('The draft a is damaged: article: '),
  });
});
