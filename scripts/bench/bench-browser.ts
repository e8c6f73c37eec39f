import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { poll } from '../../tests/browser/harness/poll.ts';
import { openProfile } from '../../tests/browser/harness/profile.ts';
import { proxyScript } from '../../tests/browser/harness/proxy-script.ts';
import type { LaunchOptions } from '../../tests/browser/harness/session.ts';
import { findBrowser } from '../setup/browsers.mjs';
import { type Cdp, startChromium } from './cdp.ts';

/** A Chromium with the extension and nothing attached to what is measured, but for a tab of its own and each tab opened. */
export interface BenchBrowser {
  /** What the tabs are traced through. */
  readonly cdp: Cdp;
  /** Name and version, `Chrome/156.0.8078.79`. */
  readonly version: string;
  /** Id of the extension, the host of its pages' addresses. */
  readonly extensionId: string;
  /** Opens an address in a new tab, and does not wait for the page. */
  open(url: string): Promise<BenchTab>;
  /** Stops the extension's worker and waits until it has stopped. */
  stopWorker(): Promise<void>;
  /** How often the extension's worker has been started. */
  workerStarts(): number;
  close(): Promise<void>;
}

/** A tab of the benchmark. */
export interface BenchTab {
  /** Calls a function in the page, which sees no variables but its JSON argument, and waits for its promise's JSON value. */
  call<A>(read: (arg: A) => unknown, arg: A): Promise<unknown>;
  /** Calls a method of the DevTools protocol on the tab. */
  send(method: string, params: object): Promise<unknown>;
  close(): Promise<void>;
}

/** A closed tab's process ends, and the system settles, before the next tab is opened. */
const REST_MS = 200;

const Version = v.object({ product: v.string() });
const Target = v.object({ targetId: v.string() });
const Session = v.object({ sessionId: v.string() });
const Extension = v.object({ id: v.string() });
const Evaluated = v.object({
  result: v.optional(v.object({ value: v.optional(v.unknown()) })),
  exceptionDetails: v.optional(v.object({ text: v.string() })),
});
const Workers = v.object({
  versions: v.array(v.object({ versionId: v.string(), runningStatus: v.string() })),
});

/** Starts the browser; `extensionDir` is the built extension. */
export async function launchBenchBrowser(
  options: Pick<LaunchOptions, 'extensionDir' | 'proxyPort'>,
): Promise<BenchBrowser> {
  const profile = await openProfile(options);
  const cdp = startChromium(findBrowser('chromium') ?? 'chromium', switches(profile.dir, options.proxyPort));
  const { product } = v.parse(Version, await cdp.send('Browser.getVersion'));
  const workers = watchWorkers(cdp);
  const extension = v.parse(
    Extension,
    await cdp.send('Extensions.loadUnpacked', { path: options.extensionDir }),
  );
  const control = await newTab(cdp);
  await cdp.send('ServiceWorker.enable', {}, control.session);
  return {
    cdp,
    version: product,
    extensionId: extension.id,
    async open(url) {
      const { session, target } = await newTab(cdp);
      // Answered only when the page's first bytes are there.
      await cdp.send('Page.navigate', { url }, session);
      return benchTab(cdp, session, target);
    },
    async stopWorker() {
      await poll(async () => {
        // Asked again and again: a worker that is just starting does not hear it.
        await cdp.send('ServiceWorker.stopAllWorkers', {}, control.session);
        return workers.stopped();
      }, 'the worker to stop');
    },
    workerStarts: workers.starts,
    async close() {
      await cdp.quit();
      await profile.discard();
    },
  };
}

function switches(profileDir: string, proxyPort: number): readonly string[] {
  return [
    '--headless',
    // Containers give root no sandbox; the pages are the project's own.
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    '--enable-unsafe-extension-debugging',
    '--window-size=1280,800',
    `--user-data-dir=${profileDir}`,
    `--proxy-pac-url=${proxyScript({ proxyPort })}`,
  ];
}

async function newTab(cdp: Cdp): Promise<{ target: string; session: string }> {
  const { targetId } = v.parse(Target, await cdp.send('Target.createTarget', { url: 'about:blank' }));
  const attached = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
  return { target: targetId, session: v.parse(Session, attached).sessionId };
}

function benchTab(cdp: Cdp, session: string, targetId: string): BenchTab {
  return {
    async call(read, arg) {
      const expression = `(${read})(${JSON.stringify(arg)})`;
      const answer = await cdp.send(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
        session,
      );
      const { result, exceptionDetails } = v.parse(Evaluated, answer);
      if (exceptionDetails !== undefined) {
        throw new Error(`${exceptionDetails.text} in ${read}`);
      }
      return result?.value;
    },
    send: (method, params) => cdp.send(method, params, session),
    async close() {
      await cdp.send('Target.closeTarget', { targetId });
      await sleep(REST_MS);
    },
  };
}

/** Follows which workers run. The extension's is the only one in the profile. */
function watchWorkers(cdp: Cdp): { starts(): number; stopped(): boolean } {
  const states = new Map<string, string>();
  let starts = 0;
  cdp.events.on('ServiceWorker.workerVersionUpdated', (event) => {
    for (const { versionId, runningStatus } of v.parse(Workers, event).versions) {
      if (runningStatus === 'starting' && states.get(versionId) !== 'starting') {
        starts += 1;
      }
      states.set(versionId, runningStatus);
    }
  });
  return {
    starts: () => starts,
    stopped: () => [...states.values()].every((state) => state === 'stopped'),
  };
}
