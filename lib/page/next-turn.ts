/**
 * Lets the page have its turn: what it waits for (a click, a frame) comes before the work that goes on afterwards. Not a
 * timer, which a page in the background gets once a second.
 */
export const nextTurn = (): Promise<void> => scheduler.yield();
