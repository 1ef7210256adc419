// Finds the envelope sender of a message in its headers, and sees when a forwarder put another in its place.
import { type Mailbox, mailboxesIn } from './mailboxes.ts';
import { type MessageHeaders, valuesOf } from './message-headers.ts';

/** `address` "": no sender (a bounce, RFC 5321 4.5.5). */
export type EnvelopeSender = Mailbox;

/** Fields in which the last server notes the sender: RFC 5321 4.4, and what some write in its place. */
const fields = ['return-path', 'x-envelope-from', 'envelope-from'] as const;

/** null: the headers do not tell. */
export function envelopeSenderIn(headers: MessageHeaders): EnvelopeSender | null {
  for (const field of fields) {
    const [value] = valuesOf(headers, field);
    const read = value === undefined ? null : asEnvelopeSender(value);
    if (read) return read;
  }
  return null;
}

/** Reads "<anna@example.com>", "anna@example.com", a domain alone (postmaster's, RFC 7208 4.3), or "<>". */
export function asEnvelopeSender(text: string): EnvelopeSender | null {
  const [mailbox] = mailboxesIn(text);
  if (mailbox) return mailbox;
  if (/^\s*<\s*>/.test(text)) return { address: '', domain: null };
  return /^[^\s@<>]{1,253}$/.test(text) ? (mailboxesIn(`postmaster@${text}`)[0] ?? null) : null;
}

/** A forwarder wrote its own domain into the sender, so that SPF passes for it (the Sender Rewriting Scheme). */
export const isRewritten = ({ address }: EnvelopeSender): boolean => /^srs[01][=+-]|\+srs[=0-9]/i.test(address);

/** Who the sender was before: SRS0=hash=day=domain=local, and the same behind SRS1. null: it cannot be told. */
export function beforeRewriting({ address }: EnvelopeSender): EnvelopeSender | null {
  const local = address.slice(0, Math.max(address.lastIndexOf('@'), 0));
  const found =
    /^srs0[=+-][^=]{1,40}=[^=]{1,10}=([^=]{1,253})=(.{1,64})$/i.exec(local) ??
    /^srs1[=+-][^=]{1,40}=[^=]{1,253}=[=+-][^=]{1,40}=[^=]{1,10}=([^=]{1,253})=(.{1,64})$/i.exec(local);
  return found ? (mailboxesIn(`${found[2]}@${found[1]}`)[0] ?? null) : null;
}
