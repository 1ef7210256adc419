// Recent mail in the junk folder is worth knowing; old junk, an empty folder and an unknown date are not.
import type { FolderEvidence } from '../../model/evidence.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { mailbox } from '../testing/sample-evidence.ts';
import { mailInJunk } from './mail-in-junk.ts';

const host = 'mail.sunny.example';
const withJunk = (overrides: Partial<FolderEvidence>) => {
  const junk = {
    path: 'Spam',
    specialUse: '\\Junk',
    subscribed: true,
    messages: 4,
    unseen: 2,
    newest: null,
    uidNext: null,
  };
  return { mailbox: mailbox(host, { folders: [{ ...junk, ...overrides }] }) };
};

ruleCases(mailInJunk, {
  fires: {
    'the newest came two days ago': {
      evidence: withJunk({ newest: '2026-11-21T09:00:00.000Z' }),
      finds: [
        {
          severity: 'notice',
          subject: { host },
          values: { folder: 'Spam', messages: 4, unseen: 2, newest: '21 November 2026' },
        },
      ],
    },
    'its clock is a little ahead of ours': {
      evidence: withJunk({ newest: '2026-11-23T10:04:00.000Z' }),
      finds: [{ values: { folder: 'Spam' } }],
    },
  },
  silent: {
    'the newest came eight days ago': { evidence: withJunk({ newest: '2026-11-15T09:00:00.000Z' }) },
    'its date is not known': { evidence: withJunk({}) },
    'the recent mail is elsewhere': {
      evidence: withJunk({ specialUse: '\\Trash', newest: '2026-11-23T09:00:00.000Z' }),
    },
  },
  untested: 'no-password',
});
