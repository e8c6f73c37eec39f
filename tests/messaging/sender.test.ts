import { describe, expect, it } from 'vitest';
import { readSender } from '../../lib/messaging/sender.ts';
import { OWN, PAGE_URL, sendersOf, TOKEN } from './senders.ts';

describe.each(Object.entries(OWN))('a sender in %s', (_browser, own) => {
  it.each(sendersOf(own).map((one) => [one.name, one.kind, one.from] as const))(
    '%s is %s',
    (_name, kind, from) => {
      expect(readSender(from, own).kind).toBe(kind);
    },
  );

  it('is told by tab, frame and address', () => {
    const from = { id: own.id, url: PAGE_URL, tab: { id: 7 }, frameId: 0 };
    expect(readSender(from, own)).toEqual({ kind: 'page', url: PAGE_URL, tabId: 7, frameId: 0, token: null });
  });

  it('has a token only as the note frame', () => {
    const tokens = sendersOf(own)
      .map(({ from }) => readSender(from, own))
      .filter(({ token }) => token !== null);
    expect(tokens.map(({ kind, token }) => [kind, token])).toEqual([
      ['note-frame', TOKEN],
      ['note-frame', TOKEN],
    ]);
  });
});
