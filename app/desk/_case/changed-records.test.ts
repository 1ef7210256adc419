// What two checks read differently: only what both have read counts, and the order of records does not.
import { expect, it } from 'vitest';
import { mx, question, spf, tls } from '../../../e2e/fixtures/sample-evidence.ts';
import { observed, sampleReport } from '../../../e2e/fixtures/sample-run.ts';
import type { ProbeRecord } from '../../../lib/model/outcome.ts';
import { changedRecords } from './changed-records.ts';

const domain = 'oldmill-bakery.example';
const host = 'mail.harbour.example';
const withLooks = (...probes: ProbeRecord[]) => ({ ...sampleReport(), probes });
const spfLook = (...records: string[]) => observed('spf', domain, 0, 1, { ...spf(), records });
const certificate = (validTo: string) =>
  observed('certificate', host, 0, 1, { host, ports: [993], tls: { ...tls(host, true), validTo } });

it('is nothing between a check and itself', () => {
  const { changed, same } = changedRecords(sampleReport(), sampleReport());
  expect(changed).toEqual([]);
  expect(same).toBeGreaterThan(3);
});

it('has the record before and after', () => {
  const { changed, same } = changedRecords(withLooks(spfLook('v=spf1 mx -all')), withLooks(spfLook('v=spf1 ~all')));
  expect(changed).toMatchObject([{ name: domain, kind: 'TXT', before: 'v=spf1 mx -all', after: 'v=spf1 ~all' }]);
  expect(same).toBe(0);
});

it('knows no order among the records of one answer', () => {
  const { changed, same } = changedRecords(withLooks(spfLook('a', 'b')), withLooks(spfLook('b', 'a')));
  expect({ changed, same }).toEqual({ changed: [], same: 1 });
});

it('says nothing of what one of the two did not read', () => {
  const none = observed('spf', domain, 0, 1, { ...spf(), records: [] });
  expect(changedRecords(withLooks(spfLook('v=spf1 mx -all')), withLooks(none)).changed).toEqual([]);
  expect(changedRecords(withLooks(spfLook('v=spf1 mx -all')), withLooks()).changed).toEqual([]);
});

it('takes the resolver’s word, not that of one of the zone’s own servers', () => {
  const own = { ...mx(), question: question(domain, 'MX', { withoutRecursion: true }) };
  const { changed } = changedRecords(
    withLooks(observed('mx', domain, 0, 1, mx())),
    withLooks(observed('mx', domain, 0, 1, { ...own, targets: [] })),
  );
  expect(changed).toEqual([]);
});

it('tells of a certificate that was renewed', () => {
  const { changed } = changedRecords(
    withLooks(certificate('2027-01-23T00:00:00.000Z')),
    withLooks(certificate('2027-04-23T00:00:00.000Z')),
  );
  expect(changed).toMatchObject([{ name: host, ttl: null }]);
  expect(changed[0]?.before).toContain('23 Jan 2027');
  expect(changed[0]?.after).toContain('23 Apr 2027');
});

it('makes visible what a record hides', () => {
  const { changed } = changedRecords(withLooks(spfLook('a\u202E')), withLooks(spfLook('b')));
  expect(changed[0]?.before).toBe('a⟨U+202E⟩');
});
