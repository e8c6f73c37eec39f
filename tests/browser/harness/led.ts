import type { BrowserPage } from './session.ts';

/** A place that the reader was led to. */
export interface Led {
  readonly text: string;
  /** Whether all of it is in the viewport. */
  readonly inView: boolean;
}

interface Watching {
  sorotLed?: Led | null;
  sorotWatch?: ReturnType<typeof setInterval>;
}

/** Does what leads the reader through a page, and answers with the place: its mark stays too short to be asked for after. */
export async function ledBy(page: BrowserPage, lead: () => Promise<void>): Promise<Led> {
  // Of where the reader was led to before, nothing is to be taken for this one.
  await page.waitFor(() => !CSS.highlights.has('sorot-current'));
  await page.evaluate(watch);
  await lead();
  return page.waitFor(() => (globalThis as Watching).sorotLed ?? null);
}

/** Runs in the page. */
function watch(): void {
  const world = globalThis as Watching;
  clearInterval(world.sorotWatch);
  world.sorotLed = null;
  world.sorotWatch = setInterval(() => {
    const [range] = [...(CSS.highlights.get('sorot-current') ?? [])] as Range[];
    if (range === undefined) return;
    const { top, bottom } = range.getBoundingClientRect();
    world.sorotLed = { text: range.toString(), inView: top >= 0 && bottom <= innerHeight };
  }, 20);
}
