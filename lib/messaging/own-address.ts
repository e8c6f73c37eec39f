import { browser } from 'wxt/browser';

/** The address of the library page where a name of the reader's is written, with a spelling filled in. */
export function ownNamesAddress(form: string): string {
  return `${browser.runtime.getURL('/library.html')}#/names?new=${encodeURIComponent(form)}`;
}

/** The address of the note frame for a token that the background gave. */
export function noteFrameAddress(token: string): string {
  return `${browser.runtime.getURL('/note-frame.html')}#${token}`;
}
