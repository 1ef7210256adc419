// Recommends settings: IMAP wherever it can be had, by names and ports that were seen to work.
import { format, type PlaceholdersOf } from '../messages/format.ts';
import { type ReasonKey, reasonSentence, reasonText } from '../messages/reason-text.ts';
import { anyUser, type reasons } from '../messages/reasons.ts';
import type { DoorEvidence, LoginEvidence, MailboxEvidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Authentication, Reason, Recommendation, ServerSettings } from '../model/settings.ts';
import { imapIsAbsent } from '../rules/shared/imap-absence.ts';
import { leavesCopies } from '../rules/shared/pop-copies.ts';
import { blocked, type KnownDoor, type Ranked, type RecommendInput, working } from './ranked-doors.ts';

function authenticationOf({ evidence, candidate }: KnownDoor, logins: readonly LoginEvidence[]): Authentication {
  // What a server wants in place of the password holds for the mailbox, where this door has no answer of its own.
  const login =
    logins.find(({ host, protocol }) => host === evidence.host && protocol === evidence.protocol) ??
    logins.find(({ result }) => result === 'app-password-required' || result === 'oauth-only');
  if (login?.result === 'app-password-required') return 'app-password';
  if (login?.result === 'oauth-only') return 'oauth2';
  // What was just accepted needs no list: IMAP's LOGIN stands in none (RFC 9051 6.2.3).
  if (login?.result === 'accepted') return candidate.authentication;
  const { mechanisms } = evidence;
  const tokensOnly = mechanisms.length > 0 && mechanisms.every((name) => name === 'XOAUTH2' || name === 'OAUTHBEARER');
  return tokensOnly ? 'oauth2' : candidate.authentication;
}

/** The finding about this host's certificate that is to be mended first. */
function certificateFinding({ host }: DoorEvidence, { findings = [] }: RecommendInput): Finding | undefined {
  const about = findings.filter(
    ({ id, subject, values }) =>
      id.startsWith('certificate-') &&
      (subject.host === host || (Array.isArray(values.hosts) && values.hosts.includes(host))),
  );
  return about.find(({ severity }) => severity === 'error') ?? about.find(({ severity }) => severity === 'warning');
}

/** The user name that a login was accepted with: at this very server, else for this mailbox at all. */
function acceptedName({ evidence }: KnownDoor, logins: readonly LoginEvidence[]): string | undefined {
  const accepted = logins.filter(({ result }) => result === 'accepted');
  const here = accepted.find(({ host, protocol }) => host === evidence.host && protocol === evidence.protocol);
  return (here ?? accepted.find(({ host }) => host === evidence.host))?.username;
}

function settingsOf({ door, verified }: Ranked, input: RecommendInput): ServerSettings {
  const { evidence, candidate } = door;
  const accepted = acceptedName(door, input.logins);
  const { unconfirmedUsername } = candidate;
  return {
    host: evidence.host,
    port: evidence.port,
    security: evidence.security,
    username: accepted ?? candidate.username ?? input.address ?? format(anyUser.name, { domain: input.domain }),
    // A name that let us in leaves no question.
    ...(accepted === undefined && unconfirmedUsername !== undefined ? { unconfirmedUsername } : {}),
    authentication: authenticationOf(door, input.logins),
    verified,
    vouching: candidate.vouching,
    source: candidate.source,
  };
}

/** The outgoing door that goes with an incoming one: a proven login first, then the same host, then the best source. */
function outgoingFor(incoming: Ranked, input: RecommendInput, orBlocked = false): Ranked | null {
  const usable = working('submission', input);
  // A door without AUTH takes mail in for its own domains: nobody can send through it (RFC 6409 4.3).
  const choices = (usable.length > 0 || !orBlocked ? usable : blocked('submission', input)).filter(
    ({ door }) => door.evidence.mechanisms.length > 0,
  );
  const same = (choice: Ranked) => choice.door.evidence.host === incoming.door.evidence.host;
  const proven = choices.filter(({ verified }) => verified === 'login');
  return proven.find(same) ?? proven[0] ?? choices.find(same) ?? choices[0] ?? null;
}

