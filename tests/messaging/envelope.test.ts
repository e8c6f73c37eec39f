import { describe, expect, it } from 'vitest';
import { createCaller, type Envelope, failure, parseEnvelope } from '../../lib/messaging/envelope.ts';

interface Calls {
  double(of: { value: number }): number;
}

describe('parseEnvelope', () => {
  it.each([
    [
      'a call',
      { sorot: 'page', call: 'step', of: { by: 1 } },
      { sorot: 'page', call: 'step', of: { by: 1 } },
    ],
    ['a call of nothing', { sorot: 'page', call: 'summary' }, { sorot: 'page', call: 'summary', of: null }],
    [
      'a call with more than it needs',
      { sorot: 'page', call: 'a', of: 0, x: 1 },
      { sorot: 'page', call: 'a', of: 0 },
    ],
    ['a call to another door', { sorot: 'background', call: 'step', of: null }, null],
    ['a message of somebody else', { type: 'ping' }, null],
    ['a call without a name', { sorot: 'page', call: 7 }, null],
    ['a text', 'page', null],
    ['null', null, null],
    ['nothing', undefined, null],
    ['a list', ['page'], null],
  ])('reads %s', (_name, message, expected) => {
    expect(parseEnvelope(message, 'page')).toEqual(expected);
  });
});

describe('a caller', () => {
  const answering = (answer: unknown) => createCaller<Calls>('background', () => Promise.resolve(answer));

  it('sends the name of the call and its argument to its door', async () => {
    const sent: Envelope[] = [];
    const caller = createCaller<Calls>('background', (envelope) => {
      sent.push(envelope);
      return Promise.resolve({ ok: true, value: 4 });
    });
    expect(await caller.double({ value: 2 })).toEqual({ ok: true, value: 4 });
    expect(sent).toEqual([{ sorot: 'background', call: 'double', of: { value: 2 } }]);
  });

  it('is no promise: to await it sends nothing', async () => {
    const sent: Envelope[] = [];
    const caller = createCaller<Calls>('background', (envelope) => {
      sent.push(envelope);
      return Promise.resolve({ ok: true, value: 4 });
    });
    expect(await Promise.resolve(caller)).toBe(caller);
    expect(sent).toEqual([]);
  });

  it('hands a failure on as it is', async () => {
    const failed = failure('no-storage', 'the disk is full');
    expect(failed).toEqual({ ok: false, error: { code: 'no-storage', message: 'the disk is full' } });
    expect(await answering(failed).double({ value: 2 })).toEqual(failed);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a bare value', 4],
    ['no outcome', { value: 4 }],
    ['success without a value', { ok: true }],
    ['failure without a reason', { ok: false }],
    ['half an outcome', { ok: 'yes', value: 4, error: 'no' }],
  ])('takes %s for an answer of nobody', async (_name, answer) => {
    expect(await answering(answer).double({ value: 2 })).toEqual(failure('unreachable', 'nobody answered'));
  });

  it.each([
    ['an error', new Error('no receiving end'), 'no receiving end'],
    ['anything else', 'gone', 'gone'],
  ])('makes a failure of a message that fails with %s', async (_name, thrown, message) => {
    const caller = createCaller<Calls>('page', () => Promise.reject(thrown));
    expect(await caller.double({ value: 2 })).toEqual(failure('unreachable', message));
  });
});
