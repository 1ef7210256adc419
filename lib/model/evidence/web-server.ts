// The server that a web form's mail leaves from.
import type { TranscriptLine } from './door.ts';
import type { ReverseNameEvidence } from './mail-exchange.ts';
import type { SpfEvidence } from './spf.ts';

/** One address of the website's server, and what mail from it would meet. */
export interface WebServerAddress extends ReverseNameEvidence {
  /** check_host() of the domain for this address, and the term that decided. */
  spf: SpfEvidence['senders'][number]['result'];
  mechanism: string | null;
}

/** The server that a web form's mail leaves from, as far as it can be seen: only for the symptom `webform`. */
export interface WebServerEvidence {
  /** As the person gave it, an address or a name; null: looked up at the domain and at its www. */
  given: string | null;
  addresses: WebServerAddress[];
}

/**
 * What a server says to one recipient (RFC 5321 4.1.1.3). `unknown-user`: the domain is its own, and it has no such
 * mailbox. `relay-denied`: the domain is not its own. `deferred`, `refused`: not now, or no for another reason.
 */
export type RecipientResult = 'accepted' | 'unknown-user' | 'relay-denied' | 'deferred' | 'refused';

export interface RecipientEvidence {
  recipient: string;
  result: RecipientResult;
  /** With its code, on one line. */
  words: string;
}

/** Port 25 of the website's server: whether it takes mail for the domain. No mail was sent. */
export interface WebServerSmtpEvidence {
  host: string;
  port: number;
  address: string;
  /** The address is one that MX hosts of the domain (or the domain itself, without MX) have. */
  isMx: boolean;
  greeting: string | null;
  software: string | null;
  /** Postmaster at the domain (RFC 5321 4.5.1). */
  own: RecipientEvidence;
  /** The same at a domain that nobody has (RFC 2606 2); null: there was no need to ask. */
  foreign: RecipientEvidence | null;
  transcript: TranscriptLine[];
}
