// TLS-RPT records as they are published, rightly and wrongly.
import { expect, it } from 'vitest';
import { isTlsRptRecord, looksLikeTlsRpt, parseTlsRpt } from './tls-rpt.ts';

it.each([
  ['v=TLSRPTv1; rua=mailto:tls@harbour.example', ['mailto:tls@harbour.example'], []],
  ['v=TLSRPTv1;rua=mailto:a@b.example,https://c.example/r', ['mailto:a@b.example', 'https://c.example/r'], []],
  ['v=TLSRPTv1; rua=mailto:a@b.example; x=1 ;', ['mailto:a@b.example'], []],
  ['v=TLSRPTv1; x=1; rua=mailto:a@b.example , mailto:c@b.example', ['mailto:a@b.example', 'mailto:c@b.example'], []],
  ['v=TLSRPTv1; rua=tls@harbour.example', [], ['uri:tls@harbour.example']],
  ['v=TLSRPTv1; rua=http://c.example/r', [], ['uri:http://c.example/r']],
  // RFC 8460 3: "!", "," and ";" must be encoded there, so no size as in DMARC.
  ['v=TLSRPTv1; rua=mailto:a@b.example!10m', [], ['uri:mailto:a@b.example!10m']],
  ['v=TLSRPTv1; rua=mailto:a%21b@b.example', ['mailto:a%21b@b.example'], []],
  ['v=TLSRPTv1; rua=mailto:a@b.example,', ['mailto:a@b.example'], ['uri:']],
  ['v=TLSRPTv1;; rua=mailto:a@b.example', ['mailto:a@b.example'], ['empty-field']],
  ['v=TLSRPTv1; rua=mailto:a@b.example;;', ['mailto:a@b.example'], ['empty-field']],
  ['v=TLSRPTv1; rua=mailto:a@b.example; rua=mailto:c@b.example', ['mailto:a@b.example'], ['rua-twice']],
  ['v=TLSRPTv1; RUA=mailto:a@b.example', [], ['no-rua']],
  ['v=TLSRPTv1;', [], ['no-rua']],
  ['v=TLSRPTv1', [], ['no-rua']],
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
