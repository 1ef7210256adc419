// What a request line asks for, in the one form that route handlers know; what they could not read is refused here.

/** Those that some path of ours may take. TRACE and CONNECT (RFC 9110 9.3) and made-up ones meet no handler. */
export const methods: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

export type RequestTarget =
  /** `host`: where the target names one, it counts in place of the Host header. */
  { ok: true; path: string; host: string | null } | { ok: false };

/**
 * Origin-form or absolute-form (RFC 9112 3.2.1, 3.2.2) whose path is UTF-8 once decoded. The other forms ask a proxy, or
 * the server as a whole: we have nothing to say there.
 */
export function requestTarget(target: string): RequestTarget {
  const [, host = null, rest = ''] = /^(?:https?:\/\/([^/?#@\\]+))?((?:[/?].*)?)$/is.exec(target) ?? [];
  if (host === null && !rest.startsWith('/')) return { ok: false };
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  // No name of ours has a NUL, and PostgreSQL takes none.
  if (/%00/.test(path)) return { ok: false };
  try {
    decodeURIComponent(path.split('?', 1)[0] ?? '');
  } catch {
    return { ok: false };
  }
  return { ok: true, path, host };
}
