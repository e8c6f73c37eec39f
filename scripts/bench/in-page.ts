/** Functions that run in the measured page, each by itself: they see nothing of this file. */

/** Settles when the page as far as it has come is painted and nothing was drawn for a while. */
export function untilAtRest(restMs: number): Promise<void> {
  return new Promise((rest) => {
    const look = () => {
      if (performance.getEntriesByName('first-contentful-paint').length > 0) setTimeout(rest, restMs);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Settles after the frame in which highlights of either kind are first painted, and leaves a mark in it. */
export function untilPainted({ mark, waitMs }: { mark: string; waitMs: number }): Promise<void> {
  return new Promise((painted, fail) => {
    setTimeout(() => fail(new Error('Nothing was painted.')), waitMs);
    const look = () => {
      if (CSS.highlights.size === 0 && document.querySelector('mark') === null) {
        requestAnimationFrame(look);
        return;
      }
      performance.mark(mark);
      requestAnimationFrame(() => painted());
    };
    requestAnimationFrame(look);
  });
}

/** Settles some time after the page is complete. */
export function untilComplete(restMs: number): Promise<void> {
  return new Promise((complete) => {
    const rest = () => setTimeout(complete, restMs);
    if (document.readyState === 'complete') rest();
    else addEventListener('load', rest);
  });
}

/** Settles when a selector is painted, with the milliseconds since the page began to load. */
export function untilShown(selector: string): Promise<number> {
  return new Promise((shown, fail) => {
    const painted = () => {
      // The frame is painted before the next task.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => shown(performance.now());
      channel.port2.postMessage(null);
    };
    const look = () => {
      if (document.querySelector(selector) !== null) painted();
      else if (performance.now() > 30_000) fail(new Error(`${selector} was not shown.`));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Leads down a dossier until its graph is there, has the wide one drawn, and answers with each frame's milliseconds meanwhile. */
export async function framesOfWideGraph(): Promise<readonly number[]> {
  const frame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn));
  while (document.querySelector('canvas.graph') === null) {
    document.querySelector('.dossier-part:has(#company-heading)')?.lastElementChild?.scrollIntoView();
    await frame();
  }
  document.querySelector<HTMLButtonElement>('.graph-tools button')?.click();
  const frames: number[] = [];
  let before = await frame();
  for (const end = before + 4000; before < end; ) {
    const now = await frame();
    frames.push(now - before);
    before = now;
  }
  return frames;
}
