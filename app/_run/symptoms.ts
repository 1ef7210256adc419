// Which findings explain what people see.
import type { Finding, Severity } from '../../lib/model/finding.ts';
import { type Concern, concernOf } from '../../lib/model/finding-concern.ts';
import { type ProbeRecord, seenBy } from '../../lib/model/outcome.ts';
import { isSymptom, type Symptom } from '../../lib/model/symptoms.ts';

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

/** The first of those that make apps ask whether to trust a certificate. Undefined: none does. */
export const firstOfTrust = (shown: readonly Finding[]): Finding | undefined =>
  shown.find(({ id }) => id.startsWith('certificate-'));

/** The finding that explains the code in a pasted message: it has its own card, and stands nowhere else. */
export const isCodeSeen = ({ id }: Pick<Finding, 'id'>): boolean => id === 'outlook-error-code';

/** Errors and warnings by what they are about. The group with the worst of all comes first. */
export const attentionGroups = (findings: readonly Finding[], symptom: Symptom | null): Map<Concern, Finding[]> =>
  Map.groupBy(
    orderFindings(findings, symptom).filter((finding) => finding.severity !== 'notice' && !isCodeSeen(finding)),
    concernOf,
  );

/** The same in the order in which they are shown. */
export const attentionOf = (findings: readonly Finding[], symptom: Symptom | null): Finding[] =>
  [...attentionGroups(findings, symptom).values()].flat();
