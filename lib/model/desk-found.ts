// What a search at the desk answers with, by the kind of what was looked for.
import { z } from 'zod';
import { listedCaseSchema, pastLookSchema } from './domain-history.ts';
import { verdicts } from './report.ts';

export const deskFoundSchema = z.discriminatedUnion('kind', [
  /** `session`: who waits under that code, to be joined by this id; null: nobody. */
  z.object({ kind: z.literal('code'), session: z.string().nullable() }),
  /** Null: no hint whether it ever was. */
  z.object({
    kind: z.literal('report'),
    report: z
      .object({ url: z.string(), domain: z.string(), verdict: z.enum(verdicts), expiresAt: z.iso.datetime() })
      .nullable(),
  }),
  z.object({
    kind: z.literal('subject'),
    domain: z.string(),
    address: z.string().nullable(),
    sessions: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['waiting', 'live']),
        since: z.iso.datetime(),
        address: z.string().nullable(),
        agent: z.string().nullable(),
      }),
    ),
    /** The newest few that have ended. */
    cases: z.array(listedCaseSchema),
    /** The newest few whose report the desk keeps. */
    checks: z.array(pastLookSchema.omit({ versus: true })),
    /** How much the domain's page has. */
    past: z.object({
      checks: z.int(),
      reports: z.int(),
      reportsOfAddress: z.int(),
      isSwept: z.boolean(),
      notes: z.int(),
      /** When it was looked at last; null: never. */
      last: z.iso.datetime().nullable(),
    }),
  }),
]);
export type DeskFound = z.infer<typeof deskFoundSchema>;
export type FoundSubject = Extract<DeskFound, { kind: 'subject' }>;
