// Sends the test message and looks for it in the very mailbox it was sent to: observes, and takes the message out again.

import { randomBytes } from 'node:crypto';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { RoundTripEvidence } from '../model/round-trip.ts';
import { limits, withLimit } from '../net/deadline.ts';
import { MailboxWatch, type SeenMessage } from '../net/mailbox-watch.ts';
import type { RunNetwork } from '../net/network.ts';
import { visibleText } from '../records/display-text.ts';
import { classifySubmitAnswer } from '../records/submit-result.ts';
import { TOKEN_FIELD, writeTestMessage } from '../records/test-message.ts';
import type { WatchedFolders } from '../records/watched-folders.ts';
import type { LoginChoice } from './login.ts';

export interface RoundTripRequest {
  address: string;
  /** Both logged in; this probe ends the session for reading, not the one for sending. */
  sending: LoginChoice;
  reading: LoginChoice;
  folders: WatchedFolders;
  /** Asked last, right before the message goes out; false: it must not. */
  maySend(): Promise<boolean>;
}
/** The evidence but for what stands in the message, and the message. */
export interface RoundTripSight {
  evidence: Omit<RoundTripEvidence, 'hops' | 'authentication' | 'signatures'>;
  /** The message as it lay in the mailbox; null: not seen, or larger than we take. */
  source: Buffer | null;
}

type Search = Pick<RoundTripSight['evidence'], 'search' | 'arrival' | 'waitedMs' | 'removal'>;

/** Never sends a second time. `why` when nothing was sent. Rejects only when the run ends. */
export async function probeRoundTrip(
  request: RoundTripRequest,
  network: RunNetwork,
): Promise<ProbeOutcome<RoundTripSight>> {
  const { address, sending, reading, folders } = request;
  const token = randomBytes(16).toString('hex');
  const message = writeTestMessage(address, token, new Date());
  if (!message) return { status: 'unknown', why: 'not-applicable' };
  if (message.needsUtf8 && !sending.session.capabilities.includes('SMTPUTF8'))
    return { status: 'unknown', why: 'not-offered' };
  const field = { name: TOKEN_FIELD, value: token };
  const watch = new MailboxWatch(reading.session.handOver(), reading.door.evidence.host, folders, field);
  const limit = withLimit(network.signal, limits.submit + limits.arrival + 2 * limits.mailbox);
  try {
    try {
      await watch.open(limit.signal);
    } catch {
      return { status: 'unknown', why: network.signal.aborted ? 'cancelled' : 'server-unreached' };
    }
    if (!(await request.maySend())) return { status: 'unknown', why: 'sent-before' };
    const began = performance.now();
    const reply = await sending.session.submit({ address, text: message.text }, limit.signal);
    const sentAt = performance.now();
    const result = classifySubmitAnswer(reply);
    const { host, port } = sending.door.evidence;
    const code = [reply.reply || null, reply.enhanced].filter(Boolean).join(' ');
    const evidence = {
      address,
      subject: message.subject,
      submission: {
        host,
        port,
        stage: reply.stage,
        result,
        code: code || null,
        words: visibleText(reply.text, 500),
        ms: Math.round(sentAt - began),
      },
      reading: { host: reading.door.evidence.host, port: reading.door.evidence.port },
      folders: watch.folders.toReversed(),
    };
    // Without an answer to the whole message it may be on its way all the same.
    const onItsWay = result === 'accepted' || (result === 'unproven' && reply.stage === 'message');
    if (!onItsWay) {
      const nothing: Search = { search: 'not-sent', arrival: null, waitedMs: 0, removal: 'nothing' };
      return { status: 'observed', evidence: { evidence: { ...evidence, ...nothing }, source: null } };
    }
    const { source, ...search } = await searchAndRemove(watch, limit.signal, sentAt);
    return { status: 'observed', evidence: { evidence: { ...evidence, ...search }, source } };
  } finally {
    await watch.close();
    limit.clear();
  }
}

async function searchAndRemove(
  watch: MailboxWatch,
  signal: AbortSignal,
  sentAt: number,
): Promise<Search & { source: Buffer | null }> {
  let seen: SeenMessage | null = null;
  let search: Search['search'] = 'broke-off';
  try {
    seen = await watch.find(signal);
    search = seen ? 'found' : 'not-found';
  } catch {
    // The session broke off or the server will not search: its silence says nothing of the message.
  }
  const waitedMs = Math.round(performance.now() - sentAt);
  let removal: Search['removal'] = seen ? 'left' : 'nothing';
  try {
    removal = await watch.remove();
  } catch {
    // What broke off stays as it was.
  }
  const arrival = seen && { folder: seen.folder, junk: seen.junk };
  return { search, arrival, waitedMs, removal, source: seen?.source ?? null };
}
