// Runs the openspf RFC 7208 suite: in memory, through the command with real name servers on loopback, and as a process.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spfCommand } from '../../lib/cli/spf.ts';
import { createNetwork, type Network } from '../../lib/net/network.ts';
import { readProfile } from '../../lib/operator/profile.ts';
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

const argumentsOf = ({ host, mailfrom, helo }: SpfCase) => [
  ...['--ip', host, '--sender', mailfrom, '--helo', helo, '--json'],
];

/** The same function that the command line calls, with the product's own resolver asking over UDP. */
async function evaluateByCommand(network: Network, wanted: SpfCase): Promise<Given> {
  const run = network.open(new AbortController().signal, undefined, { insideNames: true });
  const out: string[] = [];
  const err: string[] = [];
  try {
    const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
    const code = await spfCommand(argumentsOf(wanted), { ...io, dns: run.dns });
    if (code !== 0) throw new Error(`exit ${code}: ${err.join('')}`);
    return JSON.parse(out.join('')) as Given;
  } finally {
    run.close();
  }
}

function evaluateByProcess(practice: string, wanted: SpfCase): Promise<Given> {
  const env = { ...process.env, MAILMEND_PRACTICE: practice };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [commandLine, 'spf', ...argumentsOf(wanted)], { env }, (error, stdout, stderr) => {
      if (error) reject(new Error(stderr || error.message));
      else resolve(JSON.parse(stdout) as Given);
    });
  });
}

interface Way {
  name: string;
  /** Which cases of a scenario are asked this way. */
  cases(scenario: SpfScenario): Array<[name: string, wanted: SpfCase]>;
  evaluate(scenario: SpfScenario, wanted: SpfCase): Promise<Given>;
}

interface Counts {
  passed: number;
  failed: number;
}

const allCases = ({ tests }: SpfScenario) => Object.entries(tests);

/** Cases asked at once: most wait for the silence of a name server, not for this machine. */
const AT_ONCE = 40;

/** Prints each failure as a sentence, then the counts; gives them. */
async function runSuite(suite: SpfScenario[], { name: way, cases, evaluate }: Way): Promise<Counts> {
  const waiting = suite.flatMap((scenario) => cases(scenario).map(([name, wanted]) => ({ scenario, name, wanted })));
  const total = waiting.length;
  let failed = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { scenario, name, wanted } = next;
      const wrong = await evaluate(scenario, wanted).then(
        (given) => mismatch(wanted, given),
        (error: Error) => error.message,
      );
      if (!wrong) continue;
      failed += 1;
      process.stdout.write(`${way}: ${scenario.description}, ${name}: ${wrong}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  process.stdout.write(`SPF suite ${way}: ${total - failed} of ${total}\n`);
  return { passed: total - failed, failed };
}

/** A name server for each scenario, and the practice file that leads to it. */
async function withServers<Result>(
  suite: SpfScenario[],
  use: (practiceOf: (scenario: SpfScenario) => string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'spf-suite-'));
  const servers = await Promise.all(suite.map(serveScenario));
  const practiceOf = (scenario: SpfScenario) => join(folder, `${suite.indexOf(scenario)}.json`);
  for (const [index, scenario] of suite.entries()) {
    const dns = `127.0.0.1:${servers[index]!.port}`;
    writeFileSync(practiceOf(scenario), JSON.stringify({ dns, hosts: {}, ca: null, rttMs: 0 }));
  }
  try {
    return await use(practiceOf);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true });
  }
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

async function main(): Promise<number> {
  const suite = readSuite();
  if (!suite) {
    process.stdout.write('The SPF suite is not beside this checkout: nothing was run. SPF_SUITE may name its file.\n');
    return 0;
  }
  const inMemory = await runSuite(suite, { name: 'in memory', cases: allCases, evaluate: evaluateInMemory });
  const overTheWire = await withServers(suite, async (practiceOf) => {
    const networks = suite.map((scenario) => createNetwork(readProfile(undefined), practiceOf(scenario)));
    const byCommand = await runSuite(suite, {
      name: 'by command',
      cases: allCases,
      evaluate: (scenario, wanted) => evaluateByCommand(networks[suite.indexOf(scenario)]!, wanted),
    });
    // Starting a process costs half a second of this machine: a few cases show that the door leads there. Reverse names
    // of addresses inside are asked for by the command alone, and the suite has such.
    const isPtr = ({ description }: SpfScenario) => description.startsWith('PTR');
    const [first] = suite;
    const byProcess = await runSuite(suite, {
      name: 'by process',
      cases: (scenario) => allCases(scenario).slice(0, isPtr(scenario) ? undefined : scenario === first ? 1 : 0),
      evaluate: (scenario, wanted) => evaluateByProcess(practiceOf(scenario), wanted),
    });
    return [byCommand, byProcess];
  });
  const all = [inMemory, ...overTheWire];
  const [passed, failed] = [sum(all.map((counts) => counts.passed)), sum(all.map((counts) => counts.failed))];
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main();
