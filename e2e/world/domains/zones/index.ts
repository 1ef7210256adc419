// Zones with one fault each, or odd and sound: what a check must find, and what it must not.
import type { PracticeDomain } from '../../practice-domain.ts';
import { afterthought } from './afterthought.ts';
import { announcer } from './announcer.ts';
import { antique } from './antique.ts';
import { appendix } from './appendix.ts';
import { backslash } from './backslash.ts';
import { backwards } from './backwards.ts';
import { backyard } from './backyard.ts';
import { baseline } from './baseline.ts';
import { blanks } from './blanks.ts';
import { blockade } from './blockade.ts';
import { branch } from './branch.ts';
import { byway } from './byway.ts';
import { carpark } from './carpark.ts';
import { crossroads } from './crossroads.ts';
import { crumbs } from './crumbs.ts';
import { denial } from './denial.ts';
import { digits } from './digits.ts';
import { dropped } from './dropped.ts';
import { everykey } from './everykey.ts';
import { forms } from './forms.ts';
import { forwarded } from './forwarded.ts';
import { ghost } from './ghost.ts';
import { gibberish } from './gibberish.ts';
import { gruff } from './gruff.ts';
import { halftruth } from './halftruth.ts';
import { halves } from './halves.ts';
import { handover } from './handover.ts';
import { hashless } from './hashless.ts';
import { hideaway } from './hideaway.ts';
import { hollows } from './hollows.ts';
import { homebody } from './homebody.ts';
import { hostword } from './hostword.ts';
import { idle } from './idle.ts';
import { inverted } from './inverted.ts';
import { keyfile } from './keyfile.ts';
import { ladder } from './ladder.ts';
import { leftover } from './leftover.ts';
import { loner } from './loner.ts';
import { loud } from './loud.ts';
import { lowercase } from './lowercase.ts';
import { mirror } from './mirror.ts';
import { mismade } from './mismade.ts';
import { nodelivery } from './nodelivery.ts';
import { noise } from './noise.ts';
import { offcut } from './offcut.ts';
import { overshadowed } from './overshadowed.ts';
import { oversize } from './oversize.ts';
import { overtaken } from './overtaken.ts';
import { parting } from './parting.ts';
import { patience } from './patience.ts';
import { percent } from './percent.ts';
import { policyless } from './policyless.ts';
import { pseudonym } from './pseudonym.ts';
import { quarrel } from './quarrel.ts';
import { rehearsal } from './rehearsal.ts';
import { reserve } from './reserve.ts';
import { rigid } from './rigid.ts';
import { ringway } from './ringway.ts';
import { roundabout } from './roundabout.ts';
import { sapling } from './sapling.ts';
import { secretive } from './secretive.ts';
import { semicolons } from './semicolons.ts';
import { shaky } from './shaky.ts';
import { shredded } from './shredded.ts';
import { sidestep } from './sidestep.ts';
import { signless } from './signless.ts';
import { slashes } from './slashes.ts';
import { softspace } from './softspace.ts';
import { spelling } from './spelling.ts';
import { splinters } from './splinters.ts';
import { sponge } from './sponge.ts';
import { strings } from './strings.ts';
import { stumble } from './stumble.ts';
import { stutter } from './stutter.ts';
import { tattle } from './tattle.ts';
import { throng } from './throng.ts';
import { tryout } from './tryout.ts';
import { turnout } from './turnout.ts';
import { twohouses } from './twohouses.ts';
import { twokeys } from './twokeys.ts';
import { undecided } from './undecided.ts';
import { unsigned } from './unsigned.ts';
import { upstairs } from './upstairs.ts';
import { voiceless } from './voiceless.ts';
import { walkway } from './walkway.ts';

export const faultyZones: PracticeDomain[] = [
  baseline,
  ringway,
  roundabout,
  stumble,
  halftruth,
  digits,
  backyard,
  homebody,
  spelling,
  stutter,
  parting,
  twohouses,
  nodelivery,
  ghost,
  loner,
  carpark,
  gruff,
  shaky,
  secretive,
  gibberish,
  backslash,
  inverted,
  shredded,
  noise,
  mismade,
  twokeys,
  antique,
  rehearsal,
  unsigned,
  hideaway,
  leftover,
  everykey,
  quarrel,
  policyless,
  blockade,
  lowercase,
  semicolons,
  softspace,
  tryout,
  percent,
  tattle,
  forwarded,
  signless,
  sidestep,
  crossroads,
  byway,
  mirror,
  dropped,
  hollows,
  afterthought,
  undecided,
  backwards,
  throng,
  sponge,
  blanks,
  splinters,
  ladder,
  upstairs,
  pseudonym,
  overshadowed,
  walkway,
  sapling,
  patience,
  oversize,
  slashes,
  loud,
  forms,
  denial,
  branch,
  rigid,
  crumbs,
  halves,
  strings,
  hashless,
  keyfile,
  overtaken,
  handover,
  hostword,
  idle,
  voiceless,
  turnout,
  announcer,
  reserve,
  appendix,
  offcut,
];
