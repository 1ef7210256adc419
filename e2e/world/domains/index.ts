// Every practice domain, in the order in which the start page lists them.
import type { PracticeDomain } from '../practice-domain.ts';
import { attic } from './attic.ts';
import { boxed } from './boxed.ts';
import { brimful } from './brimful.ts';
import { cloud } from './cloud.ts';
import { club } from './club.ts';
import { crowded } from './crowded.ts';
import { dangling } from './dangling.ts';
import { feeble } from './feeble.ts';
import { gap } from './gap.ts';
import { harbour } from './harbour.ts';
import { leaky } from './leaky.ts';
import { library } from './library.ts';
import { locked } from './locked.ts';
import { lodger } from './lodger.ts';
import { maze } from './maze.ts';
import { meadow } from './meadow.ts';
import { moved } from './moved.ts';
import { mute } from './mute.ts';
import { nomail } from './nomail.ts';
import { nomx } from './nomx.ts';
import { nopolicy } from './nopolicy.ts';
import { nowhere } from './nowhere.ts';
import { orphan } from './orphan.ts';
import { pointer } from './pointer.ts';
import { postbox } from './postbox.ts';
import { renewal } from './renewal.ts';
import { retired } from './retired.ts';
import { selfmade } from './selfmade.ts';
import { signpost } from './signpost.ts';
import { sixfold } from './sixfold.ts';
import { slip } from './slip.ts';
import { stale } from './stale.ts';
import { sunny } from './sunny.ts';
import { tagged } from './tagged.ts';
import { tailor } from './tailor.ts';
import { tampered } from './tampered.ts';
import { teabreak } from './teabreak.ts';
import { tenant } from './tenant.ts';
import { twins } from './twins.ts';
import { twostep } from './twostep.ts';
import { unsealed } from './unsealed.ts';
import { watching } from './watching.ts';

export const practiceDomains: PracticeDomain[] = [
  // Healthy
  sunny,
  meadow,
  harbour,
  tenant,
  lodger,
  club,
  pointer,
  library,
  tagged,
  // Connecting
  postbox,
  signpost,
  sixfold,
  mute,
  // Certificates and encryption
  stale,
  tailor,
  selfmade,
  gap,
  renewal,
  feeble,
  attic,
  tampered,
  leaky,
  // Login and mailbox
  locked,
  twostep,
  cloud,
  teabreak,
  crowded,
  brimful,
  boxed,
  // Receiving
  nomx,
  dangling,
  nomail,
  moved,
  nowhere,
  unsealed,
  orphan,
  // Sending
  twins,
  slip,
  maze,
  retired,
  nopolicy,
  watching,
];
