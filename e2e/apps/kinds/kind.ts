// What a kind of zone is, and what many of them are made of.
import { autoconfig, autodiscover, type ConfiguredServer, serversOf } from '../../world/autoconfig.ts';
import type { OwnerRecords } from '../../world/dns-zone.ts';
import type { WebReply } from '../../world/https-server.ts';
import { ipv4, type MailDomainOptions } from '../../world/practice-domain.ts';

/** What differs from a domain that publishes nothing. `D` in names, keys and texts stands for the domain. */
export interface Kind {
  name: string;
  /** Labels that lead to the website. */
  labels?: string[];
  records?: Record<string, OwnerRecords>;
  web?: Record<string, WebReply>;
  more?: Partial<MailDomainOptions>;
  leftOpen?: true;
}

export const AUTOCONFIG = 'autoconfig.D/mail/config-v1.1.xml';
export const WELL_KNOWN = '/.well-known/autoconfig/mail/config-v1.1.xml';
export const POX = 'POST autodiscover.D/autodiscover/autodiscover.xml';
export const OWN_POX = 'POST D/autodiscover/autodiscover.xml';
export const HTTP_POX = 'POST /autodiscover/autodiscover.xml';

export const mail = 'mail.D';
export const good = autoconfig('D', serversOf(mail));
export const other = autoconfig('D', serversOf('other.D'));
export const [imap, pop3, smtp] = serversOf(mail) as [ConfiguredServer, ConfiguredServer, ConfiguredServer];
export const answer = autodiscover(serversOf(mail));
export const page: WebReply = { body: '<!doctype html><title>Welcome</title><p>We build websites.<br>Call us.' };
export const xml = (body: string): WebReply => ({ contentType: 'text/xml', body });
/** A document with something in it replaced. */
export const changed = (reply: WebReply, from: string | RegExp, to: string): WebReply => ({
  ...reply,
  body: reply.body?.replace(from, to) ?? '',
});
/** A website of which only port 80 is open. */
export const onlyHttp = (number: number, replies: Record<string, WebReply>): MailDomainOptions['hosts'] => [
  {
    address: ipv4(number, 90),
    doors: { 80: { protocol: 'https', security: 'none', certificate: { names: ['D'] }, replies } },
  },
];

/** A kind, or what makes it of the number of its addresses. */
export type KindOrMaker = Kind | ((number: number) => Kind);
