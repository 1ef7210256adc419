// The openspf RFC 7208 suite against check_host(), where the suite is at hand.
import { describe, expect, it } from 'vitest';
import { evaluateInMemory } from '../../../e2e/conformance/spf.ts';
import { mismatch, readSuite } from '../../../e2e/conformance/spf-cases.ts';

const suite = readSuite();
const title = suite ? 'the RFC 7208 suite' : 'the RFC 7208 suite is not beside this checkout, so its cases are skipped';

describe.skipIf(!suite)(title, () => {
  const cases = (suite ?? []).flatMap((scenario) =>
    Object.entries(scenario.tests).map(([name, wanted]) => ({ scenario, name, wanted, group: scenario.description })),
  );
  it.each(cases)('$group: $name', async ({ scenario, wanted }) => {
    expect(mismatch(wanted, await evaluateInMemory(scenario, wanted))).toBe(null);
  });
});
