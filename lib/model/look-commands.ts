// How to see for oneself what a look saw: a line for `dig`, `openssl s_client` or `curl`, to copy into a terminal.
import type { DnsQuestion } from './evidence.ts';
import type { ProbeRecord } from './outcome.ts';
import type { Protocol, Security } from './settings.ts';
import { shellCommand } from './shell-command.ts';

/** A name that dig cannot take for a server (@), an option (-, +) or a type. */
const PLAIN_NAME = /^[a-z0-9_*][a-z0-9_*-]*\./i;
/** An IPv4 address, or an IPv6 one with or without brackets, each perhaps with a port. */
const SERVER = /^(?:(\d{1,3}(?:\.\d{1,3}){3})|\[([\da-f:.]+)\])(?::(\d{1,5}))?$|^([\da-f:.]*:[\da-f:.]*)$/i;
const STARTTLS_WORDS: Record<Protocol, string> = { imap: 'imap', pop3: 'pop3', submission: 'smtp' };

type AskedQuestion = Pick<DnsQuestion, 'name' | 'type'> &
  Partial<Pick<DnsQuestion, 'server' | 'withoutRecursion' | 'checkingDisabled'>>;

/** A server of the zone is named, since its own word is meant; the resolver is whichever the reader has. */
function serverWords({ server = '', withoutRecursion }: AskedQuestion): string[] {
  const parts = withoutRecursion ? SERVER.exec(server) : null;
  const address = parts?.[1] ?? parts?.[2] ?? parts?.[4];
  if (address === undefined) return [];
  return [`@${address}`, ...(parts?.[3] && parts[3] !== '53' ? ['-p', parts[3]] : []), '+norecurse'];
}

/** The line for one DNS question; null: its name does not belong into a terminal. */
export function digCommand(question: AskedQuestion): string | null {
  const { name, type, checkingDisabled } = question;
  return shellCommand([
    'dig',
    ...serverWords(question),
    ...(checkingDisabled ? ['+cdflag'] : []),
    ...(PLAIN_NAME.test(name) ? [name, type] : ['-t', type, '-q', name]),
  ]);
}

interface TlsDoor {
  host: string;
  port: number;
  /** What STARTTLS is spoken in; null: encrypted from the first byte. */
  starttls: string | null;
  /** The address to connect to, where one of several is meant. */
  address?: string;
  more?: readonly string[];
}

const placeOf = (host: string, port: number) => (host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`);

/** The line for one encrypted door: the name asked for (SNI, RFC 6066 3) and checked is the host's in every case. */
export function opensslCommand({ host, port, starttls, address = host, more = [] }: TlsDoor): string | null {
  return shellCommand([
    ...['openssl', 's_client', '-connect', placeOf(address, port), '-servername', host, '-verify_hostname', host],
    ...(starttls === null ? [] : ['-starttls', starttls]),
    ...more,
  ]);
}

const appDoor = ({
  host,
  port,
  protocol,
  security,
}: {
  host: string;
  port: number;
  protocol: Protocol;
  security: Security;
}) => opensslCommand({ host, port, starttls: security === 'starttls' ? STARTTLS_WORDS[protocol] : null });

const starttlsPorts: Readonly<Record<number, string>> = { 25: 'smtp', 587: 'smtp', 143: 'imap', 110: 'pop3' };
const starttlsAt = (port: number): string | null => starttlsPorts[port] ?? null;
const retired: Readonly<Record<string, string>> = { TLSv1: '-tls1', 'TLSv1.1': '-tls1_1' };

function fetchCommand({ url }: { url: string }): string | null {
  return /^https?:\/\//.test(url) ? shellCommand(['curl', '-sSL', url]) : null;
}

function commandsOf(record: ProbeRecord): Array<string | null> {
  if (record.status === 'unknown') return (record.questions ?? []).map(({ name, type }) => digCommand({ name, type }));
  switch (record.id) {
    case 'mx':
    case 'spf':
    case 'nameservers':
    case 'tls-rpt':
    case 'bimi':
    case 'caa':
      return [digCommand(record.evidence.question)];
    case 'mta-sts': {
      const { question, fetch } = record.evidence;
      return [digCommand(question), fetch && fetchCommand(fetch)];
    }
    case 'dkim':
      return record.evidence.selectors
        .filter(({ records, origin }) => records.length > 0 || origin === 'given' || origin === 'header')
        .map(({ question }) => digCommand(question));
    case 'dmarc':
      return record.evidence.steps.map(({ question }) => digCommand(question));
    case 'srv':
      return record.evidence.services.map(({ question }) => digCommand(question));
    case 'dane':
      return record.evidence.hosts.map(({ question }) => digCommand(question));
    case 'dnsbl':
      return record.evidence.addresses.map(({ question }) => digCommand(question));
    case 'dnssec':
      return record.evidence.questions.map(digCommand);
    case 'reverse-dns':
    case 'web-server':
      return record.evidence.addresses.map(({ question }) => digCommand(question));
    case 'delegation':
      return record.evidence.servers.map(
        ({ question }) => question && digCommand({ ...question, withoutRecursion: true }),
      );
    case 'host':
      return [digCommand(record.evidence.a), digCommand(record.evidence.aaaa)];
    case 'imap':
    case 'pop3':
    case 'submission':
      return [appDoor(record.evidence)];
    case 'mx-smtp':
    case 'web-server-smtp':
      return [opensslCommand({ host: record.evidence.host, port: record.evidence.port, starttls: 'smtp' })];
    case 'certificate': {
      const { host, ports } = record.evidence;
      return ports.map((port) => opensslCommand({ host, port, starttls: starttlsAt(port) }));
    }
    case 'address-families': {
      const { host, port, v4, v6 } = record.evidence;
      return [...v4, ...v6].map(({ address }) => opensslCommand({ host, port, address, starttls: starttlsAt(port) }));
    }
    case 'tls-versions': {
      const { host, port, accepted } = record.evidence;
      const flag = retired[accepted ?? ''] ?? '-tls1_1';
      return [
        opensslCommand({ host, port, starttls: starttlsAt(port), more: [flag, '-cipher', 'DEFAULT@SECLEVEL=0'] }),
      ];
    }
    case 'autoconfig':
    case 'autodiscover':
      return record.evidence.fetches.map(fetchCommand);
    default:
      return []; // nobody should have to type a password for it
  }
}

/** At most `most` lines, each once, in the order of the look; none for what only a login shows. */
export function lookCommands(record: ProbeRecord, most = 8): string[] {
  const lines = commandsOf(record).filter((line) => line !== null);
  return [...new Set(lines)].slice(0, most);
}
