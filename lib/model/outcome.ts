// What a look gave: something observed (however bad), or nothing, with the reason we could not look.
import { z } from 'zod';
import type { EvidenceOf, ProbeId } from './evidence.ts';

/**
 * Why a look gave nothing. None of these says anything about the customer's mail.
 * - `own-resolver`: our DNS resolver did not answer at all
 * - `dns-timeout`: this one DNS question was not answered in time
 * - `dns-failed`: the DNS gave no usable answer to a question, so that a fault that is not seen may still be there
 * - `own-network`: no route from here (IPv6 not available, egress blocked)
 * - `cancelled` / `deadline`: the run ended first
 * - `connection-budget`: we keep our connections to one server few
 * - `own-restraint`: this server has seen much of us lately, over all runs: not before `again`
 * - `address-not-allowed`: the address guard refused the address
 * - `no-password`, `not-vouched`, `certificate-invalid`, `rejected-before`, `login-budget`, `imap-not-accepted`, `not-offered`:
 *   why a login was not tried
 * - `sending-not-accepted`, `not-asked`, `sent-before`, `mailbox-full`: why no test message was sent
 * - `web-server-hidden`: the website is behind a proxy (CDN) or at a site builder: the server of its forms is not known
 * - `server-unreached`: the server that had to be asked first could not be reached
 * - `no-clear-answer`: the server answered, and what it said does not settle the question
 * - `server-hung-up`: the server let us in and then closed the connection
 * - `not-applicable`: nothing to look at (no such record, server or answer)
 * - `own-error`: a mistake in this program ended the look
 */
export const unknownReasons = [
  'own-resolver',
  'dns-timeout',
  'dns-failed',
  'own-network',
  'cancelled',
  'deadline',
  'connection-budget',
  'own-restraint',
  'address-not-allowed',
  'no-password',
  'not-vouched',
  'certificate-invalid',
  'rejected-before',
  'login-budget',
  'imap-not-accepted',
  'not-offered',
  'sending-not-accepted',
  'not-asked',
  'sent-before',
  'mailbox-full',
  'web-server-hidden',
  'server-unreached',
  'no-clear-answer',
  'server-hung-up',
  'not-applicable',
  'own-error',
] as const;
export type UnknownReason = (typeof unknownReasons)[number];

/** A DNS question that had no answer of use, and how it ended; `cnames`: the aliases followed so far. */
const failedQuestionSchema = z.object({
  name: z.string(),
  type: z.string(),
  status: z.enum(['servfail', 'refused', 'malformed', 'timeout']),
  rcode: z.string(),
  cnames: z.array(z.string()),
  server: z.string(),
});
export type FailedQuestion = z.infer<typeof failedQuestionSchema>;

/**
 * A look that gave nothing. `questions`: the DNS questions that it failed for. `again`: where our own restraint is the
 * reason, when it may be taken (ISO 8601).
 */
export interface FailedOutcome {
  status: 'unknown';
  why: UnknownReason;
  questions?: FailedQuestion[];
  again?: string | undefined;
}

/** What a look hands back: what it observed, however bad, or nothing with the reason it could not look. */
export type ProbeOutcome<T> = { status: 'observed'; evidence: T } | FailedOutcome;

interface LookAt<Id extends ProbeId> {
  id: Id;
  target: string;
  /** Milliseconds since the run began. */
  startMs: number;
  durationMs: number;
}
type NoFailure = { [Member in Exclude<keyof FailedOutcome, 'status'>]?: undefined };
export type ObservedRecord<Id extends ProbeId = ProbeId> = {
  [One in Id]: LookAt<One> & NoFailure & { status: 'observed'; evidence: EvidenceOf[One] };
}[Id];
export type UnknownRecord<Id extends ProbeId = ProbeId> = LookAt<Id> & FailedOutcome & { evidence: null };
/** What a run keeps of one look, of one probe or of any. */
export type ProbeRecord<Id extends ProbeId = ProbeId> = ObservedRecord<Id> | UnknownRecord<Id>;

/** What looks of these probes saw, in the order of the records; those that gave nothing are left out. */
export function seenBy<Id extends ProbeId>(records: readonly ProbeRecord[], ...ids: readonly Id[]): EvidenceOf[Id][] {
  const known: readonly ProbeId[] = ids;
  const seen = records.flatMap(({ id, evidence }) => (known.includes(id) && evidence !== null ? [evidence] : []));
  return seen as EvidenceOf[Id][]; // a record's evidence is its probe's
}

/** A probe's id. As with rules, a report of another version may name one that is not in our list. */
export const probeIdSchema = z.string() as z.ZodType<string> as z.ZodType<ProbeId>;

const look = { id: probeIdSchema, target: z.string(), startMs: z.number(), durationMs: z.number() };
/** Of evidence only the outermost is checked: it comes from our own runs, and pages read it with care. */
export const probeRecordSchema = z.discriminatedUnion('status', [
  z.object({ ...look, status: z.literal('observed'), evidence: z.record(z.string(), z.unknown()) }),
  z.object({
    ...look,
    status: z.literal('unknown'),
    why: z.enum(unknownReasons),
    questions: z.array(failedQuestionSchema).optional(),
    again: z.iso.datetime().optional(),
    evidence: z.null(),
  }),
]) as z.ZodType<object> as z.ZodType<ProbeRecord>;
