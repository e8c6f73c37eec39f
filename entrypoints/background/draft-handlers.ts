import * as v from 'valibot';
import { noteColour } from '../../lib/library/note-schema.ts';
import { isEmpty, sameWords } from '../../lib/library/note-words.ts';
import type { Handlers } from '../../lib/messaging/answer.ts';
import type { BackgroundCalls } from '../../lib/messaging/calls.ts';
import { failure } from '../../lib/messaging/envelope.ts';
import { askPage } from '../../lib/messaging/to-page.ts';
import { noteDraftOf, openDraftOf } from './draft-answers.ts';
import { dropDraft, keepDraft, openDrafts, readDraft } from './kept-drafts.ts';
import { stored } from './stored.ts';
import { library } from './stores.ts';
import { writeNote } from './write-note.ts';

const tokenRequest = v.object({ token: v.string() });
const wordsRequest = v.object({
  token: v.string(),
  text: v.string(),
  colour: noteColour,
  tags: v.array(v.string()),
});
const prefixRequest = v.object({ prefix: v.string() });
const leaveRequest = v.object({ saved: v.nullable(v.object({ id: v.string(), isNew: v.boolean() })) });

/** So many completions are looked through at a glance. */
const TAGS_OFFERED = 8;

const done = { ok: true, value: null } as const;
const unknownDraft = failure('not-found', 'there is no such draft');

type DraftCalls = Pick<
  BackgroundCalls,
  'noteDraft' | 'keepDraft' | 'saveNote' | 'tagsUsed' | 'openDrafts' | 'dropDraft' | 'leaveNote'
>;

/** Answers to pages of the extension in which notes are written. */
export const draftHandlers: Handlers<DraftCalls> = {
  noteDraft: stored(async (of) => {
    const draft = await readDraft(v.parse(tokenRequest, of).token);
    return draft ? { ok: true, value: await noteDraftOf(draft) } : unknownDraft;
  }),
  keepDraft: stored(async (of) => {
    const { token, ...words } = v.parse(wordsRequest, of);
    await keepDraft(token, words);
    return done;
  }),
  saveNote: stored(async (of) => {
    const { token, ...words } = v.parse(wordsRequest, of);
    const saved = await writeNote(token, words);
    return saved ? { ok: true, value: saved } : unknownDraft;
  }),
  tagsUsed: stored(async (of) => {
    const { prefix } = v.parse(prefixRequest, of);
    return { ok: true, value: await (await library()).tagsUsed(prefix, TAGS_OFFERED) };
  }),
  openDrafts: stored(async () => {
    const drafts = await Promise.all((await openDrafts()).map(openDraftOf));
    const written = drafts.filter(({ words, saved }) => saved === null || !sameWords(words, saved));
    return { ok: true, value: written.filter(({ words, saved }) => saved !== null || !isEmpty(words)) };
  }),
  dropDraft: stored(async (of) => {
    await dropDraft(v.parse(tokenRequest, of).token);
    return done;
  }),
  leaveNote: stored(async (of, { tabId }) =>
    tabId === null
      ? failure('not-found', 'the frame is in no tab')
      : askPage(tabId).closeNoteFrame(v.parse(leaveRequest, of)),
  ),
};
