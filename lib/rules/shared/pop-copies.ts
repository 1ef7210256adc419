// Whether a POP app can leave mail on the server: only where each message has a lasting name (UIDL, RFC 1939 7).
import type { DoorEvidence, PopMailboxEvidence } from '../../model/evidence.ts';

/** By what UIDL was answered, else by what the server announces (CAPA, RFC 2449 6.8); one that announces nothing may. */
export function leavesCopies(
  host: string,
  doors: readonly DoorEvidence[],
  mailbox: PopMailboxEvidence | null,
): boolean {
  if (mailbox?.host === host) return mailbox.uidl;
  const announced = doors.filter((door) => door.protocol === 'pop3' && door.host === host && door.result === 'ready');
  const words = announced.flatMap(({ capabilities }) => capabilities.afterTls ?? []);
  return words.length === 0 || words.some((word) => /^UIDL\b/.test(word));
}