type ReasonSentence<Key extends ReasonKey> = (typeof reasons)[Key]['title' | 'text'];
const reason = <Key extends ReasonKey>(
  key: Key,
  values: Readonly<Record<PlaceholdersOf<ReasonSentence<Key>>, number>>,
): Reason => ({ key, values, ...(reasonText(key, values) ?? { title: '', text: '' }) });

function imapReasons(mailbox: MailboxEvidence | null): Reason[] {
  const given: Reason[] = [];
  if (mailbox && mailbox.folders.length > 1) {
    const { folders, inboxMessages: inbox, totalMessages: total } = mailbox;
    const numbersOfFolders = { hidden: folders.length - 1, folders: folders.length };
    given.push(
      inbox === null || total === null
        ? reason('folders-uncounted', numbersOfFolders)
        : reason('folders', { ...numbersOfFolders, inbox, total }),
    );
  }
  given.push(reason('devices', {}), reason('safe', {}));
  const many = mailbox?.messageQuota;
  const crowded = many !== undefined && many.used >= many.limit * 0.9;
  if (mailbox?.quota && !crowded && mailbox.quota.usedBytes < mailbox.quota.limitBytes * 0.9) {
    const { usedBytes, limitBytes } = mailbox.quota;
    given.push(
      reason('room', {
        percent: Math.round((usedBytes / limitBytes) * 100),
        used: usedBytes,
        limit: limitBytes,
      }),
    );
  }
  return given;
}

function popReasons({ door: { evidence } }: Ranked, { doors, popMailbox = null }: RecommendInput): Reason[] {
  const seen = doors.map((door) => door.evidence);
  const copies = leavesCopies(evidence.host, seen, popMailbox);
  return [reason('pop-only', {}), copies ? reason('leave-on-server', {}) : reason('one-device', {})];
}

/** A door to read mail by POP, where there is no IMAP. */
function popInstead(input: RecommendInput): Ranked | undefined {
  if (!input.complete) return undefined;
  const doors = input.doors.map(({ evidence }) => evidence);
  return working('pop3', input).find(({ door }) => imapIsAbsent(door.evidence.host, doors, input.domain));
}

/**
 * The settings to use, or null when nothing was seen to work. POP only when every IMAP door has been tried and the
 * servers have none: one that is broken, or could not be looked at, is not a reason for POP.
 */
export function recommend(input: RecommendInput): Recommendation | null {
  const [imap] = working('imap', input);
  const incoming = imap ?? popInstead(input);
  if (!incoming) return onceMended(input);
  const reasonDetails = imap ? imapReasons(input.mailbox) : popReasons(incoming, input);
  return asRecommendation(imap ? 'imap' : 'pop3', incoming, outgoingFor(incoming, input), reasonDetails, input);
}

/** A known server whose certificate is at fault: its settings will be right once that is mended. */
function onceMended(input: RecommendInput): Recommendation | null {
  if (!input.complete) return null;
  for (const incoming of blocked('imap', input)) {
    const finding = certificateFinding(incoming.door.evidence, input);
    if (!finding) continue;
    const outgoing = outgoingFor(incoming, input, true);
    return { ...asRecommendation('imap', incoming, outgoing, imapReasons(null), input), blockedBy: finding.id };
  }
  return null;
}

function asRecommendation(
  protocol: Recommendation['protocol'],
  incoming: Ranked,
  outgoing: Ranked | null,
  reasonDetails: Reason[],
  input: RecommendInput,
): Recommendation {
  return {
    protocol,
    incoming: settingsOf(incoming, input),
    outgoing: outgoing && settingsOf(outgoing, input),
    reasons: reasonDetails.map(reasonSentence),
    reasonDetails,
  };
}
