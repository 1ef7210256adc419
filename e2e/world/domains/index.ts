// Every practice domain, in the order in which the start page lists them.
import type { PracticeDomain } from '../practice-domain.ts';
import { alias } from './alias.ts';
import { attic } from './attic.ts';
import { bare } from './bare.ts';
import { bounced } from './bounced.ts';
import { boxed } from './boxed.ts';
import { brief } from './brief.ts';
import { brimful } from './brimful.ts';
import { carousel } from './carousel.ts';
import { clipped } from './clipped.ts';
import { cloud } from './cloud.ts';
import { club } from './club.ts';
import { colander } from './colander.ts';
import { collected } from './collected.ts';
import { cottage } from './cottage.ts';
import { cracked } from './cracked.ts';
import { crossed } from './crossed.ts';
import { crowded } from './crowded.ts';
import { dangling } from './dangling.ts';
import { dnsDomains } from './dns/index.ts';
import { drowsy } from './drowsy.ts';
import { echo } from './echo.ts';
import { feeble } from './feeble.ts';
import { gap } from './gap.ts';
import { gatehouse } from './gatehouse.ts';
import { gateway } from './gateway.ts';
import { halfchain } from './halfchain.ts';
import { harbour } from './harbour.ts';
import { hazy } from './hazy.ts';
import { hedge } from './hedge.ts';
import { heirloom } from './heirloom.ts';
import { hourly } from './hourly.ts';
import { inhouse } from './inhouse.ts';
import { jumble } from './jumble.ts';
import { keycard } from './keycard.ts';
import { knotty } from './knotty.ts';
import { lapsed } from './lapsed.ts';
import { leaky } from './leaky.ts';
import { lengthy } from './lengthy.ts';
import { library } from './library.ts';
import { locked } from './locked.ts';
import { lodger } from './lodger.ts';
import { mailboxDomains } from './mailboxes/index.ts';
import { maze } from './maze.ts';
import { meadow } from './meadow.ts';
import { misfit } from './misfit.ts';
import { moved } from './moved.ts';
import { mute } from './mute.ts';
import { narrow } from './narrow.ts';
import { nickname } from './nickname.ts';
import { nobody } from './nobody.ts';
import { nomail } from './nomail.ts';
import { nomx } from './nomx.ts';
import { nopolicy } from './nopolicy.ts';
import { nowhere } from './nowhere.ts';
import { oddlock } from './oddlock.ts';
import { oldmill } from './oldmill.ts';
import { oldstyle } from './oldstyle.ts';
import { orphan } from './orphan.ts';
import { parchment } from './parchment.ts';
import { patchwork } from './patchwork.ts';
import { paused } from './paused.ts';
import { pointer } from './pointer.ts';
import { postbox } from './postbox.ts';
import { premature } from './premature.ts';
import { publishedDomains } from './published/index.ts';
import { renewal } from './renewal.ts';
import { retired } from './retired.ts';
import { revolving } from './revolving.ts';
import { scribble } from './scribble.ts';
import { selfmade } from './selfmade.ts';
import { serverDomains } from './servers/index.ts';
import { shortkey } from './shortkey.ts';
import { shuttered } from './shuttered.ts';
import { sieve } from './sieve.ts';
import { signpost } from './signpost.ts';
import { sixfold } from './sixfold.ts';
import { slammed } from './slammed.ts';
import { slip } from './slip.ts';
import { smudge } from './smudge.ts';
import { spamwall } from './spamwall.ts';
import { stale } from './stale.ts';
import { sunny } from './sunny.ts';
import { sweep } from './sweep.ts';
import { tagged } from './tagged.ts';
import { tailor } from './tailor.ts';
import { tampered } from './tampered.ts';
import { teabreak } from './teabreak.ts';
import { tenant } from './tenant.ts';
import { tomorrow } from './tomorrow.ts';
import { triple } from './triple.ts';
import { turnstile } from './turnstile.ts';
import { twins } from './twins.ts';
import { twostep } from './twostep.ts';
import { unsealed } from './unsealed.ts';
import { vanish } from './vanish.ts';
import { veteran } from './veteran.ts';
import { watching } from './watching.ts';
import { webFormDomains } from './webforms/index.ts';
import { wornlink } from './wornlink.ts';

export const practiceDomains: PracticeDomain[] = [
  // Healthy
  sunny,
  meadow,
  tenant,
  oldmill,
  lodger,
  club,
  pointer,
  library,
  tagged,
  knotty,
  lengthy,
  hazy,
  jumble,
  // Connecting
  harbour,
  postbox,
  signpost,
  scribble,
  sixfold,
  triple,
  mute,
  gatehouse,
  hedge,
  cottage,
  slammed,
  drowsy,
  // Certificates and encryption
  stale,
  tailor,
  selfmade,
  inhouse,
  gap,
  tomorrow,
  renewal,
  oldstyle,
  feeble,
  parchment,
  patchwork,
  heirloom,
  wornlink,
  halfchain,
  misfit,
  premature,
  attic,
  shortkey,
  oddlock,
  veteran,
  crossed,
  bare,
  tampered,
  leaky,
  // Login and mailbox
  locked,
  clipped,
  twostep,
  cloud,
  keycard,
  teabreak,
  crowded,
  paused,
  lapsed,
  shuttered,
  revolving,
  cracked,
  brimful,
  narrow,
  sweep,
  boxed,
  collected,
  sieve,
  ...mailboxDomains,
  ...serverDomains,
  // Published settings
  ...publishedDomains,
  // Receiving
  nomx,
  dangling,
  nickname,
  nomail,
  moved,
  nowhere,
  unsealed,
  orphan,
  // Sending
  twins,
  slip,
  maze,
  gateway,
  retired,
  brief,
  echo,
  nopolicy,
  watching,
  // Test messages
  carousel,
  colander,
  vanish,
  turnstile,
  nobody,
  alias,
  hourly,
  bounced,
  spamwall,
  smudge,
  // The DNS at full depth
  ...dnsDomains,
  // Web forms
  ...webFormDomains,
];
