// Hostile texts against every parser of DNS records: nothing throws, and nothing takes long. MAILMEND_FUZZ: how many.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzTimeout, neverStumbles } from '../../e2e/fuzz/fuzz-runs.ts';
import { isBimiRecord, parseBimi } from './bimi.ts';
import { recordText, visibleText } from './display-text.ts';
import { parseDkimKey } from './dkim-key.ts';
import { isDmarcNearMiss, isDmarcRecord, parseDmarc } from './dmarc-record.ts';
import { isLinked } from './dnssec.ts';
import { coversMx, looksLikeMtaSts, parseMtaStsPolicy, parseMtaStsRecord } from './mta-sts.ts';
import { mergeSpf } from './spf/merge.ts';
import { parseSpf } from './spf/parse.ts';
import { selectSpf } from './spf/select.ts';
import { looksLikeTlsRpt, parseTlsRpt } from './tls-rpt.ts';
import { compareTlsa } from './tlsa.ts';

/** Pieces of real records, between which the surprises are. */
const pieces = [
  ...['v=spf1', 'v=DMARC1', 'v=DKIM1', 'v=STSv1', 'v=TLSRPTv1', 'v=BIMI1', 'version: STSv1', 'mode: enforce', 'mx: '],
  ...[
    'max_age: ',
    '; ',
    ';',
    '=',
    ':',
    '/',
    '//',
    ' ',
    '\t',
    '\r\n',
    '\\;',
    '"',
    '*.',
    '.',
    ',',
    '!',
    '%{',
    '}',
    '%%',
    '%_',
  ],
  ...[
    'include:',
    'redirect=',
    'exists:',
    'ip4:',
    'ip6:',
    'a:',
    'ptr',
    '-all',
    '?',
    '~',
    '+',
    'exp=',
    'p=',
    'k=rsa',
    't=y',
  ],
  ...['rua=', 'mailto:', 'https://', 'pct=', 'sp=', 'id=', 'l=', '192.0.2.1', '::1', '1.2.3.4/99', 'harbour.example'],
  ...['d1r-.+,/_=', '{i}', '\u202e', '\u001b[2J', '\u0000', '\u00e4', '\ud800', 'A'.repeat(300), 'MIIBIjANBgkq'],
];
const grammar = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const repeated = fc
  .record({ piece: fc.constantFrom(...pieces), times: fc.integer({ min: 1, max: 3_000 }), start: grammar })
  .map(({ piece, times, start }) => (start + piece.repeat(times)).slice(0, 65_535));
const texts = fc.oneof(
  grammar,
  repeated,
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ maxLength: 2_000 }),
);

const parsers: Record<string, (text: string) => unknown> = {
  'SPF records': (text) => [selectSpf([text, text]), parseSpf(text), parseSpf(`v=spf1 ${text}`)],
  'SPF merging': (text) => mergeSpf([`v=spf1 ${text.slice(0, 4_000)}`, 'v=spf1 mx -all']),
  'DKIM keys': parseDkimKey,
  'DMARC records': (text) => [isDmarcRecord(text), isDmarcNearMiss(text), parseDmarc(text)],
  'MTA-STS': (text) => [
    looksLikeMtaSts(text),
    parseMtaStsRecord(text),
    parseMtaStsPolicy(text),
    coversMx([text], text),
  ],
  'TLS-RPT': (text) => [looksLikeTlsRpt(text), parseTlsRpt(text)],
  BIMI: (text) => [isBimiRecord(text), parseBimi(text)],
  'text for people': (text) => [recordText(text), visibleText(text)],
  TLSA: (text) => compareTlsa([{ usage: 3, selector: 1, matchingType: 1, data: text }], []),
  DNSSEC: (text) =>
    isLinked(
      'x',
      [{ keyTag: 1, algorithm: 8, digestType: 2, digest: text }],
      [{ flags: 257, algorithm: 8, key: text }],
    ),
};

describe('hostile records', () => {
  it.each(Object.entries(parsers))('%s', (_, parse) => neverStumbles(texts, parse), fuzzTimeout);

  it('leave nothing in the text for people that could act on a terminal', () => {
    neverStumbles(texts, (text) => expect(recordText(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u));
  });
});
