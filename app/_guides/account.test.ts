// A link's values are never used without a yes, unless they say what the tab's own check said.
import { expect, it } from 'vitest';
import { writeGuideFragment } from '../../lib/model/guide-values.ts';
import type { Report } from '../../lib/model/report.ts';
import { accountFor, usableValues } from './account.ts';

const server = {
  host: 'mail.harbour.example',
  port: 993,
  security: 'tls',
  username: 'anna@oldmill-bakery.example',
  authentication: 'password',
  verified: 'login',
  vouching: 'own-domain',
  source: 'autoconfig',
} as const;
const report: Report = {
  version: 1,
  subject: { address: 'anna@oldmill-bakery.example', domain: 'oldmill-bakery.example' },
  startedAt: '2026-11-23T10:02:00.000Z',
  durationMs: 600,
  verdict: 'healthy',
  recommendation: {
    protocol: 'imap',
    incoming: server,
    outgoing: { ...server, port: 465 },
    reasons: [],
    reasonDetails: [],
  },
  candidates: [],
  findings: [],
  untested: [],
  probes: [],
};
const own = accountFor(report, '', null);
const ownFragment = writeGuideFragment(usableValues(own)!);
const foreign = ownFragment.replace('mail.harbour', 'mail.elsewhere');

it('shows the values of the tab’s own check', () => {
  expect(own).toMatchObject({ origin: 'run', values: { incoming: { host: 'mail.harbour.example' } } });
  expect(accountFor(report, `#${ownFragment}`, null).origin).toBe('run');
});

it('asks before it uses the values of a link', () => {
  const asked = accountFor(report, `#${foreign}`, null);
  expect(asked.origin).toBe('asked');
  expect(usableValues(asked)).toBeNull();
  expect(accountFor(null, `#${foreign}`, ownFragment).origin).toBe('asked');
});

it('knows nobody’s user name after a check of a domain alone', () => {
  const domainOnly = accountFor({ ...report, subject: { address: null, domain: 'oldmill-bakery.example' } }, '', null);
  expect(usableValues(domainOnly)).toMatchObject({ incoming: { username: null }, outgoing: { username: null } });
});

it('remembers a yes for that link only', () => {
  expect(accountFor(null, `#${foreign}`, foreign).origin).toBe('link');
});

it('makes nothing of settings whose server is yet to be mended', () => {
  const { recommendation } = report;
  const blocked = accountFor(
    { ...report, recommendation: recommendation && { ...recommendation, blockedBy: 'certificate-expired' } },
    '',
    null,
  );
  expect(blocked.origin).toBe('unsettled');
  expect(usableValues(blocked)).toBeNull();
});

it('has nobody’s values without a check, and none after a check that recommended nothing', () => {
  expect(accountFor(null, '', null)).toEqual({ origin: 'none' });
  expect(accountFor(null, '#main', null)).toEqual({ origin: 'none' });
  expect(accountFor({ ...report, recommendation: null }, '', null).origin).toBe('unsettled');
});
