// `mailmend sweep`: every domain of a list in one go, without any store; a line a domain as it is known.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readDomainList } from '../fleet/domain-list.ts';
import { type SweptDomain, sweepReports, sweptDomain } from '../fleet/sweep-domains.ts';
import { cliFleet as messages } from '../messages/cli-fleet.ts';
import { format } from '../messages/format.ts';
import { visibleText } from '../records/display-text.ts';
import type { CommandIo } from './check.ts';
import { terminalJson } from './terminal-json.ts';

const USAGE = 2;
/** A hundred thousand names of the longest kind. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The text of a file, "-" for standard input; null: it cannot be read. */
export async function listText(file: string, io: CommandIo): Promise<string | null> {
  if (file === '-') return io.readInput(MOST_BYTES);
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

/** Names each bad line on standard error. */
export function tellBadLines(bad: ReturnType<typeof readDomainList>['bad'], io: CommandIo): void {
  for (const { line, text, why } of bad)
    io.err(`${format(messages.badLine, { line, text: visibleText(text, 120), why: messages.why[why] })}\n`);
}

/** Exit: 0 swept (whatever was found), 2 usage or bad lines, of which nothing is swept then. */
export async function sweepCommand(args: string[], io: CommandIo, signal: AbortSignal): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    io.err(`${(error as Error).message}\n${messages.usageSweep}\n`);
    return USAGE;
  }
  const [file, ...rest] = parsed.positionals;
  if (file === undefined || rest.length > 0) {
    io.err(`${messages.usageSweep}\n`);
    return USAGE;
  }
  const text = await listText(file, io);
  if (text === null) {
    io.err(`${format(messages.noFile, { file: visibleText(file, 200) })}\n`);
    return USAGE;
  }
  const { domains, bad } = readDomainList(text);
  if (bad.length > 0) {
    tellBadLines(bad, io);
    return USAGE;
  }
  const began = performance.now();
  const byFault: Record<string, number> = {};
  let swept = 0;
  const atOnce = parsed.values['at-once'];
  if (atOnce !== undefined && !/^([1-9]|[1-5]\d|6[0-4])$/.test(atOnce)) {
    io.err(`${messages.badAtOnce}\n${messages.usageSweep}\n`);
    return USAGE;
  }
  for await (const report of sweepReports(
    domains.map(({ domain }) => domain),
    { signal, ...(atOnce === undefined ? {} : { atOnce: Number(atOnce) }) },
  )) {
    const line = sweptDomain(report);
    swept += 1;
    for (const id of new Set(line.findings.map((finding) => finding.id))) byFault[id] = (byFault[id] ?? 0) + 1;
    io.out(parsed.values.ndjson ? `${terminalJson(line)}\n` : `${lineText(line)}\n`);
  }
  const ms = Math.round(performance.now() - began);
  io.out(
    parsed.values.ndjson
      ? `${terminalJson({ type: 'summary', domains: swept, byFault, ms })}\n`
      : `${format(messages.summary, { n: swept, seconds: (ms / 1_000).toFixed(1) })}\n`,
  );
  return 0;
}

function lineText({ domain, verdict, findings }: SweptDomain): string {
  const worth = findings.filter(({ severity }) => severity !== 'notice').map(({ id }) => id);
  return `${domain}: ${messages.verdicts[verdict]}${worth.length > 0 ? ` (${[...new Set(worth)].join(', ')})` : ''}`;
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: { ndjson: { type: 'boolean', default: false }, 'at-once': { type: 'string' } },
    allowPositionals: true,
    strict: true,
  });
