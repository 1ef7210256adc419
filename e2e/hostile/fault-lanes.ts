// Runs the whole product against every fault, many at once, each several times with passwords of its own to look for.
import { vi } from 'vitest';
import type { FaultCase } from '../faults/scripts/fault-case.ts';
import { type Canary, canariesEach, canariesFor } from './canaries.ts';
import { type FaultWorld, type Run, startFaultWorld } from './fault-world.ts';
import { pageOf, terminalTextOf } from './shown-report.ts';
import { canaryIn } from './traces.ts';

/** Runs at once: they share one processor with the servers that they meet. */
const LANES = 6;

export interface FaultLanes {
  world: FaultWorld;
  /** Throws what was wrong with the runs against this fault, if anything was. */
  verdict(fault: FaultCase): void;
  /** Where passwords turned up. */
  seen: string[];
  /** Rejections nobody handled, warnings, and what was printed. */
  troubles: unknown[];
  /** Kinds of sockets, timers and the like that are open beyond those that were before all this. */
  leftOpen(): string[];
  close(): Promise<void>;
}

const resources = () => Map.groupBy(process.getActiveResourcesInfo(), (kind) => kind);

/** Runs everything, `expectFault` being the judge of each run. Vitest's own clock is the only one that looks. */
export async function runFaults<Fault extends FaultCase>(
  faults: readonly Fault[],
  expectFault: (fault: Fault, run: Run, canary: Canary, world: FaultWorld) => void,
): Promise<FaultLanes> {
  const before = resources();
  const troubles: unknown[] = [];
  const onTrouble = (cause: unknown) => void troubles.push(cause);
  process.on('unhandledRejection', onTrouble).on('uncaughtException', onTrouble).on('warning', onTrouble);
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...all) => void troubles.push(all.map(String).join(' ')));
  const world = await startFaultWorld(faults);
  const failures = new Map<FaultCase, unknown>();
  const seen: string[] = [];
  /** Each run once; what was seen of a password counts at once and for good. */
  const judge = async (fault: Fault, given: readonly Canary[]): Promise<void> => {
    failures.delete(fault);
    for (const canary of given) {
      try {
        const run = await world.run(fault, { password: canary.password });
        seen.push(...canarySeen(run, canary).map((trace) => `${fault.name}: ${trace}`));
        expectFault(fault, run, canary, world);
        for (const session of run.sessions) Object.assign(session, { clear: '', secured: '' });
      } catch (failure) {
        failures.set(fault, failure);
      }
    }
  };
  // The runs against one fault follow each other: what each of them opened must be told apart.
  const all = faults.map((fault, index) => ({ fault, given: canariesFor(index, canariesEach) }));
  const waiting = [...all];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await judge(next.fault, next.given);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  // On a machine with much else to do, an answer of ours came too late, perhaps: once more, and alone.
  for (const { fault, given } of all) if (failures.has(fault)) await judge(fault, given.slice(0, 2));
  let closing: Promise<void> | null = null;
  return {
    world,
    troubles,
    seen,
    verdict: (fault) => {
      if (failures.has(fault)) throw failures.get(fault);
    },
    leftOpen: () =>
      [...resources()]
        .filter(([kind]) => !/FSReq|Immediate|MessagePort/.test(kind))
        .filter(([kind, all]) => all.length > (before.get(kind)?.length ?? 0))
        .map(([kind, all]) => `${kind} ${all.length}`),
    close: () => {
      closing ??= world.close().finally(() => {
        vi.restoreAllMocks();
        process.off('unhandledRejection', onTrouble).off('uncaughtException', onTrouble).off('warning', onTrouble);
      });
      return closing;
    },
  };
}

/** Where the canary was seen: nowhere, or something is wrong. */
export function canarySeen(run: Run, canary: Canary): string[] {
  const user = run.report.subject.address ?? '';
  const web = run.sessions.filter(({ port }) => port === 443 || port === 80);
  const places: Record<string, string> = {
    stream: JSON.stringify(run.events),
    page: pageOf(run.report),
    terminal: terminalTextOf(run.report),
    'connections in clear': run.sessions.map(({ clear }) => clear).join('\n'),
    'web requests': web.map(({ secured }) => secured).join('\n'),
  };
  return Object.entries(places).flatMap(([place, text]) =>
    canaryIn(text, canary, user).map((trace) => `${place}: ${trace.slice(0, 40)}`),
  );
}
