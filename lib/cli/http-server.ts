// The app's own HTTP server: bounded in size and time, and every request bears the true address of its client.
import { createServer, type RequestListener, type Server } from 'node:http';
import { CLIENT_HEADER } from '../diagnosis/client-header.ts';
import type { IpRange } from '../model/ip-range.ts';
import { clientAddress } from './client-address.ts';

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

/** Makes a server, not yet listening. Whatever a client writes into the client header is overwritten. */
export function createHttpServer(handle: RequestListener, trusted: readonly IpRange[]): Server {
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: 5_000,
    },
    (request, response) => {
      const forwarded = request.headers['x-forwarded-for'];
      const header = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
      request.headers[CLIENT_HEADER] = clientAddress(request.socket.remoteAddress ?? 'unknown', header, trusted);
      handle(request, response);
    },
  );
  server.maxHeadersCount = limits.headerLines;
  server.maxConnections = limits.connections;
  server.setTimeout(limits.silenceMs);
  return server;
}

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
