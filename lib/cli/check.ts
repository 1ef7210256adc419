// `mailmend check`: one run on the command line, as text, as a report, or as the stream itself.
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { refuseUnnamedHosts } from '../diagnosis/confirmed-hosts.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { type ParsedRequest, parseDiagnosisRequest } from '../diagnosis/request.ts';
import { cli as messages } from '../messages/cli.ts';
import { format } from '../messages/format.ts';
import { ticketText } from '../messages/ticket/ticket-text.ts';
import type { Report } from '../model/report.ts';
import { visibleText } from '../records/display-text.ts';
import { reportText } from './report-text.ts';
import { terminalJson } from './terminal-json.ts';

/** Where a command reads and writes; a test gives its own. */
export interface CommandIo {
  out(text: string): void;
  err(text: string): void;
  /** All of standard input, or its beginning: `most` bytes, enough for a password without it. */
  readInput(most?: number): Promise<string>;
}

const exitCodes: Record<Report['verdict'], number> = { healthy: 0, faults: 1, unknown: 3 };
const USAGE = 2;
const COULD_NOT_LOOK = 3;
/** The signatures stand at the top of a message. */
const MOST_HEADER = 262_144;

const formats = ['json', 'ndjson', 'ticket', 'markdown'] as const;
type Options = Record<(typeof formats)[number], boolean>;

async function parse(args: string[], io: CommandIo): Promise<{ request: ParsedRequest; options: Options } | string> {
  let parsed: ReturnType<typeof parseArguments>;
  try {
    parsed = parseArguments(args);
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  const [subject] = positionals;
  if (subject === undefined || positionals.length > 1) return messages.usageCheck;
  if (formats.filter((name) => values[name]).length > 1) return messages.oneFormat;
  const file = values['header-file'];
  if (file === '-' && values['password-stdin']) return messages.oneInput;
  const header = file === undefined ? undefined : await headerIn(file, io);
  if (header === null) return format(messages.noHeaderFile, { file: visibleText(file ?? '', 200) });
  // Exactly one line end belongs to the pipe, not to the password.
  const password = values['password-stdin'] ? (await io.readInput()).replace(/\r?\n$/, '') : undefined;
  const request = parseDiagnosisRequest({
    ...(subject.includes('@') ? { address: subject } : { domain: subject }),
    ...(password === undefined ? {} : { password }),
    selectors: values.selector,
    ...(header === undefined ? {} : { header }),
    confirmedHosts: values['confirm-host'],
    confirmedUsernames: values['confirm-username'],
    tryLocalPart: values['try-local-part'],
    testMessage: values['test-message'],
    ...(values.only.length > 0 ? { only: values.only } : {}),
    doors: values.door,
    ...toldBy(values),
  });
  return { request, options: values };
}

/** A web server is only looked at for its forms' mail, so naming one says what the person sees. */
function toldBy({ symptom, 'web-server': webServer }: { symptom?: string; 'web-server'?: string }): object {
  if (webServer !== undefined) return { symptom: symptom ?? 'webform', webServer };
  return symptom === undefined ? {} : { symptom };
}

/** The text of a saved message or header, "-" for standard input; null: it cannot be read. */
async function headerIn(file: string, io: CommandIo): Promise<string | null> {
  if (file === '-') return io.readInput(MOST_HEADER);
  try {
    const opened = await open(file);
    try {
      const { buffer, bytesRead } = await opened.read(Buffer.alloc(MOST_HEADER), 0, MOST_HEADER, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await opened.close();
    }
  } catch {
    return null;
  }
}

function parseArguments(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      'password-stdin': { type: 'boolean', default: false },
      'header-file': { type: 'string' },
      selector: { type: 'string', multiple: true, default: [] },
      'confirm-host': { type: 'string', multiple: true, default: [] },
      'confirm-username': { type: 'string', multiple: true, default: [] },
      'try-local-part': { type: 'boolean', default: false },
      'test-message': { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      door: { type: 'string', multiple: true, default: [] },
      symptom: { type: 'string' },
      'web-server': { type: 'string' },
      json: { type: 'boolean', default: false },
      ndjson: { type: 'boolean', default: false },
      ticket: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
    },
  });
}

/** Runs the command; the exit code is 0 healthy, 1 faults, 2 usage, 3 could not look. */
export async function checkCommand(args: string[], io: CommandIo, signal: AbortSignal): Promise<number> {
  const parsed = await parse(args, io);
  if (typeof parsed === 'string') {
    io.err(`${parsed}\n`);
    return USAGE;
  }
  const { request, options } = parsed;
  if (!request.ok) {
    io.err(`${request.message}\n`);
    return USAGE;
  }
  const refused = await refuseUnnamedHosts(request.request, { signal });
  if (refused) {
    io.err(`${refused.message}\n`);
    return USAGE;
  }
  let report: Report | null = null;
  for await (const event of diagnose(request.request, { signal })) {
    if (options.ndjson) io.out(`${terminalJson(event)}\n`);
    if (event.type === 'finished') report = event.report;
    if (event.type === 'stopped') io.err(`${event.why}\n`);
    if (event.type === 'probing' && !options.json && !options.ndjson)
      io.err(format(messages.looking, { id: event.id, target: event.target }));
  }
  if (!report) return COULD_NOT_LOOK;
  if (options.json) io.out(`${terminalJson(report, 2)}\n`);
  else if (options.ticket || options.markdown) io.out(ticketText(report, options));
  else if (!options.ndjson) io.out(reportText(report));
  return exitCodes[report.verdict];
}
