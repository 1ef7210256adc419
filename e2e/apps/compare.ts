// The replay beside the real program, zone by zone: the same server, port, security, user name and protocol, or a fault of ours.
import type { AppFinding, FoundServer } from '../../lib/model/app-find.ts';
import { unknownGots } from '../../lib/model/app-find.ts';
import { usualPort } from '../../lib/records/app-server.ts';
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
/** Without a port it takes the usual one when it makes the account; without a login there is no user name. */
function theirLine(server: TheirServer | null | undefined): string {
  if (!server) return 'nothing';
  const security = securities[server.socketType] ?? 'plain';
  const protocol = protocols[server.type];
  if (protocol === undefined) return `a server of type ${server.type}`;
  const port = server.port ?? usualPort(protocol, security);
  return ourLine({ protocol, host: server.hostname, port, security, username: server.username ?? '' });
}

/** What differs, a line each; empty: nothing does. `leftOpen`: the replay has to say that it did not look so far. */
export function differences({ asked, result }: AppFinding, theirs: TheirFinding, leftOpen: boolean): string[] {
  if (leftOpen) {
    const open = result === null && asked.some(({ got }) => unknownGots.has(got) || got === 'needs-password');
    return open ? [] : ['the replay does not say that it left something unread'];
  }
  const pairs = [
    ['reading', ourLine(result?.incoming), theirLine(theirs?.incoming)],
    ['sending', ourLine(result?.outgoing), theirLine(theirs?.outgoing)],
  ] as const;
  return pairs.flatMap(([what, ours, real]) => (ours === real ? [] : [`${what}: we say ${ours}; it finds ${real}`]));
}
