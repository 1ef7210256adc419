// Tests of the result's heading.
import { describe, expect, it } from 'vitest';
import { certificateMismatch, policyNone, senderNotCovered } from '../../e2e/fixtures/sample-findings.ts';
import { sampleReport } from '../../e2e/fixtures/sample-run.ts';
import { finishedSentence, headline } from './headline.ts';
import { questionRows } from './questions.ts';
import { viewOfReport } from './run-view.ts';

describe('headline', () => {
  it('says what works, then how many', () => {
    const found = [certificateMismatch(), senderNotCovered()];
    expect(headline(sampleReport({ found }), found, false)).toEqual({
      works: 'You can log in, but not everything works.',
      count: 'Two things need attention.',
      lead: 'You can mend the first one now.',
    });
  });
  it.each([
    ['mailbox-full', 'You can log in, but your mailbox is full.'],
    ['mx-missing', 'You can log in; mail to you is lost on the way.'],
    ['submission-unavailable', 'You can read your mail, but not send any.'],
    ['spf-multiple', 'You can log in; some of your mail will be refused elsewhere.'],
  ] as const)('names what %s costs, not the login', (id, works) => {
    const found = [{ ...certificateMismatch(), id, severity: 'error' as const }];
    expect(headline(sampleReport({ found }), found, false).works).toBe(works);
  });
  it('calls a mailbox that only warnings are about one that works', () => {
    const found = [{ ...certificateMismatch(), severity: 'warning' as const }];
    expect(headline(sampleReport({ found }), found, false).works).toBe('Your mailbox works.');
  });
  it('calls no mailbox one that works without a server for sending', () => {
    const { recommendation, ...report } = sampleReport();
    const readOnly = { ...report, recommendation: recommendation && { ...recommendation, outgoing: null } };
    const works = 'You can log in; we have no settings for sending yet.';
    expect(headline(readOnly, [], false).works).toBe(works);
    expect(finishedSentence(readOnly, [])).toBe(`Finished. ${works.slice(0, -1)}; nothing needs mending.`);
    const warning = { ...certificateMismatch(), severity: 'warning' as const };
    expect(headline(readOnly, [warning], false).works).toBe(works);
  });
  it('claims no login without one', () => {
    expect(headline(sampleReport({ password: false, found: [policyNone()] }), [], false)).toMatchObject({
      works: 'Your mail server answers.',
      count: 'Nothing needs mending.',
    });
  });
  it('does not call a check that could not look healthy', () => {
    const report = { ...sampleReport(), verdict: 'unknown' as const, recommendation: null };
    expect(headline(report, [], false).count).toBe('We could not look at everything.');
  });
  it('says that nothing works only above what makes mail fail', () => {
    const report = { ...sampleReport(), recommendation: null, probes: [] };
    const works = (severity: 'error' | 'warning', more = {}) => {
      const found = [{ ...certificateMismatch(), severity }];
      return headline({ ...report, ...more }, found, false).works;
    };
    expect(works('error')).toBe('We found no settings that work.');
    expect(works('warning')).toBe('We have no settings for you yet.');
    expect(headline(report, [], false).works).toBe('We have no settings for you yet.');
  });
  it('says of settings that a certificate blocks that they do not work yet', () => {
    const { recommendation, ...report } = sampleReport();
    const blocked = {
      ...report,
      recommendation: recommendation && { ...recommendation, blockedBy: 'certificate-expired' as const },
    };
    expect(headline(blocked, [certificateMismatch()], false).works).toBe(
      'We know your settings, but they do not work yet.',
    );
  });
  it('offers our help only where there is some', () => {
    const found = [{ ...certificateMismatch(), mender: 'host' as const }];
    expect(headline(sampleReport({ found }), found, false).lead).toBe('Your mail host can mend it.');
    expect(headline(sampleReport({ found }), found, true).lead).toBe('We can mend it for you.');
  });
  it('leaves what a website’s form sends to whoever keeps the website', () => {
    const found = [{ ...certificateMismatch(), id: 'webform-local-routing' as const, mender: 'host' as const }];
    expect(headline(sampleReport({ found }), found, false).lead).toBe('Your web host can mend it.');
    expect(headline(sampleReport({ found }), found, true).lead).toBe('Your web host can mend it.');
  });
});

describe('the end of a check, for whoever listens', () => {
  const sentence = (found: ReturnType<typeof certificateMismatch>[], more = {}) =>
    finishedSentence({ ...sampleReport({ found }), ...more }, found);
  const warning = { ...certificateMismatch(), severity: 'warning' as const };
  const full = { ...certificateMismatch(), id: 'mailbox-full' as const, severity: 'error' as const };
  it.each([
    [[], 'Finished. You can log in; nothing needs mending.'],
    [[warning], 'Finished. You can log in; one thing needs attention.'],
    [[full], 'Finished. You can log in, but your mailbox is full; one thing needs mending.'],
    [[full, warning], 'Finished. You can log in, but your mailbox is full; two things need attention.'],
  ])('%#: what works, then how many', (found, text) => {
    expect(sentence(found)).toBe(text);
  });
  it('does not call healthy what could not be looked at', () => {
    expect(sentence([], { verdict: 'unknown' })).toBe('Finished. You can log in; we could not look at everything.');
  });
  it('claims no login where none was', () => {
    const report = sampleReport({ password: false });
    expect(finishedSentence(report, [])).toBe('Finished. Your mail server answers; nothing needs mending.');
    expect(finishedSentence({ ...report, recommendation: null, probes: [] }, [certificateMismatch()])).toBe(
      'Finished. We found no settings that work; one thing needs mending.',
    );
  });
});

describe('after a test message', () => {
  const trip = (search: 'found' | 'not-found' | 'not-sent' | 'broke-off', result: string) => {
    const report = sampleReport({ certificateFits: true, policy: 'reject' });
    const submission = { host: 'mail.harbour.example', port: 465, stage: 'rcpt', result, code: null, words: '', ms: 1 };
    const evidence = { submission, search, folders: [], waitedMs: 1, arrival: null, hops: [], authentication: [] };
    const look = {
      ...{ id: 'round-trip', target: 'a', status: 'observed', startMs: 60_000, durationMs: 0 },
      evidence: { ...evidence, removal: 'nothing' },
    };
    return { ...report, probes: [...report.probes, look as never] };
  };
  it.each([
    ['found', 'accepted', 'Your mailbox works.'],
    ['broke-off', 'accepted', 'Your mailbox works.'],
    ['not-sent', 'rate-limited', expect.stringMatching(/^You can log in; sending was refused at \d\d:\d\d\.$/)],
    ['not-sent', 'unproven', 'You can log in; whether sending works is not clear.'],
    ['not-found', 'unproven', 'You can log in; whether sending works is not clear.'],
    ['not-found', 'accepted', 'You can log in; our test message did not arrive.'],
  ] as const)('%s, %s', (search, result, works) => {
    const report = trip(search, result);
    expect(headline(report, [], false).works).toEqual(works);
    // The server for sending does not know the mailbox: an error that names nothing worse.
    const unknown = { ...certificateMismatch(), id: 'recipient-unknown' as const };
    if (works !== 'Your mailbox works.') expect(headline(report, [unknown], false).works).toEqual(works);
    const spoken = finishedSentence(report, []);
    if (works !== 'Your mailbox works.') expect(spoken).not.toBe('Finished. You can log in; nothing needs mending.');
    const isSending = questionRows(viewOfReport(report)).some(({ id, works: fact }) => id === 'send' && fact !== null);
    expect(isSending).toBe(works === 'Your mailbox works.');
  });
});
