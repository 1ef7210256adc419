// Finds what servers said in a notice: each SMTP reply (RFC 5321 4.2) or enhanced code (RFC 3463) with its sentence.
import type { RecipientStatus } from './delivery-status.ts';

/** The command that was refused (RFC 5321 3.3). */
export type Stage = 'connect' | 'login' | 'mail' | 'rcpt' | 'data';

/** One thing that a server said. */
export interface ServerReply {
  /** Such as "550"; null: none stood there. */
  replyCode: string | null;
  /** Such as "5.1.1"; null: none. */
  enhancedCode: string | null;
  /** As it was said, unwrapped, codes included. */
  text: string;
  /** Without the codes, and without "<address>: Recipient address rejected:", which says nothing by itself. */
  words: string;
  stage: Stage | null;
  /** It can be nothing but a server's: prices and house numbers look like bare codes. */
  sure: boolean;
}

/** A reply in the words of a notice, with its first and last line. */
export interface SpokenReply extends ServerReply {
  rows: readonly [from: number, to: number];
}

const MOST_REPLIES = 20;
/** Characters of one sentence. */
const LONGEST = 600;

/**
 * A reply code counts where replies stand: at the beginning of a line, behind a colon, quote or bracket, or behind
 * words such as "said". The second digit of a reply is 0 to 5 (RFC 5321 4.2.1); some servers use 7 for a policy.
 */
