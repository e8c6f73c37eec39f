import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { formSchema, type OwnName } from '../../lib/library/own/own-name.ts';
import { sayOwn, spellingIn } from '../../lib/library/own/say-own.ts';
import { uuid } from '../../lib/library/scalar-schemas.ts';
import type { Handlers } from '../../lib/messaging/answer.ts';
import type { BackgroundCalls, OwnSaid, Result } from '../../lib/messaging/calls.ts';
import { failure } from '../../lib/messaging/envelope.ts';
import { ownNamesAddress } from '../../lib/messaging/own-address.ts';
import { entitiesCalled } from '../../lib/recognition/entities-called.ts';
import type { OwnMeaning } from '../../lib/recognition/own-names.ts';
import { keepOwnChange, keepTakenBack, readOwnChange, TAKEN_BACK } from '../../lib/storage/own-changes.ts';
import { afterWrite } from '../library/after-write.ts';
import { lexicon } from './lexicon-host.ts';
import { ownNames } from './own-lexicon-host.ts';
import { stored } from './stored.ts';

const formRequest = v.object({ form: v.string() });
const unsayRequest = v.object({ undo: uuid });
const nameRequest = v.object({ name: v.string() });

/** So many are looked through at a glance. */
const MOST_CALLED = 8;

type OwnCalls = Pick<
  BackgroundCalls,
  'ownGeneration' | 'neverMark' | 'unsayOwn' | 'openOwn' | 'entitiesCalled'
>;

/** Answers on the reader's own names. What a page may do is on its card: no mark on some words; it reads no name. */
export const ownHandlers: Handlers<OwnCalls> = {
  ownGeneration: stored(async () => ({ ok: true, value: await ownNames().generation() })),
  neverMark: stored((of) => saidOwn(v.parse(formRequest, of).form, { use: 'never' })),
  unsayOwn: stored(async (of) => {
    const { undo } = v.parse(unsayRequest, of);
    const made = await readOwnChange(undo);
    if (made === null) return failure('not-found', 'there is no such change');
    if (made === TAKEN_BACK) return { ok: true, value: null };
    const { now, before } = made;
    if (before === null) await ownNames().remove([now.id]);
    else await ownNames().put([before]);
    // After the write: a background that is stopped between both takes it back once more when asked again.
    await keepTakenBack(undo);
    afterWrite();
    return { ok: true, value: null };
  }),
  async openOwn(of) {
    await openOwnNames(v.parse(formRequest, of).form);
    return { ok: true, value: null };
  },
  entitiesCalled: stored(async (of) => {
    const { name } = v.parse(nameRequest, of);
    return { ok: true, value: entitiesCalled(await lexicon(), name, MOST_CALLED) };
  }),
};

/** Keeps what the reader says that some selected words mean; open pages ask again. */
export async function saidOwn(selected: string, meaning: OwnMeaning): Promise<Result<OwnSaid>> {
  const form = v.safeParse(formSchema, spellingIn(selected));
  if (!form.success) return failure('bad-request', form.issues[0].message);
  const [id, undo] = [crypto.randomUUID(), crypto.randomUUID()];
  const at = { id, now: new Date().toISOString() };
  const change = sayOwn(await ownNames().all(), form.output, meaning, at);
  await ownNames().put([change.now]);
  await keepOwnChange(undo, change);
  afterWrite();
  return { ok: true, value: { ...wordsOf(change.now), undo } };
}

function wordsOf({ forms, meaning }: OwnName): Pick<OwnSaid, 'form' | 'type'> {
  return { form: forms[0] ?? '', type: meaning.use === 'never' ? null : meaning.type };
}

/** Opens the place of the library page where a name is written, with a spelling filled in. */
export async function openOwnNames(selected: string): Promise<void> {
  await browser.tabs.create({ url: ownNamesAddress(spellingIn(selected)) });
}
