// The secret of a key that signs zone transfers.
import { Secret } from '../model/secret.ts';
import { ProfileError } from './profile.ts';
import type { FleetZone } from './profile-fleet.ts';
import { profileSecret } from './profile-secret.ts';

/** Base64 (RFC 4648 4). Null: the zone's transfers are not signed. Throws ProfileError: there is none, or it is no base64. */
export function tsigSecret({ zone, tsig }: FleetZone, variables: NodeJS.ProcessEnv): Secret | null {
  if (tsig === null) return null;
  const place = `fleet.zones (${zone}) tsig`;
  const from = { place, member: 'secretFile', file: tsig.secretFile, variable: 'MAILMEND_TSIG_SECRET' };
  const text = profileSecret(from, variables).trim();
  if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(text)) throw new ProfileError(`${place}: the secret must be base64.`);
  return new Secret(text);
}
