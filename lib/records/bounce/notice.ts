// Puts a pasted text in order: what it is by its structure, what its report says, and the lines that a server wrote.
import type { BounceKind } from '../../model/bounce.ts';
import type { HeaderField } from '../message-headers.ts';
import { type RecipientStatus, recipientStatuses, reportInJson } from './delivery-status.ts';
import { fieldValue, noticeParts } from './mime-parts.ts';
import { wordsOfNotice } from './words-of-notice.ts';

/** More than a notice with the message that came back needs; what follows is that message. */
const LONGEST_TEXT = 200_000;

export interface Notice {
  /** What its structure says that it is; null: a line of a server, an app's words, or no notice at all. */
  kind: Exclude<BounceKind, 'server-reply' | 'app-error'> | null;
  /** A mail server wrote it, or speaks in it of another server: refusals in it were met on the way, not by an app. */
  relayed: boolean;
  /** What the report says of each recipient; empty without one. */
  recipients: RecipientStatus[];
  /** What was written for people, an empty line for each gap. */
  lines: string[];
  /** Lines of further parts, such as the HTML twin of the words. */
  moreLines: string[];
  /** The message that it holds: the one that came back, or a notice that someone forwards. */
  returned: string;
}

/** How mail servers begin and what they say of each other. */
const ofServers =
  /\bsaid:|\bin reply to (?:RCPT|MAIL|DATA|end of|EHLO|HELO)|while talking to|refused to talk to me|did not like our|SMTP error from remote|remote (?:host|server) (?:said|returned|responded)|(?:message|mail)\b.{0,80}(?:could not|couldn.t|was not|wasn.t|cannot|can.t) be(?:en)? delivered|(?:message|mail) (?:wasn.t|was not) delivered|undeliver(?:ed|able) (?:mail|message)|delivery (?:status notification|has failed|failed|to the following)|mail delivery (?:failed|system|subsystem)|failure notice|returned mail|permanent(?:ly)? fatal errors|unable to deliver (?:your |the |this )?message|this report relates to a message|groups\.google\.com\/(?:a\/\S{1,80}\/)?support|mailer-daemon|qmail-send|did not reach the following|generating server|message not delivered|address not found|delivery to .{0,80}has been delayed|list of recipients:|\[[\da-f.:]{3,45}\]:25\b|while (?:receiving|sending) (?:the )?(?:initial|RCPT|MAIL|DATA|end)|delivery temporarily suspended|\bdeferred:/i;
const stillTrying =
  /warning (?:message )?only|do not need to re-?send|will (?:be retried|keep trying|continue to (?:try|be))|still (?:being|undelivered|trying)|delivery attempts will continue|only a temporary failure|has been delayed|is delayed for|has not (?:yet )?been delivered|delivery (?:is )?delayed|not yet been delivered/i;
const failedSubject =
  /undeliver|deliver\w* (?:fail|status|problem|report)|returned mail|failure|could not be delivered|could not send|mail delivery/i;
const daemon = /mailer-?daemon|mail delivery|postmaster|mail\.delivery\.system|<>/i;
const absent =
  /out of (?:the )?office|automatic reply|auto(?:matic|mated)?[- ]?(?:reply|response|responder|generated reply)|vacation|away from (?:my|the) (?:desk|office|e-?mail)|on (?:annual )?leave|abwesen|afwezig|absence du bureau|r.ponse automatique|not in the office/i;

/** A notice that was quoted as a whole, as replies quote. */
function unquoted(text: string): string {
  const lines = text.split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const isQuoted = written.length > 2 && written.every((line) => line.startsWith('>'));
  return isQuoted ? lines.map((line) => line.replace(/^> ?/, '')).join('\n') : text;
}

