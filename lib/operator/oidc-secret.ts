// The secret with which Mailmend shows itself to the sign-in service: from a file or the environment, never from the profile.
import { readFileSync } from 'node:fs';
import { ProfileError } from './profile.ts';
import type { OidcProfile } from './profile-desk.ts';

/** Read anew each time, so that a new one needs no new start. Throws ProfileError: there is none. */
export function oidcSecret({ clientSecretFile }: OidcProfile, variables: NodeJS.ProcessEnv): string {
  if (clientSecretFile === null) {
    const secret = variables.MAILMEND_OIDC_SECRET ?? '';
    if (secret !== '') return secret;
    throw new ProfileError(
      'desk.oidc in the profile needs clientSecretFile, or MAILMEND_OIDC_SECRET in the environment.',
    );
  }
  let text: string;
  try {
    text = readFileSync(clientSecretFile, 'utf8').trim();
  } catch (cause) {
    throw new ProfileError(`desk.oidc.clientSecretFile in the profile cannot be read: ${(cause as Error).message}`, {
      cause,
    });
  }
  if (text === '') throw new ProfileError('desk.oidc.clientSecretFile in the profile is empty.');
  return text;
}
