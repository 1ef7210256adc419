// A finding's proof is its own: no other host's session, and no other certificate of its host.
import { describe, expect, it } from 'vitest';
import { door, tls } from '../../e2e/fixtures/sample-evidence.ts';
import { certificateMismatch } from '../../e2e/fixtures/sample-findings.ts';
import { observed } from '../../e2e/fixtures/sample-run.ts';
import { looksOf } from './looks-of-finding.ts';

const host = 'mail.a.example';
const certificate = (ports: number[], of = host) =>
  observed('certificate', of, 1, 1, { host: of, ports, tls: tls(of, true) });
const probes = [
  observed('imap', `${host}:993`, 1, 1, door('imap', host)),
  observed('submission', `${host}:465`, 1, 1, door('submission', host)),
  observed('imap', 'server7.example:993', 1, 1, door('imap', 'server7.example')),
  certificate([993]),
  certificate([465, 587]),
  certificate([993], 'server7.example'),
];
const finding = (targets: Array<[string, string]>, port?: number) => ({
  ...certificateMismatch(),
  subject: { host, ...(port && { port }) },
  evidence: targets.map(([probe, target]) => ({ probe: probe as 'imap', target })),
});
const shown = (...of: Parameters<typeof finding>) =>
  looksOf(finding(...of), { probes }).map(({ id, target, evidence }) =>
    [id, target, ...(id === 'certificate' ? (evidence as { ports: number[] }).ports : [])].join(' '),
  );

describe('the looks of a finding', () => {
  it.each([
    ['imap', 993, ['imap mail.a.example:993', 'certificate mail.a.example 993']],
    ['submission', 465, ['submission mail.a.example:465', 'certificate mail.a.example 465 587']],
  ] as const)('of two certificates of one host, the one at its own door: %s', (probe, port, looks) => {
    const places: Array<[string, string]> = [
      ['certificate', host],
      [probe, `${host}:${port}`],
    ];
    expect(shown(places)).toEqual(looks);
    expect(shown(places, port)).toEqual(looks);
  });
  it('by the door it names alone, where no door is among its looks', () => {
    expect(shown([['certificate', host]], 587)).toEqual(['certificate mail.a.example 465 587']);
  });
  it('none of another host, unless the finding is about both', () => {
    const places: Array<[string, string]> = [
      ['imap', `${host}:993`],
      ['imap', 'server7.example:993'],
    ];
    expect(shown(places)).toEqual(['imap mail.a.example:993']);
    const both = { ...finding(places), values: { hosts: [host, 'server7.example'] } };
    expect(looksOf(both, { probes })).toHaveLength(2);
  });
  it('all of them, where it names no door', () => {
    expect(shown([['certificate', host]])).toEqual([
      'certificate mail.a.example 993',
      'certificate mail.a.example 465 587',
    ]);
  });
});
