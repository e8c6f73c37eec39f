/**
 * Lets the page have its turn: what it waits for (a click, a frame) comes before the work that goes on afterwards. Not a
 * timer: browsers hold those of pages in the background back.
 */
export const nextTurn = (): Promise<void> => scheduler.yield();
