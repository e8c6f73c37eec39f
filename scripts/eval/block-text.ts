import { JSDOM } from 'jsdom';

const BLOCKS =
  'address, article, aside, blockquote, br, dd, div, dl, dt, figcaption, figure, h1, h2, h3, h4, h5, h6, hr, li, ol, p, pre, section, table, td, th, tr, ul';

/** Plain text of a piece of markup, white space folded and a line a block, as Sorot gives it. */
export function blockText(markup: string): string {
  const { document } = new JSDOM(markup).window;
  for (const block of document.querySelectorAll(BLOCKS)) {
    block.before('\u0001');
    block.after('\u0001');
  }
  const lines = (document.body.textContent ?? '').split('\u0001');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
