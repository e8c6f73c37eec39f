/** `npm start`: Sorot on a sample article; in a window where there is a display, otherwise as a tour that leaves pictures. */
import { readFile } from 'node:fs/promises';
import { BROWSERS } from '../tests/browser/harness/browsers.ts';
import { startServer } from '../tests/browser/harness/server.ts';
import { buildExtension } from './build-extension.ts';
import { tour } from './demo/tour.ts';
import { ROOT } from './run.ts';

const HOST = 'contoh-sorot.blogspot.com';
const SAMPLE = `http://${HOST}/2019/08/indonesia-vietnam-sepakati-forum.html`;

const [browser] = BROWSERS;
if (browser === undefined || (await buildExtension('build')) !== 0) {
  process.exit(1);
}
const html = await readFile(`${ROOT}tests/fixtures/pages/sample/source.html`, 'utf8');
const server = await startServer({ [SAMPLE]: html });
const visible = hasDisplay() && !process.argv.includes('--headless');
const session = await browser.launch({ proxyPort: server.port, proxyHost: HOST, visible });
try {
  if (visible) {
    await session.open(SAMPLE);
    console.log('\nSorot is reading a sample article. Point at a coloured name; close the browser to end.');
    await session.untilClosed();
  } else {
    await tour(session, SAMPLE, `${ROOT}demo`);
  }
} finally {
  await session.close();
  await server.close();
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}