/** What the header says; null: nothing. */
function kindByHeader(fields: readonly HeaderField[]): Notice['kind'] {
  const contentType = fieldValue(fields, 'content-type');
  const subject = fieldValue(fields, 'subject');
  if (/feedback-report/i.test(contentType) || /^\s*complaint about message/i.test(subject)) return 'complaint';
  if (/disposition-notification/i.test(contentType)) return 'read-receipt';
  const fromDaemon = daemon.test(fieldValue(fields, 'from')) || fieldValue(fields, 'x-failed-recipients') !== '';
  if (/report-type\s?=\s?"?delivery-status/i.test(contentType) || fromDaemon) return 'failure';
  // RFC 3834 5: Exim calls its notices auto-replied too, which are caught above.
  if (/^\s*auto-replied/i.test(fieldValue(fields, 'auto-submitted')) || absent.test(subject)) return 'automatic-reply';
  if (fieldValue(fields, 'x-autoreply') !== '' || fieldValue(fields, 'x-autorespond') !== '') return 'automatic-reply';
  return failedSubject.test(subject) && /^<>$|^$/.test(fieldValue(fields, 'return-path')) ? 'failure' : null;
}

/** RFC 5965 3.1, RFC 6591 3.1: the type that a feedback report names; null: it is none. */
function kindOfFeedback(text: string): Notice['kind'] {
  const type = /^[ \t]*feedback-type[ \t]*:[ \t]*([a-z-]{1,30})/im.exec(text)?.[1]?.toLowerCase();
  if (type === undefined) return null;
  return type === 'auth-failure' ? 'authentication-report' : 'complaint';
}

function kindByRecipients(recipients: readonly RecipientStatus[]): Notice['kind'] {
  const has = (...actions: string[]) => recipients.some(({ action }) => action !== null && actions.includes(action));
  if (has('failed')) return 'failure';
  if (has('delayed')) return 'delay';
  return has('delivered', 'relayed', 'expanded') ? 'delivery' : null;
}

/** Never throws; linear in the length of `pasted`. */
export function readNotice(pasted: string): Notice {
  const whole = pasted.slice(0, LONGEST_TEXT).replace(/\r\n?/g, '\n').replaceAll('\ufeff', '');
  const { fields, parts, returned } = noticeParts(unquoted(whole));
  const reports = parts.filter(({ type }) => /^message\/(?:global-)?delivery-status$/.test(type));
  const forPeople = parts.filter(({ type }) => type === 'text/plain');
  const others = parts.filter(({ type }) => type === 'text/html');
  const [words, more] = forPeople.some(({ text }) => text.trim() !== '') ? [forPeople, others] : [others, []];
  const text = words.map((part) => part.text).join('\n\n');
  const report =
    reports.length > 0 ? reports.map((part) => part.text).join('\n\n') : `${text}\n\n${reportInJson(text)}`;
  const recipients = recipientStatuses(report);
  const lines = wordsOfNotice(text);
  const said = lines.join('\n').slice(0, 8000);
  const feedback = kindOfFeedback(parts.find(({ type }) => type === 'message/feedback-report')?.text ?? report);
  const byHeader = kindByHeader(fields);
  const byReport = feedback ?? kindByRecipients(recipients);
  const kind = byReport ?? (byHeader === 'failure' && stillTrying.test(said) ? 'delay' : byHeader) ?? kindByWords(said);
  const relayed = recipients.length > 0 || byHeader === 'failure' || ofServers.test(said);
  return {
    kind,
    relayed,
    recipients,
    lines,
    moreLines: wordsOfNotice(more.map((part) => part.text).join('\n\n')),
    returned,
  };
}

/** What the words of a text without header and report tell, where they are those of a mail system; null: nothing. */
function kindByWords(said: string): Notice['kind'] {
  if (/^.{0,200}this is an? (?:\w{1,20} ){0,2}(?:e-?mail )?abuse report for/is.test(said)) return 'complaint';
  if (!ofServers.test(said))
    return absent.test(said.slice(0, 1000)) && !/[45]\d\d|error/.test(said) ? 'automatic-reply' : null;
  return stillTrying.test(said) ? 'delay' : null;
}
