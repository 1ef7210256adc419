// Whose name stands on the page: the operator's profile, or Mailmend itself without one.
import 'server-only';
import { type OperatorProfile, readProfile } from '../../lib/operator/profile.ts';

export interface SiteBrand {
  name: string;
  /** One accent "#RRGGBB"; null: the built-in colours. */
  accent: string | null;
  /** Where "Get help" leads; null: no such button anywhere. */
  helpUrl: string | null;
}

let profile: OperatorProfile | null = null;

/** The brand of this installation, read once from the profile that MAILMEND_CONFIG names. */
export function siteBrand(): SiteBrand {
  profile ??= readProfile(process.env.MAILMEND_CONFIG);
  return { name: profile.name, accent: profile.accent, helpUrl: profile.links.help };
}
