// Which job a folder does by its name, for servers that announce no special use (RFC 6154).
import type { FolderEvidence, MailboxEvidence } from '../../model/evidence.ts';

/** The names that common apps give to each folder, lower case. */
export const folderJobs = {
  Sent: ['sent', 'sent items', 'sent messages', 'sent mail', 'gesendet', 'gesendete objekte', 'gesendete elemente'],
  Trash: ['trash', 'deleted items', 'deleted messages', 'bin', 'papierkorb', 'gelöschte elemente', 'gelöschte objekte'],
  Drafts: ['drafts', 'draft', 'entwürfe'],
  Junk: ['junk', 'spam', 'junk e-mail', 'junk email', 'bulk mail'],
} as const satisfies Record<string, readonly string[]>;
export type FolderJob = keyof typeof folderJobs;

/** Only folders at the top, or right below the inbox, do a job: "Archive/2019/Sent" is somebody's own filing. */
function nameOf({ path }: FolderEvidence, { namespacePrefix, delimiter }: MailboxEvidence): string | null {
  const prefix = ['INBOX.', 'INBOX/', namespacePrefix].find((one) => one !== '' && path.startsWith(one)) ?? '';
  const name = path.slice(prefix.length).toLowerCase();
  return delimiter !== null && name.includes(delimiter) ? null : name;
}

/** Does the folder's name say that it does this job? */
export function namedFor(job: FolderJob, folder: FolderEvidence, mailbox: MailboxEvidence): boolean {
  const name = nameOf(folder, mailbox);
  const names: readonly string[] = folderJobs[job];
  return name !== null && names.includes(name);
}
