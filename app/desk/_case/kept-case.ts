// What the desk keeps of a check in this browser: what a list says of it, and beside it the report. Never a password.
import { z } from 'zod';
import { severities } from '../../../lib/model/finding.ts';
import { type Report, verdicts } from '../../../lib/model/report.ts';

/** What a second look came to: see `RecheckResult`. */
const againStates = ['mended', 'spreading', 'same', 'differing', 'unknown'] as const;

export const keptCaseSchema = z.object({
  id: z.string(),
  /** The address or domain that was checked. */
  subject: z.string(),
  domain: z.string(),
  /** When it began, ISO 8601. */
  at: z.iso.datetime(),
  durationMs: z.number(),
  verdict: z.enum(verdicts),
  findings: z.array(z.object({ id: z.string(), severity: z.enum(severities) })),
  /** The agent's own line about it. */
  note: z.string(),
  /** The agent says that it is mended. */
  mended: z.boolean(),
  /** By place of the finding: a second look, when, and what it came to in words as well. */
  again: z.record(z.string(), z.object({ at: z.iso.datetime(), state: z.enum(againStates), result: z.string() })),
});
export type KeptCase = z.infer<typeof keptCaseSchema>;

/** What the list says of a finished check. */
export function keptCaseOf(id: string, report: Report, more: Pick<KeptCase, 'note' | 'mended' | 'again'>): KeptCase {
  return {
    id,
    subject: report.subject.address ?? report.subject.domain,
    domain: report.subject.domain,
    at: report.startedAt,
    durationMs: report.durationMs,
    verdict: report.verdict,
    findings: report.findings.map((finding) => ({ id: finding.id, severity: finding.severity })),
    ...more,
  };
}

const DAY_MS = 86_400_000;
/** So long an earlier check of a domain is there to compare with. */
export const KEPT_DAYS = 14;
export const MOST_KEPT = 300;

/** Those to forget: too old, or too many. */
export function toForget(cases: readonly Pick<KeptCase, 'id' | 'at'>[], now: number): string[] {
  const newest = [...cases].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return newest
    .filter(({ at }, place) => place >= MOST_KEPT || now - Date.parse(at) > KEPT_DAYS * DAY_MS)
    .map(({ id }) => id);
}
