// What a finding is about for people: their mailbox, or their domain; and what it costs them at worst.
import type { Finding, Mender } from './finding.ts';

/** `mailbox`: receiving, sending, password, room. `domain`: what stands around it, which whoever runs the domain mends. */
export type Concern = 'mailbox' | 'domain';

/** Findings about the domain by how their ids begin; the MX of a domain that mail still reaches are among them. */
const ofDomain: readonly string[] = [
  ...['spf-', 'dkim-', 'dmarc-', 'dns-', 'dnssec-', 'nameserver-', 'delegation-', 'domain-', 'mta-sts-', 'tls-rpt-'],
  ...[
    'dane-',
    'reverse-dns-',
    'address-blocklisted',
    'ipv6-',
    'srv-',
    'autoconfig-',
    'autodiscover-',
    'webform-',
    'mx-',
  ],
];
/** Without these no mail comes in at all: that is the mailbox's. */
const receiving: readonly string[] = [
  ...['mx-missing', 'mx-null', 'mx-unresolvable', 'mx-is-address', 'mx-private-address', 'mx-without-smtp'],
  ...['mx-name-doubled', 'mx-lookup-fails', 'other-provider-holds-mail'],
];

export const concernOf = ({ id }: Pick<Finding, 'id'>): Concern =>
  ofDomain.some((beginning) => id.startsWith(beginning)) && !receiving.includes(id) ? 'domain' : 'mailbox';

/** Who mends it, for people. What a website's form sends, whoever keeps the website mends: no mail host can. */
export type MenderForPeople = Mender | 'web';
export const menderOf = ({ id, mender }: Pick<Finding, 'id' | 'mender'>): MenderForPeople =>
  mender === 'host' && id.startsWith('webform-') ? 'web' : mender;

/**
 * What an error costs, worst first: nobody gets in; what comes in is lost or does not come; the mailbox is full, or does
 * not open; nothing goes out; what goes out may be refused elsewhere; something else.
 */
export const consequences = ['login', 'receiving', 'full', 'closed', 'sending', 'trusted', 'other'] as const;
export type Consequence = (typeof consequences)[number];

const consequenceOf: ReadonlyArray<readonly [Consequence, readonly string[]]> = [
  ['receiving', [...receiving, 'delegation-', 'domain-expired', 'dnssec-', 'nameserver-', 'dns-']],
  [
    'login',
    [
      ...['credentials-', 'password-', 'account-', 'oauth-', 'app-password-', 'username-', 'protocol-disabled-'],
      ...['login-', 'authentication-', 'too-many-connections'],
    ],
  ],
  ['full', ['mailbox-full']],
  ['closed', ['mailbox-closed', 'mailbox-corrupt', 'mailbox-locked']],
  [
    'sending',
    [
      'submission-',
      'smtp-',
      'relay-',
      'sender-',
      'rate-limited',
      'defer-limit',
      'size-limit',
      'mailbox-test-message-lost',
    ],
  ],
  ['trusted', ['spf-', 'dkim-', 'dmarc-', 'reverse-dns-', 'address-blocklisted', 'mailbox-test-message-']],
];

/** The worst that these errors cost; null: none of them is one. */
export function worstConsequence(findings: readonly Pick<Finding, 'id' | 'severity'>[]): Consequence | null {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const costs = errors.map(
    ({ id }) => consequenceOf.find(([, beginnings]) => beginnings.some((each) => id.startsWith(each)))?.[0] ?? 'other',
  );
  return consequences.find((each) => costs.includes(each)) ?? null;
}
