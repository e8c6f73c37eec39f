import type { BrowserPage } from './session.ts';

/** The most presses a reader would make to get to something. */
const MOST_PRESSES = 60;

/** Presses keys until an element has the keyboard; answers with how many presses that took. Throws where none gets there. */
export async function pressUntil(page: BrowserPage, keys: string, selector: string): Promise<number> {
  for (let presses = 0; presses <= MOST_PRESSES; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
      return presses;
    await page.press(keys);
  }
  throw new Error(`${keys} never came to ${selector}; the keyboard is at ${await focusedOn(page)}`);
}

/** Types letter by letter into whatever has the keyboard. */
export async function typeKeys(page: BrowserPage, words: string): Promise<void> {
  for (const letter of words) await page.press(letter);
}

/** What has the keyboard: tag, class and name. */
export function focusedOn(page: BrowserPage): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return `${focused?.tagName} .${focused?.className} ${focused?.ariaLabel ?? focused?.textContent.slice(0, 40)}`;
  });
}

/** Waits until the keyboard is not left at the page itself, and answers with what has it unseen, or ''. */
export async function unseenFocus(page: BrowserPage): Promise<string> {
  await page.waitFor(() => document.activeElement !== null && document.activeElement !== document.body);
  const isSeen = await page.evaluate(() => {
    const focused = document.activeElement;
    // A document behind another tab, as Firefox has it, draws no focus.
    if (focused === null || !document.hasFocus()) return focused !== null;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    // What only receives the keyboard, to be read from, has nothing to press.
    if (focused.getAttribute('tabindex') === '-1') return true;
    return outlineStyle !== 'none' && outlineWidth !== '0px';
  });
  return isSeen ? '' : await focusedOn(page);
}
