// `mailmend fleet …` and `mailmend worker`: the fleet's domains, its sweeps and what changed, with the store that the server uses.
import { parseArgs } from 'node:util';
import { environment } from '../diagnosis/environment.ts';
import { readDomainList } from '../fleet/domain-list.ts';
import { fleetStatus, lastFleetChanges } from '../fleet/fleet-status.ts';
import { followSweep, isBeingSwept } from '../fleet/follow-sweep.ts';
import { planSweep } from '../fleet/plan-sweep.ts';
import { readZone } from '../fleet/read-zones.ts';
import type { SweptDomain } from '../fleet/sweep-domains.ts';
import { workSweeps } from '../fleet/sweep-worker.ts';
import { cliFleet as messages } from '../messages/cli-fleet.ts';
import { format } from '../messages/format.ts';
import type { FleetZone } from '../operator/profile-fleet.ts';
import { visibleText } from '../records/display-text.ts';
import { addFleetDomains, removeFleetDomains } from '../store/fleet-domains.ts';
import { busyUntil, lastSweep, turnSweep } from '../store/fleet-sweeps.ts';
import type { OpenStore } from '../store/store.ts';
import { noteHere } from './accounts.ts';
import type { CommandIo } from './check.ts';
import { listText, tellBadLines } from './sweep.ts';
import { terminalJson } from './terminal-json.ts';

const USAGE = 2;
/** A zone could not be read. */
const COULD_NOT = 3;

export interface FleetIo extends CommandIo {
  openStore(): OpenStore;
}

const commands = { add, remove, sweep, status, changes, pause: turn('paused'), resume: turn('running') } as const;
/** Those that are told a file. */
const takesFile: ReadonlySet<string> = new Set(['add', 'remove']);
type Command = (given: Given) => Promise<number>;
interface Given {
  words: string[];
  options: { json: boolean; ndjson: boolean; wait: boolean; zone?: string | undefined };
  io: FleetIo;
  store: OpenStore;
  signal: AbortSignal;
}

/** Resolves to the exit code: 0, 2 for usage. Rejects with StoreError. */
export async function fleetCommand(args: string[], io: FleetIo, signal: AbortSignal): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    io.err(`${(error as Error).message}\n${messages.usageFleet}\n`);
    return USAGE;
  }
  const [verb = '', ...words] = parsed.positionals;
  const { zone } = parsed.values;
  const files = takesFile.has(verb) && zone === undefined ? 1 : 0;
  if (!Object.hasOwn(commands, verb) || words.length !== files || (zone !== undefined && verb !== 'add')) {
    io.err(`${messages.usageFleet}\n`);
    return USAGE;
  }
  const command: Command = commands[verb as keyof typeof commands];
  const store = io.openStore();
  try {
    return await command({ words, options: parsed.values, io, store, signal });
  } finally {
    await store.close();
  }
}

/** Works sweeps off until it is told to end. */
export async function workerCommand(args: string[], io: FleetIo, signal: AbortSignal): Promise<number> {
  if (args.length > 0) {
    io.err(`${messages.usageWorker}\n`);
    return USAGE;
  }
  const store = io.openStore();
  try {
    await workSweeps(store, { signal, untilDone: false });
    return 0;
  } finally {
    await store.close();
  }
}

/** Says what a zone brought and took; gives whether it could be read. */
async function takeZone(entry: FleetZone, { io, store, signal }: Pick<Given, 'io' | 'store' | 'signal'>) {
  const read = await readZone(store, entry, signal);
  if (!read.ok) {
    io.err(`${format(messages.zoneFailed, { zone: read.zone, why: messages.zoneWhy[read.why] })}\n`);
    return false;
  }
  const { zone, added, known, left, unusable } = read;
  io.err(`${format(messages.zoneRead, { zone, added, known, left: left.length, unusable })}\n`);
  for (const domain of left) io.err(`${format(messages.zoneLeft, { domain, zone })}\n`);
  return true;
}

async function addZone(name: string, given: Given): Promise<number> {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  const entry = environment().profile.fleet.zones.find(({ zone }) => zone === wanted);
  if (!entry) {
    given.io.err(`${format(messages.noZone, { zone: visibleText(name, 200) })}\n`);
    return USAGE;
  }
  return (await takeZone(entry, given)) ? 0 : COULD_NOT;
}

