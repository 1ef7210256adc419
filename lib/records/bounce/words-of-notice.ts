// The lines of a notice that a server wrote for people: header lines, style sheets and the returned message taken out.
import { isReportField } from './delivery-status.ts';

const MOST_LINES = 3000;
const LONGEST_LINE = 2000;

/** Where the message that came back begins. */
const returnedMessage =
  /^[ \t]*(?:-{2,}[ \t]*(?:(?:this|below|here)\b.{0,40}\b(?:copy|original|header)|(?:begin(?:ning)? of )?(?:the )?(?:header of the )?(?:original|returned|unsent|undelivered|bounced) (?:message|mail|header)|message headers?|returned message|unsent message|undelivered mail)|below is a copy of the (?:original )?message|the header of the original message|(?:the )?original message (?:headers?\b|follows)|message headers? follows?|(?:return-path|received|dkim-signature|arc-seal):[ \t])/i;
/** Before that point something must have been told, else the "original message" is the notice itself, forwarded. */
const told = /deliver|fail|reject|return|error|reason|could ?n.t|cannot|unable|recipient|[45]\d\d|[45]\.\d/i;

/** Fields of messages (RFC 5322 3.6 and beyond) that numbers and hard words stand in, and that nobody says. */
const headerLine =
  /^[ \t]{0,8}(?:received(?:-spf)?|x-[\w-]{1,60}|dkim-signature|domainkey-signature|arc-[\w-]{1,40}|authentication-results|message-id|mime-version|content-[\w-]{1,40}|return-path|delivered-to|envelope-to|delivery-date|references|in-reply-to|user-agent|thread-[\w-]{1,20}|list-[\w-]{1,20}|date|sent|subject|from|to|cc|bcc|reply-to|sender|importance|sensitivity|priority|precedence|feedback-id|auto-submitted|accept-language|errors-to|resent-[\w-]{1,20}|original-[\w-]{1,40}|status):/i;
const styleLine =
  /^[ \t]*(?:[.#@*]?[\w.#:*>, -]{1,100}\{[^{}]{0,300}\}?|[a-z-]{2,40}[ \t]{0,3}:[^;{}]{1,120};(?:[ \t]*[a-z-]{2,40}:[^;]{1,80};)*|\})[ \t]*$/i;

/** Quoting of a reply or a forwarded notice; three marks are a session's own ">>> DATA". */
const quoted = /^(?:>[ \t]{1,3}(?!>>))+|^>(?![> ])/;

function withoutReturned(lines: string[]): string[] {
  let something = false;
  for (const [row, line] of lines.entries()) {
    if (something && returnedMessage.test(line.slice(0, 200))) return lines.slice(0, row);
    something ||= told.test(line.slice(0, 300));
  }
  return lines;
}

/** The lines that count, an empty string for each gap. Never throws; linear in the length of `text`. */
export function wordsOfNotice(text: string): string[] {
  const lines = text.split('\n', MOST_LINES).map((line) => line.slice(0, LONGEST_LINE).replace(quoted, ''));
  const kept: string[] = [];
  let inField = false;
  for (const line of withoutReturned(lines)) {
    const head = line.slice(0, 300);
    const isField = headerLine.test(head) || isReportField(head);
    // RFC 5322 2.2.3: a field goes on in lines that begin with a blank.
    inField = isField || (inField && /^[ \t]+\S/.test(line));
    // Gmail's headline stands above the reason and is less exact.
    kept.push(inField || styleLine.test(head) || /^\*\* .{1,80} \*\*$/.test(head) ? '' : line.trimEnd());
  }
  return kept;
}
