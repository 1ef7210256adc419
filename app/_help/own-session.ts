// The customer's own session of live help: its secret lies in this tab alone, so that a reload is no end.

export interface OwnSession {
  /** Opens the customer's side; it stands in no URL. */
  secret: string;
  code: string;
  /** ISO 8601: until when the code may be used. */
  expiresAt: string;
}

const KEY = 'mailmend.help';

/** Null: nobody was asked for help in this tab. */
export function ownSession(): OwnSession | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return kept !== null && typeof kept === 'object' && 'secret' in kept && 'code' in kept
      ? (kept as OwnSession)
      : null;
  } catch {
    return null;
  }
}

export function keepOwnSession(session: OwnSession | null): void {
  try {
    if (session) sessionStorage.setItem(KEY, JSON.stringify(session));
    else sessionStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing: the session ends with a reload.
  }
}

/** What makes a run part of the session, in the body that asks for it. */
export function sessionMember(): { session?: string } {
  const own = typeof sessionStorage === 'undefined' ? null : ownSession();
  return own ? { session: own.secret } : {};
}
