// What a device shows of an Apple profile before it is installed.
import type * as english from '../en/apple-profile.ts';
import { translation } from '../translation.ts';
export const appleProfile = translation<typeof english.appleProfile>()({
  title: 'Mail for {address}',
  signed: 'Sets up the mail account {address} by {protocol}. There is no password in it: your device asks you for it.',
  unsigned:
    'Sets up the mail account {address} by {protocol}. There is no password in it: your device asks you for it. This profile is not signed, and your device says so.',
  account: '{protocol} account',
});
