// The test message of a run: a session to read with, the probe, and what stands in the message that came back.
import type { MailboxEvidence } from '../model/evidence.ts';
import type { ProbeOutcome, UnknownReason } from '../model/outcome.ts';
import type { RoundTripEvidence } from '../model/round-trip.ts';
import type { MessageBudget } from '../net/message-budget.ts';
import type { RunNetwork } from '../net/network.ts';
import { type LoginChoice, type LoginOptions, logIn, loginChoices } from '../probes/login.ts';
import { openDoor } from '../probes/open-door.ts';
import { probeRoundTrip, type RoundTripSight } from '../probes/round-trip.ts';
import { parseAuthenticationResults } from '../records/authentication-results.ts';
import { visibleText } from '../records/display-text.ts';
import { parseSignatureTags } from '../records/dkim-signature.ts';
import { parseMailDate } from '../records/mail-date.ts';
import { readMessageHeaders, valuesOf, wireMessage } from '../records/message-headers.ts';
import { pathOf } from '../records/message-path.ts';
import { parseReceived } from '../records/received.ts';
import { watchedFolders } from '../records/watched-folders.ts';
import { verifySignatures } from './message-dkim.ts';

const MOST_HOPS = 20;
const MOST_RESULTS = 20;

/**
 * A session to read with. The one that read the mailbox is over, so another door that stands open is used, or the same
 * is opened again; its login is no look of the run and is not told.
 */
export async function readAgain(
  first: LoginChoice,
  login: LoginOptions,
  network: RunNetwork,
): Promise<LoginChoice | UnknownReason> {
  const { host } = first.door.evidence;
  const spare = loginChoices('imap', login).find(({ door }) => door.evidence.host === host);
  const choice = spare ?? (await openAgain(first, network));
  if (typeof choice === 'string') return choice;
  const { username } = first.candidate;
  const { elapsed } = login.log;
  const nowhere = { elapsed, probing: () => undefined, record: () => undefined };
  const silent = { ...login, log: nowhere, answered: () => undefined };
  const evidence = await logIn({ ...choice, candidate: { ...choice.candidate, username } }, silent);
  if (evidence?.result === 'accepted') return choice;
  await choice.session.goodbye(network.signal);
  return network.signal.aborted ? 'cancelled' : 'imap-not-accepted';
}

async function openAgain({ door, candidate }: LoginChoice, network: RunNetwork): Promise<LoginChoice | UnknownReason> {
  const { protocol, host, port, security, address, namedBy } = door.evidence;
  const addresses = address === null ? [] : [address];
  const outcome = await openDoor(
    { door: { protocol, host, port, security }, namedBy, addresses, lookupMs: 0 },
    network,
  );
  if (outcome.status === 'unknown') return outcome.why;
  const { evidence, session } = outcome;
  return session?.canLogin && evidence.tls?.verified
    ? { door: { evidence, session }, session, candidate }
    : 'server-unreached';
}

export interface RoundTripRun {
  address: string;
  /** Accepted logins; `sending` is still in session. */
  reading: LoginChoice;
  sending: LoginChoice;
  mailbox: MailboxEvidence | null;
  /** How many test messages a mailbox gets, over all runs. */
  budget: MessageBudget;
}

/** Sends the one message of a run and tells what came of it. Rejects only when the run ends. */
export async function runRoundTrip(
  { address, reading, sending, mailbox, budget }: RoundTripRun,
  network: RunNetwork,
): Promise<ProbeOutcome<RoundTripEvidence>> {
  const folders = watchedFolders(mailbox?.folders ?? [], mailbox?.delimiter ?? null);
  const outcome = await probeRoundTrip(
    { address, reading, sending, folders, maySend: () => budget.take(address) },
    network,
  );
  if (outcome.status === 'unknown') return outcome;
  return { status: 'observed', evidence: await withMessage(outcome.evidence, network) };
}

/** Adds the way of the message, what the receiving server noted, and whether its signatures hold. */
async function withMessage({ evidence, source }: RoundTripSight, network: RunNetwork): Promise<RoundTripEvidence> {
  if (source === null) return { ...evidence, hops: [], authentication: [], signatures: [] };
  const text = source.toString('utf8');
  const headers = readMessageHeaders(network.mask.apply(text)); // came by a library, not through our dialogue
  const sentAt = parseMailDate(valuesOf(headers, 'date')[0] ?? '');
  const received = valuesOf(headers, 'received').slice(0, MOST_HOPS).map(parseReceived);
  const tags = valuesOf(headers, 'dkim-signature').map(parseSignatureTags);
  const verdicts = tags.length > 0 ? await verifySignatures(wireMessage(text), network) : null;
  return {
    ...evidence,
    arrival: evidence.arrival && { ...evidence.arrival, folder: network.mask.apply(evidence.arrival.folder) },
    hops: pathOf(received, sentAt).map(({ from, by, with: protocol, encrypted, at, delayMs }) => ({
      from: from?.reverse ?? from?.helo ?? from?.ip ?? null,
      by,
      with: protocol,
      encrypted,
      at: at === null ? null : new Date(at).toISOString(),
      delayMs,
    })),
    authentication: valuesOf(headers, 'authentication-results')
      .map(parseAuthenticationResults)
      .flatMap(({ server, results }) =>
        results.map(({ method, result, properties }) => ({
          server,
          method,
          result,
          property: properties[0] ? visibleText(`${properties[0].name}=${properties[0].value}`, 300) : null,
        })),
      )
      .slice(0, MOST_RESULTS),
    signatures: (verdicts?.signatures ?? []).map(({ result }, index) => ({
      domain: tags[index]?.domain ?? '',
      selector: tags[index]?.selector ?? '',
      result: result ?? 'unknown',
    })),
  };
}
