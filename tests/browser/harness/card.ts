import { poll } from './poll.ts';
import type { BrowserPage, Clip } from './session.ts';

/** The element that holds what Sorot lays over a page, in a closed shadow root. */
const OVERLAY = 'html > div[popover]';

/** Room left around a card in its picture, in CSS pixels. */
const MARGIN_PX = 24;

/** Points at the first place in the article's body that reads so, and waits for the card; answers with where both are. */
export async function openCard(page: BrowserPage, text: string): Promise<Clip> {
  const name = await page.waitFor(scrollTo, text);
  await page.moveMouse(name.x + name.width / 2, name.y + name.height / 2);
  const card = await poll(() => page.insideShadow(OVERLAY, boxOf, '.card'), `the card of ${text}`);
  return around(name, card);
}

/** What the card says. */
export function cardText(page: BrowserPage): Promise<string> {
  return page.insideShadow(OVERLAY, (root) => root.querySelector('.card')?.textContent ?? '');
}

/** Presses a button of the card by its words. */
export async function pressOnCard(page: BrowserPage, label: string): Promise<void> {
  const box = await page.insideShadow(
    OVERLAY,
    (root, wanted) => {
      const buttons = [...root.querySelectorAll('button')];
      const button = buttons.find((one) => [one.ariaLabel, one.textContent].includes(wanted));
      return button?.getBoundingClientRect().toJSON() as Clip | undefined;
    },
    label,
  );
  if (box === undefined) {
    throw new Error(`No button “${label}” on the card`);
  }
  await page.clickAt(box.x + box.width / 2, box.y + box.height / 2);
}

/** Runs in the page. */
function scrollTo(text: string): Clip | null {
  const body = document.querySelector('.post-body');
  const walker = document.createTreeWalker(body ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(text) ?? -1;
    if (start !== -1) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      // Not scrollIntoView of its element: a whole article in <br> prose is one element.
      scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
      return range.getClientRects()[0]?.toJSON() ?? null;
    }
  }
  return null;
}

/** Runs in the shadow root. */
function boxOf(root: ShadowRoot, selector: string): Clip | null {
  return root.querySelector(selector)?.getBoundingClientRect().toJSON() ?? null;
}

function around(a: Clip, b: Clip): Clip {
  const x = Math.max(0, Math.min(a.x, b.x) - MARGIN_PX);
  const y = Math.max(0, Math.min(a.y, b.y) - MARGIN_PX);
  const right = Math.max(a.x + a.width, b.x + b.width) + MARGIN_PX;
  const bottom = Math.max(a.y + a.height, b.y + b.height) + MARGIN_PX;
  return { x, y, width: right - x, height: bottom - y };
}
