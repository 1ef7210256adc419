// Test support: healthy evidence of every probe, to be bent by a test into the fault it needs.
import type {
  AddressAttempt,
  AddressFamiliesEvidence,
  AnswersEvidence,
  AutoconfigEvidence,
  AutodiscoverEvidence,
  CertificateEvidence,
  DkimEvidence,
  DkimSelectorEvidence,
  DmarcEvidence,
  DnsQuestion,
  DnsStatus,
  DoorEvidence,
  FetchEvidence,
  HostEvidence,
  LoginEvidence,
  MailboxEvidence,
  MxEvidence,
  MxProviderEvidence,
  MxTarget,
  NameserversEvidence,
  PopMailboxEvidence,
  SpfEvidence,
  SrvEvidence,
  TlsEvidence,
  TlsVersionsEvidence,
} from '../../model/evidence.ts';
import type { Evidence } from '../../model/probes.ts';
import type { Protocol } from '../../model/settings.ts';
import { healthyDns } from './sample-dns.ts';
import { roundTrip } from './sample-round-trip.ts';
import { webServer, webServerSmtp } from './sample-web-server.ts';

/** The moment at which samples are judged. */
export const sampleNow = new Date('2026-11-23T10:00:00.000Z');
const address = '198.18.0.10';
const rcodes: Partial<Record<DnsStatus, string>> = { nxdomain: 'NXDOMAIN', servfail: 'SERVFAIL', refused: 'REFUSED' };

/** A question that was answered; give `status` for another ending. */
export function question(name: string, type: string, overrides: Partial<DnsQuestion> = {}): DnsQuestion {
  const rcode = rcodes[overrides.status ?? 'found'] ?? 'NOERROR';
  const how = { rcode, authenticated: false, cnames: [], server: '198.18.0.2', transport: 'udp' as const };
  return { name, type, status: 'found', ttl: 3600, ms: 4, ...how, ...overrides };
}

export function mxTarget(exchange: string, overrides: Partial<MxTarget> = {}): MxTarget {
  return {
    preference: 10,
    exchange,
    a: question(exchange, 'A'),
    aaaa: question(exchange, 'AAAA', { status: 'nodata' }),
    addresses: { v4: [address], v6: [] },
    isAddress: false,
    provider: null,
    ...overrides,
  };
}

export function mx(domain: string, overrides: Partial<MxEvidence> = {}): MxEvidence {
  const targets = [mxTarget(`mail.${domain}`)];
  return { question: question(domain, 'MX'), targets, total: 1, nullMx: false, implicit: null, ...overrides };
}

export function nameservers(domain: string, overrides: Partial<NameserversEvidence> = {}): NameserversEvidence {
  const names = ['ns1.harbour.example', 'ns2.harbour.example'];
  return {
    question: question(domain, 'NS'),
    soa: { question: question(domain, 'SOA'), mname: 'ns1.harbour.example', serial: 2026112301, negativeTtl: 300 },
    domainExists: true,
    servers: names.map((name, index) => ({ name, addresses: [`198.18.0.${2 + index}`], resolves: 'found' })),
    operator: null,
    dnssecBogus: null,
    ...overrides,
  };
}

export function spf(domain: string, overrides: Partial<SpfEvidence> = {}): SpfEvidence {
  const record = 'v=spf1 mx -all';
  return {
    question: question(domain, 'TXT'),
    records: [record],
    nearMisses: [],
    tree: {
      term: '',
      domain,
      status: 'found',
      record,
      multiple: false,
      faults: [],
      lookups: 1,
      children: [],
      loop: false,
    },
    terms: [
      { text: 'mx', start: 7, end: 9, kind: 'mechanism', name: 'mx', qualifier: '+', value: null },
      { text: '-all', start: 10, end: 14, kind: 'mechanism', name: 'all', qualifier: '-', value: null },
    ],
    faults: [],
    lookups: 1,
    voidLookups: 0,
    allQualifier: '-',
    termsAfterAll: [],
    usesPtr: false,
    unanswered: [],
    merged: null,
    senders: [],
    ...overrides,
  };
}

export function dkimSelector(
  domain: string,
  selector: string,
  overrides: Partial<DkimSelectorEvidence> = {},
): DkimSelectorEvidence {
  const key = { keyType: 'rsa', bits: 2048, revoked: false, testing: false, strict: false, hashes: [], faults: [] };
  return {
    selector,
    origin: 'common',
    question: question(`${selector}._domainkey.${domain}`, 'TXT'),
    records: ['v=DKIM1; k=rsa; p=MIIBIjANBgkq'],
    key,
    ...overrides,
  };
}

export function dkim(domain: string, overrides: Partial<DkimEvidence> = {}): DkimEvidence {
  const base = question(`_domainkey.${domain}`, 'TXT', { status: 'nodata' });
  return { base, selectors: [dkimSelector(domain, 'default')], doubled: [], ...overrides };
}

