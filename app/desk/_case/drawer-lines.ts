// What one look saw, line by line: our steps, what was said, what the DNS answered; for the drawer and to copy.
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { lookFacts } from '../../../lib/messages/look-facts/index.ts';
import { looks } from '../../../lib/messages/looks.ts';
import { askedIn } from '../../../lib/model/asked-questions.ts';
import type {
  AddressAttempt,
  DoorEvidence,
  FetchEvidence,
  TlsEvidence,
  TranscriptLine,
} from '../../../lib/model/evidence.ts';
import type { ProbeRecord } from '../../../lib/model/outcome.ts';
import { type EvidenceReaders, readEvidence } from '../../../lib/model/read-evidence.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import { dnsLines } from '../../_run/dns-lines.ts';

export interface DrawerLine {
  /** `·`: a step of ours that nobody spoke. */
  from: 'C' | 'S' | '·';
  text: string;
  /** Milliseconds since the look began; null: not known. */
  at: number | null;
  /** It shows the fault. */
  loud?: boolean;
}

const words = desk.drawer;
const step = (text: string, at: number | null = null, loud = false): DrawerLine => ({ from: '·', text, at, loud });

function attemptLines(attempts: readonly AddressAttempt[], port: number): DrawerLine[] {
  return attempts.map(({ address, result, ms }) =>
    result === 'connected'
      ? step(
          format(words.connected, { place: address.includes(':') ? `[${address}]:${port}` : `${address}:${port}` }),
          ms,
        )
      : step(format(words.attempt, { address, result: looks.connect[result] }), ms, true),
  );
}

function tlsLines(tls: TlsEvidence | null): DrawerLine[] {
  if (tls === null) return [];
  const { version, cipher, chain, names, errors, nameMatches, servername } = tls;
  const agreed = { version: version ?? '', cipher: cipher ?? '', n: chain.length };
  return [
    step(format(chain.length === 1 ? words.tlsOne : words.tls, agreed)),
    ...(names.length > 0 ? [step(format(words.names, { names: names.join(', ') }), null, !nameMatches)] : []),
    ...errors.map((code) => step(`${looks.certificate[code] ?? code} (${code})`, null, true)),
    ...(errors.length === 0 ? [step(format(words.verified, { name: servername }))] : []),
  ];
}

/** The handshake stands where it happened: after the server's yes to STARTTLS, else before the first word. */
function withTls(transcript: readonly TranscriptLine[], tls: TlsEvidence | null): DrawerLine[] {
  const asked = transcript.findIndex(({ from, text }) => from === 'C' && /\b(?:STARTTLS|STLS)\b/i.test(text));
  const at = asked < 0 ? 0 : asked + 2;
  return [...transcript.slice(0, at), ...tlsLines(tls), ...transcript.slice(at)];
}

type Session = Pick<DoorEvidence, 'attempts' | 'port' | 'tls' | 'transcript' | 'words'>;
const sessionLines = ({ attempts, port, tls, transcript, words: said }: Session): DrawerLine[] => [
  ...attemptLines(attempts, port),
  ...withTls(transcript, tls),
  ...(said === null ? [] : [step(said, null, true)]),
];

const fetchLines = ({ fetches }: { fetches: readonly FetchEvidence[] }): DrawerLine[] =>
  fetches.map(({ url, finalUrl, status, words: said, failure, ms }) => {
    const result = [finalUrl === url ? null : finalUrl, said ?? failure ?? status].filter((part) => part !== null);
    return step(format(words.fetch, { url, result: result.join(' ') }), ms);
  });

const readers: EvidenceReaders<DrawerLine[]> = {
  imap: sessionLines,
  pop3: sessionLines,
  submission: sessionLines,
  'mx-smtp': sessionLines,
  'web-server-smtp': ({ transcript }) => [...transcript],
  certificate: ({ tls }) => tlsLines(tls),
  'address-families': ({ v4, v6, port }) => attemptLines([...v4, ...v6], port),
  'tls-versions': ({ words: said }) => (said === null ? [] : [{ from: 'S', text: said, at: null }]),
  login: ({ code, words: said, ms }) => [
    { from: 'S', text: code === null || said.includes(code) ? said : `[${code}] ${said}`, at: ms },
  ],
  mailbox: ({ folders }) => folders.map(({ path, messages }) => step(`${path} ${messages ?? ''}`)),
  autoconfig: fetchLines,
  autodiscover: fetchLines,
};

/** Never empty: a look of which no more is known still has its answer. */
export function drawerLines(record: ProbeRecord, at: Date): DrawerLine[] {
  const told = [...readEvidence(record, readers, []), ...(askedIn(record).length > 0 ? dnsLines(record) : [])];
  const { answer, facts } = lookFacts(record, at);
  const failed = record.status === 'unknown' ? (record.questions ?? []) : [];
  const lines = told.length > 0 ? told : [answer, ...facts].map((text) => step(text));
  const asked = failed.map(({ name, type, status, rcode }) =>
    step(`${name} ${type}: ${rcode || looks.dns[status]}`, null, true),
  );
  return [...lines, ...asked].map((line) => ({ ...line, text: visibleText(line.text, 2000) }));
}

/** The same as text to copy, with the name of the look above it and the terminal's lines below. */
export function drawerText(record: ProbeRecord, at: Date, commands: readonly string[]): string {
  const spoken = drawerLines(record, at).map((line) => `${line.from} ${line.text}`);
  return [
    visibleText(`${record.id} ${record.target}`),
    ...spoken,
    ...commands.map((command) => `$ ${command}`),
    '',
  ].join('\n');
}
