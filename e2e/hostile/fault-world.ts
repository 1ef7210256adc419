// A practice network of broken and hostile servers: each case is a healthy domain with some doors replaced by scripts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext, type SecureContextOptions } from 'node:tls';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { type Environment, openEnvironment } from '../../lib/diagnosis/environment.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import type { DoorEvidence, EvidenceOf, LoginEvidence } from '../../lib/model/evidence.ts';
import { seenBy } from '../../lib/model/outcome.ts';
import type { Report } from '../../lib/model/report.ts';
import { createLoginBudget, type LoginBudget } from '../../lib/net/login-budget.ts';
import { createNetwork, type Network } from '../../lib/net/network.ts';
import { readProfile } from '../../lib/operator/profile.ts';
import type { FaultCase, FaultDoor, Script } from '../faults/scripts/fault-case.ts';
import { FaultClient } from '../faults/scripts/fault-client.ts';
import { type CertificateAuthority, createAuthority } from '../world/certificates.ts';
import type { SessionRecord } from '../world/connection.ts';
import { startDnsServer } from '../world/dns-server.ts';
import { type OpenDoor, openDoor } from '../world/door.ts';
import { openFilteredPort } from '../world/filtered-port.ts';
import { ipv4, mailDomain } from '../world/practice-domain.ts';

export interface Run {
  events: DiagnosisEvent[];
  report: Report;
  /** Sessions at the addresses of this case, in order. */
  sessions: SessionRecord[];
  door(port: number, host?: string): DoorEvidence | null;
  logins: LoginEvidence[];
  evidence<Id extends keyof EvidenceOf>(id: Id): EvidenceOf[Id] | null;
  findings: string[];
}

export interface FaultWorld {
  network: Network;
  environment(budget?: LoginBudget): Environment;
  /** One whole run. `password`: instead of the case's own. */
  run(faultCase: FaultCase, options?: { budget?: LoginBudget; password?: string; client?: string }): Promise<Run>;
  sessions: SessionRecord[];
  /** Where the practice network's files are. */
  directory: string;
  passwordOf(faultCase: FaultCase): string | null;
  close(): Promise<void>;
}

const passwordOf = ({ name, password }: FaultCase) =>
  password === undefined ? `Kanárek "${name}" \\%&+/=?'§` : password;

