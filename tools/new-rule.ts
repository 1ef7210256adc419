// A new rule: its file, its test, its line in the list. It finds nothing yet, so its test fails until it does.
import { rules } from '../lib/rules/index.ts';
import { type Blueprint, camelCase, insertLine, lastImport } from './blueprint.ts';

/** Which probe a fault usually needs, by what its id begins with. */
const usualNeed: Record<string, string> = {
  host: 'host',
  certificate: 'certificate',
  login: 'login',
  credentials: 'login',
  mailbox: 'mailbox',
  pop: 'pop3',
  imap: 'imap',
  submission: 'submission',
  smtp: 'submission',
  spf: 'spf',
  dkim: 'dkim',
  dmarc: 'dmarc',
  nameserver: 'nameservers',
  delegation: 'nameservers',
  dns: 'nameservers',
  srv: 'srv',
  autoconfig: 'autoconfig',
  autodiscover: 'autodiscover',
};

const ruleFile = (id: string, need: string): string => `// Say in one sentence which faulty state this is.
import { defineRule } from './define.ts';

export const ${camelCase(id)} = defineRule({
  id: '${id}',
  reference: '',
  needs: ['${need}'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: '',
    customer: '',
    agent: '',
    fix: '',
  },
  judge: () => [],
});
`;

const testFile = (id: string): string => `// Say in one sentence when this fault is found, and when not.
import { ruleCases } from './rule-cases.ts';
import { healthyEvidence } from './sample-evidence.ts';
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

/** The rule goes after the last one about the same thing, else to the end. */
export function newRule(id: string): Blueprint {
  const [about = ''] = id.split('-');
  const name = camelCase(id);
  const sibling = rules.filter((rule) => rule.id.startsWith(`${about}-`)).at(-1);
  const path = 'lib/rules/index.ts';
  return {
    files: {
      [`lib/rules/${id}.ts`]: ruleFile(id, usualNeed[about] ?? 'mx'),
      [`lib/rules/${id}.test.ts`]: testFile(id),
    },
    edits: [
      {
        path,
        change: (text) => {
          const listed = sibling
            ? insertLine(text, `  ${name},`, new RegExp(`^  ${camelCase(sibling.id)},$`), { after: true, file: path })
            : insertLine(text, `  ${name},`, /^\];$/, { file: path });
          return insertLine(listed, `import { ${name} } from './${id}.ts';`, lastImport, { after: true, file: path });
        },
      },
    ],
    next: [
      'Give the rule its reference, its sentences and its judgement; the test names what is missing.',
      'Then run: npm run docs',
    ],
  };
}
