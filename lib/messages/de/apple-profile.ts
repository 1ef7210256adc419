// What a device shows of an Apple profile before it is installed.
import type * as english from '../en/apple-profile.ts';
import { translation } from '../translation.ts';
export const appleProfile = translation<typeof english.appleProfile>()({
  title: 'E-Mail für {address}',
  signed:
    'Richtet das E-Mail-Konto {address} über {protocol} ein. Es enthält kein Passwort: Ihr Gerät fragt Sie danach.',
  unsigned:
    'Richtet das E-Mail-Konto {address} über {protocol} ein. Es enthält kein Passwort: Ihr Gerät fragt Sie danach. Dieses Profil ist nicht signiert, und Ihr Gerät sagt das.',
  account: '{protocol}-Konto',
});