export function dmarc(domain: string, overrides: Partial<DmarcEvidence> = {}): DmarcEvidence {
  const record = 'v=DMARC1; p=quarantine';
  return {
    steps: [{ name: `_dmarc.${domain}`, question: question(`_dmarc.${domain}`, 'TXT'), records: [record] }],
    foundAt: `_dmarc.${domain}`,
    organizationalDomain: domain,
    record,
    policy: {
      p: 'quarantine',
      sp: null,
      np: null,
      adkim: 'r',
      aspf: 'r',
      testing: false,
      psd: 'u',
      rua: [],
      ruf: [],
      deprecated: [],
      faults: [],
    },
    nearMisses: [],
    reportAuthorizations: [],
    ...overrides,
  };
}

export function srv(domain: string, overrides: Partial<SrvEvidence> = {}): SrvEvidence {
  const ports = { _imaps: 993, _submissions: 465 };
  const services = Object.entries(ports).map(([service, port]) => ({
    service: `${service}._tcp.${domain}`,
    question: question(`${service}._tcp.${domain}`, 'SRV'),
    records: [{ priority: 0, weight: 1, port, target: `mail.${domain}` }],
  }));
  return { services, ...overrides };
}

/** One HTTPS source that was fetched well; give `failure` for one that was not. */
export function fetched(url: string, overrides: Partial<FetchEvidence> = {}): FetchEvidence {
  const answer = { finalUrl: url, status: 200, contentType: 'text/xml', failure: null, words: null };
  return { url, ms: 40, ...answer, ...overrides };
}

export function autoconfig(domain: string, overrides: Partial<AutoconfigEvidence> = {}): AutoconfigEvidence {
  const url = `https://autoconfig.${domain}/mail/config-v1.1.xml`;
  const published = { host: `mail.${domain}`, security: 'tls' as const, username: null, authentication: 'password' };
  return {
    fetches: [fetched(url)],
    url,
    servers: [
      { protocol: 'imap', port: 993, ...published },
      { protocol: 'submission', port: 465, ...published },
    ],
    faults: [],
    ...overrides,
  };
}

export function autodiscover(domain: string, overrides: Partial<AutodiscoverEvidence> = {}): AutodiscoverEvidence {
  const url = `https://autodiscover.${domain}/autodiscover/autodiscover.xml`;
  const missing = { status: null, contentType: null, failure: 'dns' as const };
  return { fetches: [fetched(url, missing)], url: null, product: null, servers: [], faults: [], ...overrides };
}

export function mxProvider(domain: string, overrides: Partial<MxProviderEvidence> = {}): MxProviderEvidence {
  return { provider: null, mx: [`mail.${domain}`], ...overrides };
}

export function host(name: string, overrides: Partial<HostEvidence> = {}): HostEvidence {
  return {
    host: name,
    a: question(name, 'A'),
    aaaa: question(name, 'AAAA', { status: 'nodata' }),
    addresses: { v4: [address], v6: [] },
    namedBy: ['autoconfig', 'conventional-names'],
    webProxy: null,
    ...overrides,
  };
}

/** A verified session with `servername`; `errors` makes it unverified. */
export function tls(servername: string, overrides: Partial<TlsEvidence> = {}): TlsEvidence {
  const validity = { validFrom: '2026-10-01T00:00:00.000Z', validTo: '2027-03-01T00:00:00.000Z' };
  const errors = overrides.errors ?? [];
  return {
    version: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    servername,
    errors,
    verified: errors.length === 0,
    names: [servername],
    commonName: servername,
    nameMatches: !errors.includes('ERR_TLS_CERT_ALTNAME_INVALID'),
    selfSigned: errors.includes('DEPTH_ZERO_SELF_SIGNED_CERT'),
    issuer: 'Harbour CA',
    keyType: 'ec',
    keyBits: 256,
    signatures: ['ecdsa-with-SHA256', 'ecdsa-with-SHA384'],
    fingerprint: `fingerprint-of-${servername}`,
    chain: [
      { subject: servername, issuer: 'Harbour CA', ...validity },
      { subject: 'Harbour CA', issuer: 'Harbour Root', ...validity },
    ],
    ...validity,
    ...overrides,
  };
}

export const attempt = (overrides: Partial<AddressAttempt> = {}): AddressAttempt => ({
  address,
  family: 4,
  result: 'connected',
  ms: 12,
  ...overrides,
});

const mechanismsOf: Record<Protocol, string[]> = { imap: ['PLAIN'], pop3: ['PLAIN'], submission: ['PLAIN', 'LOGIN'] };
const implicitTlsPorts = [993, 995, 465];
const deadResults = { refused: 'refused', timeout: 'timeout', unreachable: 'unreachable', reset: 'reset' } as const;

