// One list of records: worst first, and never two changes of one record that undo each other.
import { expect, it } from 'vitest';
import type { Finding, RecordChange, Severity } from '../model/finding.ts';
import { recordsToPublish } from './record-to-publish.ts';

const change = (name: string, current: string[], wanted: string[], type = 'TXT'): RecordChange => ({
  ...{ name, type, ttl: 3600, current, wanted },
});
const finding = (severity: Severity, ...records: RecordChange[]): Finding => ({
  ...{
    id: 'spf-syntax',
    severity,
    subject: {},
    values: {},
    title: 't',
    customer: 'c',
    meanwhile: null,
    agent: 'a',
    fix: 'f',
  },
  ...{ mender: 'dns', reference: 'RFC 7208 4.5', records, evidence: [] },
});

const old = 'v=spf1 -all mx';
const mended = change('sunny.example', [old], ['v=spf1 mx -all']);
const covered = change('Sunny.example', [old], ['v=spf1 ip4:198.18.0.7 -all mx']);
const policy = change('_dmarc.sunny.example', [], ['v=DMARC1; p=none']);

it('keeps one change of a record: the worst finding’s', () => {
  expect(recordsToPublish([finding('warning', mended), finding('error', covered)])).toEqual([covered]);
});

it('keeps changes of different records, names and types', () => {
  const mx = change('sunny.example', [], ['10 mail.sunny.example.'], 'MX');
  const other = change('sunny.example', ['verification=1'], []);
  expect(
    recordsToPublish([finding('notice', policy), finding('warning', mended, mx), finding('notice', other)]),
  ).toEqual([mended, mx, policy, other]);
});

it('keeps one new record a name, and leaves out what changes nothing', () => {
  const again = change('_dmarc.sunny.example', [], ['v=DMARC1; p=quarantine']);
  const same = change('a.sunny.example', ['x', 'y'], ['y', 'x']);
  expect(recordsToPublish([finding('warning', policy), finding('warning', again, same)])).toEqual([policy]);
});

it('gives nothing for nothing', () => {
  expect(recordsToPublish([])).toEqual([]);
});
