// All guides, in the order in which a list shows them.
import { aerc } from './aerc.ts';
import { anyOther } from './any-other.ts';
import { appleMail } from './apple-mail.ts';
import { bluemail } from './bluemail.ts';
import { clawsMail } from './claws-mail.ts';
import type { Guide } from './define.ts';
import { emClient } from './em-client.ts';
import { evolution } from './evolution.ts';
import { fairemail } from './fairemail.ts';
import { geary } from './geary.ts';
import { gmailAndroid } from './gmail-android.ts';
import { inReadersLanguage } from './in-readers-language.ts';
import { iphone } from './iphone.ts';
import { k9Mail } from './k9-mail.ts';
import { kmail } from './kmail.ts';
import { mailspring } from './mailspring.ts';
import { mutt } from './mutt.ts';
import { nextcloudMail } from './nextcloud-mail.ts';
import { outlookClassic } from './outlook-classic.ts';
import { outlookMac } from './outlook-mac.ts';
import { outlookMobile } from './outlook-mobile.ts';
import { outlookNew } from './outlook-new.ts';
import { roundcube } from './roundcube.ts';
import { samsungEmail } from './samsung-email.ts';
import { snappymail } from './snappymail.ts';
import { spark } from './spark.ts';
import { thunderbird } from './thunderbird.ts';
import { thunderbirdAndroid } from './thunderbird-android.ts';
import { windowsMail } from './windows-mail.ts';

const list = [
  outlookNew,
  outlookClassic,
  iphone,
  gmailAndroid,
  samsungEmail,
  outlookMobile,
  appleMail,
  outlookMac,
  thunderbird,
  thunderbirdAndroid,
  k9Mail,
  fairemail,
  emClient,
  evolution,
  kmail,
  geary,
  clawsMail,
  mailspring,
  spark,
  bluemail,
  mutt,
  aerc,
  roundcube,
  nextcloudMail,
  snappymail,
  windowsMail,
  anyOther,
] as const satisfies readonly Guide[];

export type GuideId = (typeof list)[number]['id'];

/** In English, as they are written. */
export const guides: readonly Guide[] = list;

/** In the reader's language. */
export const guidesForReader = (): readonly Guide[] => guides.map(inReadersLanguage);

/** The guide with this id in the reader's language, or undefined: the id comes from a URL. */
export function findGuide(id: string): Guide | undefined {
  const guide = guides.find((each) => each.id === id);
  return guide && inReadersLanguage(guide);
}
