// Test support: what a healthy domain shows of its DNS beyond the records of mail itself.
import type {
  AuthorityServer,
  BlocklistEvidence,
  ComparedRecords,
  DaneEvidence,
  DelegationEvidence,
  DnsQuestion,
  DnssecEvidence,
  FetchEvidence,
  MtaStsEvidence,
  MxSmtpEvidence,
  ReverseNameEvidence,
  TlsEvidence,
  TlsRptEvidence,
} from '../../model/evidence.ts';
import type { Evidence } from '../../model/probes.ts';

type Ask = (name: string, type: string, overrides?: Partial<DnsQuestion>) => DnsQuestion;
const ask: Ask = (name, type, overrides = {}) => ({
  ...{ name, type, status: 'found', rcode: 'NOERROR', authenticated: false, ttl: 3600, cnames: [] },
  ...{ server: '198.18.0.2', transport: 'udp', ms: 4, ...overrides },
});

const addresses = ['198.18.0.53', '198.18.0.54'];
export const authorityServer = (number: 1 | 2, overrides: Partial<AuthorityServer> = {}): AuthorityServer => ({
  name: `ns${number}.harbour.example`,
  address: addresses[number - 1] ?? '',
  family: 4,
  status: 'authoritative',
  serial: 2026112301,
  question: ask('sunny.example', 'SOA'),
  ...overrides,
});

/** One record set as the resolver and both servers tell it. */
export function compared(
  type: 'A' | 'MX' | 'TXT',
  resolver: string[],
  servers: [string[], string[]],
  question: Partial<DnsQuestion> = {},
): ComparedRecords {
  const told = ask('sunny.example', type, { status: resolver.length > 0 ? 'found' : 'nodata', ...question });
  return {
    ...{ name: 'sunny.example', type, resolver: { question: told, values: resolver } },
    servers: servers.map((values, index) => ({
      ...{ name: `ns${index + 1}.harbour.example`, address: addresses[index] ?? '', values },
      question: ask('sunny.example', type, { status: values.length > 0 ? 'found' : 'nodata' }),
    })),
  };
}

const mx = ['10 mail.sunny.example'];
export const delegation = (overrides: Partial<DelegationEvidence> = {}): DelegationEvidence => ({
  zone: 'sunny.example',
  servers: [authorityServer(1), authorityServer(2)],
  compared: [compared('MX', mx, [mx, mx])],
  ...overrides,
});

export const dnssec = (overrides: Partial<DnssecEvidence> = {}): DnssecEvidence => ({
  ...{ zone: 'sunny.example', state: 'insecure', ds: [], keys: [], linked: null, questions: [] },
  ...overrides,
});

/** Port 25 of the MX host; give `tls` for another certificate. */
export function mxSmtp(tls: TlsEvidence | null, overrides: Partial<MxSmtpEvidence> = {}): MxSmtpEvidence {
  return {
    ...{ host: 'mail.sunny.example', port: 25, preference: 10, result: 'ready', address: '198.18.0.10' },
    ...{ attempts: [{ address: '198.18.0.10', family: 4, result: 'connected', ms: 12 }] },
    ...{ greeting: '220 mail.sunny.example ESMTP Postfix', starttls: true, tls, software: 'Postfix', words: null },
    ...{ offered: ['PIPELINING', 'STARTTLS'], transcript: [] },
    ...overrides,
  };
}

export const reverseName = (overrides: Partial<ReverseNameEvidence> = {}): ReverseNameEvidence => ({
  ...{ host: 'mail.sunny.example', address: '198.18.0.10', question: ask('10.0.18.198.in-addr.arpa', 'PTR') },
  ...{ delegated: true, names: ['mail.sunny.example'], confirmed: ['mail.sunny.example'] },
  ...overrides,
});

const policyUrl = 'https://mta-sts.sunny.example/.well-known/mta-sts.txt';
export const policyFetch = (overrides: Partial<FetchEvidence> = {}): FetchEvidence => ({
  ...{
    url: policyUrl,
    finalUrl: policyUrl,
    status: 200,
    contentType: 'text/plain',
    failure: null,
    words: null,
    ms: 40,
  },
  ...overrides,
});
export const mtaSts = (overrides: Partial<MtaStsEvidence> = {}): MtaStsEvidence => ({
  question: ask('_mta-sts.sunny.example', 'TXT'),
  ...{ records: ['v=STSv1; id=20261123'], nearMisses: [], id: '20261123', fetch: policyFetch() },
  policy: { mode: 'enforce', maxAge: 604_800, mx: ['mail.sunny.example'], faults: [] },
  mx: [{ host: 'mail.sunny.example', covered: true }],
  ...overrides,
});
/** No record at all. */
export const noMtaSts = (): MtaStsEvidence =>
  mtaSts({
    question: ask('_mta-sts.sunny.example', 'TXT', { status: 'nxdomain', rcode: 'NXDOMAIN' }),
    ...{ records: [], id: null, fetch: null, policy: null, mx: [] },
  });

export const tlsRpt = (overrides: Partial<TlsRptEvidence> = {}): TlsRptEvidence => ({
  question: ask('_smtp._tls.sunny.example', 'TXT'),
  ...{ records: ['v=TLSRPTv1; rua=mailto:tls@sunny.example'], nearMisses: [], rua: ['mailto:tls@sunny.example'] },
  faults: [],
  ...overrides,
});

export const dane = (overrides: Partial<DaneEvidence['hosts'][number]> = {}): DaneEvidence => ({
  hosts: [
    {
      host: 'mail.sunny.example',
      question: ask('_25._tcp.mail.sunny.example', 'TLSA', { status: 'nxdomain', rcode: 'NXDOMAIN' }),
      secure: false,
      records: [],
      ...overrides,
    },
  ],
});

export const blocklists = (overrides: Partial<BlocklistEvidence['addresses'][number]> = {}): BlocklistEvidence => ({
  lists: [{ zone: 'bl.harbour.example', state: 'working' }],
  addresses: [
    {
      ...{ address: '198.18.0.10', host: 'mail.sunny.example', zone: 'bl.harbour.example', result: 'clear', codes: [] },
      question: ask('10.0.18.198.bl.harbour.example', 'A', { status: 'nxdomain', rcode: 'NXDOMAIN' }),
      ...overrides,
    },
  ],
});

/** All of it, for a domain that is not signed and asks for encrypted delivery. */
export function healthyDns(domain: string, tls: TlsEvidence) {
  return {
    delegation: delegation(),
    dnssec: dnssec(),
    'mx-smtp': [mxSmtp(tls)],
    'reverse-dns': { addresses: [reverseName()] },
    'mta-sts': mtaSts(),
    'tls-rpt': tlsRpt(),
    dane: dane(),
    bimi: { question: ask(`default._bimi.${domain}`, 'TXT'), record: null, location: null, evidence: null },
    caa: { question: ask(domain, 'CAA', { status: 'nodata' }), foundAt: null, records: [] },
    dnsbl: blocklists(),
    'dns-questions': { questions: [] },
  } satisfies Partial<Evidence>;
}
