// Autodiscover as Thunderbird asks it, beside everything else: without a password, and what answers first counts.
import type { FoundServer, FoundSettings, Got } from '../../model/app-find.ts';
import { isJson, isReadableJson, isXml } from '../../records/answer-types.ts';
import { appServer } from '../../records/app-server.ts';
import { type AutodiscoverProtocol, readAutodiscoverDocument } from '../../records/autodiscover-document.ts';
import { type AppAccount, type AppAsks, askedUrl, dnsGot, endWithout, targetOf, type WebReply } from './asks.ts';
import { firstFound, type Runnable, type Step } from './first-found.ts';

const PATH = '/autodiscover/autodiscover.xml';
/** Redirects to another address, which it follows. */
const MOST_ADDRESSES = 2;

const protocolOf: Readonly<Record<string, FoundServer['protocol']>> = {
  IMAP: 'imap',
  POP3: 'pop3',
  SMTP: 'submission',
  WEB: 'exchange',
  EXHTTP: 'exchange',
  EXCH: 'exchange',
};
const starttlsPorts: ReadonlySet<string> = new Set(['25', '110', '143', '587']);

/** "Off" and "none" alone switch encryption off; otherwise the port says how it begins. */
function securityOf({ ssl, encryption, port }: AutodiscoverProtocol): FoundServer['security'] {
  if (ssl?.toLowerCase() === 'off' || encryption?.toLowerCase() === 'none') return 'plain';
  return starttlsPorts.has(port ?? '') ? 'starttls' : 'tls';
}

function serverOf(written: AutodiscoverProtocol, account: AppAccount): FoundServer | null {
  const protocol = Object.hasOwn(protocolOf, written.type) ? protocolOf[written.type] : undefined;
  if (protocol === undefined) return null;
  if (protocol === 'exchange') {
    const username = '%EMAILADDRESS%';
    return appServer({ protocol, security: 'tls', hostname: written.webHost, port: '443', username }, account);
  }
  const { server, port, loginName } = written;
  const texts = { protocol, security: securityOf(written), hostname: server, port };
  return appServer({ ...texts, username: loginName ?? '%EMAILADDRESS%' }, account);
}

/** The first server for IMAP or POP; Exchange only where there is none. */
function settingsIn(protocols: readonly AutodiscoverProtocol[], account: AppAccount): FoundSettings | null {
  const servers = protocols.flatMap((written) => serverOf(written, account) ?? []);
  const incoming =
    servers.find(({ protocol }) => protocol === 'imap' || protocol === 'pop3') ??
    servers.find(({ protocol }) => protocol === 'exchange');
  const outgoing = servers.find(({ protocol }) => protocol === 'submission') ?? null;
  return incoming ? { incoming, outgoing } : null;
}

async function judge(asks: AppAsks, reply: WebReply, round: number): Promise<Step> {
  const step = (got: Got, end: Step['end']): Step => ({ asked: [askedUrl('autodiscover', reply, got)], end });
  // It then asks the person for the password, and goes on with that.
  if (reply.got === 'needs-password') return step('needs-password', 'unknown');
  if (reply.body === null) return step(reply.got ?? 'status', endWithout(reply.got ?? 'status'));
  const document = readAutodiscoverDocument(reply.body);
  if (isJson(reply) && !isReadableJson(reply.body)) return step('wrong-type', 'nothing');
  if (!isXml(reply)) return step(!document.ok && document.fault === 'html' ? 'html' : 'wrong-type', 'ends');
  if (!document.ok && document.fault === 'doctype') return step('not-read', 'unknown');
  if (!document.ok)
    return step(document.fault === 'html' ? 'html' : 'malformed', reply.body === '' ? 'nothing' : 'ends');
  const { redirectAddress, protocols } = document;
  const other = redirectAddress === null ? null : /^[a-z0-9%+_.*-]+@([a-z0-9.-]+\.[a-z]+)$/i.exec(redirectAddress);
  if (other?.[1] && round < MOST_ADDRESSES) {
    const moved = await autodiscoverOf(asks, other[1].toLowerCase(), other[0].toLowerCase(), round + 1);
    return { asked: [askedUrl('autodiscover', reply, 'no-settings'), ...moved.asked], end: moved.end };
  }
  const settings = settingsIn(protocols, asks.account);
  return settings ? step('settings', { settings }) : step('no-settings', 'ends');
}

/** A redirected POST goes on as GET, as in browsers (Fetch 4.4); 307 and 308 keep it. */
async function followed(asks: AppAsks, url: string, address: string): Promise<WebReply> {
  const reply = await asks.post(url, address);
  if (!reply.redirect) return reply;
  const target = targetOf(reply.redirect);
  const end = await (reply.redirect.status > 303 ? asks.post(target, address) : asks.get(target));
  return { ...end, url };
}

/** Over plain HTTP nothing is logged in to: where it leads is asked again by POST, with the person's consent. */
async function ledTo(asks: AppAsks, url: string, address: string): Promise<WebReply> {
  const reply = await asks.post(url, address);
  if (!reply.redirect) return reply;
  const target = targetOf(reply.redirect);
  const page = await asks.get(target);
  if (page.body !== null || !target.startsWith('https:')) return { ...page, url };
  return { ...(await asks.post(target, address)), url };
}

async function bySrv(asks: AppAsks, domain: string, address: string, round: number): Promise<Step> {
  const name = `_autodiscover._tcp.${domain}`;
  const { records, status } = await asks.srv(name);
  const [first] = records.toSorted((one, other) => one.weight - other.weight);
  const asked = [{ what: 'autodiscover' as const, name, got: dnsGot(records.length > 0, status) }];
  if (!first || first.target === '.') return { asked, end: 'nothing' };
  const step = await judge(asks, await asks.post(`https://${first.target}${PATH}`, address), round);
  return { asked: [...asked, ...step.asked], end: step.end };
}

function autodiscoverOf(asks: AppAsks, domain: string, address: string, round: number): Promise<Step> {
  const at =
    (put: () => Promise<WebReply>): Runnable =>
    async () =>
      judge(asks, await put(), round);
  return firstFound([
    at(() => followed(asks, `https://autodiscover.${domain}${PATH}`, address)),
    at(() => followed(asks, `https://${domain}${PATH}`, address)),
    at(() => ledTo(asks, `http://autodiscover.${domain}${PATH}`, address)),
    () => bySrv(asks, domain, address, round),
  ]);
}

export const thunderbirdAutodiscover = (asks: AppAsks): Promise<Step> =>
  autodiscoverOf(asks, asks.account.domain, asks.account.address, 0);
