// The apps whose ways are replayed, in the order in which they are told.
import type { App } from './app.ts';
import { evolution } from './evolution.ts';
import { geary } from './geary.ts';
import { kmail } from './kmail.ts';
import { outlookClassic } from './outlook-classic.ts';
import { appleMail, outlookNew } from './own-services.ts';
import { srv } from './srv.ts';
import { thunderbird } from './thunderbird.ts';
import { thunderbirdAndroid } from './thunderbird-android.ts';

export const apps: readonly App[] = [
  thunderbird,
  thunderbirdAndroid,
  outlookClassic,
  outlookNew,
  appleMail,
  kmail,
  evolution,
  geary,
  srv,
];
