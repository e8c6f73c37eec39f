import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopOften } from '../../scripts/soak/stops/stop-run.ts';
import { randomFrom } from '../../scripts/train/random.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type FixtureServer, startServer } from './harness/server.ts';

/** Two rounds of all kinds of messages: one with a stop before each, one with a stop while each is under way. */
const STOPS = 40;

let server: FixtureServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.close());

describe.each(BROWSERS)('a background that the browser stops, in $name,', (browser) => {
  it('loses nothing that it acknowledged, does nothing twice, and answers when asked again', async () => {
    const session = await browser.launch({ proxyPort: server.port });
    try {
      const { lost, doubled, refused } = await stopOften(session, STOPS, randomFrom(1));
      expect({ lost, doubled, refused }).toEqual({ lost: [], doubled: [], refused: [] });
    } finally {
      await session.close();
    }
  });
});
