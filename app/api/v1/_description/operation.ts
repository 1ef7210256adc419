// The form of an operation's description, and what many operations have in common.
import { z } from 'zod';
import type { scopes } from '../../../../lib/desk/caller.ts';
import type { apiDescription as words } from '../../../../lib/messages/api-description.ts';

/** RFC 9457, with the member that stood here first beside it. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    error: z.object({ code: z.string(), message: z.string(), field: z.string().optional() }),
  })
  .meta({ id: 'Problem' });

export interface Operation {
  method: 'get' | 'post' | 'patch' | 'delete';
  /** As OpenAPI writes it: `/api/v1/reports/{id}`. */
  path: string;
  words: keyof typeof words.operations;
  /** What whoever asks needs; absent: nothing. */
  scope?: (typeof scopes)[number];
  /** The customer's own secret opens it as well. */
  orCustomer?: true;
  body?: z.ZodType;
  query?: z.ZodObject;
  headers?: z.ZodObject;
  /** By status: the type of the content, and its form; null: no body. */
  answers: Readonly<Partial<Record<200 | 201 | 202 | 204 | 303, { type: string; schema: z.ZodType } | null>>>;
  /** Statuses that problem details come with. */
  problems: readonly number[];
}

export const json = (schema: z.ZodType) => ({ type: 'application/json', schema });

/** Problems of whatever takes a body. */
export const asked: readonly number[] = [400, 403, 413, 415, 429, 503];
