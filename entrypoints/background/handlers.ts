import * as v from 'valibot';
import { day } from '../../lib/library/scalar-schemas.ts';
import type { Handlers } from '../../lib/messaging/answer.ts';
import type { BackgroundCalls } from '../../lib/messaging/calls.ts';
import { failure } from '../../lib/messaging/envelope.ts';
import { recognise } from '../../lib/recognition/recognise.ts';
import { readReadingSettings } from '../../lib/storage/settings.ts';
import { draftHandlers } from './draft-handlers.ts';
import { lexicon } from './lexicon-host.ts';
import { noteHandlers } from './note-handlers.ts';
import { readPage } from './read-page.ts';
import { stored } from './stored.ts';
import { tagger } from './tagger-host.ts';

const recogniseRequest = v.object({
  text: v.string(),
  language: v.nullable(v.string()),
  publishedOn: v.nullable(day),
});

/** Answers to the other doors. */
export const backgroundHandlers: Handlers<BackgroundCalls> = {
  ...noteHandlers,
  ...draftHandlers,
  readPage,
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
  readingSettings: stored(async () => ({ ok: true, value: await readReadingSettings() })),
};
