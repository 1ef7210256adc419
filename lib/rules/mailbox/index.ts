// Faults of a mailbox, and of how it is read. One line a rule, in the order in which agents look.
import type { RuleSubject } from '../define.ts';
import { foldersUnsubscribed } from './folders-unsubscribed.ts';
import { imapLoginNotOffered } from './imap-login-not-offered.ts';
import { imapUnavailable } from './imap-unavailable.ts';
import { mailInJunk } from './mail-in-junk.ts';
import { mailboxClosed } from './mailbox-closed.ts';
import { mailboxCorrupt } from './mailbox-corrupt.ts';
import { mailboxFull } from './mailbox-full.ts';
import { mailboxLocked } from './mailbox-locked.ts';
import { mailboxNearlyFull } from './mailbox-nearly-full.ts';
import { mailboxTestMessageFailsAuthentication } from './mailbox-test-message-fails-authentication.ts';
import { mailboxTestMessageInJunk } from './mailbox-test-message-in-junk.ts';
import { mailboxTestMessageLeft } from './mailbox-test-message-left.ts';
import { mailboxTestMessageLost } from './mailbox-test-message-lost.ts';
import { mailboxTestMessageSlow } from './mailbox-test-message-slow.ts';
import { mailboxUncounted } from './mailbox-uncounted.ts';
import { namespacePrefix } from './namespace-prefix.ts';
import { popDeletesMail } from './pop-deletes-mail.ts';
import { popLoginDelay } from './pop-login-delay.ts';
import { popServerExpiresMail } from './pop-server-expires-mail.ts';
import { popWithoutUidl } from './pop-without-uidl.ts';
import { specialFoldersDuplicated } from './special-folders-duplicated.ts';

export const mailbox = {
  id: 'mailbox',
  title: 'Mailbox and POP',
  rules: [
    imapUnavailable,
    imapLoginNotOffered,
    mailboxFull,
    mailboxClosed,
    mailboxCorrupt,
    mailboxUncounted,
    mailboxNearlyFull,
    mailboxLocked,
    popDeletesMail,
    popServerExpiresMail,
    popWithoutUidl,
    popLoginDelay,
    namespacePrefix,
    specialFoldersDuplicated,
    foldersUnsubscribed,
    mailboxTestMessageLost,
    mailboxTestMessageInJunk,
    mailboxTestMessageSlow,
    mailboxTestMessageLeft,
    mailboxTestMessageFailsAuthentication,
    mailInJunk,
  ],
} as const satisfies RuleSubject;
