import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';

const Answer = v.object({
  id: v.number(),
  result: v.optional(v.object({ usedSize: v.optional(v.number()) })),
});

/** Bytes in use in the service worker at an address, after a collection of garbage; null where none runs. */
export async function heapOfWorker(browser: CDPSession, address: string): Promise<number | null> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(address));
  if (worker === undefined) return null;
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  let calls = 0;
  const ask = (method: string): Promise<number | null> => {
    calls += 1;
    const id = calls;
    const answered = new Promise<number | null>((told) => {
      browser.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = v.safeParse(Answer, JSON.parse(message));
        if (answer.success && answer.output.id === id) told(answer.output.result?.usedSize ?? null);
      });
    });
    return browser
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .then(() => answered);
  };
  await ask('HeapProfiler.enable');
  await ask('HeapProfiler.collectGarbage');
  const used = await ask('Runtime.getHeapUsage');
  await browser.detach();
  return used;
}
