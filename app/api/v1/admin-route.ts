// The way of a route for administrators: they may before anything is read, the body by its schema, what they did is written down.
import type { z } from 'zod';
import type { Known } from '../../../lib/desk/caller.ts';
import type { AuditAct } from '../../../lib/model/audit-act.ts';
import { writeAct } from './audit.ts';
import { type Asked, type PlainAnswer, plainRoute } from './plain-route.ts';
import { readMembers } from './read-members.ts';
import { whoMay } from './who.ts';

interface AdminAsked<Parts> extends Omit<Asked<Parts>, 'body'> {
  who: Known;
  /** Writes down what they did. Throws StoreError. */
  note(what: AuditAct, about: string | null): Promise<void>;
}
type AdminAnswer<Parts, Members> = (asked: AdminAsked<Parts> & { members: Members }) => Promise<PlainAnswer>;

/** A handler that reads no body. */
export const adminRoute = <Parts = Record<never, never>>(answer: AdminAnswer<Parts, undefined>) =>
  plainRoute<Parts>({
    takesBody: false,
    answer: (asked) => forAdmin(asked, async (more) => answer({ ...more, members: undefined })),
  });

/** A handler whose body is of `schema`. */
export const adminRouteOf = <Schema extends z.ZodType, Parts = Record<never, never>>(
  schema: Schema,
  answer: AdminAnswer<Parts, z.infer<Schema>>,
) =>
  plainRoute<Parts>({
    takesBody: true,
    answer: (asked) =>
      forAdmin(asked, async (more) => {
        const read = readMembers(schema, asked.body);
        return read.ok ? answer({ ...more, members: read.members }) : read;
      }),
  });

async function forAdmin<Parts>(
  { request, parts, client }: Asked<Parts>,
  answer: (asked: AdminAsked<Parts>) => Promise<PlainAnswer>,
): Promise<PlainAnswer> {
  const may = await whoMay(request, 'admin');
  if (!may.ok) return may;
  const { who } = may;
  return answer({ request, parts, client, who, note: (what, about) => writeAct({ who, client, what, about }) });
}
