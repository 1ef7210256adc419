// Whose name stands on the page: the operator's profile, or Mailmend itself without one.
import 'server-only';
import { environment } from '../../lib/diagnosis/environment.ts';

export interface SiteBrand {
  name: string;
  /** One accent "#RRGGBB"; null: the built-in colours. */
  accent: string | null;
  /** Where "Get help" leads; null: no such button anywhere. */
  helpUrl: string | null;
  /** Where the mail host's webmail is; null: the profile does not say. */
  webmailUrl: string | null;
  /** Where people find this installation; null: the profile does not say. */
  publicUrl: string | null;
}

/** The brand of this installation. */
export function siteBrand(): SiteBrand {
  const { profile } = environment();
  const { name, accent, links, publicUrl } = profile;
  return { name, accent, helpUrl: links.help, webmailUrl: links.webmail, publicUrl };
}
