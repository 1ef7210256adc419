// The app's own HTTP server: bounded in size and time, every answer with safe headers, every request with its client's true address.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import { CLIENT_HEADER } from '../diagnosis/client-header.ts';
import type { IpRange } from '../model/ip-range.ts';
import { clientAddress, isTrusted } from './client-address.ts';
import { limitConnections } from './client-connections.ts';
import { type OwnNames, readRequest } from './read-request.ts';
import { inLanguageOf } from './readers-language.ts';
import { securityHeaders } from './security-headers.ts';

/** Bytes of all headers; header lines; milliseconds. A run's stream lasts 30 s at most, so 120 s of silence is none. */
const limits = {
  headerBytes: 16 * 1024,
  headerLines: 100,
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 65_000,
  silenceMs: 120_000,
  connections: 4_096,
} as const;

export interface HttpServerOptions extends OwnNames {
  /** Proxies whose X-Forwarded-For is believed. */
  trusted: readonly IpRange[];
  /** Told once: visitors come through this peer, which the profile does not name. */
  onUnknownProxy(peer: string): void;
}

/** Hands on what route handlers can read, in the form they know; all else is answered here, in plain text. */
async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, ownNames }: { handle: RequestListener; ownNames: OwnNames },
): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const read = await readRequest(request, ownNames);
  if (!read.ok) {
    response.writeHead(read.status, { 'content-type': 'text/plain; charset=utf-8', ...read.headers });
    response.end(`${read.text}\n`);
    return;
  }
  request.url = read.path;
  request.headers.host = read.host;
  // Another name for ourselves, which anybody can write.
  delete request.headers['x-forwarded-host'];
  handle(request, response);
}

const forwardedFor = (headers: IncomingHttpHeaders): string | undefined => {
  const forwarded = headers['x-forwarded-for'];
  return Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
};

/** Makes a server, not yet listening. Whatever a client writes into the client header is overwritten. */
export function createHttpServer(
  handle: RequestListener,
  { trusted, onUnknownProxy, ...ownNames }: HttpServerOptions,
): Server {
  let isAnnounced = false;
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: 5_000,
    },
    (request, response) => {
      const forwarded = forwardedFor(request.headers);
      const peer = peerOf(request.socket);
      if (forwarded !== undefined && !isAnnounced && !isTrusted(peer, trusted)) {
        isAnnounced = true;
        onUnknownProxy(peer);
      }
      request.headers[CLIENT_HEADER] = clientAddress(peer, forwarded, trusted);
      inLanguageOf(request, response, () => void receive(request, response, { handle, ownNames }));
    },
  );
  limitConnections(server, { addressOf: peerOf, isExempt: (address) => isTrusted(address, trusted) });
  server.maxHeadersCount = limits.headerLines;
  server.maxConnections = limits.connections;
  server.setTimeout(limits.silenceMs);
  return server;
}

/** The socket's other end in its canonical spelling. */
const peerOf = (socket: Socket): string => clientAddress(socket.remoteAddress ?? 'unknown', undefined, []);

/** Listens; resolves to the port. Rejects with the system's error (EADDRINUSE, EACCES, EADDRNOTAVAIL, ENOTFOUND). */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Takes no new connections, gives running answers `graceMs` to end, then ends them too. */
export async function closeServer(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(timer);
}
