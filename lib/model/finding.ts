// A finding: one fault, named by its rule, with its place, its values and the sentences that explain it.
import { z } from 'zod';
import { probeIdSchema, unknownReasons } from './outcome.ts';
import type { RuleId } from './rule-ids.ts';

/** `error`: mail does not work or will be refused. `warning`: works, at risk. `notice`: worth knowing. */
export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** Who can mend it: the customer in their app, the hosting company, or whoever looks after the domain's DNS. */
export const menders = ['customer', 'host', 'dns'] as const;
export type Mender = (typeof menders)[number];

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

export const subjectSchema = z.object({
  domain: z.string().optional(),
  host: z.string().optional(),
  port: z.number().int().optional(),
  /** The DNS name of the record at fault. */
  record: z.string().optional(),
});
/** The place of a fault. Findings with the same `host` may collapse to their root cause. */
export type Subject = z.infer<typeof subjectSchema>;

export const recordChangeSchema = z.object({
  name: z.string(),
  type: z.string(),
  ttl: z.number().int(),
  /** What is published now; empty when nothing is. */
  current: z.array(z.string()),
  /** What to publish instead; empty when the record is to be removed. */
  wanted: z.array(z.string()),
});
/** A DNS record to publish, change or remove. */
export type RecordChange = z.infer<typeof recordChangeSchema>;

/**
 * A rule's id. A report of an older or newer version may name a rule that is not in our list: it speaks for itself, so it
 * is let through.
 */
export const ruleIdSchema = z.string() as z.ZodType<string> as z.ZodType<RuleId>;

export const findingSchema = z.object({
  id: ruleIdSchema,
  severity: z.enum(severities),
  subject: subjectSchema,
  values: z.record(z.string(), z.json()),
  title: z.string().min(1),
  customer: z.string().min(1),
  /** What the customer does until somebody else has mended it; null: nothing helps, or the customer mends it (`fix`). */
  meanwhile: z.string().min(1).nullable(),
  agent: z.string().min(1),
  /** What whoever mends it does (`mender`), one step a line. */
  fix: z.string(),
  mender: z.enum(menders),
  reference: z.string(),
  records: z.array(recordChangeSchema),
  /** The probe records it rests on, as `id target` pairs. */
  evidence: z.array(z.object({ probe: probeIdSchema, target: z.string() })),
});
export type Finding = z.infer<typeof findingSchema>;

export const untestedSchema = z.object({
  id: ruleIdSchema,
  why: z.string(),
  /** What the sentence says; absent in reports from before. */
  reason: z.enum(unknownReasons).optional(),
  /** When it is worth coming again, ISO 8601. */
  again: z.iso.datetime().optional(),
});
/** A rule that could not be judged, with the sentence that says why. */
export type Untested = z.infer<typeof untestedSchema>;
