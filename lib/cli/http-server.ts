// The app's own HTTP server: bounded in size and time, every answer with safe headers, every request with its client's true address.
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { CLIENT_HEADER } from '../diagnosis/client-header.ts';
import { serve as messages } from '../messages/en/serve.ts';
import type { IpRange } from '../model/ip-range.ts';
import { clientAddress } from './client-address.ts';
import { methods, requestTarget } from './request-target.ts';
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

/** An answer in plain text to what no route handler is asked. */
function refuse(response: ServerResponse, status: 400 | 405, text: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(`${text}\n`);
}

/** Hands on what route handlers can read, in the form they know. */
function receive(request: IncomingMessage, response: ServerResponse, handle: RequestListener): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const { method = '', url = '' } = request;
  const target = requestTarget(url);
  if (!methods.includes(method)) {
    response.setHeader('allow', methods.join(', '));
    refuse(response, 405, messages.badMethod);
  } else if (!target.ok) {
    refuse(response, 400, messages.badTarget);
  } else {
    request.url = target.path;
    if (target.host !== null) request.headers.host = target.host;
    handle(request, response);
  }
}

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
      receive(request, response, handle);
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
