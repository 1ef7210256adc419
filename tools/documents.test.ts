// The documents say what the code does: the faults word for word, the stream member for member, the variables all.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnosisEventSchema } from '../lib/model/event.ts';
import { reportSchema } from '../lib/model/report.ts';
import { ruleSubjects } from '../lib/rules/index.ts';
import { faultsDocument } from './faults-document.ts';

const document = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

it('docs/faults.md is fresh; if not, run: npm run docs', () => {
  expect(document('docs/faults.md')).toBe(faultsDocument(ruleSubjects));
});

describe('docs/stream.md', () => {
  const stream = document('docs/stream.md');
  const sections = new Map(
    stream.split(/^### /m).map((section) => [/^`(\w+)`/.exec(section)?.[1] ?? '', section] as const),
  );

  it.each(diagnosisEventSchema.options.map((option) => [option.shape.type.value, Object.keys(option.shape)] as const))(
    'describes %s with all its members',
    (type, members) => {
      const section = sections.get(type) ?? '';
      for (const member of members)
        if (member !== 'type' && member !== 'ms') expect(section).toContain(`\`${member}\``);
      expect(section).toContain(`"type":"${type}"`);
    },
  );

  it('describes every member of the report', () => {
    for (const member of Object.keys(reportSchema.shape)) expect(stream).toContain(`\`${member}\``);
  });

  it('shows examples that are of the documented form', () => {
    const examples = [...stream.matchAll(/^\{"type".*\}$/gm)].map(([line]) => line);
    expect(examples.length).toBeGreaterThanOrEqual(diagnosisEventSchema.options.length - 1);
    for (const example of examples) expect(diagnosisEventSchema.safeParse(JSON.parse(example)).error).toBeUndefined();
  });
});

it('README.md names every command', () => {
  const { scripts } = JSON.parse(document('package.json')) as { scripts: Record<string, string> };
  const readme = document('README.md');
  for (const name of Object.keys(scripts).filter((script) => !script.includes(':')))
    expect(readme).toMatch(new RegExp(`npm (run )?(--silent )?${name}\\b`));
});
