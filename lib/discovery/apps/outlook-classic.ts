// Classic Outlook for Windows: Autodiscover (POX) at the domain, at its name, by a redirect over plain HTTP, by SRV.
import type { FoundServer, FoundSettings, Got } from '../../model/app-find.ts';
import { appServer } from '../../records/app-server.ts';
import { readAutodiscoverDocument } from '../../records/autodiscover-document.ts';
import { parseAutodiscover } from '../../records/autodiscover-xml.ts';
import type { App } from './app.ts';
import { type AppAccount, type AppAsks, askedUrl, dnsGot, endWithout, targetOf, type WebReply } from './asks.ts';
import { firstFound, type Runnable, type Step } from './first-found.ts';

const PATH = '/autodiscover/autodiscover.xml';
/** MS-OXDISCO 3.1.5.2: redirects, to another place or another address. */
const MOST_REDIRECTS = 3;

/** Exchange where it answers, else the first of IMAP and POP in the document's order of preference. */
function settingsIn(body: string, account: AppAccount): FoundSettings | null {
  const { servers, product } = parseAutodiscover(body);
  const document = readAutodiscoverDocument(body);
  const protocols = document.ok ? document.protocols : [];
  const exchange = protocols.find(({ type }) => /^(EXCH|EXPR|EXHTTP|MAPIHTTP)$/i.test(type));
  if (product === 'exchange' && exchange) {
    const named = protocols.find(({ webHost }) => webHost !== null)?.webHost ?? null;
    const hostname = named ?? exchange.server;
    const texts = { protocol: 'exchange', security: 'tls', hostname, port: '443', username: '%EMAILADDRESS%' } as const;
    const incoming = appServer(texts, account);
    return incoming && { incoming, outgoing: null };
  }
  const [first, sending] = [
    servers.find(({ protocol }) => protocol !== 'submission'),
    servers.find(({ protocol }) => protocol === 'submission'),
  ].map((server): FoundServer | null => {
    if (!server) return null;
    const { protocol, host, port, security, username } = server;
    return { protocol, host, port, security, username: username ?? account.address };
  });
  return first ? { incoming: first, outgoing: sending ?? null } : null;
}

async function judge(asks: AppAsks, reply: WebReply, address: string, round: number): Promise<Step> {
  const step = (got: Got, end: Step['end']): Step => ({ asked: [askedUrl('autodiscover', reply, got)], end });
  if (reply.redirect) return sentOn(asks, reply, address, round);
  if (reply.got === 'needs-password') return step('needs-password', 'unknown');
  if (reply.body === null) return step(reply.got ?? 'status', endWithout(reply.got ?? 'status'));
  const document = readAutodiscoverDocument(reply.body);
  if (!document.ok) {
    const got = document.fault === 'doctype' ? 'not-read' : document.fault;
    return step(got, endWithout(got));
  }
  const settings = settingsIn(reply.body, asks.account);
  if (settings) return step('settings', { settings });
  const { redirectUrl, redirectAddress } = document;
  const domain = redirectAddress?.split('@')[1]?.toLowerCase();
  if (round >= MOST_REDIRECTS || (redirectUrl === null && domain === undefined)) return step('no-settings', 'nothing');
  const further =
    redirectUrl !== null
      ? await judge(asks, await asks.post(redirectUrl, address), address, round + 1)
      : await lookUp(asks, domain ?? '', redirectAddress ?? '', round + 1);
  return { asked: [askedUrl('autodiscover', reply, 'no-settings'), ...further.asked], end: further.end };
}

/** A redirect by HTTP is followed by POST, to TLS alone. */
async function sentOn(asks: AppAsks, reply: WebReply, address: string, round: number): Promise<Step> {
  const target = reply.redirect ? targetOf(reply.redirect) : '';
  // Nobody's settings come over plain HTTP.
  if (!target.startsWith('https:')) return { asked: [askedUrl('autodiscover', reply, 'no-settings')], end: 'nothing' };
  if (round >= MOST_REDIRECTS) return { asked: [askedUrl('autodiscover', reply, 'circle')], end: 'nothing' };
  const sent = reply.followed
    ? { ...reply.followed, url: target, redirect: null, moved: null }
    : await asks.post(target, address);
  const further = await judge(asks, sent, address, round + 1);
  return { asked: further.asked, end: further.end };
}

async function bySrv(asks: AppAsks, domain: string, address: string, round: number): Promise<Step> {
  const name = `_autodiscover._tcp.${domain}`;
  const { records, status } = await asks.srv(name);
  const [first] = records.toSorted((one, other) => one.priority - other.priority || other.weight - one.weight);
  const asked = [{ what: 'autodiscover' as const, name, got: dnsGot(records.length > 0, status) }];
  if (!first || first.target === '.') return { asked, end: 'nothing' };
  const step = await judge(asks, await asks.post(`https://${first.target}${PATH}`, address), address, round);
  return { asked: [...asked, ...step.asked], end: step.end };
}

/** Over plain HTTP it asks by GET, and only where a redirect leads. */
async function byRedirect(asks: AppAsks, domain: string, address: string, round: number): Promise<Step> {
  const reply = await asks.getUnfollowed(`http://autodiscover.${domain}${PATH}`);
  if (reply.redirect) return sentOn(asks, reply, address, round);
  const got = reply.body === null ? (reply.got ?? 'status') : 'no-settings';
  return { asked: [askedUrl('autodiscover', reply, got)], end: endWithout(got) };
}

function lookUp(asks: AppAsks, domain: string, address: string, round: number): Promise<Step> {
  const at =
    (url: string): Runnable =>
    async () =>
      judge(asks, await asks.post(url, address), address, round);
  return firstFound([
    at(`https://${domain}${PATH}`),
    at(`https://autodiscover.${domain}${PATH}`),
    () => byRedirect(asks, domain, address, round),
    () => bySrv(asks, domain, address, round),
  ]);
}

export const outlookClassic: App = {
  id: 'outlook-classic',
  find: (asks) => lookUp(asks, asks.account.domain, asks.account.address, 0),
};
