// Whose name stands on the page: the operator's profile, or Mailmend itself without one.
import 'server-only';

export interface SiteBrand {
  name: string;
  /** One accent "#RRGGBB"; null: the built-in colours. */
  accent: string | null;
  /** Path of a logo, at most 160 by 36 px; null: the initial. */
  logo: string | null;
  /** Where "Get help" leads; null: no such button anywhere. */
  helpUrl: string | null;
}

/** The brand of this installation. */
export function siteBrand(): SiteBrand {
  return { name: 'Mailmend', accent: null, logo: null, helpUrl: null };
}
