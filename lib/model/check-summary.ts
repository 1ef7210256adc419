// What a list or a history says of a check: what came of it, and the faults by their ids; no name, no address, no words.
import { z } from 'zod';
import { ruleIdSchema, severities } from './finding.ts';
import { type Report, verdicts } from './report.ts';

export const checkSummarySchema = z.object({
  verdict: z.enum(verdicts),
  durationMs: z.number(),
  /** A password was there: what only a login shows was looked at as well. */
  withPassword: z.boolean(),
  /** One a fault and place. */
  findings: z.array(z.object({ id: ruleIdSchema, severity: z.enum(severities) })),
  /** Rules that could not be judged. */
  untested: z.array(ruleIdSchema),
});
export type CheckSummary = z.infer<typeof checkSummarySchema>;

/** Without a password the run says so in its own probe of the login. */
export const summaryOf = ({ verdict, durationMs, findings, untested, probes }: Report): CheckSummary => ({
  ...{ verdict, durationMs },
  withPassword: probes.some(({ id, why }) => id === 'login' && why !== 'no-password'),
  findings: findings.map(({ id, severity }) => ({ id, severity })),
  untested: [...new Set(untested.map(({ id }) => id))],
});
