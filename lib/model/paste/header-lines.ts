// Tells the lines of a message's header apart: which begin a field, which fields are usual, which hold nothing.

/** Fields that servers write while a message travels: folded often, and never prose. Lower case. */
const traces = new Set(
  [
    ...['received', 'x-received', 'return-path', 'delivered-to', 'x-original-to', 'envelope-to', 'delivery-date'],
    ...['authentication-results', 'authentication-results-original', 'received-spf', 'dkim-signature'],
    ...['domainkey-signature', 'x-google-dkim-signature', 'x-google-smtp-source', 'arc-seal', 'arc-message-signature'],
    ...['arc-authentication-results', 'x-originating-ip', 'x-forwarded-to', 'x-forwarded-for', 'x-envelope-from'],
  ].map((name) => name.toLowerCase()),
);
/** What else mail apps and servers write often (RFC 5322 3.6, RFC 2045 and usage). */
const others = new Set(
  [
    ...['from', 'to', 'cc', 'bcc', 'subject', 'date', 'message-id', 'reply-to', 'sender', 'in-reply-to', 'references'],
    ...['mime-version', 'content-type', 'content-transfer-encoding', 'content-language', 'content-disposition'],
    ...['user-agent', 'importance', 'priority', 'sensitivity', 'organization', 'precedence', 'auto-submitted'],
    ...['thread-topic', 'thread-index', 'accept-language', 'feedback-id', 'errors-to', 'disposition-notification-to'],
    ...['return-receipt-to', 'comments', 'keywords', 'autocrypt', 'status', 'lines'],
  ].map((name) => name.toLowerCase()),
);

/** The name of the field that begins here, in lower case; null: none does. An address of the web is no field. */
export function fieldNameIn(line: string): string | null {
  return /^([a-z][a-z0-9_-]{0,76})[ \t\u00a0]*:(?!\/\/)/i.exec(line)?.[1]?.toLowerCase() ?? null;
}

/** Whether a field of this name is written by the servers on the way. */
export const isTrace = (name: string | null): boolean => name !== null && traces.has(name);

/** Whether mail often has a field of this name. */
export const isUsual = (name: string | null): boolean =>
  name !== null && (traces.has(name) || others.has(name) || /^(?:x|list|resent|arc)-[a-z0-9_-]+$/.test(name));

/** Nothing on it that shows; U+00A0 and its kin count as nothing. */
export const isBlank = (line: string): boolean => !/[^\s\u200b]/.test(line);

/** Begins with a blank of some kind, so it goes on with the line before (RFC 5322 2.2.3). */
export const isFolded = (line: string): boolean => /^[\s\u200b]/.test(line);
