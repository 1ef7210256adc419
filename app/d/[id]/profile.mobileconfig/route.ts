// GET /d/ID/profile.mobileconfig: the Apple profile of a device's settings.

import { environment } from '../../../../lib/diagnosis/environment.ts';
import { devices } from '../../../../lib/store/devices.ts';
import { appleProfileAnswer, signerFor } from '../../../_provisioning/apple-profile-answer.ts';

export const dynamic = 'force-dynamic';

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const found = await devices.find((await params).id);
  if (!found) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  const { address, domain, protocol, incoming, outgoing } = found.settings;
  const provider = environment().profile.name;
  return appleProfileAnswer({ address, protocol, incoming, outgoing, provider }, await signerFor(domain));
}
