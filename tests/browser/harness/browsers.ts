import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, BrowserSession, LaunchOptions } from './session.ts';

/** A browser that tests run in. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** Folder of the built extension. */
  readonly extensionDir: string;
  /** Starts it, with the built extension or another one in `extensionDir`. */
  launch(options: Omit<LaunchOptions, 'extensionDir'> & { extensionDir?: string }): Promise<BrowserSession>;
}

const EXTENSION_DIRS = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};
const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

/** The installed browsers, each with the built extension in it: `describe.each(BROWSERS)('$name', …)`. */
export const BROWSERS: readonly TestBrowser[] = (['chromium', 'firefox'] as const)
  .filter((name) => findBrowser(name) !== null)
  .map((name) => ({
    name,
    extensionDir: EXTENSION_DIRS[name],
    launch: (options) => LAUNCHERS[name]({ extensionDir: EXTENSION_DIRS[name], ...options }),
  }));
