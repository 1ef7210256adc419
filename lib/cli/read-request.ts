// What of a request is looked at before any handler is asked: its target, its host, its method, whether it brings a body.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { serve as messages } from '../messages/serve.ts';
import { canonicalPath, isAnswered, isForCustomers } from './own-hosts.ts';
import { methods, requestTarget } from './request-target.ts';

type ReadRequest =
  | { ok: true; path: string; host: string }
  | { ok: false; status: 400 | 405 | 413 | 421 | 503; text: string; headers?: Record<string, string> };

/** Only handlers that reserve memory first are given bodies: a page would be handed ten megabytes of one, unread. */
const takesBody = (path: string): boolean =>
  path.startsWith('/api/') || path.split('?', 1)[0] === '/autodiscover/autodiscover.xml';
/** What browsers post without JavaScript: read where it is asked, with memory reserved, as for the API. */
const plainForms: readonly string[] = ['/check/spf', '/check/bounce', '/check/message', '/check/apps', '/language'];
const isPlainForm = (path: string, { 'content-type': type = '' }: IncomingHttpHeaders): boolean =>
  plainForms.includes(path.split('?', 1)[0] ?? '') && /^application\/x-www-form-urlencoded(?:;|$)/i.test(type);
const hasBody = ({ 'content-length': length, 'transfer-encoding': coding }: IncomingHttpHeaders): boolean =>
  coding !== undefined || (length !== undefined && length !== '0');

/** What it brings stays unread. */
const closing = { connection: 'close' };

export interface OwnNames {
  /** The profile's. */
  publicUrl: string | null;
  /** Whether apps of the operator's customers ask this host; `unknown`: not known now. Never rejects. */
  isCustomers(host: string): Promise<boolean | 'unknown'>;
}

/** Never rejects. */
export async function readRequest(
  { method = '', url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  { publicUrl, isCustomers }: OwnNames,
): Promise<ReadRequest> {
  const target = requestTarget(url);
  if (!target.ok) return { ok: false, status: 400, text: messages.badTarget };
  const path = canonicalPath(target.path);
  // An absolute target counts in place of the header (RFC 9112 3.2.2).
  const host = target.host ?? headers.host ?? '';
  const answered = isAnswered(host, path, publicUrl) || (isForCustomers(path) && (await isCustomers(host)));
  if (answered === 'unknown')
    return { ok: false, status: 503, text: messages.hostUnknown, headers: { 'retry-after': '5', ...closing } };
  if (!answered) return { ok: false, status: 421, text: messages.badRequestHost };
  if (!methods.includes(method))
    return { ok: false, status: 405, text: messages.badMethod, headers: { allow: methods.join(', ') } };
  if (hasBody(headers) && !takesBody(path) && !isPlainForm(path, headers))
    return { ok: false, status: 413, text: messages.noBody, headers: closing };
  return { ok: true, path, host };
}
