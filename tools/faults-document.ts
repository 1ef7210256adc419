// docs/faults.md: every fault that a check can find, written down from the rules themselves.
import type { Mender, Severity } from '../lib/model/finding.ts';
import type { Rule, RuleSubject } from '../lib/rules/define.ts';

const menders: Record<Mender, string> = {
  customer: 'the customer, in the mail app',
  host: 'the mail host',
  dns: 'whoever looks after the DNS',
};
const severities: Record<Severity, string> = {
  error: 'Mail does not work or will be refused.',
  warning: 'Mail works, at risk.',
  notice: 'Worth knowing.',
};

const text = (words: string): string => words.replace(/[\\`*_<>[\]|]/g, '\\$&');

function section({ id, severity, mender, reference, needs, messages, variants, explainedBy }: Rule): string {
  const { title, customer, meanwhile, agent, fix } = messages;
  const lines = [
    `### ${id}`,
    `**${text(title)}**`,
    text(customer),
    ...(meanwhile ? [`Until it is mended: ${text(meanwhile)}`] : []),
    `For agents: ${text(agent)}`,
    fix
      .split('\n')
      .map((step, at) => `${at + 1}. ${text(step)}`)
      .join('\n'),
    [
      `- Severity: ${severity}`,
      `- Mended by: ${menders[mender]}`,
      `- Rests on: ${text(reference)}`,
      `- Judged from: ${needs.map((need) => `\`${need}\``).join(', ')}`,
      ...(Object.keys(variants).length > 0 ? [`- Other wordings: ${Object.keys(variants).join(', ')}`] : []),
      ...(explainedBy.length > 0 ? [`- Silent when explained by: ${explainedBy.join(', ')}`] : []),
    ].join('\n'),
  ];
  return lines.join('\n\n');
}

/** The whole document, in the order in which agents look; it ends with a line break. */
export function faultsDocument(subjects: readonly RuleSubject[]): string {
  const rules = subjects.flatMap((subject) => subject.rules);
  const counts = (Object.keys(severities) as Severity[]).map((severity) => {
    const count = rules.filter((rule) => rule.severity === severity).length;
    return `- **${severity}**: ${severities[severity]} ${count} faults have this severity as a rule.`;
  });
  const head = [
    '<!-- Written by `npm run docs` from lib/rules. Change the rules, not this file. -->',
    '# Faults that a check can find',
    `There are ${rules.length}. Words in {braces} stand for what was found. A single finding may have another severity than its rule, and says so.`,
    counts.join('\n'),
  ];
  const body = subjects.flatMap((subject) => [`## ${text(subject.title)}`, ...subject.rules.map(section)]);
  return `${[...head, ...body].join('\n\n')}\n`;
}
