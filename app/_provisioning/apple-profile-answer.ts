// Gives an Apple profile: signed with what the operator's profile names, as it is now, else unsigned and saying so.

import { environment } from '../../lib/diagnosis/environment.ts';
import type { ProvisioningEntry } from '../../lib/operator/profile-provisioning.ts';
import { readSigner, type Signer } from '../../lib/operator/signer.ts';
import { type AppleAccount, appleProfile } from '../../lib/provisioning/apple-profile.ts';
import { signProfile } from '../../lib/provisioning/sign-profile.ts';
import { mailServices } from '../../lib/workers/index.ts';

/** The signer, if it can be used at this moment. What is wrong with one was said at the start. */
export function usableSigner(signing: ProvisioningEntry['signing']): Signer | null {
  const read = signing && readSigner(signing, new Date());
  return read?.ok ? read.signer : null;
}

/** For settings of a run: the signer of the domain's entry, else the first that the operator's profile names. */
export async function signerFor(domain: string): Promise<Signer | null> {
  const configured = await mailServices().configured(domain);
  const own = configured.ok ? configured.signing : null;
  const any = environment().profile.provisioning.find(({ signing }) => signing !== null)?.signing ?? null;
  return usableSigner(own ?? any);
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
