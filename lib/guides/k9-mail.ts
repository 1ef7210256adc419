// K-9 Mail on Android: the same program as Thunderbird for Android, under its older name.
import { thunderbirdOnAndroid } from './thunderbird-android.ts';

export const k9Mail = thunderbirdOnAndroid({
  id: 'k9-mail',
  name: 'K-9 Mail',
  aliases: ['K9', 'K 9'],
  other: 'thunderbird-android',
});
