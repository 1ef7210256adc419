// All articles, in the groups and the order of their list.
import type { Library } from '../../article.ts';
import { autodiscover } from './autodiscover.ts';
import { automaticSetup } from './automatic-setup.ts';
import { certificateNames } from './certificate-names.ts';
import { dkim } from './dkim.ts';
import { dmarc } from './dmarc.ts';
import { dns } from './dns.ts';
import { encryption } from './encryption.ts';
import { imapOrPop } from './imap-or-pop.ts';
import { junkFilterMacMail } from './junk-filter-mac-mail.ts';
import { junkFilterOutlook } from './junk-filter-outlook.ts';
import { leaveMailOnTheServer } from './leave-mail-on-the-server.ts';
import { mailIsMissing } from './mail-is-missing.ts';
import { mailboxFull } from './mailbox-full.ts';
import { movingMail } from './moving-mail.ts';
import { mx } from './mx.ts';
import { newOrClassicOutlook } from './new-or-classic-outlook.ts';
import { passwordAskedAgain } from './password-asked-again.ts';
import { passwordRefused } from './password-refused.ts';
import { popToImap } from './pop-to-imap.ts';
import { ports } from './ports.ts';
import { remoteSupport } from './remote-support.ts';
import { sending } from './sending.ts';
import { serverNotReached } from './server-not-reached.ts';
import { spf } from './spf.ts';
import { webForms } from './web-forms.ts';

/** The articles as a list shows them, under the question each group answers. */
export const library: Library = {
  groups: [
    {
      title: 'Einrichten',
      articles: [imapOrPop, popToImap, leaveMailOnTheServer, movingMail, newOrClassicOutlook, ports],
    },
    {
      title: 'Wenn etwas nicht klappt',
      articles: [
        passwordAskedAgain,
        passwordRefused,
        mailIsMissing,
        mailboxFull,
        sending,
        webForms,
        serverNotReached,
        certificateNames,
        encryption,
        automaticSetup,
      ],
    },
    { title: 'Spam', articles: [junkFilterMacMail, junkFilterOutlook] },
    { title: 'Ihre Domain', articles: [mx, spf, dkim, dmarc, autodiscover, dns] },
    { title: 'Hilfe bekommen', articles: [remoteSupport] },
  ],
};
