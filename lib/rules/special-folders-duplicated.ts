// Two folders share one job, such as "Sent" and "Sent Items": apps disagree about which one to use.
import type { FolderEvidence, MailboxEvidence } from '../model/evidence.ts';
import { defineRule } from './define.ts';

/** The names that common apps give to each folder, lower case. */
const jobs: Readonly<Record<string, readonly string[]>> = {
  Sent: ['sent', 'sent items', 'sent messages', 'sent mail', 'gesendet', 'gesendete objekte', 'gesendete elemente'],
  Trash: ['trash', 'deleted items', 'deleted messages', 'bin', 'papierkorb', 'gelöschte elemente', 'gelöschte objekte'],
  Drafts: ['drafts', 'draft', 'entwürfe'],
  Junk: ['junk', 'spam', 'junk e-mail', 'junk email', 'bulk mail'],
};

/** Only folders at the top, or right below the inbox, do a job: "Archive/2019/Sent" is somebody's own filing. */
function nameOf({ path }: FolderEvidence, { namespacePrefix, delimiter }: MailboxEvidence): string | null {
  const prefix = ['INBOX.', 'INBOX/', namespacePrefix].find((one) => one !== '' && path.startsWith(one)) ?? '';
  const name = path.slice(prefix.length).toLowerCase();
  return delimiter !== null && name.includes(delimiter) ? null : name;
}

export const specialFoldersDuplicated = defineRule({
  id: 'special-folders-duplicated',
  reference: 'RFC 6154 2',
  needs: ['mailbox'],
  severity: 'notice',
  mender: 'customer',
  messages: {
    title: 'Two folders do the same job.',
    customer: 'Your mailbox has {folders}. Your apps may use different ones, so mail may seem to be missing.',
    agent: '{host}: several folders for {job}: {folders}. SPECIAL-USE offered: {specialUse}.',
    fix: 'In each app, choose the same folder for {job}.\nMove the messages of the other folder there.',
  },
  judge: ({ mailbox }) =>
    Object.entries(jobs).flatMap(([job, names]) => {
      const twins = mailbox.folders.filter((folder) => {
        const name = nameOf(folder, mailbox);
        // An empty twin is only what a server or app made beforehand.
        return name !== null && names.includes(name) && folder.messages !== 0;
      });
      if (twins.length < 2) return [];
      const { host, specialUseSupported } = mailbox;
      const values = {
        host,
        job,
        folders: twins.map(({ path }) => path),
        specialUse: specialUseSupported ? 'yes' : 'no',
      };
      return [{ subject: { host }, values }];
    }),
});
