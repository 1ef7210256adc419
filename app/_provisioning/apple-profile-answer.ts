// Gives an Apple profile: signed with what the operator's profile names, as it is now, else unsigned and saying so.

import { environment } from '../../lib/diagnosis/environment.ts';
import type { ProvisioningEntry } from '../../lib/operator/profile-provisioning.ts';
import { signingOfRun } from '../../lib/operator/provisioning-domains.ts';
import { readSigner, type Signer } from '../../lib/operator/signer.ts';
import { type AppleAccount, appleProfile } from '../../lib/provisioning/apple-profile.ts';
import type { DeviceSettings } from '../../lib/provisioning/device-settings.ts';
import { signProfile } from '../../lib/provisioning/sign-profile.ts';

/** The signer, if it can be used at this moment. What is wrong with one was said at the start. */
export function usableSigner(signing: ProvisioningEntry['signing']): Signer | null {
  const read = signing && readSigner(signing, new Date());
  return read?.ok ? read.signer : null;
}

/** For settings of a run; null: none may stand under them, or it cannot be used now. */
export function signerOf({ domain, incoming, outgoing }: DeviceSettings): Signer | null {
  const hosts = [incoming.host, outgoing.host];
  return usableSigner(signingOfRun(environment().profile, { domain, hosts }));
}

export async function appleProfileAnswer(
  account: Omit<AppleAccount, 'signed'>,
  signer: Signer | null,
): Promise<Response> {
  const xml = appleProfile({ ...account, signed: signer !== null });
  const body = signer ? await signProfile(xml, signer, new Date()) : new TextEncoder().encode(xml);
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': 'application/x-apple-aspen-config',
      'content-disposition': 'attachment; filename="mail.mobileconfig"',
      'cache-control': 'no-store',
    },
  });
}
