// What became worse is told by the server first, once for thousands of domains; a notice is nothing worse.
import { describe, expect, it } from 'vitest';
import type { FleetBody } from '../../store/fleet-results.ts';
import { isMuted, regressionsOf } from './regressions.ts';

type Finding = FleetBody['findings'][number];
const at = (id: string, subject: Finding['subject'], severity: Finding['severity'] = 'error') => ({
  ...{ id, severity, subject },
});
const bodies = (found: Record<string, Finding[]>, servers: string[] = ['192.0.2.1:993', '192.0.2.1:465']) =>
  new Map(Object.entries(found).map(([domain, findings]) => [domain, { findings, servers }]));
const told = (found: Record<string, Finding[]>, servers?: string[]) =>
  regressionsOf(
    Object.entries(found).flatMap(([domain, findings]) => findings.map(({ id }) => ({ domain, id }))),
    bodies(found, servers),
  ).map(({ server, fault, severity, domains }) => `${server ?? '-'} ${fault} ${severity} ${domains.join(',')}`);

describe('what became worse', () => {
  it('at one server is one thing, however many domains use it', () => {
    const lost = at('certificate-expired', { host: 'mx1.harbour.example', port: 25 });
    expect(told({ 'b.example': [lost], 'a.example': [lost, lost], 'c.example': [at('spf-multiple', {})] })).toEqual([
      'mx1.harbour.example certificate-expired error a.example,b.example',
      '- spf-multiple error c.example',
    ]);
  });

  it('at customers’ own names of one server is told by its address', () => {
    const lost = (domain: string) => [at('certificate-expired', { host: `mail.${domain}`, port: 993 })];
    const found = { 'a.example': lost('a.example'), 'b.example': lost('b.example') };
    expect(told(found)).toEqual(['192.0.2.1 certificate-expired error a.example,b.example']);
    // Which of two it was is not known.
    expect(told(found, ['192.0.2.1:993', '192.0.2.2:993'])).toEqual([
      '- certificate-expired error a.example,b.example',
    ]);
  });

  it('at two servers stands with both', () => {
    const found = ['mx1.example', 'mx2.example'].map((host) => at('mx-without-smtp', { host, port: 25 }, 'warning'));
    expect(told({ 'a.test': found })).toEqual([
      'mx1.example mx-without-smtp warning a.test',
      'mx2.example mx-without-smtp warning a.test',
    ]);
  });

  it('is never a notice, and as bad as its worst', () => {
    const host = 'mx1.example';
    expect(told({ 'a.test': [at('x', { host }, 'notice')] })).toEqual([]);
    expect(told({ 'a.test': [at('x', { host }, 'warning')], 'b.test': [at('x', { host })] })).toEqual([
      'mx1.example x error a.test,b.test',
    ]);
  });

  it('is nothing where nothing is new, or the sweep kept nothing', () => {
    expect(regressionsOf([], bodies({ 'a.test': [at('x', {})] }))).toEqual([]);
    expect(regressionsOf([{ domain: 'b.test', id: 'x' }], bodies({ 'a.test': [at('x', {})] }))).toEqual([]);
  });
});

it.each([
  [{ server: null, fault: 'x' }, true],
  [{ server: 'mx1', fault: null }, true],
  [{ server: 'mx1', fault: 'x' }, true],
  [{ server: 'mx2', fault: 'x' }, false],
  [{ server: 'mx1', fault: 'y' }, false],
])('is muted by %j: %s', (mute, muted) => {
  expect(isMuted({ server: 'mx1', fault: 'x' }, [mute])).toBe(muted);
});
