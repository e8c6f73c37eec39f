/** One of Sorot's own guards, taken away in one place, and the test that must notice. */
export interface Mutant {
  /** What the guard is for, in a few words. */
  readonly guard: string;
  readonly file: string;
  /** Text that stands there once, and what is put in its place. */
  readonly from: string;
  readonly to: string;
  /** A test file that must fail then, and the project of vitest.config.ts that it is of. */
  readonly test: string;
  readonly project: 'unit' | 'repository' | 'browser';
}

const unit = (test: string) => ({ project: 'unit', test: `tests/${test}` }) as const;
const storage = (test: string) => ({ project: 'browser', test: `tests/storage/${test}` }) as const;

/** The mutants. Those of the storage run in a real browser. */
export const MUTANTS: readonly Mutant[] = [
  {
    guard: 'calls are checked by their sender',
    file: 'lib/messaging/answer.ts',
    from: 'if (!mayCall(sorot, call, of, sender))',
    to: 'if (false)',
    ...unit('messaging/who-may-call.test.ts'),
  },
  {
    guard: 'another extension is a stranger',
    file: 'lib/messaging/sender.ts',
    from: 'if (id !== own.id || ',
    to: 'if (',
    ...unit('messaging/sender.test.ts'),
  },
  {
    guard: 'a frame of a page is not the page',
    file: 'lib/messaging/sender.ts',
    from: 'tabId !== null && frame === 0',
    to: 'tabId !== null',
    ...unit('messaging/sender.test.ts'),
  },
  {
    guard: 'a note frame speaks of its own draft only',
    file: 'lib/messaging/who-may-call.ts',
    from: "return kind !== 'note-frame' ||",
    to: 'return true ||',
    ...unit('messaging/who-may-call.test.ts'),
  },
  {
    guard: 'a page reaches the notes of its own article only',
    file: 'entrypoints/background/own-notes.ts',
    from: "return kind === 'own-page' ||",
    to: 'return true ||',
    ...unit('messaging/fuzzed-messages.test.ts'),
  },
  {
    guard: 'an address with a name before its host is none',
    file: 'lib/library/web-address.ts',
    from: '#\\\\@:[\\]',
    to: '#:[\\]',
    ...unit('library/web-address.test.ts'),
  },
  {
    guard: 'characters that are not seen have no place in an address',
    file: 'lib/library/web-address.ts',
    from: ' && !UNSEEN.test(address)',
    to: '',
    ...unit('library/web-address.test.ts'),
  },
  {
    guard: 'a kept address is looked at again where it is shown',
    file: 'components/web-address.ts',
    from: 'isWebAddress(address) ?',
    to: 'true ?',
    ...unit('library/web-address.test.ts'),
  },
  {
    guard: 'words of a note are no link to a program',
    file: 'lib/library/markdown.ts',
    from: 'v.is(webAddress, href) ?',
    to: 'true ?',
    ...unit('library/markdown.test.ts'),
  },
  {
    guard: 'a note is placed above a threshold only',
    file: 'lib/anchoring/choose.ts',
    from: 'if (bits < ENOUGH) return false;',
    to: '',
    ...unit('anchoring/anchor.test.ts'),
  },
  {
    guard: 'no other page or extension may send a message',
    file: 'wxt.config.ts',
    from: 'externally_connectable: { ids: [] }',
    to: "externally_connectable: { ids: ['*'] }",
    project: 'repository',
    test: 'tests/repository/manifest.test.ts',
  },
  {
    guard: 'no page of Sorot makes markup of text',
    file: 'wxt.config.ts',
    from: "; require-trusted-types-for 'script'; trusted-types 'none'",
    to: '',
    project: 'repository',
    test: 'tests/repository/manifest.test.ts',
  },
  {
    guard: 'what is written is acknowledged after its transaction, not before',
    file: 'lib/storage/connection.ts',
    from: 'const failure = await done;',
    to: 'const failure = null as { error: unknown } | null;',
    ...unit('library/acknowledged.test.ts'),
  },
  {
    guard: 'what the reader made is on the disk, not on its way there',
    file: 'lib/storage/connection.ts',
    from: "durability: 'strict'",
    to: "durability: 'relaxed'",
    ...storage('durability.browser.test.ts'),
  },
  {
    guard: 'an old connection makes way for a newer version',
    file: 'lib/storage/connection.ts',
    from: '(event.target as IDBDatabase).close();',
    to: '',
    ...storage('durability.browser.test.ts'),
  },
  {
    guard: 'a library that a newer Sorot wrote is not changed',
    file: 'lib/storage/connection.ts',
    from: "if (isNewer) throw new StorageError('newer', NEWER);",
    to: '',
    ...storage('durability.browser.test.ts'),
  },
  {
    guard: 'a library that the browser lost is missed',
    file: 'lib/storage/canary.ts',
    from: 'const loss = lossOf(now, canary.seen, backup?.standing ?? null);',
    to: 'const loss = null as ReturnType<typeof lossOf>;',
    ...storage('canary.browser.test.ts'),
  },
  {
    guard: 'a pointer is believed where the reader moved it, not a script',
    file: 'entrypoints/article/pointer.ts',
    from: '    if (!event.isTrusted) return;\n',
    to: '',
    ...unit('page/made-events.test.ts'),
  },
  {
    guard: 'a selection is believed where the reader made it, not a script',
    file: 'entrypoints/article/selection.ts',
    from: 'event.isTrusted && !isOwn(event)',
    to: '!isOwn(event)',
    ...unit('page/made-events.test.ts'),
  },
];
