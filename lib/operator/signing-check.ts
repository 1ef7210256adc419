// Checks at the start what Apple profiles are signed with: a file at fault is a mistake, a certificate that ends soon an alarm.
import { type OperatorProfile, ProfileError } from './profile.ts';
import { readSigner } from './signer.ts';

const DAY_MS = 86_400_000;
/** Time enough to have a certificate renewed, and to be away for two weeks of it. */
const ALARM_DAYS = 21;

/** `place` as in the profile: "provisioning[0].signing.certificate"; `ends`: the ISO day; `days`: whole ones left. */
export type EndingSigner = { place: string; ends: string; days: number };

/** The signers that end within 21 days. Throws ProfileError, each mistake with its place. */
export function checkSigning({ provisioning }: Pick<OperatorProfile, 'provisioning'>, now: Date): EndingSigner[] {
  const mistakes: string[] = [];
  const ending: EndingSigner[] = [];
  for (const [index, { signing }] of provisioning.entries()) {
    if (signing === null) continue;
    const place = `provisioning[${index}].signing`;
    const read = readSigner(signing, now);
    if (!read.ok) {
      mistakes.push(...read.mistakes.map(({ file, message }) => `✖ ${message}\n  → at ${place}.${file}`));
      continue;
    }
    const { validToDate } = read.signer.certificate;
    const days = Math.floor((validToDate.getTime() - now.getTime()) / DAY_MS);
    if (validToDate.getTime() - now.getTime() <= ALARM_DAYS * DAY_MS)
      ending.push({ place: `${place}.certificate`, ends: validToDate.toISOString().slice(0, 10), days });
  }
  if (mistakes.length > 0)
    throw new ProfileError(`The profile (MAILMEND_CONFIG) has mistakes:\n${mistakes.join('\n')}`);
  return ending;
}