async function add(given: Given): Promise<number> {
  const { options, io, store } = given;
  if (options.zone !== undefined) return addZone(options.zone, given);
  const [file = ''] = given.words;
  const text = await listText(file, io);
  if (text === null) {
    io.err(`${format(messages.noFile, { file: visibleText(file, 200) })}\n`);
    return USAGE;
  }
  const { domains, bad } = readDomainList(text);
  tellBadLines(bad, io);
  const added = await addFleetDomains(store, domains);
  if (added > 0) await noteHere(store, 'fleet-added', String(added));
  io.err(`${format(messages.added, { added, known: domains.length - added })}\n`);
  return bad.length > 0 ? USAGE : 0;
}

async function remove({ words: [file = ''], io, store }: Given): Promise<number> {
  const text = await listText(file, io);
  if (text === null) {
    io.err(`${format(messages.noFile, { file: visibleText(file, 200) })}\n`);
    return USAGE;
  }
  const { domains, bad } = readDomainList(text);
  tellBadLines(bad, io);
  const removed = await removeFleetDomains(
    store,
    domains.map(({ domain }) => domain),
  );
  if (removed > 0) await noteHere(store, 'fleet-removed', String(removed));
  io.err(`${format(messages.removed, { removed, unknown: domains.length - removed })}\n`);
  return bad.length > 0 ? USAGE : 0;
}

async function sweep({ options, io, store, signal }: Given): Promise<number> {
  const id = await sweepToWorkAt({ options, io, store, signal });
  if (id === null) return 0;
  const tell = (swept: SweptDomain) => io.out(`${terminalJson(swept)}\n`);
  const followed = options.ndjson ? await followSweep(store, id, tell) : null;
  try {
    await workSweeps(store, { signal, untilDone: true });
  } finally {
    await followed?.end();
  }
  const ended = await lastSweep(store);
  if (ended)
    io.err(
      `${format(messages.ended, { id: ended.id, state: messages.states[ended.state], done: ended.done, domains: ended.domains })}\n`,
    );
  return 0;
}

/** The number of the sweep to work at: a new one, one that was interrupted, or one that runs; null: none is ours to work at. */
async function sweepToWorkAt({ options, io, store, signal }: Omit<Given, 'words'>): Promise<number | null> {
  const last = await lastSweep(store);
  if (!last || last.state === 'done') {
    for (const entry of environment().profile.fleet.zones) await takeZone(entry, { io, store, signal });
    const id = await planSweep(store, { signal });
    io.err(`${id === null ? messages.another : format(messages.begins, { id })}\n`);
    return id ?? (await lastSweep(store))?.id ?? null;
  }
  const { id, done, domains } = last;
  if (last.state === 'paused') {
    io.err(`${format(messages.paused, { id })}\n`);
    return null;
  }
  const busy = await busyUntil(store, id);
  const runs = busy !== null && busy >= Date.now() && (await isBeingSwept(store, signal));
  if (runs && !options.wait) {
    io.err(`${format(messages.runs, { id, done, domains })}\n`);
    return null;
  }
  io.err(`${format(runs ? messages.helps : messages.goesOn, { id, done, domains })}\n`);
  return id;
}

async function status({ options, io, store }: Given): Promise<number> {
  const told = await fleetStatus(store);
  const { sweep: id, state, domains, done, trouble } = told;
  if (options.json) io.out(`${terminalJson(told, 2)}\n`);
  else if (id !== null) io.out(`${format(messages.ended, { id, state: messages.states[state], done, domains })}\n`);
  else io.out(`${format(messages.none, { domains })}\n`);
  if (trouble && !options.json) {
    const { times, againAt } = trouble;
    const again =
      againAt === null ? messages.notAgain : format(messages.again, { at: new Date(againAt).toISOString() });
    io.err(`${format(messages.trouble, { times })} ${again}\n`);
  }
  return 0;
}

async function changes({ options, io, store }: Given): Promise<number> {
  const found = await lastFleetChanges(store);
  if (options.json) io.out(`${terminalJson(found, 2)}\n`);
  else
    for (const kind of ['new', 'mended', 'cannotCompare'] as const)
      for (const { domain, id } of found[kind]) io.out(`${messages.changes[kind]} ${domain} ${id}\n`);
  return 0;
}

function turn(to: 'running' | 'paused'): Command {
  return async ({ io, store }) => {
    const isTurned = await turnSweep(store, to);
    if (isTurned) await noteHere(store, to === 'paused' ? 'fleet-paused' : 'fleet-resumed', null);
    io.err(`${isTurned ? messages.turned[to] : messages.notTurned[to]}\n`);
    return 0;
  };
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      ndjson: { type: 'boolean', default: false },
      wait: { type: 'boolean', default: false },
      zone: { type: 'string' },
    },
    allowPositionals: true,
    strict: true,
  });
