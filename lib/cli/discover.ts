// `mailmend discover`: which settings a domain publishes, and where.
import { parseArgs } from 'node:util';
import { diagnose } from '../diagnosis/diagnose.ts';
import { parseDiagnosisRequest } from '../diagnosis/request.ts';
import { cli as messages } from '../messages/en/cli.ts';
import type { Candidate } from '../model/settings.ts';
import type { CommandIo } from './check.ts';
import { terminalJson } from './terminal-json.ts';

const USAGE = 2;

/** Prints every candidate with its provenance; exit 0 with any, 3 with none, 2 for usage. */
export async function discoverCommand(args: string[], io: CommandIo, signal: AbortSignal): Promise<number> {
  let parsed: ReturnType<typeof parseArguments>;
  try {
    parsed = parseArguments(args);
  } catch (error) {
    io.err(`${(error as Error).message}\n`);
    return USAGE;
  }
  const [domain, ...rest] = parsed.positionals;
  if (domain === undefined || rest.length > 0) {
    io.err(`${messages.usageDiscover}\n`);
    return USAGE;
  }
  const request = parseDiagnosisRequest({ domain });
  if (!request.ok) {
    io.err(`${request.message}\n`);
    return USAGE;
  }
  const candidates: Candidate[] = [];
  for await (const event of diagnose(request.request, { signal, lookFor: 'destinations' }))
    if (event.type === 'candidate') candidates.push(event.candidate);
  if (parsed.values.json) io.out(`${terminalJson({ domain, candidates }, 2)}\n`);
  else
    for (const { protocol, host, port, security, source, provenance } of candidates)
      io.out(`${protocol} ${host}:${port} ${security} (${source}: ${provenance})\n`);
  return candidates.length > 0 ? 0 : 3;
}

function parseArguments(args: string[]) {
  return parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
}
