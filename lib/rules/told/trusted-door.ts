// A door that answered us with a certificate we could verify: the proof that the fault is on the customer's side.
import type { DoorEvidence } from '../../model/evidence.ts';

interface Doors {
  imap?: DoorEvidence[];
  pop3?: DoorEvidence[];
  submission?: DoorEvidence[];
}

const isTrusted = ({ result, tls }: DoorEvidence) => result === 'ready' && tls?.verified === true;

/** For reading mail: the first by IMAP, else by POP; undefined when none answered. */
export const trustedDoor = ({ imap = [], pop3 = [] }: Doors): DoorEvidence | undefined =>
  [...imap, ...pop3].find(isTrusted);

/** For sending: on 465 before 587 (RFC 8314 3.3); undefined when none answered. */
export const trustedSubmission = ({ submission = [] }: Doors): DoorEvidence | undefined =>
  submission
    .filter(({ port }) => port !== 25)
    .toSorted((one, other) => one.port - other.port)
    .find(isTrusted);
