// The report, version 1: everything a run found out, as it is stored, exported and shown.
import { z } from 'zod';
import { findingSchema, ruleIdSchema, untestedSchema } from './finding.ts';
import { probeRecordSchema } from './outcome.ts';
import { candidateSchema, recommendationSchema } from './settings.ts';

export const verdicts = ['healthy', 'faults', 'unknown'] as const;

export const reportSchema = z.object({
  version: z.literal(1),
  subject: z.object({ address: z.string().nullable(), domain: z.string() }),
  /**
   * The rules that a second look was about; absent when everything was looked at. With it, the verdict and all that
   * follows speak of these rules alone, never of the whole domain.
   */
  only: z.array(ruleIdSchema).optional(),
  startedAt: z.iso.datetime(),
  durationMs: z.number(),
  verdict: z.enum(verdicts),
  recommendation: recommendationSchema.nullable(),
  candidates: z.array(candidateSchema),
  findings: z.array(findingSchema),
  untested: z.array(untestedSchema),
  probes: z.array(probeRecordSchema),
});
export type Report = z.infer<typeof reportSchema>;
