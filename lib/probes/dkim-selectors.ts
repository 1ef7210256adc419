// The selectors that mail services commonly use, and how to tell a key from other text at such a name.

/** Asked at once with the known ones: the defaults of the most widespread servers and services. */
export const firstSelectors: readonly string[] = [
  'default',
  'dkim',
  'mail',
  'google',
  'selector1',
  'selector2',
  's1',
  'k1',
];

export const commonSelectors: readonly string[] = [
  ...firstSelectors,
  '20161025',
  '20230601',
  's2',
  'k2',
  'k3',
  'm1',
  'smtp',
  'smtpapi',
  'mandrill',
  'pm',
  'cm',
  'zendesk1',
  'zendesk2',
  'sig1',
  'fm1',
  'fm2',
  'fm3',
  'protonmail',
  'protonmail2',
  'protonmail3',
  'hostingermail-a',
  'hostingermail-b',
  'hostingermail-c',
  'secureserver1',
  'secureserver2',
  'resend',
  'mailjet',
];

/** A key record, sound or not: it names the version or carries a key. */
export function looksLikeKey(text: string): boolean {
  return /^\W{0,3}v\s{0,3}=\s{0,3}DKIM/i.test(text) || (/(^|[;"\s])p\s{0,3}=/.test(text) && !looksForeign(text));
}

/** Text that is meant for something else, as a wildcard brings it here. */
export function looksForeign(text: string): boolean {
  return /^\W{0,3}v\s{0,3}=\s{0,3}(spf|DMARC|STS|TLSRPT|BIMI)/i.test(text) || /verification/i.test(text);
}
