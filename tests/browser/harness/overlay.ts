import { poll } from './poll.ts';
import type { BrowserPage, Clip, Point } from './session.ts';

/** The element that holds what Sorot lays over a page, in a closed shadow root. */
const OVERLAY = 'html > div[popover]';

/** Waits until the overlay says some words in an element, and answers with all that it says there. */
export function overlayText(page: BrowserPage, selector: string, words: string): Promise<string> {
  return poll(async () => {
    const said = await page.insideShadow(OVERLAY, textOf, selector);
    return said.includes(words) ? said : null;
  }, `“${words}” in ${selector}`);
}

/** Whether a layer of the overlay is shown. */
export async function isShown(page: BrowserPage, selector: string): Promise<boolean> {
  const isThere = await page.evaluate((host) => document.querySelector(host) !== null, OVERLAY);
  return (
    isThere && page.insideShadow(OVERLAY, (root, wanted) => root.querySelector(wanted) !== null, selector)
  );
}

/** What has the keyboard in the overlay: its name, or '' where nothing has. */
export function overlayFocus(page: BrowserPage): Promise<string> {
  return page.insideShadow(OVERLAY, (root) => {
    const focused = root.activeElement;
    return focused?.ariaLabel ?? focused?.textContent ?? '';
  });
}

/** Presses a button of one layer of the overlay, by its name, with the mouse. */
export async function pressIn(page: BrowserPage, selector: string, name: string): Promise<void> {
  const at = await poll(
    () => page.insideShadow(OVERLAY, middleOf, { selector, name }),
    `the button “${name}” in ${selector}`,
  );
  await page.clickAt(at.x, at.y);
}

/** Looks after which a hand moves again: marks may be drawn a moment before they are listened for. */
const HAND_RESTS = 30;

/** Points at the first words drawn in a highlight of this name, and waits for the card on them. */
export async function pointAt(page: BrowserPage, highlight: string): Promise<Clip> {
  const at = await page.waitFor(scrollToHighlight, highlight);
  let looks = 0;
  return poll(async () => {
    if (looks % HAND_RESTS === 0) {
      await page.moveMouse(2, 2);
      await page.moveMouse(at.x + Math.min(at.width / 2, 12), at.y + at.height / 2);
    }
    looks += 1;
    return page.insideShadow(OVERLAY, (root) =>
      root.querySelector('.card')?.getBoundingClientRect().toJSON(),
    );
  }, `the card on ${highlight}`);
}

/** Runs in the page: the words drawn in a highlight, or null where there are none. */
export function wordsIn(highlight: string): readonly string[] | null {
  const drawn = CSS.highlights.get(highlight);
  return drawn ? [...drawn].map((range) => (range as Range).toString()) : null;
}

/** Runs in the page. */
function scrollToHighlight(name: string): Clip | null {
  const [range] = [...(CSS.highlights.get(name) ?? [])] as Range[];
  if (range === undefined) return null;
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
  return range.getClientRects()[0]?.toJSON() ?? null;
}

/** Runs in the shadow root. */
function textOf(root: ShadowRoot, selector: string): string {
  return root.querySelector(selector)?.textContent ?? '';
}

/** Runs in the shadow root. */
function middleOf(root: ShadowRoot, { selector, name }: { selector: string; name: string }): Point | null {
  const buttons = [...root.querySelectorAll<HTMLElement>(`${selector} button`)];
  const button = buttons.find((one) => [one.ariaLabel, one.textContent].includes(name));
  if (button === undefined) return null;
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
