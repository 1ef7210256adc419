// POST: mutes a server, a fault, or one fault at one server; DELETE ends that.
import { z } from 'zod';
import { fleet as messages } from '../../../../../lib/messages/fleet.ts';
import { muteFleet, unmuteFleet } from '../../../../../lib/store/fleet-alerts.ts';
import { store } from '../../../../../lib/store/index.ts';
import { refusal } from '../../answer.ts';
import { writeAct } from '../../audit.ts';
import { plainRoute } from '../../plain-route.ts';
import { readMembers } from '../../read-members.ts';
import { whoMay } from '../../who.ts';

export const dynamic = 'force-dynamic';

const DAY_MS = 86_400_000;
/** A host or an address, and the id of a rule: no more than names take. */
const name = z
  .string()
  .regex(/^[\w.:-]{1,253}$/)
  .nullish()
  .transform((text) => text?.toLowerCase() ?? null);
const members = z.strictObject({ server: name, fault: name, days: z.int().min(1).max(365).nullish() });
const isNamed = ({ server, fault }: { server: string | null; fault: string | null }) =>
  server !== null || fault !== null;
const aboutOf = ({ server, fault }: { server: string | null; fault: string | null }) =>
  [server, fault].filter((part) => part !== null).join(' ');
const badMute = () => refusal(400, 'bad-member', messages.api.badMute);

export const POST = plainRoute({
  takesBody: true,
  async answer({ request, body, client }) {
    const may = await whoMay(request, 'fleet');
    if (!may.ok) return may;
    const read = readMembers(members, body);
    if (!read.ok || !isNamed(read.members)) return badMute();
    const { server, fault, days } = read.members;
    const at = Date.now();
    const until = typeof days === 'number' ? at + days * DAY_MS : null;
    await muteFleet(store(), { server, fault, until, whoName: may.who.name, madeAt: at });
    await writeAct({ who: may.who, client, what: 'fleet-muted', about: aboutOf({ server, fault }) });
    return { ok: true, status: 201, json: { server, fault, until, by: may.who.name, at } };
  },
});

/** `?server=…&fault=…`, as it was muted. */
export const DELETE = plainRoute({
  takesBody: false,
  async answer({ request, client }) {
    const may = await whoMay(request, 'fleet');
    if (!may.ok) return may;
    const { searchParams } = new URL(request.url);
    const which = { server: searchParams.get('server'), fault: searchParams.get('fault') };
    const read = readMembers(members.omit({ days: true }), which);
    if (!read.ok || !isNamed(read.members)) return badMute();
    if (!(await unmuteFleet(store(), read.members))) return refusal(404, 'not-found', messages.api.noMute);
    await writeAct({ who: may.who, client, what: 'fleet-unmuted', about: aboutOf(read.members) });
    return { ok: true, none: true };
  },
});
