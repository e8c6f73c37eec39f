import type { OwnIdentity, SenderKind } from '../../lib/messaging/sender.ts';

/** Sorot as Chromium names it, and as Firefox does. */
export const OWN: Readonly<Record<'chromium' | 'firefox', OwnIdentity>> = {
  chromium: {
    id: 'jgmhnbepllmknehdkimkaengiamdllhp',
    address: 'chrome-extension://jgmhnbepllmknehdkimkaengiamdllhp/',
  },
  firefox: { id: 'sorot@sorot.example', address: 'moz-extension://5a1d3f0e-8c47-4b52-9d16-2e7f60b9c3a4/' },
};

/** The page of the web from which its content script speaks. */
export const PAGE_URL = 'https://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';

/** The draft that the note frame stands for. */
export const TOKEN = 'b418243b-c612-4deb-864b-20f715059063';

/** A sender as a browser tells of it. */
export interface TestSender {
  readonly kind: SenderKind;
  readonly name: string;
  readonly from: Readonly<Record<string, unknown>> | null | undefined;
}

/** Senders of every kind, as seen in the browsers, and some that would like to be taken for others. */
export function sendersOf(own: OwnIdentity): readonly TestSender[] {
  const { id } = own;
  const origin = own.address.slice(0, -1);
  const tab = { id: 7 };
  const web = { id, url: PAGE_URL, origin: new URL(PAGE_URL).origin, tab };
  const page = (path: string) => ({ id, url: `${own.address}${path}`, origin });
  return [
    { kind: 'own-page', name: 'the background', from: page('background.js') },
    { kind: 'own-page', name: 'the popup', from: page('popup.html') },
    { kind: 'own-page', name: 'the library in a tab', from: { ...page('library.html#a'), tab, frameId: 0 } },
    {
      kind: 'note-frame',
      name: 'the note frame',
      from: { ...page(`note-frame.html#${TOKEN}`), tab, frameId: 5 },
    },
    {
      kind: 'note-frame',
      name: 'the note frame in a tab',
      from: { ...page(`note-frame.html#${TOKEN}`), tab, frameId: 0 },
    },
    { kind: 'page', name: 'a content script', from: { ...web, frameId: 0 } },
    {
      kind: 'page',
      name: 'a content script, of no stated origin',
      from: { id, url: PAGE_URL, tab, frameId: 0 },
    },
    {
      kind: 'page',
      name: 'a content script in a file',
      from: { id, url: 'file:///a.html', origin: 'null', tab, frameId: 0 },
    },
    { kind: 'sub-frame', name: 'a content script in a frame', from: { ...web, frameId: 3 } },
    {
      kind: 'sub-frame',
      name: 'a content script in a frame of nobody',
      from: { ...web, url: 'about:blank', frameId: 3 },
    },
    { kind: 'sub-frame', name: 'a content script in no tab', from: { ...web, tab: undefined, frameId: 0 } },
    { kind: 'sub-frame', name: 'a content script of no stated frame', from: web },
    { kind: 'framed', name: 'the library in a frame', from: { ...page('library.html'), tab, frameId: 2 } },
    {
      kind: 'framed',
      name: 'the note frame without a token',
      from: { ...page('note-frame.html'), tab, frameId: 5 },
    },
    {
      kind: 'framed',
      name: 'the note frame with half a token',
      from: { ...page(`note-frame.html#${TOKEN.slice(1)}`), tab, frameId: 5 },
    },
    { kind: 'framed', name: 'the note frame in no tab', from: page(`note-frame.html#${TOKEN}`) },
    {
      kind: 'foreign',
      name: 'another extension',
      from: { id: 'b'.repeat(32), url: `chrome-extension://${'b'.repeat(32)}/a.html` },
    },
    {
      kind: 'foreign',
      name: 'another extension with an address of ours',
      from: { ...page('popup.html'), id: 'b'.repeat(32) },
    },
    {
      kind: 'foreign',
      name: 'our id with an address of another extension',
      from: { id, url: `moz-extension://${TOKEN}/popup.html` },
    },
    { kind: 'foreign', name: 'a page without an id', from: { url: PAGE_URL, tab, frameId: 0 } },
    { kind: 'foreign', name: 'a sandboxed page', from: { ...web, origin: 'null', frameId: 0 } },
    {
      kind: 'foreign',
      name: 'a page of another origin than its address',
      from: { ...web, origin: 'https://lain.example', frameId: 0 },
    },
    { kind: 'foreign', name: 'a sender without an address', from: { id, tab, frameId: 0 } },
    {
      kind: 'foreign',
      name: 'a sender with half an address',
      from: { id, url: '//popup.html', tab, frameId: 0 },
    },
    { kind: 'foreign', name: 'nobody', from: null },
    { kind: 'foreign', name: 'nothing', from: undefined },
  ];
}
