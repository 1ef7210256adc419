// POST /api/v1/devices {key}: the settings of a finished run, as a page for one device.
import { z } from 'zod';
import { device as messages } from '../../../../lib/messages/device.ts';
import { deviceSettings } from '../../../../lib/provisioning/device-settings.ts';
import { devices } from '../../../../lib/store/devices.ts';
import { kept } from '../../../../lib/store/kept.ts';
import { refusal } from '../answer.ts';
import { readMembers } from '../read-members.ts';
import { privateRoute } from '../reports/reports-answer.ts';

export const dynamic = 'force-dynamic';

export const POST = privateRoute({
  takesBody: true,
  async answer({ body }) {
    const read = readMembers(z.strictObject({ key: z.string().max(200) }), body);
    if (!read.ok) return read;
    const report = await kept.take(read.members.key, 'device');
    if (!report) return refusal(404, 'not-found', messages.refused['unknown-key']);
    const found = deviceSettings(report);
    if (!found.ok) return refusal(409, found.why, messages.refused[found.why]);
    const { id, expiresAt } = await devices.promise(found.settings);
    return { ok: true, status: 201, json: { url: `/d/${id}`, expiresAt } };
  },
});
