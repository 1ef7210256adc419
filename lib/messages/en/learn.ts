// The articles in English, and which of them explains which finding.
import type { Article } from './learn/article.ts';
import { automaticSetup } from './learn/automatic-setup.ts';
import { certificateNames } from './learn/certificate-names.ts';
import { dkim } from './learn/dkim.ts';
import { dmarc } from './learn/dmarc.ts';
import { dns } from './learn/dns.ts';
import { encryption } from './learn/encryption.ts';
import { imapOrPop } from './learn/imap-or-pop.ts';
import { leaveMailOnTheServer } from './learn/leave-mail-on-the-server.ts';
import { mailboxFull } from './learn/mailbox-full.ts';
import { mx } from './learn/mx.ts';
import { newOrClassicOutlook } from './learn/new-or-classic-outlook.ts';
import { passwordRefused } from './learn/password-refused.ts';
import { popToImap } from './learn/pop-to-imap.ts';
import { ports } from './learn/ports.ts';
import { sending } from './learn/sending.ts';
import { serverNotReached } from './learn/server-not-reached.ts';
import { spf } from './learn/spf.ts';

export type { Article, ArticleBlock } from './learn/article.ts';

/** The frame around every article. */
export const learn = {
  title: 'Articles',
  lead: 'Short answers about mail: how to set it up, and what to do when it fails.',
  back: 'All articles',
  related: 'Read on',
  checkTitle: 'See what holds for your address',
  checkText: 'We look at your domain and your mail servers and say what is wrong. It takes a few seconds.',
  checkLink: 'Check my address',
  stepsLink: 'Steps for your app',
  guidesLink: 'All apps',
  notFoundTitle: 'There is no such article',
};

/** The articles as a list shows them, under the question each group answers. */
export const articleGroups: ReadonlyArray<{ title: string; articles: readonly Article[] }> = [
  { title: 'Setting up', articles: [imapOrPop, popToImap, leaveMailOnTheServer, newOrClassicOutlook, ports] },
  {
    title: 'When something fails',
    articles: [passwordRefused, serverNotReached, certificateNames, encryption, mailboxFull, sending, automaticSetup],
  },
  { title: 'Your domain', articles: [mx, spf, dkim, dmarc, dns] },
];

export const articles: readonly Article[] = articleGroups.flatMap((group) => group.articles);

/** The article with this slug, or undefined: the slug comes from a URL. */
export function findArticle(slug: string): Article | undefined {
  return articles.find((article) => article.slug === slug);
}

// The first beginning that fits decides, so exceptions stand before the rule they are exceptions to.
const articleOfFinding: ReadonlyArray<readonly [beginning: string, slug: string]> = [
  ['pop-sees-inbox-only', 'imap-or-pop'],
  ['pop-', 'leave-mail-on-the-server'],
  ['mailbox-full', 'mailbox-full'],
  ['mailbox-nearly-full', 'mailbox-full'],
  ['tls-mode-mismatch', 'ports'],
  ['tls-rpt-', ''],
  ['tls-', 'encryption'],
  ['starttls-', 'encryption'],
  ['plaintext-', 'encryption'],
  ['authentication-needs-tls', 'encryption'],
  ['authentication-not-offered', 'ports'],
  ['certificate-', 'certificate-names'],
  ['autodiscover-certificate', 'certificate-names'],
  ['login-', 'password-refused'],
  ['credentials-', 'password-refused'],
  ['username-', 'password-refused'],
  ['authentication-', 'password-refused'],
  ['app-password-', 'password-refused'],
  ['oauth-', 'password-refused'],
  ['protocol-disabled', 'password-refused'],
  ['account-', 'password-refused'],
  ['password-', 'password-refused'],
  ['host-', 'server-not-reached'],
  ['port-', 'server-not-reached'],
  ['connection-', 'server-not-reached'],
  ['greeting-', 'server-not-reached'],
  ['ipv6-', 'server-not-reached'],
  ['server-', 'server-not-reached'],
  ['submission-', 'sending'],
  ['smtp-', 'sending'],
  ['sender-', 'sending'],
  ['relay-', 'sending'],
  ['size-limit', 'sending'],
  ['mx-', 'mx'],
  ['webform-local', 'mx'],
  ['webform-remote', 'mx'],
  ['other-provider-', 'mx'],
  ['spf-', 'spf'],
  ['webform-not-in-spf', 'spf'],
  ['dkim-', 'dkim'],
  ['dmarc-', 'dmarc'],
  ['dns-', 'dns'],
  ['nameserver', 'dns'],
  ['dnssec-', 'dns'],
  ['delegation-', 'dns'],
  ['domain-', 'dns'],
  ['srv-', 'automatic-setup'],
  ['autoconfig-', 'automatic-setup'],
  ['autodiscover-', 'automatic-setup'],
];

/** The slug of the article that explains a finding, by the finding's id; null when none does. */
export function findingArticle(id: string): string | null {
  return articleOfFinding.find(([beginning]) => id.startsWith(beginning))?.[1] || null;
}
