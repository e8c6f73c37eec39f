import type { BrowserPage } from './harness/session.ts';

interface Heard {
  heardTexts?: string[];
}

interface ExtensionApi {
  readonly runtime: { readonly onMessage: { addListener(listener: (message: unknown) => void): void } };
}

/** From now on a page of the extension hears, as the background does, what articles are to be recognised. */
export async function hearRecognised(own: BrowserPage): Promise<void> {
  await own.evaluate(() => {
    const world = globalThis as unknown as Heard & Partial<Record<'browser' | 'chrome', ExtensionApi>>;
    const texts: string[] = [];
    world.heardTexts = texts;
    (world.browser ?? world.chrome)?.runtime.onMessage.addListener((message) => {
      const { call, of } = message as { call?: unknown; of?: { text?: unknown } };
      if (call === 'recognise') texts.push(String(of?.text));
    });
  });
}

/** The first lines of the texts heard, in order. */
export async function heardTitles(own: BrowserPage): Promise<readonly string[]> {
  const texts = await own.evaluate(() => (globalThis as unknown as Heard).heardTexts ?? []);
  return texts.map((text) => text.split('\n', 1).join(''));
}
