// The secret with which Mailmend shows itself to the sign-in service.
import type { OidcProfile } from './profile-desk.ts';
import { profileSecret } from './profile-secret.ts';

/** Throws ProfileError: there is none. */
export const oidcSecret = ({ clientSecretFile }: OidcProfile, variables: NodeJS.ProcessEnv): string =>
  profileSecret(
    { place: 'desk.oidc', member: 'clientSecretFile', file: clientSecretFile, variable: 'MAILMEND_OIDC_SECRET' },
    variables,
  );
