// Tests of turning a run so far into rows.
import { describe, expect, it } from 'vitest';
import { door, login, sampleHost } from '../../e2e/fixtures/sample-evidence.ts';
import { certificateMismatch } from '../../e2e/fixtures/sample-findings.ts';
import { asLines, faultyRun, healthyRun, observed, sampleReport } from '../../e2e/fixtures/sample-run.ts';
import { diagnosisEventSchema } from '../../lib/model/event.ts';
import type { RuleId } from '../../lib/model/rule-ids.ts';
import { questionOfFinding } from './question-list.ts';
import { barScale, isAnswered, type QuestionRow, questionRows } from './questions.ts';
import { reportSoFar, viewOfEvents, viewOfReport } from './run-view.ts';

const states = (rows: QuestionRow[]) => Object.fromEntries(rows.map((row) => [row.id, row.state]));
const until = (ms: number, events = faultyRun()) => events.filter((event) => event.ms <= ms);

describe('questionRows', () => {
  it('waits for everything before the first event', () => {
    const rows = questionRows(viewOfEvents(faultyRun().slice(0, 1), false));
    expect(rows.every((row) => row.state === 'waiting' && row.endMs === null)).toBe(true);
  });

  it('keeps the same questions in the same order at every moment', () => {
    const events = faultyRun();
    const orders = events.map((_, count) =>
      questionRows(viewOfEvents(events.slice(0, count), false))
        .map((row) => row.id)
        .join(' '),
    );
    expect(new Set(orders).size).toBe(1);
  });

  it('shows what has answered and what still runs in the middle of a run', () => {
    const rows = questionRows(viewOfEvents(until(420), false));
    expect(states(rows)).toMatchObject({
      domain: 'fine',
      server: 'fine',
      password: 'fine',
      folders: 'running',
      room: 'running',
      send: 'running',
      dkim: 'fine',
    });
    expect(rows.find((row) => row.id === 'folders')).toMatchObject({ startMs: 412, endMs: null });
  });

  it('lets a finding speak before the evidence, with its own title', () => {
    const rows = questionRows(viewOfEvents(faultyRun(), true));
    expect(states(rows)).toMatchObject({
      certificate: 'mend',
      spf: 'risk',
      dmarc: 'note',
      password: 'fine',
      room: 'fine',
    });
    expect(rows.find((row) => row.id === 'certificate')?.answer).toBe(certificateMismatch().title);
    expect(rows.find((row) => row.id === 'room')?.answer).toBe('Yes. 62 % is full: 3.1 GB of 5 GB.');
  });

  it('is all working for a healthy run', () => {
    expect(new Set(questionRows(viewOfEvents(healthyRun(), true)).map((row) => row.state))).toEqual(new Set(['fine']));
  });

  it('says at once that the mailbox is not checked without a password', () => {
    const rows = questionRows(viewOfEvents(faultyRun(false).slice(0, 1), false));
    for (const id of ['password', 'folders', 'room']) {
      expect(rows.find((row) => row.id === id)).toMatchObject({
        state: 'blank',
        answer: 'Not checked: we did not log in.',
      });
    }
    expect(questionRows(viewOfEvents(healthyRun(false), true)).find((row) => row.id === 'send')?.state).toBe('fine');
  });

  it('never calls what was stopped working or broken', () => {
    const rows = questionRows(viewOfEvents(until(30), true));
    expect(new Set(rows.map((row) => row.state))).toEqual(new Set(['blank']));
    expect(rows.every(isAnswered)).toBe(true);
  });

  it('says why when a look could not be made', () => {
    const events = faultyRun().map((event) =>
      event.type === 'probe' && event.probe.id === 'spf'
        ? {
            ...event,
            probe: { ...event.probe, status: 'unknown' as const, why: 'own-resolver' as const, evidence: null },
          }
        : event,
    );
    const spf = questionRows(viewOfEvents(until(420, events), false)).find((row) => row.id === 'spf');
    expect(spf).toMatchObject({ state: 'blank', answer: expect.stringMatching(/our own name service/) });
  });

  it('survives evidence of another shape', () => {
    const events = faultyRun()
      .slice(0, -1)
      .map((event) =>
        event.type === 'probe'
          ? diagnosisEventSchema.parse({ ...event, probe: { ...event.probe, evidence: { strange: [1] } } })
          : event,
      );
    expect(() => questionRows(viewOfEvents(events, true))).not.toThrow();
  });
});

