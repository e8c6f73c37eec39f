import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type SeenRequest, straysAmong } from './strays.ts';

/** A server that answers for every host, as the proxy of a test browser. */
export interface FixtureServer {
  /** Port on 127.0.0.1. */
  readonly port: number;
  /** Serves HTML at a full address, `http://sample.blogspot.com/2019/08/slug.html`, with and without a query. */
  serve(url: string, html: string): void;
  /** Ends the server. Rejects where the browsers asked for anything that was not the pages' or their own: Sorot asks nobody. */
  close(): Promise<void>;
}

/**
 * Starts the server. Browsers ask a proxy with the full address, so real Blogger hosts work without ports and without
 * name resolution, and nothing that a page or the extension asks for leaves the machine unseen.
 */
export async function startServer(pages: Readonly<Record<string, string>> = {}): Promise<FixtureServer> {
  const served = new Map(Object.entries(pages));
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const { origin, referer } = request.headers;
    requests.push({ url: request.url ?? '', from: origin ?? referer ?? '' });
    answer(served, request, response);
  });
  server.on('connect', (request, socket) => {
    // A browser that is killed leaves without a word.
    socket.on('error', () => socket.destroy());
    requests.push({ url: `https://${request.url}`, from: '' });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    serve: (url, html) => void served.set(url, html),
    async close() {
      await closeServer(server);
      const strays = straysAmong(requests, served);
      if (strays.length > 0) throw new Error(`Asked of the network:\n${strays.join('\n')}`);
    },
  };
}

function answer(
  served: ReadonlyMap<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = request.url ?? '';
  const html = served.get(url) ?? served.get(url.replace(/\?.*$/, ''));
  response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(html ?? '<!doctype html><title>404</title>');
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
