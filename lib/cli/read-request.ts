// What of a request is looked at before any handler is asked: its target, its host, its method, whether it brings a body.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { serve as messages } from '../messages/en/serve.ts';
import { isAnswered } from './own-hosts.ts';
import { methods, requestTarget } from './request-target.ts';

type ReadRequest =
  | { ok: true; path: string; host: string }
  | { ok: false; status: 400 | 405 | 413 | 421; text: string; headers?: Record<string, string> };

/** Only handlers that reserve memory first are given bodies: a page would be handed ten megabytes of one, unread. */
const takesBody = (path: string): boolean => path.startsWith('/api/');
const hasBody = ({ 'content-length': length, 'transfer-encoding': coding }: IncomingHttpHeaders): boolean =>
  coding !== undefined || (length !== undefined && length !== '0');

/** `publicUrl`: the profile's. Never throws. */
export function readRequest(
  { method = '', url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  publicUrl: string | null,
): ReadRequest {
  const target = requestTarget(url);
  if (!target.ok) return { ok: false, status: 400, text: messages.badTarget };
  const { path } = target;
  // An absolute target counts in place of the header (RFC 9112 3.2.2).
  const host = target.host ?? headers.host ?? '';
  if (!isAnswered(host, path, publicUrl)) return { ok: false, status: 421, text: messages.badRequestHost };
  if (!methods.includes(method))
    return { ok: false, status: 405, text: messages.badMethod, headers: { allow: methods.join(', ') } };
  if (hasBody(headers) && !takesBody(path))
    return { ok: false, status: 413, text: messages.noBody, headers: { connection: 'close' } };
  return { ok: true, path, host };
}