const reply =
  /(?:^[ \t]{0,12}|[;('"<[>#][ \t]{0,2}|:[ \t]{1,5}|[ \t]:|\bcode\b:?[ \t]{0,5}|(?<spoken>\b(?:said|errors?|(?:error|status|reply|response|smtp|return)[ _]code|returned|response|responded|reply|status|smtp;|reason)\b:?[ \t]{0,5}|<<<[ \t]{0,3})|\.\.\.[ \t])(?<code>[45](?:[0-5]\d|7\d))(?=[ \-:,.)\]>'"#]|$)/gi;
/** An enhanced code counts behind a reply code, or where it stands for itself: releases and addresses look like it. */
const enhanced = /(?<![\d.])[45]\.[0-7]\.\d{1,3}(?![\d.])/;
const bareEnhanced =
  /(?:^[ \t]{0,12}|[<'";:][ \t]{0,3}|(?<spoken>\b(?:status|code|error|said|response|responded)\b:?[ \t]{0,5}|\bdsn=|[([]#))(?<code>[45]\.[0-7]\.\d{1,3})(?![\d.])/gi;

/** Lines at which no sentence goes on: a session's next step, the next recipient, what the sending system adds. */
const newThought =
  /^[ \t]*(?:<<<|>>>|\.\.\. |-{3,}|={3,}|\*{3,}|remote (?:system|host|server)\b|giving up|\/?i'm not going to|message (?:could not be delivered|will be deleted)|warning:|will keep trying|dsn generated|if your)|^(?:\S{1,64}@\S{1,250}|<\S{1,64}@\S{1,250}>:)(?:[ \t]|$)/i;

const stages: ReadonlyArray<readonly [Stage, RegExp]> = [
  ['connect', /initial connection|\behlo\b|\bhelo\b|refused to talk|\bconnect\b|my name was rejected|greeting/i],
  ['login', /\bauth\b|starttls/i],
  ['mail', /mail[ _]from|sender was rejected/i],
  ['rcpt', /rcpt[ _]to|like recipient/i],
  ['data', /end of data|final data|\bdata\b|after I sent the message/i],
];

/** The step that stands beside a reply, such as "(in reply to RCPT TO command)"; null: none. */
function stageBeside(before: string, after: string): Stage | null {
  const named =
    /\(in reply to (.{3,20}?)(?: command)?\)|\[((?:RCPT|MAIL)_\w{2,4}|DATA)\]|\bin ((?:RCPT TO|MAIL FROM|DATA))\b/i.exec(
      after,
    );
  const step = named ? (named[1] ?? named[2] ?? named[3] ?? '') : lastStep(before);
  return stages.find(([, pattern]) => pattern.test(step))?.[0] ?? null;
}

function lastStep(before: string): string {
  const steps = before
    .replace(/\s+/g, ' ')
    .match(
      /(?:(?:after|during|did not like our|in response to|>>>)[ \t]{1,3}.{4,30}|(?:sender was rejected|my name was rejected|like recipient|refused to talk to me|after I sent the message))/gi,
    );
  return steps?.at(-1) ?? '';
}

/** The step at which the notice says that it failed, where it names one for all; null: none. */
export function stageOfNotice(lines: readonly string[]): Stage | null {
  return stageBeside(lines.join('\n').slice(0, 4000), '');
}

/** A further line of the same reply: "550-5.1.1 The", "550 5.1.1 account" (RFC 5321 4.2.1); null: something else. */
function continued(line: string, code: string): string | null {
  const found = /^[ \t]{0,12}([245]\d\d)(?:[ -]|$)/.exec(line);
  if (!found) return newThought.test(line) ? null : line;
  return found[1] === code ? line.trimStart() : null;
}

/** The sentence that begins at `column` of `row`, up to where something else begins, and its last row. */
function sentenceAt(
  lines: readonly string[],
  row: number,
  column: number,
  code: string,
): { text: string; end: number } {
  const session = /^[ \t]*<<</.test(lines[row]!);
  const pieces = [lines[row]!.slice(column)];
  let length = pieces[0]!.length;
  let end = row;
  while (end + 1 < lines.length && length < LONGEST) {
    const line = lines[end + 1]!;
    // A session shows each line of a reply behind its own mark.
    if (line.trim() === '' || (session && !/^[ \t]*<<<[ \t]*\S/.test(line))) break;
    const unmarked = session ? line.replace(/^[ \t]*<<<[ \t]*/, '') : line;
    const more = continued(unmarked, code);
    if (more === null) break;
    pieces.push(more);
    length += more.length;
    end += 1;
  }
  return { text: pieces.join(' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST), end };
}

/** `text` without the codes that a reply of several lines repeats in front of each. */
function withoutRepeats(text: string, code: string): string {
  return text.replace(new RegExp(`(?<=.) ${code}[- ](?:\\(?#?[245]\\.\\d{1,3}\\.\\d{1,3}\\b ?)?`, 'g'), ' ');
}

function wordsOf(text: string): string {
  const said = text
    .replace(/^\s*[245]\d\d(?:[ -]+[245]\d\d(?=[ -]))?[-: ]*/, '')
    .replace(/^['"(#[\s]*[245]\.\d{1,3}\.\d{1,3}[\])]?['":,-]*\s*/, '')
    .replace(/\(in reply to .{0,40}$/i, '');
  const rest = /^[^:]{0,340}:? ?recipient address rejected: ?(.{3,})/i.exec(said)?.[1];
  // Microsoft's "Access denied" behind it adds nothing: then the recipient is what was rejected.
  return rest === undefined || /^access denied\b/i.test(rest) ? said.trim() : rest.trim();
}

/** Whether the paste is short and begins with this code. */
const isWholeText = (lines: readonly string[], row: number, at: number) =>
  lines.slice(0, row).every((line) => line.trim() === '') &&
  lines[row]!.slice(0, at).trim() === '' &&
  lines.filter((line) => line.trim() !== '').length <= 3;

/** The replies in the lines of a notice, in their order, at most 20. Never throws; linear. */
export function repliesIn(lines: readonly string[]): SpokenReply[] {
  const found: SpokenReply[] = [];
  let readTo = -1;
  for (const [row, line] of lines.entries()) {
    for (const match of line.matchAll(reply)) {
      if (found.length >= MOST_REPLIES) return found;
      const code = match.groups!.code!;
      const at = match.index + match[0].length - code.length;
      // The later lines of a reply of several belong to its first.
      const begins = /^[ \t]*(?:<<<)?[ \t]*$/.test(line.slice(0, at));
      if (row <= readTo && begins && found.at(-1)?.replyCode === code) continue;
      const { text, end } = sentenceAt(lines, row, at, code);
      readTo = end;
      const before = `${lines
        .slice(Math.max(0, row - 3), row)
        .join('\n')
        .slice(-300)}\n${line.slice(0, at)}`;
      const said = withoutRepeats(text, code);
      const enhancedCode = enhanced.exec(text)?.[0] ?? null;
      const sure = enhancedCode !== null || match.groups!.spoken !== undefined || isWholeText(lines, row, at);
      const stage = stageBeside(before, said);
      found.push({ replyCode: code, enhancedCode, text: said, words: wordsOf(said), stage, sure, rows: [row, end] });
    }
  }
  return found.length > 0 ? found : enhancedCodesIn(lines);
}

/** Where no reply code stands at all: the enhanced codes with their sentences. */
function enhancedCodesIn(lines: readonly string[]): SpokenReply[] {
  const found: SpokenReply[] = [];
  for (const [row, line] of lines.entries()) {
    for (const match of line.matchAll(bareEnhanced)) {
      if (found.length >= MOST_REPLIES) return found;
      const code = match.groups!.code!;
      const at = match.index + match[0].length - code.length;
      // "(#5.1.1)" stands behind its sentence.
      const behind = /[([]#?$|#$/.test(line.slice(0, at)) && at > 12;
      const { text, end } = behind ? { text: line.trim().slice(0, LONGEST), end: row } : sentenceAt(lines, row, at, '');
      const sure = match.groups!.spoken !== undefined || isWholeText(lines, row, at);
      const stage = stageBeside('', text);
      found.push({ replyCode: null, enhancedCode: code, text, words: wordsOf(text), stage, sure, rows: [row, end] });
    }
  }
  return found;
}

/** What a report's fields say of one recipient, as a reply; null: neither a reason nor a code of failure. */
export function replyOfStatus({ diagnostic, status }: RecipientStatus, stage: Stage | null): ServerReply | null {
  const said = (diagnostic ?? '').replace(/\s+/g, ' ').slice(0, LONGEST);
  const code = /(?:^|[ ('"[])([45](?:[0-5]\d|7\d))(?=[ \-:,.)'"#]|$)/.exec(said.slice(0, 80))?.[1] ?? null;
  const failed = status !== null && /^[45]/.test(status) ? status : null;
  if (said === '' && failed === null) return null;
  const from = code === null ? said : withoutRepeats(said.slice(said.indexOf(code)), code);
  const text = from || failed!;
  return {
    ...{ replyCode: code, enhancedCode: enhanced.exec(said)?.[0] ?? failed, text, words: wordsOf(text), sure: true },
    stage: stageBeside('', from) ?? stage,
  };
}
