import { runQuietly } from './run.ts';

const DONE = {
  build: 'Built .output/chrome-mv3 and .output/firefox-mv3',
  zip: 'Packed .output/*-chrome.zip, .output/*-firefox.zip and the sources of the latter',
  gallery: 'Built .output/chrome-mv3-dev and .output/firefox-mv3-dev; see library.html#/gallery in them',
} as const;

/**
 * Compiles the lexicon and builds (or builds and packs) the extension for both browsers; `gallery`: with the gallery of
 * components at `library.html#/gallery`, beside the one that ships.
 *
 * @returns Exit code of the first step that failed, or 0.
 */
export async function buildExtension(step: 'build' | 'zip' | 'gallery'): Promise<number> {
  const what = step === 'gallery' ? ['build', '--mode', 'development'] : [step];
  const steps = [
    ['node', 'scripts/compile-lexicon.ts'],
    ['wxt', ...what, '-b', 'chrome'],
    ['wxt', ...what, '-b', 'firefox'],
  ] as const;
  for (const [program, ...args] of steps) {
    const code = await runQuietly(program, args);
    if (code !== 0) {
      return code;
    }
  }
  console.log(DONE[step]);
  return 0;
}
