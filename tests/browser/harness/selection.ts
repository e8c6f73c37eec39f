import type { BrowserPage, Point } from './session.ts';

/** Selects words of the article's body with the mouse, as a reader does: press, drag, release. */
export async function selectWords(page: BrowserPage, words: string): Promise<void> {
  const { from, to } = await page.waitFor(endsOf, words);
  await page.drag(from, to);
}

/** Runs in the page. */
function endsOf(words: string): { from: Point; to: Point } | null {
  const body = document.querySelector('.post-body') ?? document.body;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = node.textContent?.replace(/\s/g, ' ').indexOf(words) ?? -1;
    if (start === -1) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
    const lines = [...range.getClientRects()];
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return null;
    return {
      from: { x: first.left + 0.5, y: first.top + first.height / 2 },
      to: { x: last.right - 0.5, y: last.top + last.height / 2 },
    };
  }
  return null;
}
