// Hostile texts against every parser of DNS records: nothing throws, and nothing takes long. MAILMEND_FUZZ: how many.
import type fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzTimeout, neverStumbles } from '../../e2e/fuzz/fuzz-runs.ts';
import { hostileTexts } from '../../e2e/fuzz/hostile-texts.ts';
import { isBimiRecord, parseBimi } from './bimi.ts';
import { recordText, visibleText } from './display-text.ts';
import { parseDkimKey } from './dkim-key.ts';
import { dmarcWalkNames, isDmarcNearMiss, isDmarcRecord, parseDmarc } from './dmarc-record.ts';
import { dnsHostOf, isParking } from './dns-hosts.ts';
import { isLinked } from './dnssec.ts';
import { undoubledName } from './doubled-name.ts';
import { matchesHost } from './host-pattern.ts';
import { coversMx, isMtaStsRecord, looksLikeMtaSts, parseMtaStsPolicy, parseMtaStsRecord } from './mta-sts.ts';
import { providerOfMx } from './providers.ts';
import { registrableDomain } from './registrable-domain.ts';
import { reportMailbox, reportUriFault } from './report-uri.ts';
import { blocklistName, reverseName } from './reverse-name.ts';
import { readDomainSpec } from './spf/domain-spec.ts';
import { parseIp } from './spf/ip-address.ts';
import { mergeSpf } from './spf/merge.ts';
import { parseSpf } from './spf/parse.ts';
import { selectSpf } from './spf/select.ts';
import { parseTagList } from './tag-list.ts';
import { isTlsRptRecord, looksLikeTlsRpt, parseTlsRpt } from './tls-rpt.ts';
import { compareTlsa } from './tlsa.ts';

const spf = hostileTexts(
  [
    'v=spf1 include:_spf.harbour.example a:mail.harbour.example/24//64 ip4:192.0.2.0/24 ip6:2001:db8::/32 ?ptr ~all',
    'v=spf1 exists:%{i}._spf.%{d2r+-.}.harbour.example redirect=%{h} exp=exp.%{ir}.harbour.example -all',
  ],
  [
    ...['v=spf1', ' ', 'include:', 'redirect=', 'exists:', 'ip4:', 'ip6:', 'a:', 'mx', 'ptr', '-all', '?', '~', '+'],
    ...['exp=', '%{', '}', '%_', '%-', 'd1r-.+,/_=', '%{i}', '%{l200r}', '192.0.2.1', '::1', '1.2.3.4/99', '//', '/'],
  ],
);
const tags = hostileTexts(
  [
    'v=DKIM1; k=rsa; t=y:s; h=sha1:sha256; s=email; n=note; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoRHAvpklSKFD',
    'v=DMARC1; p=reject; sp=none; np=quarantine; adkim=s; aspf=r; t=y; psd=n; fo=1:d:s; rua=mailto:a@b.example!10m,mailto:c@d.example',
    'v=STSv1; id=20261123T100000;',
    'v=TLSRPTv1; rua=mailto:tls@harbour.example,https://harbour.example/report',
    'v=BIMI1; l=https://harbour.example/logo.svg; a=',
  ],
  [
    ...['v=DMARC1', 'v=DKIM1', 'v=STSv1', 'v=TLSRPTv1', 'v=BIMI1', '; ', ';', '=', 'p=', 'sp=', 'k=rsa', 'k=ed25519'],
    ...['t=y', 'rua=', 'mailto:', 'https://', 'pct=', 'id=', 'l=', '!', 'MIIBIjANBgkq', '\u201c', 'reject'],
  ],
);
const policies = hostileTexts(
  ['version: STSv1\r\nmode: enforce\r\nmx: mail.harbour.example\r\nmx: *.harbour.example\r\nmax_age: 604800\r\n'],
  ['version: ', 'STSv1', 'mode: ', 'enforce', 'mx: ', 'max_age: ', '\n', '\r\n', '*.', 'a.', ':', '<html>', '604800'],
);
const names = hostileTexts(
  ['aspmx.l.google.com', 'mx-01.mail.protection.outlook.com', 'xn--bcher-kva.example', '2001:db8::1', '192.0.2.1'],
  ['*.', '.', 'a', '-', '_', 'google.com', 'co.uk', 'xn--', '::', ':', '1', '255', 'ffff'],
);

const parsers: Record<string, [texts: fc.Arbitrary<string>, read: (text: string) => unknown]> = {
  'SPF records': [spf, (text) => [selectSpf([text, text]), parseSpf(text.length % 2 === 0 ? text : `v=spf1 ${text}`)]],
  'SPF targets and macros': [spf, (text) => [readDomainSpec(text), parseIp(text)]],
  'SPF merging': [spf, (text) => mergeSpf([`v=spf1 ${text.slice(0, 4_000)}`, 'v=spf1 mx -all'])],
  'lists of tags': [tags, parseTagList],
  'DKIM keys': [tags, parseDkimKey],
  'DMARC records': [tags, (text) => [isDmarcRecord(text), isDmarcNearMiss(text), parseDmarc(text)]],
  'the DMARC tree walk': [names, dmarcWalkNames],
  'MTA-STS records': [tags, (text) => [isMtaStsRecord(text), looksLikeMtaSts(text), parseMtaStsRecord(text)]],
  'MTA-STS policies': [policies, (text) => [parseMtaStsPolicy(text), coversMx([text], text)]],
  'TLS-RPT': [tags, (text) => [isTlsRptRecord(text), looksLikeTlsRpt(text), parseTlsRpt(text)]],
  'addresses for reports': [
    tags,
    (text) => [
      reportUriFault(text),
      reportUriFault(`mailto:${text}`, { https: true }),
      reportMailbox(`mailto:${text}`),
    ],
  ],
  BIMI: [tags, (text) => [isBimiRecord(text), parseBimi(text)]],
  'text for people': [tags, (text) => [recordText(text), visibleText(text)]],
  TLSA: [names, (text) => compareTlsa([{ usage: 3, selector: 1, matchingType: 1, data: text }], [])],
  DNSSEC: [
    names,
    (text) =>
      isLinked(
        'x',
        [{ keyTag: 1, algorithm: 8, digestType: 2, digest: text }],
        [{ flags: 257, algorithm: 8, key: text }],
      ),
  ],
  'names of MX, NS, SRV and PTR': [
    names,
    (text) => [
      ...[providerOfMx(text), dnsHostOf([text]), isParking([text]), registrableDomain(text)],
      ...[matchesHost(text, text), undoubledName(`${text}.${text}`, text), undoubledName(text, 'co.uk')],
    ],
  ],
  'reverse names': [names, (text) => [reverseName(text), blocklistName(text, 'bl.example')]],
};

describe('hostile records', () => {
  it.each(Object.entries(parsers))('%s', (_, [texts, read]) => neverStumbles(texts, read), fuzzTimeout);

  it(
    'leave nothing in the text for people that could act on a terminal',
    () => {
      const acting = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
      neverStumbles(tags, (text) => expect(acting.test(recordText(text))).toBe(false));
    },
    fuzzTimeout,
  );
});
