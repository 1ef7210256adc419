// What opens the help desks that the profile names.
import type { HelpDesksProfile } from './profile-help-desks.ts';
import { profileSecret } from './profile-secret.ts';

type Variables = NodeJS.ProcessEnv;
type Named<Desk extends keyof HelpDesksProfile> = NonNullable<HelpDesksProfile[Desk]>;

/** Each throws ProfileError: there is none. */
export const whmcsSecret = ({ secretFile }: Named<'whmcs'>, variables: Variables): string =>
  profileSecret(
    { place: 'helpDesks.whmcs', member: 'secretFile', file: secretFile, variable: 'MAILMEND_WHMCS_SECRET' },
    variables,
  );

export const zammadToken = ({ tokenFile }: Named<'zammad'>, variables: Variables): string =>
  profileSecret(
    { place: 'helpDesks.zammad', member: 'tokenFile', file: tokenFile, variable: 'MAILMEND_ZAMMAD_TOKEN' },
    variables,
  );
export const zammadWebhookSecret = ({ webhookSecretFile: file }: Named<'zammad'>, variables: Variables): string =>
  profileSecret(
    { place: 'helpDesks.zammad', member: 'webhookSecretFile', file, variable: 'MAILMEND_ZAMMAD_WEBHOOK_SECRET' },
    variables,
  );

export const freescoutKey = ({ keyFile }: Named<'freescout'>, variables: Variables): string =>
  profileSecret(
    { place: 'helpDesks.freescout', member: 'keyFile', file: keyFile, variable: 'MAILMEND_FREESCOUT_KEY' },
    variables,
  );
export const freescoutSidebarSecret = ({ sidebarSecretFile: file }: Named<'freescout'>, variables: Variables): string =>
  profileSecret(
    { place: 'helpDesks.freescout', member: 'sidebarSecretFile', file, variable: 'MAILMEND_FREESCOUT_SIDEBAR_SECRET' },
    variables,
  );

/** Asks for all that the profile needs, at the start. Throws ProfileError, which names what is missing. */
export function checkHelpDeskSecrets({ whmcs, zammad, freescout }: HelpDesksProfile, variables: Variables): void {
  if (whmcs) whmcsSecret(whmcs, variables);
  if (zammad) {
    zammadToken(zammad, variables);
    zammadWebhookSecret(zammad, variables);
  }
  if (freescout) {
    freescoutKey(freescout, variables);
    freescoutSidebarSecret(freescout, variables);
  }
}
