// How one port of a mail server opened, step by step.
import type { Protocol, Security, Source } from '../settings.ts';
import type { TlsEvidence } from './tls.ts';

/** How one connection attempt to one address ended. `no-route`, `not-allowed` and `limit` are ours, not theirs. */
export type ConnectResult =
  | 'connected'
  | 'refused'
  | 'timeout'
  | 'unreachable'
  | 'reset'
  | 'no-route'
  | 'not-allowed'
  | 'limit'
  | 'restrained'
  | 'cancelled';

export interface AddressAttempt {
  address: string;
  family: 4 | 6;
  result: ConnectResult;
  ms: number;
  /** Seen by an earlier run, and not asked again (ISO 8601). */
  seenAt?: string;
  /** With `restrained`: when it may be asked (ISO 8601). */
  again?: string;
}

/**
 * How far a door opened.
 * `ready`: greeted, over TLS (verified or not: see `tls`). The others say where it ended.
 */
export type DoorResult =
  | 'ready'
  | 'no-address'
  | 'refused'
  | 'timeout'
  | 'unreachable'
  | 'reset'
  | 'hung-up'
  | 'greeting-timeout'
  | 'greeting-refused'
  | 'ehlo-refused'
  | 'other-protocol'
  | 'plaintext-on-tls-port'
  | 'tls-on-starttls-port'
  | 'tls-too-old'
  | 'tls-failed'
  | 'starttls-missing'
  | 'starttls-refused'
  | 'starttls-injection'
  | 'preauthenticated'
  | 'too-much-data'
  | 'protocol-error'
  | 'stalled';

/** One line of a session. `at`: milliseconds since the door's start. Credentials are "[hidden]" at the source. */
export interface TranscriptLine {
  from: 'C' | 'S';
  text: string;
  at: number;
}

export interface DoorEvidence {
  protocol: Protocol;
  host: string;
  port: number;
  security: Security;
  /** Which sources name the host, best first. */
  namedBy: Source[];
  /** Those that name this very port of it, rather than all the usual ones; absent in old reports. */
  portNamedBy?: Source[];
  /**
   * The host under whose name the session was held, when this host has the same address and port and the certificate
   * shown there covers it too: then no second connection was made. Null: held under `host` itself.
   */
  seenAs: string | null;
  result: DoorResult;
  /** The address that served the session. */
  address: string | null;
  attempts: AddressAttempt[];
  /** Milliseconds spent in each step; null: not reached. */
  timings: {
    lookup: number | null;
    connect: number | null;
    tls: number | null;
    greeting: number | null;
    capability: number | null;
  };
  tls: TlsEvidence | null;
  greeting: string | null;
  /** Capability words, upper case, as announced before and after TLS (null: not asked). */
  capabilities: { beforeTls: string[] | null; afterTls: string[] | null };
  /** SASL mechanisms offered inside TLS, upper case. Empty: none. */
  mechanisms: string[];
  /** A login is offered on the unencrypted connection (AUTH or LOGIN without LOGINDISABLED, before STARTTLS). */
  plaintextLogin: boolean;
  /** RFC 1870 SIZE in bytes, for submission. */
  sizeLimit: number | null;
  /** Server software recognised: "Dovecot", "Exim", ... */
  software: string | null;
  /** What the server says of itself (IMAP ID, RFC 2971), names in lower case; null: nothing, or not asked. */
  serverId: Record<string, string> | null;
  /** The server's (or Node's) own words where it ended, cleaned of control characters. */
  words: string | null;
  transcript: TranscriptLine[];
}

/** Both families of a host with A and AAAA, tried on one door. */
export interface AddressFamiliesEvidence {
  host: string;
  port: number;
  v4: AddressAttempt[];
  v6: AddressAttempt[];
  /** What each address showed for the host's name, where a session got that far. */
  certificates: Array<{
    address: string;
    fingerprint: string | null;
    verified: boolean;
    errors: string[];
    validTo: string | null;
  }>;
}
