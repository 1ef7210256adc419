// Where the bare name is offered, and where another try would say nothing new.
import { describe, expect, it } from 'vitest';
import { login, sampleHost } from '../../e2e/fixtures/sample-evidence.ts';
import { observed, sampleAddress, sampleReport } from '../../e2e/fixtures/sample-run.ts';
import type { LoginEvidence } from '../../lib/model/evidence.ts';
import { hostsForLocalPart } from './local-part.ts';

const refused = (over: Partial<LoginEvidence> = {}): LoginEvidence => ({ ...login('imap', 'rejected'), ...over });
const report = (...logins: LoginEvidence[]) => {
  const base = sampleReport();
  const probes = base.probes.filter(({ id }) => id !== 'login');
  const looks = logins.map((one) => observed('login', `${one.host}:${one.port}`, 0, 1, one));
  return { ...base, probes: [...probes, ...looks] };
};

describe('the bare name', () => {
  it('is offered after the full address was refused for reading', () => {
    expect(refused().username).toBe(sampleAddress);
    expect(hostsForLocalPart(report(refused()), sampleHost)).toEqual([sampleHost]);
  });
  it('names the server for sending as well, where it is another', () => {
    const base = report(refused());
    const { recommendation } = base;
    const outgoing = recommendation?.outgoing && { ...recommendation.outgoing, host: 'smtp.harbour.example' };
    const elsewhere = { ...base, recommendation: recommendation && { ...recommendation, outgoing: outgoing ?? null } };
    expect(hostsForLocalPart(elsewhere, sampleHost)).toEqual([sampleHost, 'smtp.harbour.example']);
  });
  it.each([
    ['it was tried', report(refused(), refused({ username: 'anna' }))],
    ['the domain publishes another name, which was refused', report(refused({ username: 'anna7' }))],
    ['the login was accepted somewhere', report(refused(), login('submission'))],
    ['only the server for sending refused', report({ ...login('submission', 'rejected') })],
    ['no login was tried', report()],
    ['the server refused something else', report(refused({ result: 'suspended' }))],
  ])('is not offered where %s', (_, of) => {
    expect(hostsForLocalPart(of, sampleHost)).toBeNull();
  });
  it('is not offered for another server', () => {
    expect(hostsForLocalPart(report(refused()), 'mail.elsewhere.example')).toBeNull();
  });
});
