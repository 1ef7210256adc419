// What is narrowed fits all that was chosen, each further choice says how many it leaves, and files say the same.
import { describe, expect, it } from 'vitest';
import type { FleetRow } from '../../../../lib/model/fleet-overview.ts';
import { csvOf, csvOfRows, ndjsonOf } from './export-rows.ts';
import { everything, narrow } from './narrow.ts';

const names = {
  ...{ fault: ['spf-missing', 'dmarc-missing'], server: ['192.0.2.1', '192.0.2.2'], mx: ['mx.example'] },
  ...{ nameserver: ['ns1.example'], provider: [], include: ['a.example', 'b.example'], label: ['gold'] },
};
const at = { fault: [], server: [0], mx: [0], nameserver: [0], provider: [], include: [], label: [] };
const row = (domain: string, more: Partial<FleetRow['at']> = {}, rest: Partial<FleetRow> = {}): FleetRow => ({
  ...{ domain, kind: 'fine', severities: [], fresh: [], since: [] },
  ...{ at: { ...at, ...more }, ...rest },
});
const nights = [{ at: Date.UTC(2026, 10, 12, 2), atLeast: false }];
const rows = [
  row('one.example', { fault: [0, 1], include: [0] }, { kind: 'mend', severities: [0, 1], fresh: [1], since: [0, -1] }),
  row('two.example', { fault: [1], server: [1], include: [0, 1] }, { kind: 'risk', severities: [1] }),
  row('three.example', { label: [0] }),
];
const domains = (narrowing: Partial<typeof everything>, chosen: Partial<(typeof everything)['chosen']> = {}) => {
  const found = narrow({ rows, names }, { ...everything, ...narrowing, chosen: { ...everything.chosen, ...chosen } });
  return { ...found, domains: found.rows.map(({ domain }) => domain.split('.')[0]) };
};

describe('narrowing', () => {
  it('leaves all as they are while nothing is chosen, and counts them', () => {
    const all = domains({});
    expect(all.domains).toEqual(['one', 'two', 'three']);
    expect(all.counts).toMatchObject({ fault: [1, 2], server: [2, 1], include: [2, 1], label: [1] });
    expect(all.kinds).toEqual({ mend: 1, risk: 1, note: 0, fine: 1, blank: 0 });
    expect(all.fresh).toBe(1);
  });

  it('takes one of a facet, and all facets', () => {
    expect(domains({}, { fault: [0, 1] }).domains).toEqual(['one', 'two']);
    expect(domains({}, { fault: [1], server: [1] }).domains).toEqual(['two']);
    expect(domains({ text: ' ONE ' }, { label: [0] }).domains).toEqual([]);
    expect(domains({ kind: 'mend' }).domains).toEqual(['one']);
    expect(domains({ fresh: true }).domains).toEqual(['one']);
  });

  it('says of the other choices of a facet what they would bring', () => {
    const { counts, kinds } = domains({ kind: 'risk' }, { include: [1] });
    expect(counts).toMatchObject({ include: [1, 1], fault: [0, 1], server: [0, 1] });
    expect(kinds).toMatchObject({ mend: 0, risk: 1 });
    expect(domains({}, { fault: [0] }).counts.fault).toEqual([1, 2]);
  });
});

describe('files', () => {
  it('have a line a domain', () => {
    expect(csvOfRows(rows.slice(0, 1), { names, nights })).toBe(
      'domain,kind,errors,warnings,notices,new,since,server,mx,nameserver,provider,include,label\r\n' +
        'one.example,mend,spf-missing,dmarc-missing,,dmarc-missing,2026-11-12T02:00:00.000Z,192.0.2.1,mx.example,ns1.example,,a.example,\r\n',
    );
    expect(JSON.parse(ndjsonOf(rows.slice(1, 2), { names, nights }))).toMatchObject({
      domain: 'two.example',
      faults: [{ id: 'dmarc-missing', severity: 'warning' }],
      include: ['a.example', 'b.example'],
    });
  });
  it('hold nothing that a spreadsheet would run', () => {
    expect(csvOf([['=1+1', 'a,b', 'say "hi"', '@x']])).toBe(`'=1+1,"a,b","say ""hi""",'@x\r\n`);
  });
});
