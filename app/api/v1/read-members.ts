// Reads the members of a body by their schema; a mistake is named with its place.
import type { z } from 'zod';
import { deskApi as messages } from '../../../lib/messages/desk-api.ts';
import { format } from '../../../lib/messages/format.ts';
import { type Refusal, refusal } from './answer.ts';

export function readMembers<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): { ok: true; members: z.infer<Schema> } | Refusal {
  const parsed = schema.safeParse(body);
  if (parsed.success) return { ok: true, members: parsed.data };
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') || 'body';
  return refusal(400, 'bad-member', format(messages.badMember, { field, problem: issue?.message ?? '' }), { field });
}