/** A door that opened, of a published host; give `result` for one that did not. */
export function door(
  overrides: Partial<DoorEvidence> & Pick<DoorEvidence, 'protocol' | 'host' | 'port'>,
): DoorEvidence {
  const result = overrides.result ?? 'ready';
  const ended = result in deadResults ? deadResults[result as keyof typeof deadResults] : 'connected';
  const ready = result === 'ready';
  return {
    security: implicitTlsPorts.includes(overrides.port) ? 'tls' : 'starttls',
    namedBy: ['autoconfig', 'conventional-names'],
    seenAs: null,
    result,
    address: ended === 'connected' ? address : null,
    attempts: result === 'no-address' ? [] : [attempt({ result: ended })],
    timings: {
      lookup: 4,
      connect: ended === 'connected' ? 12 : null,
      tls: ready ? 20 : null,
      greeting: null,
      capability: null,
    },
    tls: ready ? tls(overrides.host) : null,
    greeting: ready ? 'Ready.' : null,
    capabilities: { beforeTls: null, afterTls: ready ? [] : null },
    mechanisms: ready ? mechanismsOf[overrides.protocol] : [],
    plaintextLogin: false,
    sizeLimit: ready && overrides.protocol === 'submission' ? 52_428_800 : null,
    software: null,
    serverId: null,
    words: null,
    transcript: [],
    ...overrides,
  };
}

export function addressFamilies(
  name: string,
  overrides: Partial<AddressFamiliesEvidence> = {},
): AddressFamiliesEvidence {
  const v6 = [attempt({ address: '2001:2::10', family: 6 })];
  return { host: name, port: 993, v4: [attempt()], v6, certificates: [], ...overrides };
}

/** The certificate that a host shows on its mail ports; `overrides` bends the TLS part. */
export function certificate(
  name: string,
  overrides: Partial<TlsEvidence> = {},
  ports = [993, 465],
): CertificateEvidence {
  return { host: name, ports, tls: tls(name, overrides) };
}

export function tlsVersions(name: string, overrides: Partial<TlsVersionsEvidence> = {}): TlsVersionsEvidence {
  return { host: name, port: 993, address, accepted: null, words: 'tlsv1 alert protocol version', ...overrides };
}

/** An accepted IMAP login; give `result` (and the server's `code` and `words`) for another. */
export function login(overrides: Partial<LoginEvidence> = {}): LoginEvidence {
  return {
    protocol: 'imap',
    host: 'mail.sunny.example',
    port: 993,
    security: 'tls',
    username: 'anna@sunny.example',
    mechanism: 'PLAIN',
    result: 'accepted',
    code: null,
    words: 'Logged in',
    ms: 60,
    ...overrides,
  };
}

export function mailbox(name: string, overrides: Partial<MailboxEvidence> = {}): MailboxEvidence {
  const folder = (path: string, specialUse: string | null, messages: number) => ({
    path,
    specialUse,
    subscribed: true,
    messages,
    unseen: 0,
    newest: null,
    uidNext: null,
  });
  return {
    host: name,
    refusals: [],
    folders: [folder('INBOX', null, 120), folder('Sent', '\\Sent', 45), folder('Trash', '\\Trash', 3)],
    delimiter: '/',
    namespacePrefix: '',
    specialUseSupported: true,
    quota: { usedBytes: 200_000_000, limitBytes: 1_000_000_000 },
    inboxMessages: 120,
    totalMessages: 168,
    ...overrides,
  };
}

export function popMailbox(name: string, overrides: Partial<PopMailboxEvidence> = {}): PopMailboxEvidence {
  const policy = { uidl: true, expire: 'NEVER' as const, loginDelaySeconds: null };
  return { host: name, messages: 120, octets: 4_000_000, ...policy, ...overrides };
}

/** What a person told; nothing unless given. */
export const answers = (overrides: Partial<AnswersEvidence> = {}): AnswersEvidence => ({
  ...{ symptom: null, answers: {} },
  ...overrides,
});

/** Everything a healthy domain shows, mail at `mail.DOMAIN`, with an accepted login. */
export function healthyEvidence(domain = 'sunny.example'): Evidence {
  const name = `mail.${domain}`;
  const at = { host: name, username: `anna@${domain}` };
  return {
    mx: mx(domain),
    nameservers: nameservers(domain),
    spf: spf(domain),
    dkim: dkim(domain),
    dmarc: dmarc(domain),
    srv: srv(domain),
    autoconfig: autoconfig(domain),
    autodiscover: autodiscover(domain),
    'mx-provider': mxProvider(domain),
    host: [host(name)],
    imap: [door({ protocol: 'imap', host: name, port: 993 }), door({ protocol: 'imap', host: name, port: 143 })],
    pop3: [door({ protocol: 'pop3', host: name, port: 995 }), door({ protocol: 'pop3', host: name, port: 110 })],
    submission: [
      door({ protocol: 'submission', host: name, port: 465 }),
      door({ protocol: 'submission', host: name, port: 587 }),
    ],
    'address-families': [addressFamilies(name)],
    certificate: [certificate(name)],
    'tls-versions': [tlsVersions(name)],
    login: [login(at), login({ ...at, protocol: 'submission', port: 465 })],
    mailbox: mailbox(name),
    'pop-mailbox': popMailbox(name),
    'round-trip': roundTrip(),
    'web-server': webServer(),
    'web-server-smtp': webServerSmtp(),
    answers: answers(),
    ...healthyDns(domain, tls(name)),
  };
}
