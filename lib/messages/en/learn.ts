// The frame around the articles, and which of them explains which finding. The articles themselves are in
// learn/articles.ts, so that a page that only links to them does not have to carry them.

/** The frame around every article. */
export const learn = {
  title: 'Articles',
  lead: 'Short answers about mail: how to set it up, and what to do when it fails.',
  back: 'All articles',
  related: 'Read on',
  checkTitle: 'See what holds for your address',
  checkText: 'We look at your domain and your mail servers and say what is wrong. It takes a few seconds.',
  checkLink: 'Check my address',
  guidesLink: 'All apps',
};

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
  ['protocol-unexpected', 'server-not-reached'],
  ['response-', 'server-not-reached'],
  ['too-many-connections', 'server-not-reached'],
  ['rate-limited', 'server-not-reached'],
  ['imap-unavailable', 'imap-or-pop'],
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
