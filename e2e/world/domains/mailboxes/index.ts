// Practice domains whose servers answer in ways of their own, at the login and behind it.
import type { PracticeDomain } from '../../practice-domain.ts';
import { abacus } from './abacus.ts';
import { almanac } from './almanac.ts';
import { doorman } from './doorman.ts';
import { foyer } from './foyer.ts';
import { halfpass } from './halfpass.ts';
import { hatch } from './hatch.ts';
import { lonely } from './lonely.ts';
import { namecheck } from './namecheck.ts';
import { passport } from './passport.ts';
import { penname } from './penname.ts';
import { platform } from './platform.ts';
import { steamer } from './steamer.ts';

export const mailboxDomains: readonly PracticeDomain[] = [
  almanac,
  steamer,
  passport,
  foyer,
  hatch,
  abacus,
  doorman,
  namecheck,
  halfpass,
  penname,
  platform,
  lonely,
];
