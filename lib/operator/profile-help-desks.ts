// The help desks that Mailmend writes notes to, as the profile gives them; what opens them stands in files or the environment.
import { z } from 'zod';
import { hostName } from './profile-names.ts';

/** Where its pages begin. It is dialled as everything is: https, port 443, addresses inside only by network.allow. */
const deskUrl = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url !== null && url.protocol === 'https:' && url.port === '' && url.search === '' && url.hash === '';
  if (isPlain && url.username === '' && url.password === '' && hostName.safeParse(url.hostname).success)
    return url.href.replace(/\/$/, '');
  context.addIssue('must be an https address on port 443, such as "https://help.harbour.example"');
  return z.NEVER;
});
/** Absent: the environment holds it. It never stands in the profile. */
const secretFile = z.string().min(1).max(4_096).nullable().default(null);

const whmcs = z.strictObject({
  url: deskUrl,
  /** Of the API credential; what belongs to it is MAILMEND_WHMCS_SECRET. */
  identifier: z.string().min(1).max(200),
  secretFile,
});
const zammad = z.strictObject({
  url: deskUrl,
  /** An agent's token: a customer's would show the note to the customer. MAILMEND_ZAMMAD_TOKEN. */
  tokenFile: secretFile,
  /** The webhook's "HMAC SHA1 signature token". MAILMEND_ZAMMAD_WEBHOOK_SECRET. */
  webhookSecretFile: secretFile,
});
const freescout = z.strictObject({
  url: deskUrl,
  /** The id of the user who writes the notes. */
  user: z.int().min(1),
  /** MAILMEND_FREESCOUT_KEY. */
  keyFile: secretFile,
  /** The sidebar webhook's secret. MAILMEND_FREESCOUT_SIDEBAR_SECRET. */
  sidebarSecretFile: secretFile,
});

export const helpDesks = z
  .strictObject({
    whmcs: whmcs.nullable().default(null),
    zammad: zammad.nullable().default(null),
    freescout: freescout.nullable().default(null),
  })
  .prefault({});

export type HelpDesksProfile = z.infer<typeof helpDesks>;
export type HelpDeskName = keyof HelpDesksProfile;
export const helpDeskNames = ['whmcs', 'zammad', 'freescout'] as const satisfies readonly HelpDeskName[];
