// The history of a domain as the desk shows it: every look that is kept, and how long each fault was seen.
import { z } from 'zod';
import { checkSummarySchema } from './check-summary.ts';
import { severities } from './finding.ts';
import { reportSchema } from './report.ts';

/** `agent`: an agent's own check. `session`: of a customer who was helped. `kept`: a report that a customer keeps. */
export const lookKinds = ['agent', 'session', 'kept', 'sweep'] as const;

export const pastLookSchema = z.object({
  kind: z.enum(lookKinds),
  /** Opens its report; null: only the customer's link does, or a sweep keeps none. */
  id: z.string().nullable(),
  at: z.iso.datetime(),
  /** The agent whose own it is. */
  by: z.string().nullable(),
  address: z.string().nullable(),
  caseId: z.string().nullable(),
  /** Null: kept before summaries were. */
  summary: checkSummarySchema.omit({ durationMs: true }).extend({ durationMs: z.number().nullable() }).nullable(),
  /** Against the look before: rules that both judged. Null: there is none to compare with. */
  versus: z.object({ new: z.array(z.string()), mended: z.array(z.string()) }).nullable(),
});
export type PastLook = z.infer<typeof pastLookSchema>;

/**
 * A stretch of time between two looks that judged the rule: `wrong` and `working` were seen at both ends, `changed` is the
 * gap in which it changed, `unknown` a time without a look that could judge it.
 */
export const laneSegmentSchema = z.object({
  state: z.enum(['wrong', 'working', 'changed', 'unknown']),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
});
export const laneSchema = z.object({
  id: z.string(),
  severity: z.enum(severities),
  /** By the newest look that is kept. */
  now: z.enum(['wrong', 'working', 'unknown']),
  segments: z.array(laneSegmentSchema),
  /** The last change, somewhen between two looks; null: none was seen. */
  change: z.object({ from: z.iso.datetime(), to: z.iso.datetime() }).nullable(),
});
export type Lane = z.infer<typeof laneSchema>;

export const caseStates = ['live', 'open', 'mended'] as const;
export const listedCaseSchema = z.object({
  id: z.string(),
  state: z.enum(caseStates),
  domain: z.string().nullable(),
  address: z.string().nullable(),
  /** A symptom's id (symptoms.ts). */
  worry: z.string().nullable(),
  agent: z.string(),
  isMine: z.boolean(),
  since: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  endedBy: z.enum(['customer', 'agent', 'time', 'away']).nullable(),
  mendedAt: z.iso.datetime().nullable(),
  until: z.iso.datetime(),
  summary: checkSummarySchema.nullable(),
});
export type ListedCase = z.infer<typeof listedCaseSchema>;

export const shownNoteSchema = z.object({
  id: z.string(),
  by: z.string(),
  isMine: z.boolean(),
  at: z.iso.datetime(),
  text: z.string(),
  caseId: z.string().nullable(),
});
export type ShownNote = z.infer<typeof shownNoteSchema>;

export const domainHistorySchema = z.object({
  domain: z.string(),
  /** The nightly sweeps look at it. */
  isSwept: z.boolean(),
  /** The newest first. */
  looks: z.array(pastLookSchema),
  lanes: z.array(laneSchema),
  cases: z.array(listedCaseSchema),
  notes: z.array(shownNoteSchema),
  /** The newest check whose report the desk keeps. */
  latest: reportSchema.nullable(),
});
export type DomainHistory = z.infer<typeof domainHistorySchema>;

export const caseHistorySchema = z.object({
  case: listedCaseSchema,
  /** The last and the first of its session, the newest first; one where there was only one. */
  checks: z.array(pastLookSchema),
  notes: z.array(shownNoteSchema),
});
export type CaseHistory = z.infer<typeof caseHistorySchema>;
