import { browser } from 'wxt/browser';

/**
 * Whether the browser is private for good, and keeps nothing: otherwise the background belongs to no window. Firefox
 * gives an extension no database there.
 */
export function isFleeting(): boolean {
  return browser.extension.inIncognitoContext;
}
