// Practice domains whose website has a form, in the order in which the start page lists them.
import type { PracticeDomain } from '../../practice-domain.ts';
import { backstage } from './backstage.ts';
import { counter } from './counter.ts';
import { curtain } from './curtain.ts';
import { doorstep } from './doorstep.ts';
import { funnel } from './funnel.ts';
import { pigeonhole } from './pigeonhole.ts';
import { returned } from './returned.ts';
import { unfranked } from './unfranked.ts';
import { waitlist } from './waitlist.ts';

export const webFormDomains: PracticeDomain[] = [
  counter,
  pigeonhole,
  returned,
  unfranked,
  curtain,
  backstage,
  doorstep,
  funnel,
  waitlist,
];
