import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fuzzedMessages } from '../../scripts/soak/messages/fuzzed-messages.ts';
import { fuzzMessages } from '../../scripts/soak/messages/message-soak.ts';

/** Reached by who may; a run in which nobody gets through proves nothing. */
const REACHED = [
  'page pageRecord',
  'page beginNote',
  'page trashNote',
  'note-frame noteDraft',
  'note-frame saveNote',
  'own-page openDrafts',
  'own-page pageRecord',
];

// The background logs what it could not answer.
beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue(undefined));
afterEach(() => void vi.restoreAllMocks());

describe('messages of every kind, good and bad, from everybody', () => {
  // 5,000 of them: npm run soak -- messages
  it('neither read nor write what is not the sender’s, and crash nothing', async () => {
    const { complaints, answered } = await fuzzMessages(1500, 7);
    expect(complaints).toEqual([]);
    expect(REACHED.filter((call) => !answered.has(call))).toEqual([]);
  });

  it('are the same for the same seed', () => {
    const calls = (seed: number) =>
      [...fuzzedMessages(50, seed)].map(({ call, sender }) => [call, sender.name]);
    expect(calls(3)).toEqual(calls(3));
    expect(calls(3)).not.toEqual(calls(4));
  });
});
