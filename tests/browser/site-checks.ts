import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserPage, BrowserSession } from './harness/session.ts';

/** A page that is read is painted well within this, also on a busy machine; what is not painted by then was not read. */
const READ_WITHIN_MS = 3000;

const STEP_MS = 100;

/** Whether Sorot reads a page by itself: opens it, and looks whether names are painted. */
export async function isReadByItself(session: BrowserSession, url: string): Promise<boolean> {
  const page = await session.open(url);
  try {
    for (let waited = 0; waited < READ_WITHIN_MS; waited += STEP_MS) {
      if (await page.evaluate(() => CSS.highlights.size > 0)) return true;
      await sleep(STEP_MS);
    }
    return false;
  } finally {
    await page.close();
  }
}

/**
 * Whether Sorot leaves a page alone that it would read as it reads another: opens it, in front, and the other behind it
 * later, and looks once names are painted in that one. What was asked for first, in front, would have been painted by then.
 */
export async function isLeftAlone(session: BrowserSession, url: string, other: string): Promise<boolean> {
  const page = await session.open(url);
  const later = await session.openBehind(page, other);
  try {
    await later.waitFor(() => CSS.highlights.size > 0);
    return await page.evaluate(() => CSS.highlights.size === 0);
  } finally {
    await later.close();
    await page.close();
  }
}

/** Waits until the page about sites says which choice is in force. */
export async function choiceInForce(page: BrowserPage, choice: string): Promise<void> {
  await page.waitFor(
    (words) =>
      document.querySelector('.choice-foot [role=status]')?.textContent?.endsWith(`: ${words}`) === true,
    choice,
  );
}
