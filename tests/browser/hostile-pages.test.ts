import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_PAGES } from '../fixtures/hostile/hostile-pages.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { cleanTwin, complaintsAbout, type Visit, visit } from './hostile-visits.ts';
import { goToAndFro, returnPages } from './returns.ts';

/** The worst of each kind; `npm run soak -- pages` goes through all. */
const WORST = [
  'a form around everything with fields named after what elements have',
  'a form whose next sibling is a field before it',
  'forms and frames named after what documents have',
  'elements named after what windows have',
  'getters of nodes that throw',
  'another highlighter that wraps words in elements',
  'another highlighter',
  'an article that its script draws anew',
  'elements in one another, 20,000 deep',
  'NFD',
];

let server: FixtureServer;

beforeAll(async () => {
  server = await startServer(returnPages());
});

afterAll(() => server.close());

describe.each(BROWSERS)('in $name', (browser) => {
  let session: BrowserSession;
  let own: BrowserPage;
  let twin: Visit;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port, keepsPages: true });
    own = await session.open(session.extensionUrl('library.html'));
    twin = await visit(session, own, server, { name: 'the clean twin', of: (clean) => clean });
  });
  afterAll(() => session?.close());

  it('an article has names, and is left as it was found', async () => {
    expect(await cleanTwin()).toContain('Ryamizard Ryacudu');
    expect(twin.mentions.join()).toContain('Ryamizard Ryacudu (person)');
    expect([twin.left, twin.faults]).toEqual([[], []]);
  });

  it.each(WORST)(
    'a page with %s is read, marked and left like its clean twin, without an error',
    async (name) => {
      const hostile = HOSTILE_PAGES.find((page) => page.name === name);
      if (hostile === undefined) throw new Error(`There is no page “${name}”`);
      expect(complaintsAbout(await visit(session, own, server, hostile), twin)).toEqual([]);
    },
  );

  it('the notes of each page are on it, and nothing else, whichever way the reader comes back to it', async () => {
    const { complaints, restored } = await goToAndFro(session, 6);
    expect(complaints).toEqual([]);
    expect(restored).toBeGreaterThan(0);
  });
});
