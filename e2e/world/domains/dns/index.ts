// Practice domains for the DNS at full depth, in the order in which the start page lists them.
import type { PracticeDomain } from '../../practice-domain.ts';
import { anonymous } from './anonymous.ts';
import { apex } from './apex.ts';
import { bouncer } from './bouncer.ts';
import { bulky } from './bulky.ts';
import { cellar } from './cellar.ts';
import { closed25 } from './closed25.ts';
import { dashed } from './dashed.ts';
import { detour } from './detour.ts';
import { echoing } from './echoing.ts';
import { fledgling } from './fledgling.ts';
import { forged } from './forged.ts';
import { graffiti } from './graffiti.ts';
import { halfway } from './halfway.ts';
import { hollow } from './hollow.ts';
import { insistent } from './insistent.ts';
import { keyhole } from './keyhole.ts';
import { mislabelled } from './mislabelled.ts';
import { mislaid } from './mislaid.ts';
import { monogram } from './monogram.ts';
import { mumble } from './mumble.ts';
import { openair } from './openair.ts';
import { ornament } from './ornament.ts';
import { postcard } from './postcard.ts';
import { ripple } from './ripple.ts';
import { steadfast } from './steadfast.ts';
import { stranger } from './stranger.ts';
import { sundial } from './sundial.ts';
import { thimble } from './thimble.ts';
import { thousand } from './thousand.ts';
import { twofold } from './twofold.ts';
import { wordless } from './wordless.ts';

export const dnsDomains: PracticeDomain[] = [
  steadfast,
  echoing,
  bulky,
  graffiti,
  closed25,
  hollow,
  sundial,
  ripple,
  fledgling,
  wordless,
  cellar,
  apex,
  forged,
  mislabelled,
  thousand,
  twofold,
  openair,
  halfway,
  insistent,
  anonymous,
  keyhole,
  ornament,
  mislaid,
  detour,
  stranger,
  postcard,
  bouncer,
  mumble,
  thimble,
  monogram,
  dashed,
];
