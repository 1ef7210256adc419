// Thunderbird for desktops (153, its FindConfig): autoconfig, its database, the MX's provider; Autodiscover beside them.
import type { FoundSettings } from '../../model/app-find.ts';
import { isJson, isReadableJson, isXml } from '../../records/answer-types.ts';
import { readConfigDocument } from '../../records/config-document.ts';
import type { App } from './app.ts';
import { type AppAccount, type AppAsks, askedUrl, endWithout, type WebReply, withAddress } from './asks.ts';
import { firstFound, type Runnable, type Step } from './first-found.ts';
import { ispDatabaseStep } from './isp-database-step.ts';
import { mxDomains } from './mx-domains.ts';
import { thunderbirdAutodiscover } from './thunderbird-autodiscover.ts';
import { thunderbirdSettings } from './thunderbird-reading.ts';

const read =
  (account: AppAccount) =>
  (xml: string): FoundSettings | null => {
    const document = readConfigDocument(xml);
    return document.ok ? thunderbirdSettings(document, account) : null;
  };

/**
 * What came first counts, whatever it is: a web page, a document without usable servers, or one that cannot be read ends
 * all asking of the domain's own places. Only an empty one is passed over, like a question without an answer.
 */
function judge(reply: WebReply, account: AppAccount): Step {
  const step = (got: Parameters<typeof askedUrl>[2], end: Step['end']): Step => ({
    asked: [askedUrl('autoconfig', reply, got)],
    end,
  });
  if (reply.body === null) return step(reply.got ?? 'status', endWithout(reply.got ?? 'status'));
  const document = readConfigDocument(reply.body);
  // JSON that is none is an answer that went wrong, and the next place counts.
  if (isJson(reply) && !isReadableJson(reply.body)) return step('wrong-type', 'nothing');
  if (!isXml(reply)) return step(!document.ok && document.fault === 'html' ? 'html' : 'wrong-type', 'ends');
  if (!document.ok && document.fault === 'doctype') return step('not-read', 'unknown');
  if (!document.ok)
    return step(document.fault === 'html' ? 'html' : 'malformed', reply.body === '' ? 'nothing' : 'ends');
  const settings = thunderbirdSettings(document, account);
  return settings ? step('settings', { settings }) : step('no-settings', 'ends');
}

const autoconfigAt =
  (asks: AppAsks, url: string): Runnable =>
  async () =>
    judge(await asks.get(withAddress(url, asks.account.address)), asks.account);

/** The domain's own places: TLS first, then plain HTTP. */
export const ownPlaces = (domain: string): string[] =>
  (['https', 'http'] as const).flatMap((scheme) => [
    `${scheme}://autoconfig.${domain}/mail/config-v1.1.xml`,
    `${scheme}://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  ]);

async function ofMx(asks: AppAsks): Promise<Step> {
  const { account } = asks;
  const { hosts, asked } = await asks.mx();
  const domains = hosts[0] === undefined ? [] : mxDomains(hosts[0], account.domain);
  const found = await firstFound(
    domains.flatMap((domain) => [
      () => firstFound([autoconfigAt(asks, `https://autoconfig.${domain}/mail/config-v1.1.xml`)]),
      ispDatabaseStep(asks, domain, read(account)),
    ]),
  );
  return { asked: [asked, ...found.asked], end: found.end };
}

export const thunderbird: App = {
  id: 'thunderbird',
  async find(asks) {
    const { account } = asks;
    const { domain } = account;
    const [configured, discovered] = await Promise.all([
      firstFound([
        () => firstFound(ownPlaces(domain).map((url) => autoconfigAt(asks, url))),
        ispDatabaseStep(asks, domain, read(account)),
        () => ofMx(asks),
      ]),
      thunderbirdAutodiscover(asks),
    ]);
    const asked = [...configured.asked, ...discovered.asked];
    return { asked, end: configured.end === 'nothing' ? discovered.end : configured.end };
  },
};
