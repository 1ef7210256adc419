// GET /d/ID/profile.mobileconfig: the Apple profile of a device's settings.
import { environment } from '../../../../lib/diagnosis/environment.ts';
import { device as messages } from '../../../../lib/messages/device.ts';
import { devices } from '../../../../lib/store/devices.ts';
import { appleProfileAnswer, signerOf } from '../../../_provisioning/apple-profile-answer.ts';
import { refusal } from '../../../api/v1/answer.ts';
import { privateRoute } from '../../../api/v1/reports/reports-answer.ts';

export const dynamic = 'force-dynamic';

export const GET = privateRoute<{ id: string }>({
  takesBody: false,
  async answer({ parts }) {
    const found = await devices.find(parts.id);
    if (!found) return refusal(404, 'not-found', messages.refused.absent);
    const { address, protocol, incoming, outgoing } = found.settings;
    const account = { address, protocol, incoming, outgoing, provider: environment().profile.name };
    return { ok: true, response: await appleProfileAnswer(account, signerOf(found.settings)) };
  },
});
