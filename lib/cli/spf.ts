// `mailmend spf`: may this address send for that domain? One evaluation of check_host(), with its steps.
import { readSpfQuestion, type SpfProblem, type SpfQuestion } from '../diagnosis/spf-check.ts';
import { cliSpf as messages } from '../messages/cli-spf.ts';
import { format } from '../messages/format.ts';
import { readLate } from '../messages/in-readers-language.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { visibleText } from '../records/display-text.ts';
import { type CheckHostAnswer, checkHost } from '../records/spf/check-host.ts';
import { terminalJson } from './terminal-json.ts';

const USAGE = 2;
/** RFC 5321 4.5.3.1.3 allows 254; macros make no use of more. */
const LONGEST_VALUE = 1000;
/** A line of the steps; records may have 64 KB. */
const LONGEST_LINE = 1000;

interface SpfCommandIo {
  out(text: string): void;
  err(text: string): void;
  dns: DnsSession;
}

/** What to evaluate, or the sentence that says what to change. */
type Request = { ok: true; question: SpfQuestion; json: boolean } | { ok: false; message: string };

/** Resolves to the exit code: 0 whenever it evaluated, 2 for usage. Rejects when the run is aborted. */
export async function spfCommand(args: string[], io: SpfCommandIo): Promise<number> {
  const request = readRequest(args);
  if (!request.ok) {
    io.err(`${request.message}\n${messages.usage}\n`);
    return USAGE;
  }
  const { question, json } = request;
  const answer = await checkHost({ ...question, dns: io.dns });
  io.out(json ? `${terminalJson(answer, 2)}\n` : textOf(answer));
  return 0;
}

const valueOptions = ['--ip', '--sender', '--helo'];

function readRequest(args: string[]): Request {
  const values = new Map<string, string>();
  for (let index = 0; index < args.length; index++) {
    const word = args[index]!;
    const [option, attached] = /^(--[a-z]+)(?:=(.*))?$/s.exec(word)?.slice(1) ?? [];
    if (option === '--json' && attached === undefined) {
      values.set(option, '');
      continue;
    }
    if (option === undefined || !valueOptions.includes(option)) {
      return refuse(messages.unknown, { option: visibleText(word, 80) });
    }
    // The next word is the value whatever it looks like: a local part may begin with a hyphen.
    const value = attached ?? args[++index];
    if (value === undefined) return refuse(messages.noValue, { option: option });
    if (values.has(option)) return refuse(messages.twice, { option: option });
    if (value.length > LONGEST_VALUE) return refuse(messages.tooLong, { option: option, limit: LONGEST_VALUE });
    values.set(option, value);
  }
  const ip = values.get('--ip');
  const read = readSpfQuestion({ ip, sender: values.get('--sender'), helo: values.get('--helo') });
  if (!read.ok) return refuse(sentences[read.problem], { ip: visibleText(ip ?? '', 80) });
  return { ...read, json: values.has('--json') };
}

const sentences: Record<SpfProblem, string> = readLate(() => ({
  'missing-ip': messages.missingIp,
  'bad-ip': messages.badIp,
  'missing-sender': messages.missingSender,
  'bad-sender': messages.badSender,
  'missing-helo': messages.missingHelo,
}));

function refuse(text: string, values: Record<string, string | number> = {}): { ok: false; message: string } {
  return { ok: false, message: format(text, values) };
}

/** The domain's words and names are a stranger's: nothing in them may act on the terminal. */
function textOf({
  result,
  mechanism,
  explanation,
  lookups,
  voidLookups,
  trace,
  unknown = [],
}: CheckHostAnswer): string {
  const steps = trace.map(({ depth, domain, record, term, result: outcome, note }) => {
    const what = term ?? `${domain}: ${record ?? ''}`;
    return `${'  '.repeat(depth + (term === null ? 0 : 1))}${what} -> ${outcome}${note === null ? '' : ` (${note})`}`;
  });
  const lines = [
    mechanism === null ? format(messages.undecided, { result }) : format(messages.decided, { result, mechanism }),
    ...(unknown.includes('helo') ? [messages.unknownHelo] : []),
    ...(explanation === null ? [] : [format(messages.explanation, { explanation })]),
    format(messages.counts, { lookups, voidLookups }),
    ...steps,
  ];
  return lines.map((line) => `${visibleText(line, LONGEST_LINE)}\n`).join('');
}
