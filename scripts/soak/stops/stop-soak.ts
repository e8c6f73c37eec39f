import { BROWSERS } from '../../../tests/browser/harness/browsers.ts';
import { startServer } from '../../../tests/browser/harness/server.ts';
import { buildExtension } from '../../build-extension.ts';
import { randomFrom } from '../../train/random.ts';
import { stopOften } from './stop-run.ts';

/** Stops the background before and during each kind of message, in each browser; answers with how much went wrong. */
export async function soakStops(count: number, seed: number): Promise<number> {
  if ((await buildExtension('build')) !== 0) return 1;
  const server = await startServer();
  let wrong = 0;
  for (const browser of BROWSERS) {
    const session = await browser.launch({ proxyPort: server.port });
    try {
      const report = await stopOften(session, count, randomFrom(seed));
      const { stops, lost, doubled, refused, answerMs } = report;
      wrong += lost.length + doubled.length + refused.length;
      console.log(
        `${browser.name}: ${stops} stops: ${lost.length} lost, ${doubled.length} doubled, ${refused.length} refused twice`,
      );
      for (const line of [...lost, ...doubled, ...refused]) console.log(`  ${line}`);
      const slowest = [...answerMs].map(([call, all]) => `${call} ${Math.round(Math.max(...all))}`);
      console.log(`  slowest answer after a restart, ms: ${slowest.join(', ')}`);
    } finally {
      await session.close();
    }
  }
  await server.close();
  return wrong;
}
