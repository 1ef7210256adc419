// A scripted web server: websites, autoconfig and Autodiscover documents by path, one request a connection.
import { gzipSync } from 'node:zlib';
import type { Connection } from './connection.ts';

export interface WebReply {
  status?: number;
  contentType?: string;
  body?: string;
  /** A redirect's target. */
  location?: string;
  /** The body goes out compressed. */
  gzip?: boolean;
}
export interface WebOptions {
  /** Replies by path (without the query), or by "host/path" where the host matters; POST paths begin with "POST ". */
  replies: Record<string, WebReply>;
  /** For every other path; default a 404 page. */
  otherwise?: WebReply;
}

const NOT_FOUND: WebReply = { status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' };
const REASONS: Record<number, string> = {
  200: 'OK',
  301: 'Moved Permanently',
  302: 'Found',
  401: 'Unauthorized',
  404: 'Not Found',
};
const BODY_LIMIT = 65_536;

/** Serves one request and closes. */
export async function serveWeb(connection: Connection, options: WebOptions): Promise<void> {
  const requestLine = await connection.readLine();
  if (requestLine === null) return;
  const [method = '', target = ''] = requestLine.split(' ');
  const headers = new Map<string, string>();
  for (;;) {
    const line = await connection.readLine();
    if (line === null) return;
    if (line === '') break;
    const colon = line.indexOf(':');
    headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  const length = Number(headers.get('content-length') ?? 0);
  if (length > 0 && length <= BODY_LIMIT) await connection.readBytes(length);

  const host = (headers.get('host') ?? '').toLowerCase().replace(/:\d+$/, '');
  const path = target.split('?')[0] ?? '';
  const prefix = method === 'POST' ? 'POST ' : '';
  const { replies } = options;
  const reply = replies[`${prefix}${host}${path}`] ?? replies[prefix + path] ?? options.otherwise ?? NOT_FOUND;
  const { status = 200, contentType = 'text/html; charset=utf-8', body: text = '', location, gzip = false } = reply;
  const body = gzip ? gzipSync(text) : Buffer.from(text);
  connection.send(
    `HTTP/1.1 ${status} ${REASONS[status] ?? 'Status'}`,
    'Server: nginx',
    `Content-Type: ${contentType}`,
    `Content-Length: ${body.length}`,
    ...(gzip ? ['Content-Encoding: gzip'] : []),
    'Connection: close',
    ...(location === undefined ? [] : [`Location: ${location}`]),
    '',
  );
  if (method !== 'HEAD' && body.length > 0) connection.sendBody(body);
  connection.end();
}
