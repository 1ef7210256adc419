// The settings of a run as one device is given them: what was seen to work, with an address and without a password.
import { z } from 'zod';
import type { Report } from '../model/report.ts';
import { type ServerSettings, serverSettingsSchema } from '../model/settings.ts';

const deviceServerSchema = serverSettingsSchema.pick({
  ...{ host: true, port: true, security: true, username: true, authentication: true },
});
type DeviceServer = z.infer<typeof deviceServerSchema>;

export const deviceSettingsSchema = z.object({
  address: z.string(),
  domain: z.string(),
  protocol: z.enum(['imap', 'pop3']),
  incoming: deviceServerSchema,
  outgoing: deviceServerSchema,
  /** We logged in at both servers; else they answered, or the operator vouches for them. */
  loggedIn: z.boolean(),
  /** When, as ISO time. */
  at: z.iso.datetime(),
});
export type DeviceSettings = z.infer<typeof deviceSettingsSchema>;

export type DeviceAnswer =
  | { ok: true; settings: DeviceSettings }
  /** `sign-in`: the provider takes no password from an app that is set up by a file. */
  | { ok: false; why: 'no-address' | 'no-settings' | 'unverified' | 'sign-in' };

const server = ({ host, port, security, username, authentication }: ServerSettings): DeviceServer => ({
  ...{ host, port, security, username, authentication },
});

/** A name in the DNS alone is not enough, unless it is the operator's own. */
const isSure = ({ verified, vouching }: ServerSettings): boolean => verified !== 'dns' || vouching === 'operator';

export function deviceSettings({ subject, recommendation, startedAt }: Report): DeviceAnswer {
  if (subject.address === null) return { ok: false, why: 'no-address' };
  if (recommendation === null || recommendation.blockedBy !== undefined || recommendation.outgoing === null)
    return { ok: false, why: 'no-settings' };
  const { protocol, incoming, outgoing } = recommendation;
  if (![incoming, outgoing].every(isSure)) return { ok: false, why: 'unverified' };
  if ([incoming, outgoing].some(({ authentication }) => authentication === 'oauth2'))
    return { ok: false, why: 'sign-in' };
  return {
    ok: true,
    settings: {
      ...{ address: subject.address, domain: subject.domain, protocol },
      incoming: server(incoming),
      outgoing: server(outgoing),
      loggedIn: incoming.verified === 'login' && outgoing.verified === 'login',
      at: startedAt,
    },
  };
}
