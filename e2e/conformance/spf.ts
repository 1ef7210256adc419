// Runs the openspf RFC 7208 suite: in memory, then through the command line against real name servers on loopback.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkHost } from '../../lib/records/spf/check-host.ts';
import { memoryDns, mismatch, readSuite, type SpfCase, type SpfScenario } from './spf-cases.ts';
import { serveScenario } from './spf-server.ts';

const commandLine = fileURLToPath(new URL('../../lib/cli/mailmend.mjs', import.meta.url));

interface Given {
  result: string;
  explanation: string | null;
}

/** RFC 7208 2.4: without a sender, postmaster at the HELO name. */
export function evaluateInMemory(scenario: SpfScenario, { host, mailfrom, helo }: SpfCase): Promise<Given> {
  const sender = mailfrom || `postmaster@${helo}`;
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  return checkHost({ ip: host, domain, sender, helo, dns: memoryDns(scenario) });
}

function evaluateByCommand(practice: string, { host, mailfrom, helo }: SpfCase): Promise<Given> {
  const args = [commandLine, 'spf', '--ip', host, '--sender', mailfrom, '--helo', helo, '--json'];
  const env = { ...process.env, MAILMEND_PRACTICE: practice };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
      if (error) reject(new Error(stderr || error.message));
      else resolve(JSON.parse(stdout) as Given);
    });
  });
}

/** Failures as sentences. */
async function inMemory(suite: SpfScenario[]): Promise<string[]> {
  const failures: string[] = [];
  for (const scenario of suite) {
    for (const [name, wanted] of Object.entries(scenario.tests)) {
      const wrong = mismatch(wanted, await evaluateInMemory(scenario, wanted));
      if (wrong) failures.push(`${scenario.description}, ${name}: ${wrong}`);
    }
  }
  return failures;
}

async function byCommand(suite: SpfScenario[]): Promise<string[]> {
  const failures: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'spf-suite-'));
  const servers = await Promise.all(suite.map(serveScenario));
  const waiting = suite.flatMap((scenario, index) => {
    const practice = join(folder, `${index}.json`);
    const dns = `127.0.0.1:${servers[index]!.port}`;
    writeFileSync(practice, JSON.stringify({ dns, hosts: {}, ca: null, rttMs: 0 }));
    return Object.entries(scenario.tests).map(([name, wanted]) => ({ scenario, practice, name, wanted }));
  });
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { scenario, practice, name, wanted } = next;
      const wrong = await evaluateByCommand(practice, wanted).then(
        (given) => mismatch(wanted, given),
        (error: Error) => error.message,
      );
      if (wrong) failures.push(`${scenario.description}, ${name}: ${wrong}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true });
  }
  return failures;
}

async function main(): Promise<number> {
  const suite = readSuite();
  if (!suite) {
    process.stdout.write('The SPF suite is not beside this checkout: nothing was run. SPF_SUITE may name its file.\n');
    return 0;
  }
  const cases = suite.reduce((sum, scenario) => sum + Object.keys(scenario.tests).length, 0);
  let failed = 0;
  for (const [way, run] of Object.entries({ 'in memory': inMemory, 'by command': byCommand })) {
    const failures = await run(suite);
    failed += failures.length;
    for (const failure of failures) process.stdout.write(`${way}: ${failure}\n`);
    process.stdout.write(`SPF suite ${way}: ${cases - failures.length} passed, ${failures.length} failed\n`);
  }
  return failed > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main();
