// The ports a mail server is expected at, in the order RFC 8314 3 prefers: TLS from the first byte, then STARTTLS.
import type { Door, Protocol, Security } from '../model/settings.ts';

const doors: Record<Protocol, ReadonlyArray<Pick<Door, 'port' | 'security'>>> = {
  imap: [
    { port: 993, security: 'tls' },
    { port: 143, security: 'starttls' },
  ],
  pop3: [
    { port: 995, security: 'tls' },
    { port: 110, security: 'starttls' },
  ],
  submission: [
    { port: 465, security: 'tls' },
    { port: 587, security: 'starttls' },
  ],
};

/** The standard doors of one protocol at a host, preferred first. */
export function standardDoors(protocol: Protocol, host: string): Door[] {
  return doors[protocol].map((door) => ({ protocol, host, ...door }));
}

/** How encryption begins at a port that mail apps use (RFC 8314 3); null: at another one. */
export const securityAt = (port: number): Security | null =>
  Object.values(doors)
    .flat()
    .find((door) => door.port === port)?.security ?? null;
