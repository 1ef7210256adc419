// The facts behind what works: they stay after the run, and claim no more than was seen.
import { expect, it } from 'vitest';
import { mailbox } from '../../e2e/fixtures/sample-evidence.ts';
import { policyNone, senderNotCovered } from '../../e2e/fixtures/sample-findings.ts';
import { observed, sampleReport } from '../../e2e/fixtures/sample-run.ts';
import { isWorking, questionRows } from './questions.ts';
import { viewOfReport } from './run-view.ts';

const factsOf = (report: ReturnType<typeof sampleReport>) =>
  Object.fromEntries(
    questionRows(viewOfReport(report))
      .filter(isWorking)
      .map(({ id, works }) => [id, works]),
  );
const healthy = () => sampleReport({ certificateFits: true, policy: 'reject' });

it('are named with what works', () => {
  expect(factsOf(healthy())).toEqual({
    domain: 'mail.harbour.example',
    server: 'mail.harbour.example',
    certificate: 'for mail.harbour.example, until 23 Jan 2027',
    discovery: 'in the domain’s DNS',
    password: 'we logged in',
    folders: '11 folders, 3,318 messages',
    room: '62 % full, of 5 GB',
    send: 'mail.harbour.example',
    spf: '',
    dkim: expect.stringMatching(/^the key “\w+”$/),
    dmarc: 'refuses forged mail',
  });
});
it('stay beside a notice, and go with a fault', () => {
  const facts = factsOf(sampleReport({ certificateFits: true, found: [policyNone(), senderNotCovered()] }));
  expect(facts).toMatchObject({ dmarc: 'only asks for reports' });
  expect(facts).not.toHaveProperty('spf');
});
it('count one as one', () => {
  const report = healthy();
  const [inbox] = mailbox().folders;
  const one = { ...mailbox(), folders: [inbox!], totalMessages: 1 };
  report.probes = report.probes.map((probe) => (probe.id === 'mailbox' ? observed('mailbox', 'a', 1, 1, one) : probe));
  expect(factsOf(report).folders).toBe('One folder, 1 message');
});
it('are none without a password', () => {
  expect(Object.keys(factsOf(sampleReport({ password: false, certificateFits: true })))).not.toContain('folders');
});
