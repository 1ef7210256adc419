// Tells another system something over HTTPS: verified, through the dialer and its guard, no redirect, few bytes read.
import http from 'node:http';
import type { HttpFailure } from '../model/evidence.ts';
import { limits, withLimit } from './deadline.ts';
import type { RunNetwork } from './network.ts';
import { connectWeb, HttpsError } from './web-connection.ts';

const MOST_HEADERS = 16 * 1024;
/** Bytes of an answer that are read: its status is what counts. */
const MOST_ANSWER = 64 * 1024;

export interface WebPost {
  /** By https, to a host name, on port 443; `mayFollow` says yes to it. */
  url: string;
  body: string;
  /** With `content-type`. */
  headers: Readonly<Record<string, string>>;
}
/** `text`: what fits of the answer. A redirect is an answer like any other. */
export type WebPosted = { ok: true; status: number; text: string } | { ok: false; failure: HttpFailure };

/** Sends it once. Never throws; the connection is closed in the end, whatever comes. */
export async function postToWeb(network: RunNetwork, post: WebPost): Promise<WebPosted> {
  const limit = withLimit(network.signal, limits.told);
  const agent = new http.Agent({ keepAlive: false, maxSockets: 1 });
  try {
    const { hostname } = new URL(post.url);
    const socket = await connectWeb('https:', hostname, network, limit.signal);
    agent.createConnection = () => socket;
    limit.signal.addEventListener('abort', () => socket.destroy(), { once: true });
    try {
      return { ok: true, ...(await send(agent, post, limit.signal)) };
    } finally {
      socket.destroy();
    }
  } catch (error) {
    if (error instanceof HttpsError) return { ok: false, failure: error.failure };
    if (limit.signal.aborted) return { ok: false, failure: 'timeout' };
    const { code } = error as NodeJS.ErrnoException;
    return { ok: false, failure: code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : 'hung-up' };
  } finally {
    limit.clear();
    agent.destroy();
  }
}

function send(
  agent: http.Agent,
  { url, body, headers }: WebPost,
  signal: AbortSignal,
): Promise<{ status: number; text: string }> {
  const { hostname, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const outgoing = http.request({
      ...{ agent, host: hostname, path: `${pathname}${search}`, method: 'POST', maxHeaderSize: MOST_HEADERS, signal },
      headers: {
        host: hostname,
        'user-agent': 'Mailmend',
        'content-length': Buffer.byteLength(body),
        connection: 'close',
        ...headers,
      },
    });
    outgoing.on('error', reject);
    let answered = false;
    // An answer such as 101 ends without any other event.
    outgoing.on('close', () => answered || reject(new HttpsError('hung-up', '')));
    outgoing.on('response', (incoming) => {
      answered = true;
      const chunks: Buffer[] = [];
      let size = 0;
      // Taken is taken, however much more is said, and whether or not it comes to an end.
      const settle = () =>
        resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8', 0, MOST_ANSWER) });
      incoming.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= MOST_ANSWER) settle();
      });
      incoming.on('end', settle);
      incoming.on('close', settle);
      incoming.on('error', settle);
    });
    outgoing.end(body);
  });
}
