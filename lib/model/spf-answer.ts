// What an evaluation of SPF answers: the verdict, the term that gave it, the counts and every step.
import { z } from 'zod';

/** RFC 7208 2.6. */
export const spfResults = ['none', 'neutral', 'pass', 'fail', 'softfail', 'temperror', 'permerror'] as const;

/** One step: a record that was read (`term` null) or a term of it. `depth`: how many includes and redirects deep. */
const spfStepSchema = z.object({
  depth: z.number().int().nonnegative(),
  domain: z.string(),
  record: z.string().nullable(),
  term: z.string().nullable(),
  result: z.enum([...spfResults, 'match', 'no-match']),
  note: z.string().nullable(),
});

/** `POST /api/v1/spf` and `mailmend spf --json`. `explanation`: the domain's own words, only with `fail`. */
export const spfAnswerSchema = z.object({
  result: z.enum(spfResults),
  explanation: z.string().nullable(),
  mechanism: z.string().nullable(),
  lookups: z.number().int().nonnegative(),
  voidLookups: z.number().int().nonnegative(),
  trace: z.array(spfStepSchema),
  /** The record asked for it and it was not given: the result cannot be known. Absent: it can. */
  unknown: z.array(z.enum(['helo'])).optional(),
});
export type SpfAnswer = z.infer<typeof spfAnswerSchema>;
export type SpfStep = z.infer<typeof spfStepSchema>;
