// What people see, in their words, and which findings explain it.
import type { Finding, Severity } from '../../lib/model/finding.ts';

export const symptoms = ['password', 'certificate', 'sending', 'missing', 'device', 'message'] as const;
export type Symptom = (typeof symptoms)[number];

/** Ids of findings that explain a symptom, by how they begin. */
const explains: Record<Symptom, readonly string[]> = {
  password: [
    'credentials-',
    'app-password-',
    'oauth-',
    'password-',
    'account-',
    'protocol-disabled',
    'authentication-',
    'login-',
    'too-many-',
  ],
  certificate: ['certificate-', 'tls-', 'starttls-', 'autodiscover-certificate'],
  sending: [
    'submission-',
    'smtp-',
    'relay-',
    'sender-',
    'spf-',
    'dkim-',
    'dmarc-',
    'authentication-',
    'rate-',
    'size-',
  ],
  missing: ['pop-', 'mailbox-', 'mx-', 'other-provider-', 'folders-', 'dns-', 'delegation-', 'domain-', 'webform-'],
  device: [
    'too-many-',
    'mailbox-locked',
    'pop-',
    'certificate-common-name',
    'certificate-chain',
    'ipv6-',
    'tls-too-old',
    'autodiscover-',
  ],
  message: [],
};

/** Codes and words of mail apps and what they are about: Outlook's codes (0x...), SMTP replies, certificate warnings. */
const messageSigns: Array<[RegExp, Symptom]> = [
  [
    /0x800ccc(92|18|19|90|91)|535|5\.7\.8|authenticationfailed|invalid credentials|incorrect password|log ?in failed/i,
    'password',
  ],
  [/certificate|0x800ccc1a|0x800ccc1b|identity|not trusted|target principal/i, 'certificate'],
  [/0x800ccc(6[0-9a-f]|7[0-9a-f]|80)|relay|\b55[0-4]\b|\b5\.7\.\d+\b|sender address rejected/i, 'sending'],
  [/0x800cccdd|quota|mailbox (is )?full|\b552\b/i, 'missing'],
];

/** The symptom that a pasted message speaks of, or null. The text is only looked at, never sent or kept. */
export function symptomOfMessage(text: string): Symptom | null {
  return messageSigns.find(([sign]) => sign.test(text))?.[1] ?? null;
}

const severityRank: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

/** Worst first; among equally bad ones, those that explain what the person sees. Otherwise the order stays. */
export function orderFindings(findings: readonly Finding[], symptom: Symptom | null): Finding[] {
  const relevant = (finding: Finding) =>
    symptom !== null && explains[symptom].some((prefix) => finding.id.startsWith(prefix)) ? 0 : 1;
  return [...findings].sort((a, b) => severityRank[a.severity] - severityRank[b.severity] || relevant(a) - relevant(b));
}
