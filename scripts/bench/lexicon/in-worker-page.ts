/** Functions that run in the measured page, each by itself: they see nothing of this file. */

/** Starts the worker and leaves it in `globalThis.benchWorker`. */
export function startWorker(script: string): void {
  Object.assign(globalThis, { benchWorker: new Worker(script) });
}

/** Has the worker load the lexicon and look up a text; answers with milliseconds and places found. */
export function loadInWorker(text: string): Promise<unknown> {
  const { benchWorker: worker } = globalThis as unknown as { benchWorker: Worker };
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(text);
  });
}
