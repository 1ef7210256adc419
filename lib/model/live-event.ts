// What both sides of live help read: one closed union of events, in the order of each side's own numbers.
import { z } from 'zod';
import { diagnosisEventSchema } from './event.ts';
import { ruleIdSchema } from './finding.ts';

/** The number of an event that something later speaks of: an ask, a push. */
const id = z.string().min(1).max(40);

/** What an agent asks for. The password stays on the customer's page: only the yes travels. */
export const askSchema = z.object({
  what: z.enum(['check', 'check-with-password']),
  /** A second look at these rules alone. */
  only: z.array(ruleIdSchema).min(1).max(10).optional(),
});

const text = (most: number) => z.string().min(1).max(most);
const fix = { kind: z.literal('fix'), finding: ruleIdSchema, text: text(2_000).optional() };
const guideStep = {
  kind: z.literal('guide-step'),
  guide: z.string().regex(/^[a-z0-9-]{1,40}$/),
  step: z.int().min(1).max(60),
  text: text(2_000).optional(),
};

/** Who asks or suggests, by name, where it is not the helper: the customer reads who it is. */
const by = z.string().optional();

/** What became of a suggestion, in the customer's word. */
export const outcomes = ['opened', 'worked', 'failed', 'not-found'] as const;

/** Who ended a session: one of the two, the hour that it may last, or the customer's page that was away too long. */
export const enders = ['customer', 'agent', 'time', 'away'] as const;
export type Ender = (typeof enders)[number];

export const liveEventSchema = z.discriminatedUnion('type', [
  /** `reads`: not the helper, but somebody who reads along. */
  z.object({ type: z.literal('joined'), name: z.string(), reads: z.literal(true).optional() }),
  /** The helper, or with `reads` and a name whoever read along. */
  z.object({ type: z.literal('left'), name: z.string().optional(), reads: z.literal(true).optional() }),
  /** An event of a run in this session, as in the stream of runs. */
  z.object({ type: z.literal('run'), event: diagnosisEventSchema }),
  z.object({ type: z.literal('asked'), id, ...askSchema.shape, by }),
  z.object({ type: z.literal('answered'), id, yes: z.boolean() }),
  /** An agent suggests how a finding is mended, or a step of a guide. */
  z.discriminatedUnion('kind', [
    z.object({ type: z.literal('pushed'), id, ...fix, by }),
    z.object({ type: z.literal('pushed'), id, ...guideStep, by }),
  ]),
  z.object({ type: z.literal('done'), finding: ruleIdSchema }),
  z.object({ type: z.literal('withdrawn'), id }),
  z.object({ type: z.literal('outcome'), id, what: z.enum(outcomes) }),
  /** Agents only. */
  z.object({ type: z.literal('note'), text: z.string(), by: z.string() }),
  /** Where the customer is, for the agent: which step of the wizard or of a guide. Agents only. */
  z.object({ type: z.literal('at'), step: z.string().max(60) }),
  z.object({ type: z.literal('ended'), by: z.enum(enders) }),
]);
export type LiveEvent = z.infer<typeof liveEventSchema>;
/** As it is told: with its time. */
export const toldEventSchema = z.intersection(z.object({ at: z.iso.datetime() }), liveEventSchema);
export type ToldEvent = LiveEvent & { at: string };

export type LiveSide = 'customer' | 'agent';
export const isForCustomer = ({ type }: Pick<LiveEvent, 'type'>): boolean => type !== 'note' && type !== 'at';

/** What an agent may do. */
export const agentActionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ask'), ...askSchema.shape }),
  z.discriminatedUnion('kind', [
    z.strictObject({ type: z.literal('push'), ...fix }),
    z.strictObject({ type: z.literal('push'), ...guideStep }),
  ]),
  z.strictObject({ type: z.literal('done'), finding: ruleIdSchema }),
  z.strictObject({ type: z.literal('withdraw'), id }),
  z.strictObject({ type: z.literal('note'), text: text(4_000) }),
]);
export type AgentAction = z.infer<typeof agentActionSchema>;

/** What a customer's page may say. */
export const customerActionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('answer'), id, yes: z.boolean() }),
  z.strictObject({ type: z.literal('outcome'), id, what: z.enum(outcomes) }),
  z.strictObject({ type: z.literal('at'), step: z.string().min(1).max(60) }),
]);
export type CustomerAction = z.infer<typeof customerActionSchema>;
