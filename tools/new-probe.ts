// A new probe: it asks the DNS one question and keeps the answer, ready to be taught more.
import { type Blueprint, insertLine, lastImport, pascalCase } from './blueprint.ts';

const keyOf = (id: string): string => (id.includes('-') ? `'${id}'` : id);

const probeFile = (id: string): string => `// Say in one sentence what this looks at.
import type { ${pascalCase(id)}Evidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { questionOf } from './dns-question.ts';

/** One question. Unknown only when it was not answered in time: a refusal is evidence. */
export async function probe${pascalCase(id)}(domain: string, dns: DnsSession): Promise<ProbeOutcome<${pascalCase(id)}Evidence>> {
  const answer = await dns.query(\`_${id}.\${domain}\`, 'TXT');
  if (answer.status === 'timeout') return { status: 'unknown', why: 'dns-timeout' };
  return { status: 'observed', evidence: { question: questionOf(answer), records: answer.records.map(({ text }) => text) } };
}
`;

/** For the test that is written: an import of that file, not of this one. */
const scriptedDnsFile = '../../e2e/support/scripted-dns.ts';

const testFile = (
  id: string,
): string => `// What is there is kept as it is; what is not there is an observation; silence is unknown.
import { describe, expect, it } from 'vitest';
import { scriptedDns } from '${scriptedDnsFile}';
import { probe${pascalCase(id)} } from './${id}.ts';

const name = '_${id}.example.com';

describe('probe${pascalCase(id)}', () => {
  it('keeps the records and how they were found', async () => {
    const dns = scriptedDns({ [\`TXT \${name}\`]: ['v=1'] });
    expect(await probe${pascalCase(id)}('example.com', dns)).toMatchObject({
      status: 'observed',
      evidence: { question: { name, type: 'TXT', status: 'found' }, records: ['v=1'] },
    });
  });

  it('observes absence', async () => {
    expect(await probe${pascalCase(id)}('example.com', scriptedDns({}))).toMatchObject({
      status: 'observed',
      evidence: { question: { status: 'nxdomain' }, records: [] },
    });
  });

  it('knows nothing from silence', async () => {
    const dns = scriptedDns({ [\`TXT \${name}\`]: 'timeout' });
    expect(await probe${pascalCase(id)}('example.com', dns)).toEqual({ status: 'unknown', why: 'dns-timeout' });
  });
});
`;

const evidenceShape = (id: string): string => `// Say in one sentence what this probe observes.
import type { DnsQuestion } from './dns.ts';

export interface ${pascalCase(id)}Evidence {
  question: DnsQuestion;
  records: string[];
}
`;

/** Probe, test, shape of its evidence, what it is to a run and its place there, its value for a healthy domain. */
export function newProbe(id: string): Blueprint {
  const evidence = 'lib/model/evidence.ts';
  const facts = 'lib/model/probes.ts';
  const run = 'lib/diagnosis/domain-run.ts';
  const sample = 'lib/rules/testing/sample-evidence.ts';
  const type = `${pascalCase(id)}Evidence`;
  return {
    files: {
      [`lib/model/evidence/${id}.ts`]: evidenceShape(id),
      [`lib/probes/${id}.ts`]: probeFile(id),
      [`lib/probes/${id}.test.ts`]: testFile(id),
    },
    edits: [
      {
        path: evidence,
        change: (text) => {
          const typed = text.replace(/(export interface EvidenceOf \{[^}]*)\}/, `$1  ${keyOf(id)}: ${type};\n}`);
          const shape = `./evidence/${id}.ts`;
          const told = insertLine(typed, `export type * from '${shape}';`, /^export type \* from /, { file: evidence });
          return insertLine(told, `import type { ${type} } from '${shape}';`, /^import /, { file: evidence });
        },
      },
      {
        path: facts,
        change: (text) =>
          insertLine(
            text,
            `  ${keyOf(id)}: { gives: 'one' },`,
            /^\} as const satisfies Record<ProbeId, ProbeFacts>;$/,
            {
              file: facts,
            },
          ),
      },
      {
        path: run,
        change: (text) => {
          const call = `    probe('${id}', () => probe${pascalCase(id)}(domain, dns)),`;
          const called = insertLine(text, call, /^ {4}probe\('/, { after: true, file: run });
          return insertLine(called, `import { probe${pascalCase(id)} } from '../probes/${id}.ts';`, lastImport, {
            after: true,
            file: run,
          });
        },
      },
      {
        path: sample,
        change: (text) => {
          const line = `    ${keyOf(id)}: { question: question(\`_${id}.\${domain}\`, 'TXT'), records: [] },`;
          return insertLine(text, line, /^ {4}mx: mx\(domain\),$/, { file: sample });
        },
      },
    ],
    next: [
      `It asks for TXT records at _${id}.DOMAIN. Change the question, then the shape ${type} in lib/model/evidence/${id}.ts.`,
      `A rule can name it at once: needs: ['${id}'].`,
    ],
  };
}
