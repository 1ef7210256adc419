// Servers that a domain publishes for mail apps, held against the ports of mail and against what was seen there.
import type { DoorEvidence, PublishedServer } from '../../model/evidence.ts';
import type { Protocol } from '../../model/settings.ts';
import { notKnown, type Phrase } from '../phrase.ts';

export type NamedServer = Pick<PublishedServer, 'protocol' | 'host' | 'port'>;

/** The door opened, and its certificate holds for its name: an app would accept it. */
const works = (door: DoorEvidence) => door.result === 'ready' && door.tls?.verified === true;
const isAt = (server: NamedServer) => (door: DoorEvidence) =>
  door.protocol === server.protocol && door.host === server.host && door.port === server.port;

/** A host that is named and does not serve, while another one does; everything is said once. */
export interface WrongServer {
  host: string;
  /** Ports, as text. */
  ports: string[];
  /** How the doors ended, or what is wrong with their certificates. */
  results: string[];
  /** "host:port". */
  working: string[];
  workingHost: string[];
  targets: string[];
}

/**
 * Hosts among `servers` that fail, while another host gives the same protocol. Another door of the same host that works
 * is a closed port, not a wrong server.
 */
export function wrongServers(servers: readonly NamedServer[], doors: readonly DoorEvidence[]): WrongServer[] {
  const failing = servers.flatMap((server) => {
    const door = doors.find(isAt(server));
    if (door === undefined || works(door)) return [];
    const alike = doors.filter((other) => other.protocol === server.protocol && works(other));
    if (alike.some(({ host }) => host === server.host)) return [];
    const [instead] = alike;
    return instead === undefined ? [] : [{ door, instead }];
  });
  const once = (texts: string[]) => [...new Set(texts)];
  const placeOf = ({ host, port }: DoorEvidence) => `${host}:${port}`;
  const resultOf = ({ result, tls }: DoorEvidence) => (result === 'ready' ? (tls?.errors ?? []).join(' ') : result);
  return [...Map.groupBy(failing, ({ door }) => door.host)].map(([host, own]) => ({
    host,
    ports: once(own.map(({ door }) => String(door.port))),
    results: once(own.map(({ door }) => resultOf(door))),
    working: once(own.map(({ instead }) => placeOf(instead))),
    workingHost: once(own.map(({ instead }) => instead.host)),
    targets: once(own.flatMap(({ door, instead }) => [placeOf(door), placeOf(instead)])),
  }));
}

/** What is told once first hand: one dead name, or one bad certificate. */
export const wrongServerExplainedBy = [
  'host-nxdomain',
  'host-no-address',
  'host-unreachable',
  'port-refused',
  'port-timeout',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-self-signed',
  'certificate-chain-incomplete',
  'certificate-unknown-authority',
] as const;

/** Of a document: apps ask for it with the address, which has no place in a sentence. */
export const placeOfDocument = (url: string | null): string | Phrase<'not-known'> =>
  url?.replace(/\?.*$/, '') ?? notKnown;

/** RFC 8314 3, and what is left for servers among themselves. */
const fits: Readonly<Record<number, { protocol: Protocol; security: 'tls' | 'starttls' }>> = {
  993: { protocol: 'imap', security: 'tls' },
  143: { protocol: 'imap', security: 'starttls' },
  995: { protocol: 'pop3', security: 'tls' },
  110: { protocol: 'pop3', security: 'starttls' },
  465: { protocol: 'submission', security: 'tls' },
  587: { protocol: 'submission', security: 'starttls' },
};
const securityNames = { tls: 'SSL/TLS', starttls: 'STARTTLS', plain: 'plain' } as const;
const protocolNames: Readonly<Record<Protocol, string>> = { imap: 'IMAP', pop3: 'POP', submission: 'SMTP' };

/** A server at a port that is for something else. Words as in mail apps: "SSL/TLS", "IMAP". */
export interface Misfit {
  kind: 'encryption' | 'protocol';
  host: string;
  port: string;
  named: string;
  expected: string;
}

/** Servers whose port belongs to another kind of encryption, or to another protocol. `plain` has a rule of its own. */
export function misfits(servers: readonly PublishedServer[]): Misfit[] {
  return servers.flatMap(({ protocol, host, port, security }): Misfit[] => {
    const right = fits[port];
    const at = { host, port: String(port) };
    if (!right) return [];
    if (right.protocol !== protocol)
      return [{ kind: 'protocol', ...at, named: protocolNames[protocol], expected: protocolNames[right.protocol] }];
    if (security === 'plain' || security === right.security) return [];
    return [{ kind: 'encryption', ...at, named: securityNames[security], expected: securityNames[right.security] }];
  });
}
