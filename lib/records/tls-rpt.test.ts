// TLS-RPT records as they are published, rightly and wrongly.
import { expect, it } from 'vitest';
import { isTlsRptRecord, looksLikeTlsRpt, parseTlsRpt } from './tls-rpt.ts';

it.each([
  ['v=TLSRPTv1; rua=mailto:tls@harbour.example', ['mailto:tls@harbour.example'], []],
  ['v=TLSRPTv1;rua=mailto:a@b.example,https://c.example/r', ['mailto:a@b.example', 'https://c.example/r'], []],
  ['v=TLSRPTv1; rua=tls@harbour.example', [], ['tls@harbour.example']],
  ['v=TLSRPTv1; rua=http://c.example/r', [], ['http://c.example/r']],
  ['v=TLSRPTv1;', [], ['rua']],
])('%s', (text, rua, faults) => {
  expect(isTlsRptRecord(text)).toBe(true);
  expect(parseTlsRpt(text)).toEqual({ rua, faults });
});

it.each([
  ['v=TLSRPT1; rua=mailto:a@b.example', true],
  ['v=tls-rptv1; rua=mailto:a@b.example', true],
  ['google-site-verification=1', false],
])('%s is none', (text, meant) => {
  expect(isTlsRptRecord(text)).toBe(false);
  expect(looksLikeTlsRpt(text)).toBe(meant);
});
