// Made-up results are laid out whole, and what domains with a fault share is told from what all share.
import { describe, expect, it } from 'vitest';
import { fleetOverviewSchema } from '../model/fleet-overview.ts';
import type { FleetBody, FleetResult } from '../store/fleet-results.ts';
import { layOut } from './overview.ts';
import { sharedCauses } from './shared-cause.ts';

const healthy: FleetBody = {
  ...{ findings: [], untested: [], servers: ['192.0.2.1:993', '192.0.2.1:465'], mx: ['mx.example'] },
  ...{ nameservers: ['ns1.example', 'ns2.example'], provider: null, includes: [] },
};
const result = (domain: string, body: Partial<FleetBody> = {}, verdict: FleetResult['verdict'] = 'healthy') =>
  ({ domain, verdict, at: 1, body: { ...healthy, ...body } }) satisfies FleetResult;
const found = (id: string, severity: 'error' | 'warning' | 'notice' = 'error', subject = {}) => ({
  ...{ id, severity, subject },
});
const none = { new: [], mended: [], cannotCompare: [] };
const overview = (results: FleetResult[], changes: Parameters<typeof layOut>[0]['changes'] = none) =>
  layOut({ results, labels: new Map([['a.example', ['gold']]]), changes, since });
const since = new Map([['a.example', [{ domain: 'a.example', fault: 'error-x', at: 7, atLeast: true }]]]);

describe('the overview', () => {
  it('names everything once, and each domain by its places', () => {
    const { names, rows } = overview([
      result('a.example', { findings: [found('notice-x', 'notice'), found('error-x'), found('error-x', 'warning')] }),
      result('b.example', { findings: [found('error-x', 'warning')], provider: 'Zoho' }),
    ]);
    expect(names).toMatchObject({ fault: ['error-x', 'notice-x'], server: ['192.0.2.1'], label: ['gold'] });
    expect(names).toMatchObject({ provider: ['Zoho'], nameserver: ['ns1.example', 'ns2.example'] });
    expect(rows[0]).toMatchObject({
      kind: 'mend',
      at: { fault: [0, 1], label: [0], provider: [] },
      severities: [0, 2],
      since: [0, -1],
    });
    expect(rows[1]).toMatchObject({ kind: 'risk', at: { fault: [0], label: [], provider: [0] }, severities: [1] });
  });

  it('tells what was not looked at from what is fine', () => {
    const kinds = overview([
      result('a.example'),
      result('b.example', {}, 'unknown'),
      result('c.example', { findings: [found('x', 'notice')] }, 'unknown'),
      result('d.example', { findings: [found('x', 'notice')] }),
      result('e.example', { findings: [found('x')] }, 'unknown'),
    ]).rows.map(({ kind }) => kind);
    expect(kinds).toEqual(['fine', 'blank', 'blank', 'note', 'mend']);
  });

  it('marks what is new, and fits what browsers read', () => {
    const cannotCompare = [
      { domain: 'b.example', id: 'y' },
      { domain: 'c.example', id: 'x' },
    ];
    const changes = {
      cannotCompare,
      new: [{ domain: 'b.example', id: 'x' }],
      mended: [{ domain: 'a.example', id: 'x' }],
    };
    const laid = overview(
      [result('a.example'), result('b.example', { findings: [found('x'), found('y'), found('z')] })],
      changes,
    );
    expect(laid.rows.map(({ fresh }) => fresh)).toEqual([[], [0]]);
    // y cannot be compared, x is new.
    expect(laid.same).toBe(1);
    const whole = { ...laid, fleet: 2, before: 1, of: { sweep: 2, beganAt: 5, endedAt: null, domains: 2 } };
    expect(fleetOverviewSchema.parse(whole)).toEqual(whole);
  });
});

describe('what domains with a fault share', () => {
  const spf = (domain: string, ...includes: string[]) =>
    result(domain, { includes, findings: [found('spf-too-many-lookups')] });

  it('names the include, not the name server that all have', () => {
    const results = [
      spf('a.example', '_spf.old.example', '_spf.ours.example'),
      spf('b.example', '_spf.old.example'),
      spf('c.example', '_spf.old.example', '_spf.ours.example'),
      spf('d.example', 'crm.example'),
      spf('e.example', 'crm.example'),
      spf('f.example', 'own.example'),
      ...Array.from({ length: 20 }, (_, i) => result(`fine${i}.example`, { includes: ['_spf.ours.example'] })),
    ];
    expect(sharedCauses(results, 'spf-too-many-lookups')).toEqual([
      {
        cause: { kind: 'include', name: '_spf.old.example' },
        ...{ domains: ['a.example', 'b.example', 'c.example'], without: 0 },
      },
      { cause: { kind: 'include', name: 'crm.example' }, domains: ['d.example', 'e.example'], without: 0 },
      { cause: null, domains: ['f.example'], without: 0 },
    ]);
  });

  it('names the host that the fault was seen at before the servers behind it', () => {
    const lost = (domain: string) =>
      result(domain, { findings: [found('certificate-expired', 'error', { host: 'MX.example', port: 25 })] });
    expect(sharedCauses([lost('a.example'), lost('b.example')], 'certificate-expired')).toEqual([
      { cause: { kind: 'host', name: 'mx.example' }, domains: ['a.example', 'b.example'], without: 0 },
    ]);
  });

  it('puts each of thousands into one group', () => {
    const results = Array.from({ length: 5_000 }, (_, i) => spf(`d${i}.example`, `inc${i % 40}.example`));
    const all = [...results, ...Array.from({ length: 5_100 }, (_, i) => result(`fine${i}.example`))];
    const groups = sharedCauses(all, 'spf-too-many-lookups');
    expect(groups).toHaveLength(40);
    expect(new Set(groups.flatMap(({ domains }) => domains)).size).toBe(5_000);
  });

  it('has nothing to say of a fault that no domain has', () => {
    expect(sharedCauses([result('a.example')], 'spf-missing')).toEqual([]);
  });
});
