import * as v from 'valibot';
import { day } from '../../lib/library/scalar-schemas.ts';
import type { Handlers } from '../../lib/messaging/answer.ts';
import type { BackgroundCalls } from '../../lib/messaging/calls.ts';
import { failure } from '../../lib/messaging/envelope.ts';
import { recognise } from '../../lib/recognition/recognise.ts';
import { tenureList } from '../../lib/recognition/tenure-list.ts';
import { withOwnNames } from '../../lib/recognition/with-own-names.ts';
import { readReadingSettings } from '../../lib/storage/settings.ts';
import { pageLeft, withBadge } from './badge.ts';
import { bodyHandlers } from './body-handlers.ts';
import { draftHandlers } from './draft-handlers.ts';
import { isFleeting } from './fleeting.ts';
import { lexicon } from './lexicon-host.ts';
import { noteHandlers } from './note-handlers.ts';
import { ownHandlers } from './own-handlers.ts';
import { ownLexicon } from './own-lexicon-host.ts';
import { putInto } from './put-into.ts';
import { readPage } from './read-page.ts';
import { stored } from './stored.ts';
import { tagger } from './tagger-host.ts';

const recogniseRequest = v.object({
  text: v.string(),
  language: v.nullable(v.string()),
  publishedOn: v.nullable(day),
});
const entityRequest = v.object({ entity: v.string(), name: v.string() });

/** Answers to the other doors. */
export const backgroundHandlers: Handlers<BackgroundCalls> = {
  ...noteHandlers,
  ...draftHandlers,
  ...bodyHandlers,
  ...ownHandlers,
  pageRecord: withBadge(noteHandlers.pageRecord),
  pageLeft,
  readPage,
  isFleeting: () => ({ ok: true, value: isFleeting() }),
  readCiter: (_, sender) => putInto(sender, '/citer.js'),
  async recognise(of) {
    const request = v.parse(recogniseRequest, of);
    const opened = await lexicon().catch((error: unknown) => failure('no-lexicon', String(error)));
    if ('ok' in opened) return opened;
    const [model, own] = await Promise.all([tagger(), ownLexicon()]);
    const annotation = withOwnNames(recognise(opened, request, model), own.lexicon, opened, request);
    return {
      ok: true,
      value: { annotation, byTagger: model !== null, ownGeneration: own.generation },
    };
  },
  async tenures(of) {
    const { entity, name } = v.parse(entityRequest, of);
    const opened = await lexicon().catch((error: unknown) => failure('no-lexicon', String(error)));
    return 'ok' in opened ? opened : { ok: true, value: tenureList(opened, entity, name) };
  },
  readingSettings: stored(async () => ({ ok: true, value: await readReadingSettings() })),
};
