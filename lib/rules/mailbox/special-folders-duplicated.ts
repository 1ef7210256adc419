// Two folders share one job, such as "Sent" and "Sent Items": apps disagree about which one to use.
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { type FolderJob, folderJobs, namedFor } from '../shared/folder-jobs.ts';

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
  phrases: { yes: 'yes', no: 'no' },
  judge: ({ mailbox }) =>
    (Object.keys(folderJobs) as FolderJob[]).flatMap((job) => {
      // An empty twin is only what a server or app made beforehand.
      const twins = mailbox.folders.filter((folder) => folder.messages !== 0 && namedFor(job, folder, mailbox));
      if (twins.length < 2) return [];
      const { host, specialUseSupported } = mailbox;
      const values = {
        host,
        job,
        folders: twins.map(({ path }) => path),
        specialUse: phrase(specialUseSupported ? 'yes' : 'no'),
      };
      return [{ subject: { host }, values }];
    }),
});
