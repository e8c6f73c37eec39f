import * as v from 'valibot';
import { chosenBodySchema, holdsFor, reasonSchema } from '../../lib/library/chosen-body.ts';
import type { Handlers } from '../../lib/messaging/answer.ts';
import type { BackgroundCalls } from '../../lib/messaging/calls.ts';
import { failure } from '../../lib/messaging/envelope.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import { forgetChosenBody, keepChosenBody, readChosenBody } from '../../lib/storage/chosen-bodies.ts';
import { putInto } from './put-into.ts';
import { mayBeRead } from './read-page.ts';
import { stored } from './stored.ts';

const reasonRequest = v.object({ reason: reasonSchema });

type BodyCalls = Pick<BackgroundCalls, 'readIfChosen' | 'chosenBody' | 'keepBody' | 'forgetBody'>;

const noSite = failure('bad-request', 'this call is for pages of the web');

/** Answers on the body that the reader chose for a site. A page gets at its own host's, by its sender, and at no other. */
export const bodyHandlers: Handlers<BodyCalls> = {
  readIfChosen: stored(async (of, sender) => {
    const { reason } = v.parse(reasonRequest, of);
    const host = hostOf(sender);
    const chosen = host === null ? null : await readChosenBody(host);
    if (chosen === null || !holdsFor(chosen, reason)) return { ok: true, value: false };
    if (sender.url === null || !(await mayBeRead(sender.url))) return { ok: true, value: false };
    const put = await putInto(sender, '/article.js');
    return put.ok ? { ok: true, value: true } : put;
  }),
  chosenBody: stored(async (of, sender) => {
    const { reason } = v.parse(reasonRequest, of);
    const host = hostOf(sender);
    if (host === null) return noSite;
    const chosen = await readChosenBody(host);
    return { ok: true, value: chosen !== null && holdsFor(chosen, reason) ? chosen.selector : null };
  }),
  keepBody: stored(async (of, sender) => {
    const chosen = v.parse(chosenBodySchema, of);
    const host = hostOf(sender);
    if (host === null) return noSite;
    await keepChosenBody(host, chosen);
    return { ok: true, value: null };
  }),
  forgetBody: stored(async (_, sender) => {
    const host = hostOf(sender);
    if (host === null) return noSite;
    await forgetChosenBody(host);
    return { ok: true, value: null };
  }),
};

/** Host of the page that asks; null for one that is not of the web, a file. */
function hostOf({ url }: Sender): string | null {
  const address = url === null ? null : URL.parse(url);
  return address !== null && /^https?:$/.test(address.protocol) ? address.host : null;
}
