// A secret that the profile asks for: from a file or the environment, never from the profile.
import { readFileSync } from 'node:fs';
import { ProfileError } from './profile.ts';

/** Where a secret is: `place`: of the profile's member that wants it; `member`: beside it, names the file. */
export interface SecretPlace {
  place: string;
  member: string;
  file: string | null;
  variable: string;
}

/** Read anew each time, so that a new one needs no new start. Throws ProfileError: there is none. */
export function profileSecret({ place, member, file, variable }: SecretPlace, variables: NodeJS.ProcessEnv): string {
  if (file === null) {
    const secret = variables[variable] ?? '';
    if (secret !== '') return secret;
    throw new ProfileError(`${place} in the profile needs ${member}, or ${variable} in the environment.`);
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new ProfileError(`${place}.${member} in the profile cannot be read: ${(cause as Error).message}`, { cause });
  }
  if (text === '') throw new ProfileError(`${place}.${member} in the profile is empty.`);
  return text;
}
