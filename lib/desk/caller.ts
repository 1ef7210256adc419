// Who asks, and what each may do: the one place that says so.

/** What a handler may demand. `admin`: accounts, tokens, webhooks, the audit trail. */
export const scopes = ['run', 'reports', 'sessions', 'fleet', 'admin'] as const;
export type Scope = (typeof scopes)[number];
export const isScope = (text: string): text is Scope => (scopes as readonly string[]).includes(text);

/** `key` is the same in every request of one agent or token: limits, sessions and the audit trail go by it. */
export type Known =
  | { kind: 'agent'; key: string; id: string; name: string; role: 'agent' | 'admin' }
  | { kind: 'token'; key: string; id: string; name: string; scopes: readonly Scope[] };
export type Who = { kind: 'anonymous' } | Known;

export const anonymous: Who = { kind: 'anonymous' };

const ofAgents: readonly Scope[] = ['run', 'reports', 'sessions', 'fleet'];

/** Nothing for strangers; agents do all but administration; a token what it was made for, one for administration all. */
export function isAllowed(who: Who, scope: Scope): who is Known {
  switch (who.kind) {
    case 'anonymous':
      return false;
    case 'agent':
      return who.role === 'admin' || ofAgents.includes(scope);
    case 'token':
      return who.scopes.includes(scope) || who.scopes.includes('admin');
  }
}
