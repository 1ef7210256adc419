// Which findings explain what people see, and what a pasted error message speaks of.
import type { Finding, Severity } from '../../lib/model/finding.ts';
import { concernOf } from '../../lib/model/finding-concern.ts';
import { type ProbeRecord, seenBy } from '../../lib/model/outcome.ts';
import { isSymptom, questions, type Symptom, type SymptomAnswers } from '../../lib/model/symptoms.ts';

/** Ids of findings that explain a symptom, by how they begin. */
const explains: Record<Symptom, readonly string[]> = {
  'password-asked': [
    'client-has-old-password',
    'credentials-',
    'app-password-',
    'oauth-',
    'username-',
    'password-',
    'account-',
    'protocol-disabled',
    'authentication-',
    'login-',
    'too-many-',
    'ip-banned',
    'local-network-only',
  ],
  'certificate-warning': [
    'antivirus-proxy',
    'client-clock-wrong',
    'certificate-',
    'tls-',
    'starttls-',
    'autodiscover-certificate',
  ],
  'cannot-send': [
    'port25-blocked',
    'ip-banned',
    'local-network-only',
    'submission-',
    'smtp-',
    'relay-',
    'sender-',
    'recipient-',
    'defer-',
    'rate-',
    'size-',
    'authentication-',
    'address-blocklisted',
    'reverse-dns-',
    'spf-',
    'dkim-',
    'dmarc-',
  ],
  'mail-missing': [
    'sync-window',
    'sent-not-saved',
    'filter-moves-mail',
    'double-spam-filter',
    'mail-in-junk',
    'pop-',
    'mailbox-',
    'mx-',
    'other-provider-',
    'folders-',
    'special-folders-',
    'dns-',
    'delegation-',
    'domain-',
  ],
  'one-device-only': [
    'ip-banned',
    'local-network-only',
    'client-',
    'antivirus-proxy',
    'too-many-',
    'mailbox-locked',
    'pop-',
    'certificate-common-name',
    'certificate-chain',
    'ipv6-',
    'tls-too-old',
    'autodiscover-',
  ],
  'error-message': ['outlook-error-code'],
  webform: ['webform-', 'spf-', 'dmarc-', 'dkim-', 'mx-'],
};

/** Codes and words of mail apps and what they are about: Outlook's codes (0x...), SMTP replies, certificate warnings. */
const messageSigns: Array<[RegExp, Symptom]> = [
  [
    /0x800ccc(92|18|19|90|91)|535|5\.7\.8|authenticationfailed|invalid credentials|incorrect password|log ?in failed/i,
    'password-asked',
  ],
  [/certificate|0x800ccc1a|0x800ccc1b|identity|not trusted|target principal/i, 'certificate-warning'],
  [/0x800ccc(6[0-9a-f]|7[0-9a-f]|80)|relay|\b55[0-4]\b|\b5\.7\.\d+\b|sender address rejected/i, 'cannot-send'],
  [/0x800cccdd|quota|mailbox (is )?full|\b552\b/i, 'mail-missing'],
];

/** The symptom that a pasted message speaks of, or null. The text is only looked at, never sent or kept. */
export function symptomOfMessage(text: string): Symptom | null {
  return messageSigns.find(([sign]) => sign.test(text))?.[1] ?? null;
}

/** The code in a pasted message that has something to say, as an answer; nothing else of the message leaves the page. */
export function answersOfMessage(text: string): SymptomAnswers {
  const codes: string[] = text.toLowerCase().match(/0x[0-9a-f]{8}/g) ?? [];
  const code = questions['error-code'].find((known) => codes.includes(known));
  return code ? { 'error-code': code } : {};
}

/** The symptom that a report's run was given, so that a reload keeps the order. */
export function symptomOfReport(probes: readonly ProbeRecord[]): Symptom | null {
  const told = seenBy(probes, 'answers')[0]?.symptom;
  return isSymptom(told) ? told : null;
}

/** It rests on what the person told: no look from outside can see it again. */
export const isTold = (finding: Pick<Finding, 'evidence'>): boolean =>
  finding.evidence.some(({ probe }) => probe === 'answers');

const severityRank: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

/** Ids of findings that are about what the person sees and about nothing else, by how they begin. */
const about: Partial<Record<Symptom, string>> = { webform: 'webform-', 'mail-missing': 'pop-deletes-mail' };

/** How near a finding is to what the person sees: 0 the nearest. */
function distance({ id, evidence }: Finding, symptom: Symptom | null): number {
  if (symptom === null) return 2;
  const beginning = about[symptom];
  if (isTold({ evidence }) || (beginning !== undefined && id.startsWith(beginning))) return 0;
  return explains[symptom].some((prefix) => id.startsWith(prefix)) ? 1 : 2;
}

/** It says why the person sees what they see, or may. */
export const explainsSymptom = (finding: Finding, symptom: Symptom | null): boolean => distance(finding, symptom) < 2;

/**
 * A warning of the domain stands behind what is about the mailbox: who sets up a phone came for that. One that explains
 * what the person sees keeps its place.
 */
const isAside = (finding: Finding, symptom: Symptom | null): boolean =>
  finding.severity === 'warning' && concernOf(finding) === 'domain' && !explainsSymptom(finding, symptom);

/** Worst first; among equally bad ones, those that explain what the person sees. Otherwise the order stays. */
export function orderFindings(findings: readonly Finding[], symptom: Symptom | null): Finding[] {
  const rank = (finding: Finding) => severityRank[finding.severity] + (isAside(finding, symptom) ? 0.5 : 0);
  return [...findings].sort((a, b) => rank(a) - rank(b) || distance(a, symptom) - distance(b, symptom));
}
