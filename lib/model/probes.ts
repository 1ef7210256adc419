// What each probe is to a run, apart from its evidence: every fact about a probe that plans and judges need, in one place.
import type { EvidenceOf, ProbeId } from './evidence.ts';

interface ProbeFacts {
  /** One record a run, or one for each host or door that it looks at. */
  gives: 'one' | 'each';
  /** It belongs to the mail part of a run, which settles it; else to the part that asks the DNS, or to the run itself. */
  ofMail?: true;
  /** What leads to a server, or shows whether its doors open. */
  leads?: true;
  /** Doors are opened for it, as mail apps do. */
  opensDoors?: true;
  /** Judged by what one door shows, whatever stands beside it. */
  atOneDoor?: true;
  /** Behind a password. */
  behindLogin?: true;
  /** Not asked of a zone's servers: it tells how the resolver, the parent zone or others see it. */
  notOfZone?: true;
}

const facts = {
  mx: { gives: 'one' },
  nameservers: { gives: 'one', notOfZone: true },
  spf: { gives: 'one' },
  dkim: { gives: 'one' },
  dmarc: { gives: 'one' },
  srv: { gives: 'one', ofMail: true, leads: true },
  autoconfig: { gives: 'one', ofMail: true, leads: true },
  autodiscover: { gives: 'one', ofMail: true, leads: true },
  'mx-provider': { gives: 'one', ofMail: true, leads: true },
  host: { gives: 'each', ofMail: true, leads: true, atOneDoor: true },
  imap: { gives: 'each', ofMail: true, leads: true, opensDoors: true },
  pop3: { gives: 'each', ofMail: true, leads: true, opensDoors: true },
  submission: { gives: 'each', ofMail: true, leads: true, opensDoors: true },
  'address-families': { gives: 'each', ofMail: true, opensDoors: true, atOneDoor: true },
  certificate: { gives: 'each', ofMail: true, leads: true, opensDoors: true, atOneDoor: true },
  'tls-versions': { gives: 'each', ofMail: true, opensDoors: true, atOneDoor: true },
  login: { gives: 'each', ofMail: true, opensDoors: true, behindLogin: true },
  mailbox: { gives: 'one', ofMail: true, opensDoors: true, behindLogin: true },
  'pop-mailbox': { gives: 'one', ofMail: true, opensDoors: true, behindLogin: true },
  'round-trip': { gives: 'one', ofMail: true, opensDoors: true, behindLogin: true },
  delegation: { gives: 'one', notOfZone: true },
  dnssec: { gives: 'one', notOfZone: true },
  'mx-smtp': { gives: 'each', ofMail: true },
  'reverse-dns': { gives: 'one', notOfZone: true },
  'mta-sts': { gives: 'one' },
  'tls-rpt': { gives: 'one' },
  bimi: { gives: 'one' },
  caa: { gives: 'one' },
  dane: { gives: 'one', notOfZone: true },
  dnsbl: { gives: 'one', notOfZone: true },
  'web-server': { gives: 'one' },
  'web-server-smtp': { gives: 'one', ofMail: true },
  'dns-questions': { gives: 'one' },
  answers: { gives: 'one', notOfZone: true },
} as const satisfies Record<ProbeId, ProbeFacts>;

type SingleProbe = { [Id in ProbeId]: (typeof facts)[Id]['gives'] extends 'one' ? Id : never }[ProbeId];
/** What a rule gets: the value itself for probes that give one record a run, a list for the others. */
export type Evidence = { [Id in ProbeId]: Id extends SingleProbe ? EvidenceOf[Id] : EvidenceOf[Id][] };

const known: Readonly<Record<ProbeId, ProbeFacts>> = facts;
/** Every probe's id. */
export const probeIds = Object.keys(facts) as readonly ProbeId[];

const probesThat = (fact: Exclude<keyof ProbeFacts, 'gives'>): ReadonlySet<ProbeId> =>
  new Set(probeIds.filter((id) => known[id][fact]));

/** Probes that give one record a run. */
export const singleProbes: ReadonlySet<ProbeId> = new Set(probeIds.filter((id) => known[id].gives === 'one'));
export const mailProbes = probesThat('ofMail');
export const leadingProbes = probesThat('leads');
export const doorProbes = probesThat('opensDoors');
export const oneDoorProbes = probesThat('atOneDoor');
export const loginProbes = probesThat('behindLogin');
export const probesNotOfZone = probesThat('notOfZone');
