// POST: domains into the fleet, as a list or as entries; what cannot be used is told with its line, and the rest counts.
import { z } from 'zod';
import { takeIn } from '../../../../../lib/fleet/take-in.ts';
import { cliFleet } from '../../../../../lib/messages/cli-fleet.ts';
import { fleet as messages } from '../../../../../lib/messages/fleet.ts';
import { format } from '../../../../../lib/messages/format.ts';
import { store } from '../../../../../lib/store/index.ts';
import { refusal } from '../../answer.ts';
import { notJson, receiveBody } from '../../json-request.ts';
import { type PlainAnswer, plainRoute } from '../../plain-route.ts';
import { readMembers } from '../../read-members.ts';
import { whoMay } from '../../who.ts';

export const dynamic = 'force-dynamic';

/** A hundred thousand domains with labels. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Entries are looked at one by one, where each mistake gets its number. */
const members = z.union([z.strictObject({ list: z.string() }), z.strictObject({ domains: z.array(z.unknown()) })]);
const { api } = messages;

async function take(body: unknown): Promise<PlainAnswer> {
  const read = readMembers(members, body);
  if (!read.ok) return refusal(400, 'bad-member', api.badBody);
  const taken = await takeIn(store(), read.members);
  if (taken.added + taken.known > 0) return { ok: true, json: taken };
  const [first] = taken.bad;
  if (!first) return refusal(400, 'no-domains', api.nothing);
  const told = { n: taken.badLines, line: first.line, why: cliFleet.why[first.why] };
  return refusal(400, 'no-domains', format(api.allBad, told), { field: 'list' in read.members ? 'list' : 'domains' });
}

export const POST = plainRoute({
  // Who it is comes first: nobody else sends eight megabytes.
  takesBody: false,
  async answer({ request, client }) {
    const may = await whoMay(request, 'fleet');
    if (!may.ok) return may;
    const received = await receiveBody(request, client, MOST_BYTES);
    if (!received.ok) return received;
    try {
      let body: unknown;
      try {
        body = JSON.parse(new TextDecoder().decode(received.bytes));
      } catch {
        return notJson;
      }
      return await take(body);
    } finally {
      received.release();
    }
  },
});
