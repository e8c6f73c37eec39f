/**
 * `npm run pictures [-- chromium | firefox | light | dark | en | id …]`: a picture of every surface in every browser,
 * scheme and language, wide and narrow, empty, full and in error, in the folder `pictures/`. Words leave the others out.
 */
import { mkdir } from 'node:fs/promises';
import { BROWSERS } from '../tests/browser/harness/browsers.ts';
import { startServer } from '../tests/browser/harness/server.ts';
import type { BrowserSession } from '../tests/browser/harness/session.ts';
import { buildExtension } from './build-extension.ts';
import { PAGES } from './pictures/pages.ts';
import { inventLibraryFile } from './pictures/sample-library.ts';
import { visitAll } from './pictures/visit.ts';
import { ROOT } from './run.ts';

const SCHEMES = ['light', 'dark'] as const;
const LOCALES = ['en', 'id'] as const;

const wanted = new Set(process.argv.slice(2));
const known: ReadonlySet<string> = new Set([...BROWSERS.map(({ name }) => name), ...SCHEMES, ...LOCALES]);
const unknown = [...wanted].filter((word) => !known.has(word));
if (unknown.length > 0) {
  console.error(`Not known: ${unknown.join(', ')}. Usage: npm run pictures [-- ${[...known].join(' | ')}]`);
  process.exit(2);
}
if ((await buildExtension('build')) !== 0) process.exit(1);

const server = await startServer(PAGES);
const library = await inventLibraryFile();
try {
  for (const browser of BROWSERS.filter(({ name }) =>
    isWanted(
      BROWSERS.map((one) => one.name),
      name,
    ),
  ))
    for (const colorScheme of SCHEMES.filter((one) => isWanted(SCHEMES, one)))
      for (const locale of LOCALES.filter((one) => isWanted(LOCALES, one))) {
        const folder = `${ROOT}pictures/${browser.name}-${colorScheme}-${locale}`;
        await mkdir(folder, { recursive: true });
        const session = await browser.launch({ proxyPort: server.port, colorScheme, locale });
        try {
          const spoken = await languageOf(session);
          if (spoken === locale)
            console.log(`${folder}: ${await visitAll(session, { folder, library, locale })} pictures`);
          else
            console.log(
              `${folder}: left out, since this browser speaks ${spoken}; its package of languages is missing`,
            );
        } finally {
          await session.close();
        }
      }
} finally {
  await library.discard();
  await server.close();
}

/** The language of the extension's own pages: the browser's, which needs a package of its own on Debian. */
async function languageOf(session: BrowserSession): Promise<string> {
  const page = await session.open(session.extensionUrl('library.html'));
  const language = await page.evaluate(() => document.documentElement.lang);
  await page.close();
  return language;
}

/** Of a kind that was not spoken of, all are wanted. */
function isWanted(kind: readonly string[], one: string): boolean {
  return wanted.has(one) || !kind.some((other) => wanted.has(other));
}
