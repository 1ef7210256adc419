// A check as a letter to the customer: what works, what does not, what they can do, and the settings that work.
import type { Finding } from '../../model/finding.ts';
import { menderOf } from '../../model/finding-concern.ts';
import { inBothForms } from '../../model/internationalized-name.ts';
import type { Report } from '../../model/report.ts';
import { visibleText } from '../../model/visible-text.ts';
import { format } from '../format.ts';
import { messages } from '../index.ts';
import { sayingOf } from '../saying.ts';
import { ticket } from '../ticket.ts';

const words = ticket.customer;
const { works, count, mender } = messages.result;

const stepsOf = ({ fix }: Finding): string[] => fix.split('\n').filter((step) => step.trim() !== '');

function aboutFinding(finding: Finding): string[] {
  const told = [finding.title, ...sayingOf(finding)].join(' ');
  if (finding.mender !== 'customer') return [`${told} ${mender[menderOf(finding)]}.`];
  return [told, words.todo, ...stepsOf(finding).map((step) => `- ${step}`)];
}

function settingsOf({ subject, recommendation }: Report): string[] {
  if (recommendation === null || recommendation.incoming.verified === 'dns') return [];
  // Whoever set their app up before that is mended would meet its warning.
  if (recommendation.blockedBy !== undefined) return [];
  const { incoming, outgoing } = recommendation;
  const security = (kind: keyof typeof messages.settings.securityWords) => messages.settings.securityWords[kind];
  const protocol = recommendation.protocol === 'imap' ? 'IMAP' : 'POP';
  return [
    words.settings,
    format(words.incoming, { ...incoming, protocol, security: security(incoming.security) }),
    ...(outgoing ? [format(words.outgoing, { ...outgoing, security: security(outgoing.security) })] : []),
    subject.address === null ? words.wholeAddress : format(words.username, { username: incoming.username }),
  ];
}

/** Plain text, ready to change and send. Only what needs mending is told: what is worth knowing is for the desk. `time`: for people. */
export function customerText(report: Report, time: string): string {
  const { subject, recommendation, findings } = report;
  const attention = findings.filter(({ severity }) => severity !== 'notice');
  const counted =
    attention.length === 0
      ? count[report.verdict === 'unknown' ? 'unknown' : 'none']
      : attention.length === 1
        ? count.one
        : format(count.several, { count: messages.result.numbers[attention.length] ?? String(attention.length) });
  const parts = [
    [words.hello],
    [
      format(words.checked, { subject: inBothForms(subject.address ?? subject.domain), time }),
      `${works[recommendation?.incoming.verified ?? 'none']} ${counted}`,
    ],
    ...attention.map(aboutFinding),
    settingsOf(report),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((text) => visibleText(text, 1000)).join('\n'))
    .join('\n\n')}\n`;
}
