// Reads what lies behind an accepted login: folders, counts and quota by IMAP, and what POP would show of the same mail.
import type { MailboxEvidence, PopMailboxEvidence } from '../model/evidence.ts';
import { endedBy, limits, withLimit } from '../net/deadline.ts';
import { MailboxGoneError, type MailboxReading, readMailbox } from '../net/logged-in-imap.ts';
import { PopReadError, readPopMailbox } from '../net/logged-in-pop3.ts';
import type { RefusedFolder } from '../net/newest-messages.ts';
import { visibleText } from '../records/display-text.ts';
import { isInbox } from '../records/imap-folders.ts';
import type { LoginChoice, LoginOptions } from './login.ts';
import { beginLook } from './look.ts';

/** RFC 9208 5.1: STORAGE counts in units of 1024 octets. */
const KIB = 1024;

/** Of all folders that can hold messages; null: one of them was not counted, so that nobody knows. */
function totalOf(folders: MailboxReading['folders']): number | null {
  const counts = folders.filter(({ selectable }) => selectable).map(({ messages }) => messages);
  if (counts.length === 0 || counts.includes(null)) return null;
  return counts.reduce<number>((sum, messages) => sum + (messages ?? 0), 0);
}

/** The reading as evidence. `shown` hides the password: the library's lines do not pass through our dialogue. */
function evidenceOf(reading: MailboxReading, host: string, shown: (text: string) => string): MailboxEvidence {
  // A name that was decoded (RFC 3501 5.1.3) may hold the password in a form that nobody knows any more.
  const named = (path: string, listed: string) => (shown(listed) === listed ? shown(path) : shown(listed));
  const folders = reading.folders.map(
    ({ path, listed, specialUse, subscribed, messages, unseen, newest, uidNext }) => ({
      path: named(path, listed),
      specialUse: specialUse && shown(specialUse),
      subscribed,
      messages,
      unseen,
      newest,
      uidNext,
    }),
  );
  const inbox = folders.find(({ path }) => isInbox(path));
  const refusedAs = ({ path, code, words }: RefusedFolder) => ({
    path: shown(path),
    code,
    words: visibleText(shown(words), 300),
  });
  const [storage, messages] = ['STORAGE', 'MESSAGE'].map((name) => reading.quota.find((one) => one.name === name));
  return {
    host,
    folders,
    ...(reading.refused
      ? { refused: { code: reading.refused.code, words: visibleText(shown(reading.refused.words), 300) } }
      : {}),
    refusals: reading.refusals.map(refusedAs),
    ...(reading.uncounted.length > 0 ? { uncounted: reading.uncounted.map(refusedAs) } : {}),
    delimiter: reading.delimiter && shown(reading.delimiter),
    namespacePrefix: shown(reading.namespacePrefix),
    specialUseSupported: reading.specialUseSupported,
    capabilities: reading.capabilities.slice(0, 100).map((word) => visibleText(shown(word), 60)),
    quota: storage ? { usedBytes: storage.used * KIB, limitBytes: storage.limit * KIB } : null,
    ...(messages ? { messageQuota: { used: messages.used, limit: messages.limit } } : {}),
    inboxMessages: inbox?.messages ?? null,
    totalMessages: totalOf(reading.folders),
  };
}

/**
 * Folders, counts and quota behind an accepted IMAP login, and when the newest messages came. `counted` is handed what is
 * known before those dates: advice need not wait for them.
 */
export async function probeMailbox(
  choice: LoginChoice,
  options: LoginOptions,
  counted: (mailbox: MailboxEvidence) => void,
): Promise<MailboxEvidence | null> {
  const { network } = options;
  const host = choice.door.evidence.host;
  const look = beginLook(options.log, 'mailbox', host);
  const limit = withLimit(network.signal, limits.mailbox);
  try {
    const asEvidence = (reading: MailboxReading) => evidenceOf(reading, host, network.mask.apply);
    const early = (reading: MailboxReading) => counted(asEvidence(reading));
    const evidence = asEvidence(await readMailbox(choice.session.handOver(), limit.signal, early));
    look.saw(evidence);
    return evidence;
  } catch (error) {
    // Whatever broke the reading off, the login stands and nothing is known of the mailbox.
    const broke = error instanceof MailboxGoneError ? 'server-hung-up' : 'server-unreached';
    look.sawNothing(network.signal.aborted ? endedBy(network.signal) : limit.expired() ? 'deadline' : broke);
    return null;
  } finally {
    limit.clear();
  }
}

/** CAPA values: "EXPIRE 60", "EXPIRE 0 USER", "EXPIRE NEVER", "LOGIN-DELAY 900" (RFC 2449 6.5, 6.7). */
function popPolicy(words: readonly string[]): Pick<PopMailboxEvidence, 'expire' | 'loginDelaySeconds'> {
  const expire = words.map((word) => /^EXPIRE (NEVER|\d+)\b/.exec(word)?.[1]).find(Boolean) ?? null;
  const delay = words.map((word) => /^LOGIN-DELAY (\d+)\b/.exec(word)?.[1]).find(Boolean) ?? null;
  return {
    expire: expire === null ? null : expire === 'NEVER' ? 'NEVER' : Number(expire),
    loginDelaySeconds: delay === null ? null : Number(delay),
  };
}

/** What POP would show of this mailbox, behind an accepted POP login; null: it could not be read. */
export async function probePopMailbox(choice: LoginChoice, options: LoginOptions): Promise<PopMailboxEvidence | null> {
  const { network } = options;
  const { host, capabilities } = choice.door.evidence;
  const look = beginLook(options.log, 'pop-mailbox', host);
  const limit = withLimit(network.signal, limits.mailbox);
  try {
    const reading = await readPopMailbox(choice.session.handOver(), limit.signal);
    const evidence: PopMailboxEvidence = { host, ...reading, ...popPolicy(capabilities.afterTls ?? []) };
    look.saw(evidence);
    return evidence;
  } catch (error) {
    const broke = error instanceof PopReadError && error.failure === 'hung-up' ? 'server-hung-up' : 'server-unreached';
    look.sawNothing(network.signal.aborted ? endedBy(network.signal) : limit.expired() ? 'deadline' : broke);
    return null;
  } finally {
    limit.clear();
  }
}
