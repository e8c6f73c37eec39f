import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { annotationSchema } from '../../lib/library/annotation-schema.ts';
import { articleSchema } from '../../lib/library/article-schema.ts';
import type { Draft } from '../../lib/library/draft.ts';
import { USUAL_COLOUR } from '../../lib/library/note.ts';
import { noteTargetSchema } from '../../lib/library/note-schema.ts';
import { day, webAddress } from '../../lib/library/scalar-schemas.ts';
import type { Handler, Handlers, Sender } from '../../lib/messaging/answer.ts';
import type { BackgroundCalls, Result } from '../../lib/messaging/calls.ts';
import { failure } from '../../lib/messaging/envelope.ts';
import { askPage } from '../../lib/messaging/to-page.ts';
import { recognise } from '../../lib/recognition/recognise.ts';
import { readReadingSettings } from '../../lib/storage/settings.ts';
import { lexicon } from './lexicon-host.ts';
import { drafts, library } from './stores.ts';
import { tagger } from './tagger-host.ts';
import { writeNote } from './write-note.ts';

const recogniseRequest = v.object({
  text: v.string(),
  language: v.nullable(v.string()),
  publishedOn: v.nullable(day),
});
const pageRequest = v.object({ pageKey: webAddress });
const noteRequest = v.object({
  article: articleSchema,
  annotation: annotationSchema,
  target: noteTargetSchema,
});
const tokenRequest = v.object({ token: v.string() });
const wordsRequest = v.object({ token: v.string(), text: v.string() });

const done = { ok: true, value: null } as const;
const unknownDraft = failure('not-found', 'there is no such draft');

/** Answers to the other doors. What a note frame may ask, no content script may. */
export const backgroundHandlers: Handlers<BackgroundCalls> = {
  readPage: (_, sender) => putInto(sender, '/article.js'),
  readCiter: (_, sender) => putInto(sender, '/citer.js'),
  async recognise(of) {
    const request = v.parse(recogniseRequest, of);
    const opened = await lexicon().catch((error: unknown) => failure('no-lexicon', String(error)));
    if ('ok' in opened) return opened;
    const model = await tagger();
    return {
      ok: true,
      value: { annotation: recognise(opened, request, model), byTagger: model !== null },
    };
  },
  pageRecord: stored(async (of) => {
    const kept = await (await library()).articleByPageKey(v.parse(pageRequest, of).pageKey);
    const notes = kept ? await (await library()).notesOf(kept.id) : [];
    return { ok: true, value: { articleId: kept?.id ?? null, notes } };
  }),
  readingSettings: stored(async () => ({ ok: true, value: await readReadingSettings() })),
  beginNote: stored(async (of) => {
    const request = v.parse(noteRequest, of);
    const draft: Draft = {
      ...request,
      token: crypto.randomUUID(),
      text: '',
      colour: USUAL_COLOUR,
      tags: [],
      noteId: null,
      createdAt: new Date().toISOString(),
    };
    return { ok: true, value: { token: (await drafts().begin(draft)).token } };
  }),
  noteDraft: fromOwnPage(async (of) => {
    const draft = await drafts().read(v.parse(tokenRequest, of).token);
    if (!draft) return unknownDraft;
    return { ok: true, value: { target: draft.target, articleTitle: draft.article.title, text: draft.text } };
  }),
  keepDraft: fromOwnPage(async (of) => {
    const { token, text } = v.parse(wordsRequest, of);
    await drafts().keep(token, { text });
    return done;
  }),
  saveNote: fromOwnPage(async (of) => {
    const { token, text } = v.parse(wordsRequest, of);
    const note = await writeNote(await library(), drafts(), token, text);
    return note ? { ok: true, value: note } : unknownDraft;
  }),
  dropDraft: fromOwnPage(async (of) => {
    await drafts().drop(v.parse(tokenRequest, of).token);
    return done;
  }),
  leaveNote: fromOwnPage(async (_, { tabId }) =>
    tabId === null ? failure('not-found', 'the frame is in no tab') : askPage(tabId).closeNoteFrame(null),
  ),
};

async function putInto({ tabId, frameId }: Sender, file: '/article.js' | '/citer.js'): Promise<Result<null>> {
  if (tabId === null) return failure('not-found', 'the call came from no tab');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
  return done;
}

/** A storage error is told as one, so that nobody takes it for "no notes". */
function stored<Value>(handler: Handler<Value>): Handler<Value> {
  return async (of, sender): Promise<Result<Value>> => {
    try {
      return await handler(of, sender);
    } catch (error) {
      if (error instanceof v.ValiError) throw error;
      console.error('Sorot: the library could not be reached', error);
      return failure('no-storage', error instanceof Error ? error.message : String(error));
    }
  };
}

function fromOwnPage<Value>(handler: Handler<Value>): Handler<Value> {
  const guarded = stored(handler);
  return (of, sender) =>
    sender.isOwnPage
      ? guarded(of, sender)
      : failure('bad-request', 'this call is for pages of the extension');
}
