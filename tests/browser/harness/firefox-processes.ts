import * as v from 'valibot';
import type { Bidi } from './bidi.ts';

const Figure = v.nullable(v.pipe(v.number(), v.finite()));

const PROCESSES = '(await ChromeUtils.requestProcInfo()).children';

/** Processor time that the main thread of the tab in front has taken, in seconds; null where its process is not told of. */
export async function tabSeconds(bidi: Bidi): Promise<number | null> {
  const answer = await bidi.askBrowser(`(async () => {
    const pid = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
    const process = ${PROCESSES}.find((one) => one.pid === pid);
    const thread = process?.threads.find(({ tid }) => tid === pid);
    return thread === undefined ? null : thread.cpuTime / 1e9;
  })()`);
  return v.parse(Figure, answer);
}

/** Bytes of memory that the process of all extensions holds, after it was asked to give up what it can; null: there is none. */
export async function extensionBytes(bidi: Bidi): Promise<number | null> {
  const answer = await bidi.askBrowser(`(async () => {
    for (const ask of ['child-gc-request', 'child-cc-request', 'child-mmu-request'])
      Services.obs.notifyObservers(null, ask);
    await new Promise((next) => setTimeout(next, 1000));
    return ${PROCESSES}.find(({ type }) => type === 'extension')?.memory ?? null;
  })()`);
  return v.parse(Figure, answer);
}
