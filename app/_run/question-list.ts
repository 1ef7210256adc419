// The questions of a check in their fixed order, and which probes and findings belong to which.
import type { Finding } from '../../lib/model/finding.ts';

export const questionGroups = ['delivery', 'mailbox', 'sending'] as const;
export type QuestionGroup = (typeof questionGroups)[number];

export const questionList = [
  { id: 'domain', group: 'delivery', probes: ['mx', 'nameservers'] },
  { id: 'server', group: 'delivery', probes: ['host', 'imap', 'pop3'] },
  { id: 'certificate', group: 'delivery', probes: ['imap', 'pop3', 'certificate'] },
  { id: 'discovery', group: 'delivery', probes: ['autoconfig', 'autodiscover', 'srv', 'mx-provider'] },
  { id: 'password', group: 'mailbox', probes: ['login'] },
  { id: 'folders', group: 'mailbox', probes: ['mailbox', 'pop-mailbox'] },
  { id: 'room', group: 'mailbox', probes: ['mailbox'] },
  { id: 'send', group: 'sending', probes: ['submission', 'login'] },
  { id: 'spf', group: 'sending', probes: ['spf'] },
  { id: 'dkim', group: 'sending', probes: ['dkim'] },
  { id: 'dmarc', group: 'sending', probes: ['dmarc'] },
] as const satisfies ReadonlyArray<{ id: string; group: QuestionGroup; probes: readonly string[] }>;
export type Question = (typeof questionList)[number];
export type QuestionId = Question['id'];

const submissionPorts = new Set([25, 465, 587]);

/** The port at the end of a probe's target ("mail.example:993"), or null. */
export function portOfTarget(target: string): number | null {
  const port = /:(\d{1,5})$/.exec(target)?.[1];
  return port ? Number(port) : null;
}

/** Is this look about sending? Doors by their probe, logins by their port. */
export function isAboutSending(probe: { id: string; target: string }): boolean {
  if (probe.id === 'submission') return true;
  const port = portOfTarget(probe.target);
  return port !== null && submissionPorts.has(port);
}

/** The first words of an id, as interfaces.md fixes them, and the question they belong to. The longest match counts. */
const byPrefix: Array<[string, QuestionId]> = [
  ['mx-', 'domain'],
  ['dns-', 'domain'],
  ['nameserver-', 'domain'],
  ['dnssec-', 'domain'],
  ['delegation-', 'domain'],
  ['domain-', 'domain'],
  ['other-provider-', 'domain'],
  ['mta-sts-', 'domain'],
  ['tls-rpt-', 'domain'],
  ['dane-', 'domain'],
  ['webform-', 'send'],
  ['srv-', 'discovery'],
  ['autoconfig-', 'discovery'],
  ['autodiscover-', 'discovery'],
  ['certificate-', 'certificate'],
  ['host-', 'server'],
  ['port-', 'server'],
  ['connection-', 'server'],
  ['greeting-', 'server'],
  ['tls-', 'server'],
  ['starttls-', 'server'],
  ['protocol-', 'server'],
  ['ipv6-', 'server'],
  ['plaintext-', 'server'],
  ['imap-', 'server'],
  ['pop-', 'folders'],
  ['mailbox-', 'folders'],
  ['mailbox-full', 'room'],
  ['mailbox-nearly-full', 'room'],
  ['namespace-', 'folders'],
  ['special-folders-', 'folders'],
  ['folders-', 'folders'],
  ['smtp-', 'send'],
  ['submission-', 'send'],
  ['size-', 'send'],
  ['relay-', 'send'],
  ['sender-', 'send'],
  ['recipient-', 'send'],
  ['defer-', 'send'],
  ['rate-', 'send'],
  ['address-', 'send'],
  ['reverse-dns-', 'send'],
  ['mail-in-junk', 'folders'],
  ['spf-', 'spf'],
  ['dkim-', 'dkim'],
  ['dmarc-', 'dmarc'],
];
// Anything else came from a login: its result, its limits, the account behind it.
const otherwise: QuestionId = 'password';
const canBeSending: ReadonlySet<QuestionId> = new Set(['server', 'certificate', 'password']);

/** The question that a finding answers. A fault of a door or login that is only about sending belongs to "Can you send?". */
export function questionOfFinding(finding: Pick<Finding, 'id' | 'subject' | 'evidence'>): QuestionId {
  const matches = byPrefix.filter(([prefix]) => finding.id.startsWith(prefix));
  const longest = matches.sort(([a], [b]) => b.length - a.length)[0];
  const question = longest ? longest[1] : otherwise;
  if (!canBeSending.has(question)) return question;
  const { port } = finding.subject;
  if (port !== undefined) return submissionPorts.has(port) ? 'send' : question;
  const places = finding.evidence.filter((place) => place.probe !== 'host');
  const allSending = places.length > 0 && places.every(({ probe, target }) => isAboutSending({ id: probe, target }));
  return allSending ? 'send' : question;
}
