import { JSDOM, VirtualConsole } from 'jsdom';

/** A page as a content script finds it, from its markup. */
export function openPage(source: string, url: string): Document {
  return new JSDOM(source, { url, virtualConsole: new VirtualConsole() }).window.document;
}
