// What those who watch over the service ask: whether it lives, whether it is ready, how it does. Answered beside the app, by any name.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isLoopback } from '../model/private-address.ts';

export interface Operations {
  /** Why no requests should come just now, one word or more each; empty: ready. */
  unready(): string[];
  /** Prometheus' text. */
  metrics(): string;
  /** Whether this bearer token may read the metrics. Rejects when nobody can say. */
  mayRead(token: string): Promise<boolean>;
}

/** What proxies add: whoever stands behind one does not sit at this machine. */
const forwarding: readonly string[] = ['forwarded', 'x-forwarded-for', 'x-forwarded-proto', 'x-real-ip', 'via'];

const sitsHere = ({ socket, headers }: IncomingMessage): boolean =>
  isLoopback(socket.remoteAddress ?? '') && forwarding.every((name) => headers[name] === undefined);

async function mayReadMetrics(request: IncomingMessage, { mayRead }: Operations): Promise<boolean> {
  if (sitsHere(request)) return true;
  const [, token] = /^Bearer +([\x21-\x7e]{1,512})$/i.exec(request.headers.authorization ?? '') ?? [];
  try {
    return token !== undefined && (await mayRead(token));
  } catch {
    return false; // the database is away: nobody is known
  }
}

function say(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers });
  response.end(text);
}

async function answer(path: string, request: IncomingMessage, response: ServerResponse, operations: Operations) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(response, 405, 'GET or HEAD\n', { allow: 'GET, HEAD' });
  if (path === '/healthz') return say(response, 200, 'ok\n');
  if (path === '/readyz') {
    const reasons = operations.unready();
    return say(response, reasons.length === 0 ? 200 : 503, `${reasons.join('\n') || 'ready'}\n`);
  }
  if (await mayReadMetrics(request, operations))
    return say(response, 200, operations.metrics(), { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  say(response, 401, 'a token of scope admin\n', { 'www-authenticate': 'Bearer' });
}

const paths: readonly string[] = ['/healthz', '/readyz', '/metrics'];

/** Answers these paths, and leaves all else to `others`. */
export function withOperations(operations: Operations, others: RequestListener): RequestListener {
  return (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (paths.includes(path)) void answer(path, request, response, operations);
    else others(request, response);
  };
}
