import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestBrowser } from '../browser/harness/browsers.ts';
import { startServer } from '../browser/harness/server.ts';
import type { BrowserPage, BrowserSession } from '../browser/harness/session.ts';
import { buildProbe } from './extension-page.ts';
import type { Probe } from './probe.ts';

/** A page with the probe in it, in either browser. */
export interface ProbePage {
  /** Calls a function with the probe; it sees nothing but its arguments, and arguments and answer are JSON. */
  evaluate<T, A>(work: (probe: Probe, argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** A library, the drafts or own names in the page. Failures reject with their code and message. */
  remote<T extends object>(kind: Parameters<Probe['call']>[0], name: string): T;
}

/** A browser with the small extension, in a profile that outlives it. */
export interface ProbeBrowser {
  readonly profileDir: string;
  /** Opens a page of the extension. */
  open(): Promise<ProbePage>;
  /** Ends the browser as a power cut does, by SIGKILL. */
  kill(): Promise<void>;
  /** Quits the browser. */
  quit(): Promise<void>;
  /** Starts it again. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with the probe, Firefox with preferences where some are wanted. */
export async function launchProbe(
  browser: TestBrowser,
  firefoxPreferences: Readonly<Record<string, number>> = {},
): Promise<ProbeBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'sorot-probe-'));
  const extensionDir = await buildProbe(folder);
  const profileDir = join(folder, 'profile');
  const server = await startServer({});
  const launch = () =>
    browser.launch({
      ...{ proxyPort: server.port, extensionDir, profileDir },
      ...{ keepsWelcome: true, firefoxPreferences },
    });
  let session: BrowserSession | null = await launch();
  const running = (): BrowserSession => {
    if (session === null) throw new Error('The browser is not running.');
    return session;
  };
  return {
    profileDir,
    async open() {
      const page = await running().open(running().extensionUrl('page.html'));
      await page.waitFor(() => 'probe' in globalThis);
      return probePage(page);
    },
    async kill() {
      const gone = running().untilClosed();
      killGroup(await processOf(profileDir));
      await gone;
      session = null;
    },
    async quit() {
      await running().close();
      session = null;
    },
    async start() {
      session = await launch();
    },
    async close() {
      await session?.close();
      await server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** The process that holds a profile: both browsers leave a link that names it, `host-pid` and `address:+pid`. */
async function processOf(profileDir: string): Promise<number> {
  const links = ['SingletonLock', 'lock'].map((link) => readlink(join(profileDir, link)).catch(() => ''));
  const pid = Number(/(\d+)$/.exec((await Promise.all(links)).join(''))?.[1]);
  if (!Number.isInteger(pid) || pid <= 1) throw new Error('No process holds the profile.');
  return pid;
}

/** The drivers start each browser as the head of a group, in which its other processes are. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    process.kill(pid, 'SIGKILL');
  }
}

function probePage(page: BrowserPage): ProbePage {
  const evaluate = <T, A>(work: (probe: Probe, argument: A) => T | Promise<T>, argument: A): Promise<T> => {
    const call = new Function('argument', `return (${String(work)})(globalThis.probe, argument)`);
    return page.evaluate(call as (argument: A) => T | Promise<T>, argument);
  };
  return {
    evaluate,
    remote: <T extends object>(kind: Parameters<Probe['call']>[0], name: string) =>
      new Proxy({} as T, {
        get:
          (_, method) =>
          async (...args: unknown[]) => {
            const asked = [kind, name, String(method), args] as const;
            const answer = await evaluate((probe, [k, n, m, a]) => probe.call(k, n, m, [...a]), asked);
            if ('value' in answer) return answer.value;
            if ('code' in answer) throw Object.assign(new Error(answer.message), { code: answer.code });
            return undefined;
          },
      }),
  };
}
