import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers for every host, as the browser's proxy, and keeps the end of each page back. */
export interface HeldServer {
  /** Port on 127.0.0.1. */
  readonly port: number;
  /** Sends the ends that are kept back. */
  release(): void;
  close(): Promise<void>;
}

/** Where a page is cut: all that is seen of it stands before. A file without it is a script. */
const END = '</body>';

/**
 * Starts the server, with pages and scripts by address. The end of a page is held until it is asked for, so that a
 * script that runs at the end of the document finds a page that has been laid out and painted: the page's own first
 * painting is nobody's cost here.
 */
export async function startHeldServer(files: ReadonlyMap<string, string>): Promise<HeldServer> {
  const held: (() => void)[] = [];
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const cut = file.lastIndexOf(END);
    const kind = cut === -1 ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': `${kind}; charset=utf-8`, 'cache-control': 'no-store' });
    if (cut === -1) {
      response.end(file);
      return;
    }
    response.write(file.slice(0, cut));
    held.push(() => response.end(file.slice(cut)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    release() {
      for (const end of held.splice(0)) {
        end();
      }
    },
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
