// `mailmend discover`: which settings a domain publishes, and where, and what each mail app would make of them.
import { parseArgs } from 'node:util';
import { discoverApps } from '../diagnosis/discover-apps.ts';
import { parseDiagnosisRequest } from '../diagnosis/request.ts';
import { checks } from '../messages/checks.ts';
import { cli as messages } from '../messages/cli.ts';
import { format } from '../messages/format.ts';
import type { AppFinding, Leftover } from '../model/app-find.ts';
import type { CommandIo } from './check.ts';
import { terminalJson } from './terminal-json.ts';

const USAGE = 2;

/** Prints every candidate with its provenance, and what each app finds; exit 0 with any, 3 with none, 2 for usage. */
export async function discoverCommand(args: string[], io: CommandIo, signal: AbortSignal): Promise<number> {
  let parsed: ReturnType<typeof parseArguments>;
  try {
    parsed = parseArguments(args);
  } catch (error) {
    io.err(`${(error as Error).message}\n`);
    return USAGE;
  }
  const [subject, ...rest] = parsed.positionals;
  if (subject === undefined || rest.length > 0) {
    io.err(`${messages.usageDiscover}\n`);
    return USAGE;
  }
  const request = parseDiagnosisRequest(subject.includes('@') ? { address: subject } : { domain: subject });
  if (!request.ok) {
    io.err(`${request.message}\n`);
    return USAGE;
  }
  const { input } = request.request;
  const found = await discoverApps(input, { signal });
  if (!found) io.err(`${checks.tooSlow}\n`);
  const { candidates, apps, leftovers } = found ?? { candidates: [], apps: [], leftovers: [] };
  if (parsed.values.json) io.out(`${terminalJson({ domain: input.domain, candidates, apps, leftovers }, 2)}\n`);
  else {
    for (const { protocol, host, port, security, source, provenance } of candidates)
      io.out(`${protocol} ${host}:${port} ${security} (${source}: ${provenance})\n`);
    for (const finding of apps) io.out(`${appLine(finding)}\n`);
    for (const leftover of leftovers) io.out(`${leftoverLine(leftover)}\n`);
  }
  return candidates.length > 0 || apps.some(({ result }) => result !== null) ? 0 : 3;
}

/** One line an app: where it would end up, and whether it works there. */
function appLine({ id, result, works }: AppFinding): string {
  const outcome = works === null ? messages.apps.unknown : works ? messages.apps.works : messages.apps.fails;
  if (!result) return `${id}: ${messages.apps.nothing}`;
  const places = [result.incoming, ...(result.outgoing ? [result.outgoing] : [])].map(
    ({ protocol, host, port, security, username }) => `${protocol} ${host}:${port} ${security} ${username}`,
  );
  return `${id}: ${places.join(', ')} (${outcome})`;
}

/** What to take away, and what to put in its place. */
function leftoverLine({ record, url, host, replacement }: Leftover): string {
  if (!record) return format(messages.apps.leftoverPlace, { url: url ?? '', host });
  const values = { ...record, host, replacement: replacement ?? '' };
  return format(replacement === null ? messages.apps.leftover : messages.apps.leftoverReplaced, values);
}

function parseArguments(args: string[]) {
  return parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
}