describe('questionOfFinding', () => {
  const at = (id: RuleId, port?: number) => ({ id, subject: { port }, evidence: [] });
  it.each([
    ['mx-missing', undefined, 'domain'],
    ['certificate-expired', 993, 'certificate'],
    ['certificate-expired', 465, 'send'],
    ['port-refused', 587, 'send'],
    ['port-refused', 993, 'server'],
    ['credentials-rejected', 993, 'password'],
    ['app-password-required', undefined, 'password'],
    ['mailbox-full', undefined, 'room'],
    ['mailbox-locked', undefined, 'folders'],
    ['autodiscover-hijacked', undefined, 'discovery'],
    ['spf-multiple', undefined, 'spf'],
  ] as const)('%s at %s belongs to %s', (id, port, question) => {
    expect(questionOfFinding(at(id, port))).toBe(question);
  });
});

describe('barScale', () => {
  it.each([
    [0, 1000],
    [1000, 1000],
    [1001, 5000],
    [9000, 20000],
  ])('%d ms is drawn on %d', (ms, scale) => {
    expect(barScale(ms)).toBe(scale);
  });
});

describe('reportSoFar', () => {
  it('has the recommendation before the end and claims no verdict', () => {
    const report = reportSoFar(until(420));
    expect(report?.recommendation?.incoming.host).toBe('mail.harbour.example');
    expect(report?.verdict).toBe('unknown');
    expect(reportSoFar([])).toBeNull();
  });
});

describe('the sample runs', () => {
  it('keep to the contract', () => {
    for (const run of [faultyRun(), faultyRun(false), healthyRun(), healthyRun(false)]) {
      expect(() => asLines(run)).not.toThrow();
    }
  });
});

describe('what a login or a certificate held back', () => {
  const report = () => sampleReport({ certificateFits: true, policy: 'reject' });
  const rowsOf = (changed: ReturnType<typeof report>) => questionRows(viewOfReport(changed, true));
  const answerTo = (id: string, changed: ReturnType<typeof report>) => rowsOf(changed).find((row) => row.id === id);

  it('says that a refused login left the mailbox unseen', () => {
    const changed = report();
    changed.probes = changed.probes
      .filter((probe) => probe.id !== 'mailbox' && probe.id !== 'login')
      .concat(observed('login', 'mail.harbour.example:993', 1, 1, login('imap', 'rejected')));
    expect(answerTo('password', changed)).toMatchObject({ state: 'mend' });
    expect(answerTo('folders', changed)).toMatchObject({ state: 'blank', answer: 'Not checked: we could not log in.' });
    expect(answerTo('send', changed)).toMatchObject({
      state: 'blank',
      answer: expect.stringMatching(/did not log in/),
    });
  });

  it.each([
    ['starttls-missing', 'The sending server mail.harbour.example answers, but without encryption.'],
    ['tls-failed', 'The sending server mail.harbour.example answers, but no app can use it.'],
    ['timeout', 'No sending server answered us.'],
  ] as const)('does not call a server that answers silent: %s', (result, answer) => {
    const changed = report();
    changed.probes = changed.probes
      .filter((probe) => probe.id !== 'login')
      .map((probe) =>
        probe.id === 'submission'
          ? observed(probe.id, probe.target, 1, 1, { ...door('submission', sampleHost, false), result })
          : probe,
      );
    expect(answerTo('send', changed)).toMatchObject({ state: 'blank', answer });
  });

  it('does not call a server with a bad certificate silent', () => {
    const changed = report();
    changed.probes = changed.probes
      .filter((probe) => probe.id !== 'login')
      .map((probe) =>
        probe.id === 'submission'
          ? observed(probe.id, probe.target, 1, 1, door('submission', sampleHost, false))
          : probe,
      );
    expect(answerTo('send', changed)).toMatchObject({
      state: 'blank',
      answer: expect.stringMatching(/certificate is at fault/),
    });
  });
});
