// Faults that only the person sees: each rests on an answer. One line a rule, in the order in which agents look.
import type { RuleSubject } from '../define.ts';
import { antivirusProxy } from './antivirus-proxy.ts';
import { clientClockWrong } from './client-clock-wrong.ts';
import { clientHasOldPassword } from './client-has-old-password.ts';
import { doubleSpamFilter } from './double-spam-filter.ts';
import { filterMovesMail } from './filter-moves-mail.ts';
import { ipBanned } from './ip-banned.ts';
import { localNetworkOnly } from './local-network-only.ts';
import { outlookErrorCode } from './outlook-error-code.ts';
import { popDuplicates } from './pop-duplicates.ts';
import { port25Blocked } from './port25-blocked.ts';
import { sentNotSaved } from './sent-not-saved.ts';
import { syncWindow } from './sync-window.ts';
import { webformFromVisitor } from './webform-from-visitor.ts';
import { webformLocalRouting } from './webform-local-routing.ts';
import { webformNotInSpf } from './webform-not-in-spf.ts';
import { webformRemoteButLocal } from './webform-remote-but-local.ts';

export const told = {
  id: 'told',
  title: 'What the person sees',
  rules: [
    ipBanned,
    localNetworkOnly,
    port25Blocked,
    antivirusProxy,
    clientClockWrong,
    clientHasOldPassword,
    popDuplicates,
    filterMovesMail,
    syncWindow,
    sentNotSaved,
    doubleSpamFilter,
    webformFromVisitor,
    webformLocalRouting,
    webformRemoteButLocal,
    webformNotInSpf,
    outlookErrorCode,
  ],
} as const satisfies RuleSubject;
