// A move from POP to IMAP as one browser keeps it: what the person told, what they did, and what was counted. No password.
import { z } from 'zod';

/** Apps with menu names of their own; everybody else is `other`. */
export const moveApps = ['outlook-classic', 'thunderbird', 'apple-mail', 'other'] as const;
export type MoveApp = (typeof moveApps)[number];

/** Whether the app leaves mail on the server: all of it, for some days, none; or nobody knows. */
export const leavings = ['all', 'days', 'none', 'unknown'] as const;

/** The steps in their order. `copy-others`: only where another device may hold mail that is nowhere else. */
export const moveSteps = [
  'room',
  'backup',
  'add-imap',
  'stop-pop',
  'copy',
  'copy-others',
  'webmail',
  'stop-others',
  'remove',
  'keep-backup',
] as const;
export type MoveStep = (typeof moveSteps)[number];

const text = z.string().max(200);
const messages = z.int().min(0).max(100_000_000);

const answersSchema = z.object({
  app: z.enum(moveApps).nullable(),
  leaves: z.enum(leavings).nullable(),
  /** Other devices that collect by POP, in the person's words; null: not asked yet; empty: none. */
  others: text.nullable(),
  /** Whether mail lies on one of those and nowhere else. */
  othersHold: z.enum(['yes', 'no', 'unknown']).nullable(),
  /** Bytes of mail on this device; null: not known. */
  bytes: z.number().min(0).max(1e15).nullable(),
  /** There is a reason to stay with POP. */
  stays: z.boolean().nullable(),
});
export type MoveAnswers = z.infer<typeof answersSchema>;

const countSchema = z.object({
  /** ISO time. */
  at: z.iso.datetime(),
  folders: z
    .array(
      z.object({
        path: z.string().max(1_000),
        specialUse: z.string().max(50).nullable(),
        messages: messages.nullable(),
      }),
    )
    .max(2_000),
  delimiter: z.string().max(5).nullable(),
  quota: z.object({ usedBytes: z.number().min(0), limitBytes: z.number().min(0) }).nullable(),
});
/** What the server held at a moment, counted by a login of ours. */
export type ServerCount = z.infer<typeof countSchema>;

const rowSchema = z.object({
  /** The folder's name in the person's app. */
  name: text,
  /** Messages in it on the device; null: not told yet. */
  here: messages.nullable(),
  /** On the server, by the person's own count in webmail: for folders that our login cannot count. */
  seen: messages.nullable(),
});
export type MoveRow = z.infer<typeof rowSchema>;

export const moveSchema = z.object({
  version: z.literal(1),
  address: text.nullable(),
  answers: answersSchema,
  /** ISO times of the boxes that were ticked. */
  done: z.partialRecord(z.enum(moveSteps), z.iso.datetime()),
  rows: z.array(rowSchema).max(200),
  before: countSchema.nullable(),
  now: countSchema.nullable(),
});
export type Move = z.infer<typeof moveSchema>;

export const newMove = (address: string | null): Move => ({
  version: 1,
  address,
  answers: { app: null, leaves: null, others: null, othersHold: null, bytes: null, stays: null },
  done: {},
  rows: [],
  before: null,
  now: null,
});

/** Another device may hold mail that is nowhere else. */
export const othersMayHold = ({ others, othersHold }: Pick<MoveAnswers, 'others' | 'othersHold'>): boolean =>
  Boolean(others) && othersHold !== 'no';

/** Every question that decides about the steps was answered. The size may stay unknown: then the room is too. */
export function isAnswered({ app, leaves, others, othersHold, stays }: MoveAnswers): boolean {
  if (app === null || stays === null) return false;
  return stays || (leaves !== null && others !== null && (others === '' || othersHold !== null));
}
