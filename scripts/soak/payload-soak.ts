import { spawnSync } from 'node:child_process';
import { ROOT } from '../run.ts';

/** Puts every payload through every field of every component. Answers with whether one was more than words: 0 or 1. */
export function soakPayloads(): Promise<number> {
  const env = { ...process.env, SOROT_PAYLOAD_ROUNDS: '200' };
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'unit',
    'tests/components/payloads.test.tsx',
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
  return Promise.resolve(status === 0 ? 0 : 1);
}
