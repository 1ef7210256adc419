// The event stream of a run, version 1: the one thing that every view of a run consumes.
import { z } from 'zod';
import { findingSchema, ruleIdSchema } from './finding.ts';
import { probeIdSchema, probeRecordSchema } from './outcome.ts';
import { reportSchema } from './report.ts';
import { candidateSchema, recommendationSchema } from './settings.ts';

const ms = z.number().nonnegative();

/** Why a run ended early, for people: a sentence. */
export const diagnosisEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('started'),
    version: z.literal(1),
    run: z.string(),
    at: z.iso.datetime(),
    subject: z.object({ address: z.string().nullable(), domain: z.string() }),
    /** The rules in question, where not everything is looked at. */
    only: z.array(ruleIdSchema).optional(),
    withPassword: z.boolean(),
    practice: z.boolean(),
    ms,
  }),
  z.object({ type: z.literal('candidate'), candidate: candidateSchema, ms }),
  /** A probe began: the row may turn. Ends with a `probe` of the same id and target. */
  z.object({ type: z.literal('probing'), id: probeIdSchema, target: z.string(), ms }),
  z.object({ type: z.literal('probe'), probe: probeRecordSchema, ms }),
  z.object({ type: z.literal('finding'), finding: findingSchema, ms }),
  z.object({
    type: z.literal('recommendation'),
    recommendation: recommendationSchema.nullable(),
    final: z.boolean(),
    ms,
  }),
  z.object({
    type: z.literal('finished'),
    report: reportSchema,
    /** Opens the way to keep the report, to live help and to a device, once each; for the stream of the API alone. */
    keep: z.string().optional(),
    ms,
  }),
  /** `reason`: what the sentence says. */
  z.object({ type: z.literal('stopped'), why: z.string(), reason: z.enum(['cancelled', 'restarting']).optional(), ms }),
]);
export type DiagnosisEvent = z.infer<typeof diagnosisEventSchema>;
