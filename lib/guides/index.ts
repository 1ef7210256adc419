// All guides, in the order in which a list shows them.
import { anyOther } from './any-other.ts';
import { appleMail } from './apple-mail.ts';
import type { Guide } from './define.ts';
import { gmailAndroid } from './gmail-android.ts';
import { iphone } from './iphone.ts';
import { outlookClassic } from './outlook-classic.ts';
import { outlookMac } from './outlook-mac.ts';
import { outlookNew } from './outlook-new.ts';
import { thunderbird } from './thunderbird.ts';

export const guides: readonly Guide[] = [
  outlookNew,
  outlookClassic,
  iphone,
  gmailAndroid,
  appleMail,
  outlookMac,
  thunderbird,
  anyOther,
];

/** The guide with this id, or undefined: the id comes from a URL. */
export function findGuide(id: string): Guide | undefined {
  return guides.find((guide) => guide.id === id);
}
