import { browser } from 'wxt/browser';

/** The address of the note frame for a token that the background gave. */
export function noteFrameAddress(token: string): string {
  return `${browser.runtime.getURL('/note-frame.html')}#${token}`;
}
