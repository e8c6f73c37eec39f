import type { SafetyActions } from '../../components/safety-actions.ts';

/** The safety of a library that is well and has no backup; `changes` says what is otherwise. */
export function safetyDoor(changes: Partial<SafetyActions> = {}): SafetyActions {
  return {
    health: async () => ({ kind: 'well' }),
    goOn: async () => {},
    ring: async () => [],
    backUp: async () => null,
    planRestore: () => Promise.reject(new Error()),
    planAnew: () => Promise.reject(new Error()),
    planAnewOf: () => Promise.reject(new Error()),
    saveBackup: async () => {},
    files: async () => ({ schedule: 'never', lastAt: null }),
    schedule: async () => true,
    ...changes,
  };
}
