// The shapes of evidence: what each probe observed, as plain serialisable values, never judged.
import type {
  AutoconfigEvidence,
  AutodiscoverEvidence,
  MxProviderEvidence,
  SrvEvidence,
} from './evidence/discovery.ts';
import type { DkimEvidence } from './evidence/dkim.ts';
import type { DmarcEvidence } from './evidence/dmarc.ts';
import type { DnsQuestionsEvidence, HostEvidence } from './evidence/dns.ts';
import type { AddressFamiliesEvidence, DoorEvidence } from './evidence/door.ts';
import type {
  BimiEvidence,
  BlocklistEvidence,
  DaneEvidence,
  MtaStsEvidence,
  MxEvidence,
  MxSmtpEvidence,
  ReverseDnsEvidence,
  TlsRptEvidence,
} from './evidence/mail-exchange.ts';
import type { LoginEvidence, MailboxEvidence, PopMailboxEvidence } from './evidence/mailbox.ts';
import type { SpfEvidence } from './evidence/spf.ts';
import type { CertificateEvidence, TlsVersionsEvidence } from './evidence/tls.ts';
import type { WebServerEvidence, WebServerSmtpEvidence } from './evidence/web-server.ts';
import type { CaaEvidence, DelegationEvidence, DnssecEvidence, NameserversEvidence } from './evidence/zone.ts';
import type { RoundTripEvidence } from './round-trip.ts';
import type { Symptom, SymptomAnswers } from './symptoms.ts';

export type * from './evidence/discovery.ts';
export type * from './evidence/dkim.ts';
export type * from './evidence/dmarc.ts';
export type * from './evidence/dns.ts';
export type * from './evidence/door.ts';
export type * from './evidence/mail-exchange.ts';
export type * from './evidence/mailbox.ts';
export type * from './evidence/spf.ts';
export type * from './evidence/tls.ts';
export type * from './evidence/web-server.ts';
export type * from './evidence/zone.ts';

/** What the person told us: the one kind of evidence that no look from outside can give. */
export interface AnswersEvidence {
  symptom: Symptom | null;
  /** By question; a question that was passed over is absent. */
  answers: SymptomAnswers;
}

/**
 * Every probe's id and evidence; `probes.ts` says what else each is.
 * Rules name these ids in `needs`; the web page shows them.
 */
export interface EvidenceOf {
  mx: MxEvidence;
  nameservers: NameserversEvidence;
  spf: SpfEvidence;
  dkim: DkimEvidence;
  dmarc: DmarcEvidence;
  srv: SrvEvidence;
  autoconfig: AutoconfigEvidence;
  autodiscover: AutodiscoverEvidence;
  'mx-provider': MxProviderEvidence;
  host: HostEvidence;
  imap: DoorEvidence;
  pop3: DoorEvidence;
  submission: DoorEvidence;
  'address-families': AddressFamiliesEvidence;
  certificate: CertificateEvidence;
  'tls-versions': TlsVersionsEvidence;
  login: LoginEvidence;
  mailbox: MailboxEvidence;
  'pop-mailbox': PopMailboxEvidence;
  'round-trip': RoundTripEvidence;
  delegation: DelegationEvidence;
  dnssec: DnssecEvidence;
  'mx-smtp': MxSmtpEvidence;
  'reverse-dns': ReverseDnsEvidence;
  'mta-sts': MtaStsEvidence;
  'tls-rpt': TlsRptEvidence;
  bimi: BimiEvidence;
  caa: CaaEvidence;
  dane: DaneEvidence;
  dnsbl: BlocklistEvidence;
  'web-server': WebServerEvidence;
  'web-server-smtp': WebServerSmtpEvidence;
  'dns-questions': DnsQuestionsEvidence;
  answers: AnswersEvidence;
}

export type ProbeId = keyof EvidenceOf;
