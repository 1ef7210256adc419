// Whether a mailbox has reached its limit: of bytes, or of messages.
import type { MailboxEvidence } from './evidence.ts';

type Quotas = Pick<MailboxEvidence, 'quota' | 'messageQuota'>;

/** The limit that is reached; null: none is, or none is known. A limit of 0 stands for none on several servers. */
export function reachedLimit({ quota, messageQuota: many }: Quotas): 'bytes' | 'messages' | null {
  if (quota && quota.limitBytes > 0 && quota.usedBytes >= quota.limitBytes) return 'bytes';
  return many && many.limit > 0 && many.used >= many.limit ? 'messages' : null;
}
