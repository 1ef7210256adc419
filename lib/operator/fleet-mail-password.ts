// The password with which Mailmend logs in to the submission server that the profile names for the fleet.
import type { FleetMailProfile } from './profile-fleet-mail.ts';
import { profileSecret } from './profile-secret.ts';

/** Throws ProfileError: there is none. */
export const fleetMailPassword = ({ passwordFile }: FleetMailProfile, variables: NodeJS.ProcessEnv): string =>
  profileSecret(
    { place: 'fleet.mail', member: 'passwordFile', file: passwordFile, variable: 'MAILMEND_MAIL_PASSWORD' },
    variables,
  );
