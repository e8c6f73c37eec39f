import { runQuietly } from './run.ts';

/**
 * Compiles the lexicon and builds (or builds and packs) the extension for both browsers.
 *
 * @returns Exit code of the first step that failed, or 0.
 */
export async function buildExtension(step: 'build' | 'zip'): Promise<number> {
  const steps = [
    ['node', 'scripts/compile-lexicon.ts'],
    ['wxt', step, '-b', 'chrome'],
    ['wxt', step, '-b', 'firefox'],
  ] as const;
  for (const [program, ...args] of steps) {
    const code = await runQuietly(program, args);
    if (code !== 0) {
      return code;
    }
  }
  console.log(
    step === 'build'
      ? 'Built .output/chrome-mv3 and .output/firefox-mv3'
      : 'Packed .output/*-chrome.zip, .output/*-firefox.zip and the sources of the latter',
  );
  return 0;
}
