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

/** Waits until something has the keyboard, and is seen to have it; answers with what has it unseen, or ''. */
export async function unseenFocus(page: BrowserPage): Promise<string> {
  try {
    await page.waitFor(isFocusSeen);
    return '';
  } catch {
    return await focusedOn(page);
  }
}

/** Runs in the page. */
function isFocusSeen(): boolean {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return false;
  // A document behind another tab, as Firefox has it, draws no focus; what only receives the keyboard, to be read from,
  // has nothing to press.
  if (!document.hasFocus() || focused.getAttribute('tabindex') === '-1') return true;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  return outlineStyle !== 'none' && outlineWidth !== '0px';
}
