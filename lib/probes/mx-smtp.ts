// Opens port 25 of the first MX hosts, as a sending server would, up to STARTTLS and its certificate; no mail is sent.
import type { DoorEvidence, DoorResult, MxSmtpEvidence } from '../model/evidence.ts';
import type { RunNetwork } from '../net/network.ts';
import { askAddresses, unansweredWhy } from './dns-question.ts';
import type { DoorSession } from './door-session.ts';
import { beginLook, type LookLog } from './look.ts';
import { mailExchangers } from './mail-exchangers.ts';
import { openDoor } from './open-door.ts';

const PORT = 25;
/** Ends that say nothing without proof that our own way out on port 25 is open: many networks close it. */
export const unproven: readonly DoorResult[] = [
  'refused',
  'timeout',
  'unreachable',
  'reset',
  'hung-up',
  'greeting-timeout',
];

export interface MxSmtpLook {
  /** Some MX host greeted us on port 25: our way out is open. */
  greeted: boolean;
  /** The polite ends of the sessions, which nobody need wait for. */
  farewells: Promise<void>[];
  /** Sessions at the addresses that were to be kept: whoever asked for them says goodbye. */
  kept: Port25Session[];
}

/** A session on port 25 that is ready, at one address. */
export interface Port25Session {
  address: string;
  evidence: DoorEvidence;
  session: DoorSession;
}
/** Takes over a session that has shown what there was to see. */
type Leave = (door: Port25Session) => void;

const spoke = ({ greeting }: Pick<MxSmtpEvidence, 'greeting'>) => /^\d{3}\b/.test(greeting ?? '');

export interface MxSmtpOptions {
  network: RunNetwork;
  log: LookLog;
  /** Addresses whose sessions are wanted for more. */
  keep: ReadonlySet<string>;
}

/**
 * One connection to the first address of each of the first two MX hosts. A closed port counts only when some SMTP
 * greeting was seen in the same run, from an MX host or from `controlHost`; else the look is `own-network`.
 */
export async function probeMxSmtp(
  domain: string,
  controlHost: string | null,
  { network, log, keep }: MxSmtpOptions,
): Promise<MxSmtpLook> {
  const farewells: Promise<void>[] = [];
  const kept: Port25Session[] = [];
  const leave: Leave = (door) =>
    keep.has(door.address) ? void kept.push(door) : void farewells.push(door.session.goodbye(network.signal));
  const look = beginLook(log, 'mx-smtp', domain);
  const exchangers = await mailExchangers(domain, network.dns);
  if (exchangers.status === 'unknown') {
    look.sawNothing(exchangers.why);
    return { greeted: false, farewells, kept };
  }
  const looks = await Promise.all(
    exchangers.hosts.map(async ({ host, preference, a, aaaa, addresses }) => {
      const [address] = [...addresses.v4, ...addresses.v6];
      if (address) return { host, seen: await knock({ host, preference, address }, network, leave) };
      return { host, seen: unansweredWhy(a) ?? unansweredWhy(aaaa) ?? ('not-applicable' as const) };
    }),
  );
  const silent = looks.some(({ seen }) => typeof seen !== 'string' && unproven.includes(seen.result));
  const greeted = looks.some(({ seen }) => typeof seen !== 'string' && spoke(seen));
  const proven =
    !silent || greeted || (controlHost !== null && (await controlAnswers(controlHost, network, farewells)));
  for (const { host, seen } of looks) {
    const target = `${host}:${PORT}`;
    if (typeof seen === 'string') look.sawNothing(seen, target);
    else if (unproven.includes(seen.result) && !proven) look.sawNothing('own-network', target);
    else look.saw(seen, target);
  }
  return { greeted, farewells, kept };
}

async function knock(
  { host, preference, address }: { host: string; preference: number; address: string },
  network: RunNetwork,
  leave: Leave,
) {
  const door = { protocol: 'submission', host, port: PORT, security: 'starttls' } as const;
  const outcome = await openDoor(
    { door, purpose: 'exchange', namedBy: [], addresses: [address], lookupMs: null, untilTls: true },
    network,
  );
  if (outcome.status === 'unknown') return outcome.why;
  if (outcome.session) leave({ address, evidence: outcome.evidence, session: outcome.session });
  const { result, attempts, greeting, tls, software, words, transcript, capabilities } = outcome.evidence;
  const offered = capabilities.beforeTls ?? [];
  const starttls = offered.length > 0 ? offered.includes('STARTTLS') : null;
  const seen = {
    result,
    address: outcome.evidence.address,
    attempts,
    greeting,
    starttls,
    offered,
    tls,
    software,
    words,
  };
  return { host, port: PORT, preference, ...seen, transcript } satisfies MxSmtpEvidence;
}

/** A server of the operator's that is known to listen on port 25 from here. */
export async function controlAnswers(host: string, network: RunNetwork, farewells: Promise<void>[]): Promise<boolean> {
  const { addresses } = await askAddresses(host, network.dns);
  const [address] = [...addresses.v4, ...addresses.v6];
  if (address === undefined) return false;
  const leave: Leave = ({ session }) => void farewells.push(session.goodbye(network.signal));
  const seen = await knock({ host, preference: 0, address }, network, leave);
  return typeof seen !== 'string' && spoke(seen);
}
