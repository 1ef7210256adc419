// A new rule: its file, its test, its line in the lists of ids and of its subject. It finds nothing yet, so its test fails until it does.
import type { ProbeId } from '../lib/model/evidence.ts';
import { probeIds } from '../lib/model/probes.ts';
import { ruleSubjects } from '../lib/rules/index.ts';
import { type Blueprint, BlueprintError, camelCase, insertLine, lastImport } from './blueprint.ts';

/** Which probe a fault usually needs where no probe bears the name that its id begins with. */
const usualNeed: Record<string, ProbeId> = {
  port: 'host',
  connection: 'imap',
  greeting: 'imap',
  server: 'imap',
  response: 'imap',
  protocol: 'imap',
  starttls: 'imap',
  tls: 'tls-versions',
  credentials: 'login',
  authentication: 'login',
  pop: 'pop3',
  smtp: 'submission',
  nameserver: 'nameservers',
  dns: 'dns-questions',
  webform: 'web-server',
};

/** The probe whose id the fault's begins with, the longest of them; else what faults of that name usually need. */
function needOf(id: string): ProbeId {
  const named = probeIds
    .filter((probe) => id.startsWith(`${probe}-`))
    .toSorted((one, other) => other.length - one.length);
  return named[0] ?? usualNeed[id.split('-')[0] ?? ''] ?? 'mx';
}

const idList = 'lib/model/rule-ids.ts';

const ruleFile = (id: string, need: ProbeId): string => `// Say in one sentence which faulty state this is.
import { defineRule } from '../define.ts';

export const ${camelCase(id)} = defineRule({
  id: '${id}',
  reference: '',
  needs: ['${need}'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: '',
    customer: '',
    meanwhile: null,
    agent: '',
    fix: '',
  },
  judge: () => [],
});
`;

const testFile = (id: string): string => `// Say in one sentence when this fault is found, and when not.
import { ruleCases } from '../testing/rule-cases.ts';
import { healthyEvidence } from '../testing/sample-evidence.ts';
import { ${camelCase(id)} } from './${id}.ts';

ruleCases(${camelCase(id)}, {
  fires: {
    'change the evidence until it shows the fault': {
      evidence: healthyEvidence(),
      finds: [{ id: '${id}' }],
    },
  },
  silent: { 'change the evidence into a near miss': { evidence: healthyEvidence() } },
});
`;

/** The list of ids with one more, in its place by the alphabet. */
function withId(text: string, id: string): string {
  const next = [...text.matchAll(/^ {2}'([^']+)',$/gm)].map(([, known = '']) => known).find((known) => known > id);
  const anchor = next === undefined ? /^\] as const;$/ : new RegExp(`^ {2}'${next}',$`);
  return insertLine(text, `  '${id}',`, anchor, { file: idList });
}

/** The rule goes into its subject's folder, after the last one there about the same thing, else to the end. */
export function newRule(id: string, subjectId: string): Blueprint {
  const subject = ruleSubjects.find((each) => each.id === subjectId);
  if (!subject)
    throw new BlueprintError(`Name the folder that it belongs to: ${ruleSubjects.map((each) => each.id).join(', ')}.`);
  const name = camelCase(id);
  const sibling = subject.rules.filter((rule) => rule.id.startsWith(`${id.split('-')[0]}-`)).at(-1);
  const folder = `lib/rules/${subject.id}`;
  const path = `${folder}/index.ts`;
  return {
    files: {
      [`${folder}/${id}.ts`]: ruleFile(id, needOf(id)),
      [`${folder}/${id}.test.ts`]: testFile(id),
    },
    edits: [
      {
        path,
        change: (text) => {
          const listed = sibling
            ? insertLine(text, `    ${name},`, new RegExp(`^ {4}${camelCase(sibling.id)},$`), {
                after: true,
                file: path,
              })
            : insertLine(text, `    ${name},`, /^ {2}\],$/, { file: path });
          return insertLine(listed, `import { ${name} } from './${id}.ts';`, lastImport, { after: true, file: path });
        },
      },
      { path: idList, change: (text) => withId(text, id) },
    ],
    next: [
      'Give the rule its reference, its sentences and its judgement; the test names what is missing.',
      'Then run: npm run docs',
    ],
  };
}
