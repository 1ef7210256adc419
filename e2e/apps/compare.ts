// The replay beside the real program, zone by zone: the same server, port, security, user name and protocol, or a fault of ours.
import type { AppFinding, FoundServer } from '../../lib/model/app-find.ts';
import { unknownGots } from '../../lib/model/app-find.ts';
import type { TheirFinding, TheirServer } from './thunderbird.ts';

/** nsMsgSocketType: 0 none, 2 STARTTLS, 3 TLS. */
const securities: Readonly<Record<number, FoundServer['security']>> = { 0: 'plain', 2: 'starttls', 3: 'tls' };
const protocols: Readonly<Record<string, FoundServer['protocol']>> = {
  imap: 'imap',
  pop3: 'pop3',
  smtp: 'submission',
  exchange: 'exchange',
};

const ourLine = (server: FoundServer | null | undefined): string =>
  server ? `${server.protocol} ${server.host}:${server.port} ${server.security} ${server.username}` : 'nothing';
const theirLine = (server: TheirServer | null | undefined): string =>
  server
    ? `${protocols[server.type] ?? server.type} ${server.hostname}:${server.port} ${securities[server.socketType]} ${server.username}`
    : 'nothing';

/** What differs, a line each; empty: nothing does. `leftOpen`: the replay has to say that it did not look so far. */
export function differences({ asked, result }: AppFinding, theirs: TheirFinding, leftOpen: boolean): string[] {
  if (leftOpen) {
    const open = result === null && asked.some(({ got }) => unknownGots.has(got));
    return open ? [] : ['the replay does not say that it left something unread'];
  }
  const pairs = [
    ['reading', ourLine(result?.incoming), theirLine(theirs?.incoming)],
    ['sending', ourLine(result?.outgoing), theirLine(theirs?.outgoing)],
  ] as const;
  return pairs.flatMap(([what, ours, real]) => (ours === real ? [] : [`${what}: we say ${ours}; it finds ${real}`]));
}
