// What is written down of those who sign in at the desk and of tokens, by its kind. A new kind is a new line here.

export type AuditAct =
  | 'signed-in'
  | 'sign-in-refused'
  | 'password-set'
  | 'signed-out'
  | 'checked'
  | 'session-joined'
  | 'session-read'
  | 'session-asked'
  | 'session-pushed'
  | 'session-ended'
  | 'report-read'
  | 'report-deleted'
  | 'agent-added'
  | 'agent-changed'
  | 'token-added'
  | 'token-revoked'
  | 'ticket-noted'
  | 'webhook-added'
  | 'webhook-removed'
  | 'webhook-secret-changed'
  | 'webhook-replayed';
