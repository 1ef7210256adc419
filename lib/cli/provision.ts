// `mailmend provision`: what to write into a domain's DNS and into the proxy, so that its apps find their settings here.
import { parseArgs } from 'node:util';
import { cli as messages } from '../messages/cli.ts';
import { format } from '../messages/format.ts';
import { input as inputMessages } from '../messages/input.ts';
import { parseHostName } from '../model/input.ts';
import { wantedRecords } from '../provisioning/dns-records.ts';
import type { MailService } from '../provisioning/mail-service.ts';
import { caddyLines, nginxLines } from '../provisioning/proxy-lines.ts';
import type { MailServices } from '../workers/mail-services.ts';
import type { CommandIo } from './check.ts';

const USAGE = 2;
const COULD_NOT = 3;

export interface ProvisionOptions {
  services: Pick<MailServices, 'watch' | 'of' | 'configured' | 'close'>;
  /** The profile's. */
  publicUrl: string | null;
  /** Where Mailmend listens: "127.0.0.1:3000". */
  upstream: string;
}

/** Exit 0 with the lines, 2 where something has to be changed first, 3 when the DNS does not say whether it is hosted. */
export async function provisionCommand(args: string[], io: CommandIo, options: ProvisionOptions): Promise<number> {
  const refuse = (sentence: string, code = USAGE) => {
    io.err(`${sentence}\n`);
    return code;
  };
  let positionals: string[];
  try {
    positionals = parseArgs({ args, allowPositionals: true, options: {} }).positionals;
  } catch (error) {
    return refuse((error as Error).message);
  }
  const [typed, ...more] = positionals;
  if (typed === undefined || more.length > 0) return refuse(messages.usageProvision);
  const parsed = parseHostName(typed);
  if (!parsed.ok) return refuse(format(inputMessages.problems[parsed.problem], parsed.values));
  const { services, publicUrl, upstream } = options;
  if (publicUrl === null) return refuse(messages.noPublicUrl);
  try {
    const configured = await services.configured(parsed.host);
    if (!configured.ok) {
      const values = { domain: parsed.host };
      return configured.why === 'unknown'
        ? refuse(format(messages.hostingUnknown, values), COULD_NOT)
        : refuse(format(messages.notHosted, values));
    }
    await services.watch();
    const working = await services.of(parsed.host);
    if (!working.ok) io.err(`${format(messages.notWorking, { domain: parsed.host })}\n`);
    // Nothing is served before the servers work; what will be is printed.
    print(io, (working.ok ? working : configured).service, { host: new URL(publicUrl).hostname, upstream });
    return 0;
  } finally {
    services.close();
  }
}

function print(io: CommandIo, service: MailService, { host, upstream }: { host: string; upstream: string }): void {
  const records = wantedRecords(service, host);
  const width = Math.max(...records.map(({ name }) => name.length)) + 2;
  const { domain } = service;
  io.out(`; ${format(messages.recordsOf, { domain })}\n`);
  for (const { name, type, data } of records) io.out(`${`${name}.`.padEnd(width)}${type.padEnd(6)}${data}\n`);
  io.out(`\n# nginx\n${nginxLines(domain, upstream)}\n# Caddy\n${caddyLines(domain, upstream)}`);
}
