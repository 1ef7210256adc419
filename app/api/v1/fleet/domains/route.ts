// POST: domains into the fleet, DELETE: out of it, as a list or as entries; what cannot be used is told with its line.
import { z } from 'zod';
import { type SentDomains, type TakenIn, takeIn, takeOut } from '../../../../../lib/fleet/take-in.ts';
import { cliFleet } from '../../../../../lib/messages/cli-fleet.ts';
import { fleet as messages } from '../../../../../lib/messages/fleet.ts';
import { format } from '../../../../../lib/messages/format.ts';
import { store } from '../../../../../lib/store/index.ts';
import { type Refusal, refusal } from '../../answer.ts';
import { writeAct } from '../../audit.ts';
import { notJson, receiveBody } from '../../json-request.ts';
import { plainRoute } from '../../plain-route.ts';
import { readMembers } from '../../read-members.ts';
import { whoMay } from '../../who.ts';

export const dynamic = 'force-dynamic';

/** A hundred thousand domains with labels. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Entries are looked at one by one, where each mistake gets its number. */
const members = z.union([z.strictObject({ list: z.string() }), z.strictObject({ domains: z.array(z.unknown()) })]);
const { api } = messages;

function nothingGood({ bad: [first], badLines }: Pick<TakenIn, 'bad' | 'badLines'>, field: 'list' | 'domains') {
  if (!first) return refusal(400, 'no-domains', api.nothing);
  const told = { n: badLines, line: first.line, why: cliFleet.why[first.why] };
  return refusal(400, 'no-domains', format(api.allBad, told), { field });
}

type Used = { ok: true; json: unknown; changed: number } | Refusal;

async function add(sent: SentDomains): Promise<Used> {
  const taken = await takeIn(store(), sent);
  if (taken.added + taken.known > 0) return { ok: true, json: taken, changed: taken.added };
  return nothingGood(taken, 'list' in sent ? 'list' : 'domains');
}

async function remove(sent: SentDomains): Promise<Used> {
  const taken = await takeOut(store(), sent);
  if (taken.removed + taken.unknown > 0) return { ok: true, json: taken, changed: taken.removed };
  return nothingGood(taken, 'list' in sent ? 'list' : 'domains');
}

const withDomains = (use: (sent: SentDomains) => Promise<Used>, what: 'fleet-added' | 'fleet-removed') =>
  plainRoute({
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
        const read = readMembers(members, body);
        if (!read.ok) return refusal(400, 'bad-member', api.badBody);
        const used = await use(read.members);
        if (!used.ok) return used;
        if (used.changed > 0) await writeAct({ who: may.who, client, what, about: String(used.changed) });
        return { ok: true, json: used.json };
      } finally {
        received.release();
      }
    },
  });

export const POST = withDomains(add, 'fleet-added');
export const DELETE = withDomains(remove, 'fleet-removed');