async function openFault(
  script: Script,
  place: { address: string; port: number },
  tls: SecureContextOptions,
  onSession: (record: SessionRecord) => void,
): Promise<OpenDoor> {
  const secureContext = createSecureContext(tls);
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    const protocol = 'imap' as const;
    const record = { ...place, protocol, clear: '', secured: '', logins: [], saidGoodbye: false, closed: false };
    onSession(record);
    const client = new FaultClient(socket, record, secureContext);
    script(client)
      .catch((cause) => process.emitWarning(`Fault server failed: ${String(cause)}`))
      .finally(() => client.ended || client.end());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    loopback: `127.0.0.1:${(server.address() as { port: number }).port}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const webNames = (domain: string) => [domain, `autoconfig.${domain}`, `autodiscover.${domain}`];

/** One case as a practice domain, its doors by address. */
function domainOf(faultCase: FaultCase, number: number) {
  const around = faultCase.around?.(number) ?? {};
  const { wrongName, ...certificate } = faultCase.certificate ?? {};
  const domain = `${faultCase.name}.example`;
  const practice = mailDomain({
    domain,
    number,
    story: '',
    password: passwordOf(faultCase) ?? 'none',
    account: { anyPassword: true },
    certificate: { names: [wrongName ? 'server7.elsewhere.example' : `mail.${domain}`], ...certificate },
    records: {
      autoconfig: { A: [ipv4(number, 80)] },
      autodiscover: { A: [ipv4(number, 80)] },
      ...faultCase.records,
      ...around.records,
    },
  });
  return { domain, practice, hosts: { ...faultCase.hosts, ...around.hosts } };
}

/** Starts DNS, healthy doors and scripts for all cases. */
export async function startFaultWorld(cases: readonly FaultCase[], rttMs = 0): Promise<FaultWorld> {
  const authority: CertificateAuthority = await createAuthority();
  const sessions: SessionRecord[] = [];
  const onSession = (record: SessionRecord) => void sessions.push(record);
  const hosts: Record<string, Record<string, string>> = {};
  const opened: OpenDoor[] = [];
  const known = new Map(cases.map((faultCase, index) => [faultCase, domainOf(faultCase, index + 1)]));
  const addressesOf = (faultCase: FaultCase) =>
    new Set([
      ...(known.get(faultCase)?.practice.hosts.map(({ address }) => address) ?? []),
      ...Object.keys(known.get(faultCase)?.hosts ?? {}),
    ]);
  const add = async (address: string, port: number, opening: Promise<OpenDoor>) => {
    const door = await opening;
    opened.push(door);
    hosts[address] = { ...hosts[address], [port]: door.loopback };
  };
  for (const [faultCase, { domain, practice, hosts: further }] of known) {
    const { min, max } = faultCase.tlsVersions ?? { min: 'TLSv1.2', max: 'TLSv1.3' };
    const names = [`mail.${domain}`, ...webNames(domain), `*.${domain}`, ...(faultCase.names ?? [])];
    const certificate = {
      ...(await authority.issue({ names })),
      ...{ minVersion: min, maxVersion: max, ciphers: 'DEFAULT@SECLEVEL=0' },
    };
    for (const { address, doors } of practice.hosts) {
      hosts[address] ??= {};
      const replaced: Record<number, FaultDoor> = address.endsWith('.80')
        ? faultCase.web
          ? { 443: faultCase.web }
          : { 443: null }
        : (faultCase.doors ?? {});
      for (const port of new Set([...Object.keys(doors), ...Object.keys(replaced)].map(Number))) {
        const script = replaced[port];
        const place = { address, port };
        if (script === null) continue;
        const healthy = doors[port];
        if (script === 'filtered') await add(address, port, openFilteredPort());
        else if (script) await add(address, port, openFault(script, place, certificate, onSession));
        else if (healthy) await add(address, port, openDoor(place, healthy, authority, onSession));
      }
    }
    for (const [address, doors] of Object.entries(further)) {
      hosts[address] ??= {};
      for (const [port, script] of Object.entries(doors))
        await add(address, Number(port), openFault(script, { address, port: Number(port) }, certificate, onSession));
    }
  }
  const dns = await startDnsServer(
    [
      ...[...known.values()].flatMap(({ practice }) => practice.zones),
      { origin: 'practice.example', records: { ns1: { A: [ipv4(0, 53)] }, ns2: { A: [ipv4(0, 54)] } } },
    ],
    false, // nobody reads the questions here, and thousands of runs would keep them all
  );
  const directory = mkdtempSync(join(tmpdir(), 'hostile-'));
  writeFileSync(join(directory, 'ca.pem'), authority.ca);
  const file = join(directory, 'practice.json');
  writeFileSync(file, JSON.stringify({ dns: `127.0.0.1:${dns.port}`, hosts, ca: 'ca.pem', rttMs }));
  const profile = readProfile(undefined);
  const network = createNetwork(profile, file);
  const environment = (budget = createLoginBudget()): Environment => ({
    ...openEnvironment({ profile, network }),
    budget,
  });

  return {
    network,
    environment,
    sessions,
    directory,
    passwordOf,
    async run(faultCase, options = {}) {
      const { domain } = known.get(faultCase) as { domain: string };
      const password = options.password ?? passwordOf(faultCase);
      const parsed = parseDiagnosisRequest({
        address: `anna@${domain}`,
        ...(password === null ? {} : { password }),
        confirmedHosts: faultCase.confirmedHosts ?? [],
      });
      if (!parsed.ok) throw new Error(parsed.message);
      const before = sessions.length;
      const events: DiagnosisEvent[] = [];
      const { signal } = new AbortController();
      const { budget, client } = options;
      const run = { signal, shared: environment(budget), ...(client === undefined ? {} : { client }) };
      for await (const event of diagnose(parsed.request, run)) events.push(event);
      const addresses = addressesOf(faultCase);
      return asRun(
        events,
        domain,
        sessions.slice(before).filter(({ address }) => addresses.has(address)),
      );
    },
    close: async () => {
      await Promise.all([dns.close(), ...opened.map((door) => door.close())]);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function asRun(events: DiagnosisEvent[], domain: string, sessions: SessionRecord[]): Run {
  const last = events.at(-1);
  if (last?.type !== 'finished') throw new Error(`the run ended with ${last?.type}`);
  const { report } = last;
  return {
    events,
    report,
    sessions,
    findings: [...new Set(report.findings.map(({ id }) => id))].sort(),
    logins: seenBy(report.probes, 'login'),
    evidence: (id) => seenBy(report.probes, id)[0] ?? null,
    door: (port, host = `mail.${domain}`) =>
      seenBy(report.probes, 'imap', 'pop3', 'submission').find((door) => door.port === port && door.host === host) ??
      null,
  };
}
