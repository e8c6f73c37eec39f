import type { FollowPage } from '../panel/panel-actions.ts';
import type { Toast } from '../use-toast.ts';

const never = () => new Promise<never>(() => {});

const refuses = () => Promise.reject(new Error('The gallery has no storage'));

function doorOf<T extends object>(answers: Partial<T>, other: () => Promise<never>): T {
  return new Proxy(answers, {
    get: (of, key) => Reflect.get(of, key) ?? other,
  }) as T;
}

/** A door that answers what is given; of anything else it never says how it ended, so that a scene stays what it is. */
export function door<T extends object>(answers: Partial<NoInfer<T>> = {}): T {
  return doorOf<T>(answers, never);
}

/** A door that answers what is given, and can do nothing else. */
export function closedDoor<T extends object>(answers: Partial<NoInfer<T>> = {}): T {
  return doorOf<T>(answers, refuses);
}

/** Follows one page, which stays in front; its key names it. */
export function stayingPage(key: string): FollowPage {
  return ({ onPage }) => {
    onPage(key);
    return () => {};
  };
}

/** What a scene does where something is pressed. */
export const nothing = (): void => {};

/** Says nothing. */
export const NO_TOAST: Toast = { line: null, say: nothing, offerUndo: nothing, clear: nothing };
