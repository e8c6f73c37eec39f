/** After its answer a dossier is drawn within this; the list's questions come then. */
const DRAWN_MS = 50;

/** Whose questions go first where a page opens with two things to show. */
export interface Precedence {
  /** Does what goes first; the others are let go after it, whatever came of it. */
  first<T>(work: () => Promise<T>): Promise<T>;
  /** Settles when the others may go. */
  others(): Promise<void>;
}

/** One browser database answers one question at a time: a page opened at a dossier asks for that before its list. */
export function precedence(isNeeded: boolean): Precedence {
  let letGo = () => {};
  const gone = isNeeded ? new Promise<void>((settle) => (letGo = settle)) : Promise.resolve();
  return {
    first: (work) => work().finally(() => setTimeout(letGo, DRAWN_MS)),
    others: () => gone,
  };
}
