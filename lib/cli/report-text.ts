// A report as plain text for a terminal: what works, what is wrong, what to do. Hostile text is made visible.
import { cli as messages } from '../messages/cli.ts';
import { format } from '../messages/format.ts';
import type { Finding } from '../model/finding.ts';
import { inBothForms } from '../model/internationalized-name.ts';
import type { Report } from '../model/report.ts';
import type { ServerSettings } from '../model/settings.ts';
import { visibleText } from '../records/display-text.ts';
import { testMessageLines } from './test-message-text.ts';

const securityWords = { tls: 'SSL/TLS', starttls: 'STARTTLS' } as const;

function serverLines(label: string, server: ServerSettings): string[] {
  const { host, port, security, username, verified } = server;
  return [
    format(messages.server, {
      label,
      host,
      port,
      security: securityWords[security],
      username,
      verified: messages.verified[verified],
    }),
  ];
}

function findingLines(finding: Finding): string[] {
  const place = finding.subject.host ?? finding.subject.record ?? finding.subject.domain ?? '';
  const byCustomer = finding.mender === 'customer';
  const fix = finding.fix.split('\n').map((step) => `  - ${step}`);
  return [
    '',
    `${messages.severities[finding.severity]}: ${finding.title}${place ? ` (${place})` : ''}`,
    `  ${finding.customer}`,
    ...(byCustomer ? fix : finding.meanwhile === null ? [] : [`  ${finding.meanwhile}`]),
    `  ${finding.agent}`,
    ...(byCustomer ? [] : [`  ${messages.forMender}`, ...fix]),
    ...finding.records.flatMap((record) => [
      ...record.current.map((text) => `  ${messages.recordNow} ${record.name} ${record.ttl} ${record.type} ${text}`),
      ...record.wanted.map((text) => `  ${messages.recordWanted} ${record.name} ${record.ttl} ${record.type} ${text}`),
    ]),
    `  ${finding.id}, ${finding.reference}`,
  ];
}

/** A second look speaks of its rules alone. */
function heading({ only, subject, verdict, durationMs }: Report): string {
  const values = { subject: inBothForms(subject.address ?? subject.domain), ms: Math.round(durationMs) };
  if (!only) return format(messages.heading, { ...values, verdict: messages.verdicts[verdict] });
  return format(messages.onlyHeading, { ...values, ids: only.join(', '), verdict: messages.onlyVerdicts[verdict] });
}

/** The whole report, ending with a line break. */
export function reportText(report: Report): string {
  const { recommendation, findings, untested, only } = report;
  const lines = [heading(report)];
  if (only) lines.push('', messages.onlyRest);
  else if (recommendation) {
    const protocol = recommendation.protocol === 'imap' ? 'IMAP' : 'POP';
    const { blockedBy } = recommendation;
    lines.push(
      '',
      blockedBy ? format(messages.useOnceMended, { id: blockedBy, protocol }) : format(messages.use, { protocol }),
    );
    lines.push(...serverLines(messages.receiving, recommendation.incoming));
    if (recommendation.outgoing) lines.push(...serverLines(messages.sending, recommendation.outgoing));
    lines.push(...recommendation.reasons.map((reason) => `  - ${reason}`));
  } else lines.push('', messages.noSettings);
  lines.push(...testMessageLines(report));
  for (const finding of findings) lines.push(...findingLines(finding));
  const reasons = Map.groupBy(untested, ({ why }) => why);
  if (reasons.size > 0) lines.push('', messages.notTested);
  for (const [why, rules] of reasons) lines.push(`  - ${why} (${rules.map(({ id }) => id).join(', ')})`);
  return `${lines.map((line) => visibleText(line, 4_000)).join('\n')}\n`;
}
