// What the guide thunderbird-android says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const thunderbirdAndroid = {
  'Thunderbird for Android': 'Thunderbird for Android',
  'Set up Thunderbird for Android': 'Set up Thunderbird for Android',
  'For Thunderbird for Android of 2026.': 'For Thunderbird for Android of 2026.',
  'Thunderbird for Android opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Thunderbird for Android opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.',
  'Thunderbird for Android then fills in both servers by itself.':
    'Thunderbird for Android then fills in both servers by itself.',
  'Thunderbird for Android has no junk filter of its own. A filter on the server works here too.':
    'Thunderbird for Android has no junk filter of its own. A filter on the server works here too.',
} satisfies GuideWords;
