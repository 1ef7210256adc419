// Tells a server that has no IMAP from one whose IMAP is broken, hidden by a firewall, or merely not where we looked.
import type { DoorEvidence } from '../../model/evidence.ts';
import { isDead } from './services.ts';

/** The ports that every mail app tries (RFC 8314 3.2, RFC 9051 2.1). */
const imapPorts: readonly number[] = [993, 143];

/**
 * Whether a host that serves POP has no IMAP: both of its ports are closed, nobody names another, and no other server
 * of the domain shows a sign of it. A port that a firewall drops, and one that opens and then fails, is a sign.
 * @param doors all that were tried in the run
 */
export function imapIsAbsent(popHost: string, doors: readonly DoorEvidence[], domain: string): boolean {
  const imap = doors.filter(({ protocol }) => protocol === 'imap');
  if (imap.some(({ portNamedBy = [] }) => portNamedBy.length > 0)) return false;
  const here = imap.filter(({ host }) => host === popHost);
  if (!imapPorts.every((port) => here.some((door) => door.port === port && door.result === 'refused'))) return false;
  // Nothing but its name makes a website a mail server.
  const isFarFetched = ({ host }: DoorEvidence) => host === domain && host !== popHost;
  return imap.every(
    (door) => door.result === 'refused' || door.result === 'no-address' || (isFarFetched(door) && isDead(door)),
  );
}
