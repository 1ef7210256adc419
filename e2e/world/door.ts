// One door of a practice host: a loopback listener that stands for an address and port, and what it serves there.
import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { createSecureContext, type SecureContext, type SecureVersion } from 'node:tls';
import type { CertificateAuthority, CertificateSpec } from './certificates.ts';
import { Connection, type ServedProtocol, type SessionRecord } from './connection.ts';
import { serveWeb, type WebOptions } from './https-server.ts';
import { type ImapOptions, serveImap } from './imap-server.ts';
import { type Pop3Options, servePop3 } from './pop3-server.ts';
import { type SmtpOptions, serveSmtp } from './smtp-server.ts';

/** How the door treats TLS: from the first byte, upgraded on request, or (wrongly) never. */
type DoorSecurity = 'tls' | 'starttls' | 'none';

interface DoorCommon {
  security: DoorSecurity;
  certificate: CertificateSpec;
  /** Newest and oldest TLS versions; "TLSv1" to "TLSv1.1" makes an outdated server. */
  tlsVersions?: { min: SecureVersion; max: SecureVersion };
  /** OpenSSL's names of all that it can do; default: what is usual. */
  ciphers?: string;
  /** The Diffie-Hellman group of DHE ciphers, PEM. */
  dhparam?: string;
  /** Milliseconds of silence before the greeting. */
  greetingDelayMs?: number;
  /** Hangs up before greeting: politely (FIN) or with RST, from the first connection or after so many. */
  hangUp?: { how: 'fin' | 'rst'; afterConnections?: number };
}
export type DoorSpec = DoorCommon &
  (
    | ({ protocol: 'imap' } & ImapOptions)
    | ({ protocol: 'pop3' } & Pop3Options)
    | ({ protocol: 'smtp' } & SmtpOptions)
    | ({ protocol: 'https' } & WebOptions)
  );

export interface OpenDoor {
  /** "127.0.0.1:PORT". */
  loopback: string;
  close(): Promise<void>;
}

async function serve(connection: Connection, door: DoorSpec): Promise<void> {
  if (door.security === 'tls') await connection.startTls();
  if (door.greetingDelayMs !== undefined) await setTimeout(door.greetingDelayMs);
  switch (door.protocol) {
    case 'imap':
      return serveImap(connection, door);
    case 'pop3':
      return servePop3(connection, door);
    case 'smtp':
      return serveSmtp(connection, door);
    case 'https':
      return serveWeb(connection, door);
  }
}

export interface Place {
  address: string;
  port: number;
}
/** Hears of each connection, with the record that the session will fill. */
export type OnSession = (record: SessionRecord, socket: Socket) => void;

/** Opens the door on a free loopback port. `onSession` is called at once for every connection. */
export async function openDoor(
  place: Place,
  door: DoorSpec,
  authority: CertificateAuthority,
  onSession: OnSession,
): Promise<OpenDoor> {
  const { min, max } = door.tlsVersions ?? { min: 'TLSv1.2', max: 'TLSv1.3' };
  // Security level 0 lets weak keys and old versions be served at all; a healthy door is not weakened by it:
  // the client decides what it accepts.
  const ciphers = `${door.ciphers ?? 'DEFAULT'}:@SECLEVEL=0`;
  const dhparam = door.dhparam === undefined ? {} : { dhparam: door.dhparam };
  const options = {
    ...(await authority.issue(door.certificate)),
    minVersion: min,
    maxVersion: max,
    ciphers,
    ...dhparam,
  };
  let made: SecureContext | null = null;
  const secureContext = () => {
    made ??= createSecureContext(options);
    return made;
  };
  const sockets = new Set<Socket>();
  let count = 0;

  const accept = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.setNoDelay(true);
    count += 1;
    const record = newRecord(place, door.protocol);
    onSession(record, socket);
    const connection = new Connection(socket, record, secureContext);
    if (door.hangUp !== undefined && count > (door.hangUp.afterConnections ?? 0)) {
      if (door.hangUp.how === 'rst') connection.reset();
      else connection.end();
      return;
    }
    serve(connection, door).catch((cause) => {
      connection.reset();
      process.emitWarning(`Practice ${door.protocol} server failed: ${String(cause)}`);
    });
  };

  const server: Server = createServer(accept);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    loopback: `127.0.0.1:${port}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function newRecord({ address, port }: Place, protocol: ServedProtocol): SessionRecord {
  return { address, port, protocol, clear: '', secured: '', logins: [], saidGoodbye: false, closed: false };
}
