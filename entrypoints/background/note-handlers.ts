import * as v from 'valibot';
import { annotationSchema } from '../../lib/library/annotation-schema.ts';
import { articleSchema } from '../../lib/library/article-schema.ts';
import { readMarkdown } from '../../lib/library/markdown.ts';
import type { Note } from '../../lib/library/note.ts';
import { USUAL_COLOUR } from '../../lib/library/note.ts';
import { noteColour, noteTargetSchema } from '../../lib/library/note-schema.ts';
import { uuid, webAddress } from '../../lib/library/scalar-schemas.ts';
import type { Handlers } from '../../lib/messaging/answer.ts';
import type { BackgroundCalls, Result } from '../../lib/messaging/calls.ts';
import { failure } from '../../lib/messaging/envelope.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import { keepLastColour, readLastColour } from '../../lib/storage/last-colour.ts';
import { afterWrite } from '../library/after-write.ts';
import { draftOf, openDraftOf } from './draft-answers.ts';
import { beginDraft, openDrafts } from './kept-drafts.ts';
import { mayAskFor, noteFor } from './own-notes.ts';
import { stored } from './stored.ts';
import { library } from './stores.ts';

const pageRequest = v.object({ pageKey: webAddress });
const onPlace = { article: articleSchema, annotation: annotationSchema, target: noteTargetSchema };
const beginRequest = v.object(onPlace);
const highlightRequest = v.object({ id: uuid, ...onPlace, colour: v.nullable(noteColour) });
const noteRequest = v.object({ id: uuid });
const recolourRequest = v.object({ id: uuid, colour: noteColour });

type NoteCalls = Pick<
  BackgroundCalls,
  | 'pageRecord'
  | 'highlight'
  | 'beginNote'
  | 'beginEdit'
  | 'recolourNote'
  | 'trashNote'
  | 'untrashNote'
  | 'undoEdit'
>;

const notTheirs = failure('not-found', 'there is no such note on this page');

/** Answers on notes to pages and to the extension's own pages. A page gets at the notes of its own article, and no others. */
export const noteHandlers: Handlers<NoteCalls> = {
  pageRecord: stored(async (of, sender) => {
    const { pageKey } = v.parse(pageRequest, of);
    if (!mayAskFor(pageKey, sender)) return failure('bad-request', 'this is the key of another page');
    const kept = await (await library()).articleByPageKey(pageKey);
    const notes = kept ? await (await library()).notesOf(kept.id) : [];
    const drafts = (await openDrafts()).filter(({ article }) => article.pageKey === pageKey);
    const value = {
      articleId: kept?.id ?? null,
      notes,
      words: notes.map(({ text }) => readMarkdown(text)),
      drafts: await Promise.all(drafts.map(openDraftOf)),
    };
    return { ok: true, value };
  }),
  highlight: stored(async (of, sender) => {
    const { id, article, annotation, target, colour: chosen } = v.parse(highlightRequest, of);
    if (!mayAskFor(article.pageKey, sender)) return failure('bad-request', 'this is the key of another page');
    if ((await (await library()).note(id)) !== null) {
      const theirs = await noteFor(id, sender);
      return theirs === null ? notTheirs : { ok: true, value: theirs };
    }
    const colour = chosen ?? (await readLastColour());
    const now = new Date().toISOString();
    const saved = { id: crypto.randomUUID(), article, annotation, savedAt: now };
    const highlight = { id, articleId: saved.id, target, text: '', colour, tags: [] };
    const times = { createdAt: now, updatedAt: now, deletedAt: null, earlier: [] };
    const note = await (await library()).saveNote({ ...highlight, ...times }, saved);
    await keepLastColour(colour);
    return written(note);
  }),
  beginNote: stored(async (of, sender) => {
    const request = v.parse(beginRequest, of);
    if (!mayAskFor(request.article.pageKey, sender))
      return failure('bad-request', 'this is the key of another page');
    const { token } = await beginDraft(draftOf(request, { text: '', tags: [], colour: USUAL_COLOUR }, null));
    return { ok: true, value: { token } };
  }),
  beginEdit: onNote(noteRequest, async ({ note }) => {
    const home = await (await library()).article(note.articleId);
    if (home === null) return notTheirs;
    const place = { article: home.article, annotation: home.annotation, target: note.target };
    const { token } = await beginDraft(draftOf(place, note, note.id));
    return { ok: true, value: { token } };
  }),
  recolourNote: onNote(recolourRequest, async ({ note, of: { colour } }) => {
    const recoloured = await (await library()).editNote(note.id, { colour });
    await keepLastColour(colour);
    return written(recoloured);
  }),
  trashNote: onNote(noteRequest, async ({ note }) => written(await (await library()).trashNote(note.id))),
  untrashNote: onNote(noteRequest, async ({ note }) => written(await (await library()).untrashNote(note.id))),
  undoEdit: onNote(noteRequest, async ({ note }) => {
    const before = note.earlier.at(-1);
    if (before === undefined) return written(note);
    const { text, tags, colour } = before;
    const back = { ...note, text, tags, colour, earlier: note.earlier.slice(0, -1) };
    return written(await (await library()).putBack({ ...back, updatedAt: new Date().toISOString() }));
  }),
};

/** What is written is told to the pages, and answered. */
function written(note: Note): Result<Note> {
  afterWrite();
  return { ok: true, value: note };
}

/** A handler for a note that the sender may change. */
function onNote<Of extends { readonly id: string }, Value>(
  schema: v.GenericSchema<unknown, Of>,
  answer: (asked: { readonly note: Note; readonly of: Of }) => Promise<Result<Value>>,
) {
  return stored(async (of: unknown, sender: Sender): Promise<Result<Value>> => {
    const request = v.parse(schema, of);
    const note = await noteFor(request.id, sender);
    return note === null ? notTheirs : answer({ note, of: request });
  });
}
