// Practice domains about which server, and which of its ports, mail apps are to use.
import type { PracticeDomain } from '../../practice-domain.ts';
import { cellardoor } from './cellardoor.ts';
import { doorplate } from './doorplate.ts';
import { herald } from './herald.ts';
import { latch } from './latch.ts';
import { oldhouse } from './oldhouse.ts';
import { outhouse } from './outhouse.ts';
import { paddock } from './paddock.ts';
import { peephole } from './peephole.ts';
import { porch } from './porch.ts';
import { revolver } from './revolver.ts';
import { sidedoor } from './sidedoor.ts';
import { siesta } from './siesta.ts';
import { signboard } from './signboard.ts';
import { trapdoor } from './trapdoor.ts';
import { wicket } from './wicket.ts';

export const serverDomains: readonly PracticeDomain[] = [
  wicket,
  porch,
  herald,
  sidedoor,
  outhouse,
  oldhouse,
  doorplate,
  trapdoor,
  revolver,
  latch,
  signboard,
  siesta,
  paddock,
  cellardoor,
  peephole,
];
