// Reads a pasted bounce or error: what it is, what it means, who has to act, and whether it is over.
import type { BounceId, BounceOutcome, BounceReading } from '../../model/bounce.ts';
import { visibleText } from '../display-text.ts';
import { mailboxesIn } from '../mailboxes.ts';
import { meaningOfDialog, meaningOfNumber } from './app-error.ts';
import {
  generalMeaning,
  generalMeaningOfWords,
  type Meaning,
  meaningOfLoneWords,
  meaningOfWords,
  particularMeaning,
} from './meaning.ts';
import { isOfApps, menderOf } from './mender.ts';
import { type Notice, readNotice } from './notice.ts';
import { appCodeIn } from './outlook-codes.ts';
import { isPersonal, paragraphsIn } from './paragraphs.ts';
import { repliesIn, replyOfStatus, type ServerReply, stageOfNotice } from './server-replies.ts';

/** The catalogue's slug where it differs from the id; null: the catalogue has none. */
const faults: Partial<Record<BounceId, string | null>> = {
  'outlook-cannot-connect': 'outlook-error-code',
  'outlook-connection-closed': 'outlook-error-code',
  'outlook-timeout': 'outlook-error-code',
  'outlook-data-file': 'outlook-error-code',
  'dns-lookup-failed': 'mx-lookup-fails',
  'mx-not-local': 'webform-remote-but-local',
  'app-cannot-connect': 'server-not-found',
  'app-secure-connection-failed': 'tls-handshake-failed',
  ...Object.fromEntries(
    (
      [
        ...(['server-refused-later', 'server-refused-for-good', 'server-refused-policy', 'server-needs-tls'] as const),
        ...(['server-disk-full', 'server-internal-error', 'address-refused', 'message-malformed'] as const),
        ...(['recipient-internal-only', 'recipient-group-closed', 'recipient-refuses-sender'] as const),
        ...(['recipient-rate-limited', 'sender-verification-failed', 'app-connection-closed', 'app-timeout'] as const),
        ...(['app-settings-not-found', 'device-offline'] as const),
      ] satisfies BounceId[]
    ).map((id) => [id, null]),
  ),
};

/** Characters of what is shown. */
const SHOWN = 400;
/** Characters of all that an app or a server says without a code, and of one dialog in it. */
const LONGEST_ERROR = 1500;
const LONGEST_DIALOG = 700;

/** Never throws; everything in the answer is safe to show. */
export function readBounce(pasted: string): BounceReading {
  const notice = readNotice(pasted);
  const reading = readingOf(notice);
  if ((reading.id !== null && reading.by !== 'report') || notice.returned === '') return reading;
  // A notice that someone forwards, or that a filter wrapped up, is the message within.
  const within = readNotice(notice.returned);
  const inner = within.relayed ? readingOf(within) : reading;
  return inner.kind === null || inner.by === 'report' ? reading : inner;
}

function readingOf(notice: Notice): BounceReading {
  const appCode = appCodeIn(notice.lines.join('\n'));
  const isNoFault = notice.kind !== null && notice.kind !== 'failure' && notice.kind !== 'delay';
  const said = isNoFault ? { replies: [], rest: [] } : saidIn(notice);
  const meaning = isNoFault ? null : meaningOf(notice, said, appCode);
  const { replyCode = null, enhancedCode = null, text = null } = meaning?.reply ?? said.replies[0] ?? {};
  const id = meaning?.id ?? null;
  const outcome = outcomeOf(notice, meaning, enhancedCode ?? replyCode);
  return {
    id,
    fault: id === null ? null : ((faults[id] === undefined ? id : faults[id]) ?? null),
    kind: kindOf(notice, meaning, appCode),
    by: meaning?.by ?? null,
    replyCode,
    enhancedCode,
    appCode,
    mender: id === null ? null : menderOf(id, notice.relayed, outcome, meaning?.reply?.words ?? ''),
    outcome,
    retryUntil: outcome === 'trying' ? retryUntilOf(notice) : null,
    permanence: permanenceOf(enhancedCode ?? replyCode),
    said: text === null ? null : visibleText(text, SHOWN),
    recipient: recipientOf(notice),
  };
}

interface Said {
  /** The report's own replies first, then those in the words. */
  replies: ServerReply[];
  /** The lines of no reply. */
  rest: string[];
}

function saidIn({ recipients, lines, relayed }: Notice): Said {
  const spoken = repliesIn(lines).filter(({ sure }) => relayed || sure);
  const steps = new Set(spoken.map(({ stage }) => stage).filter((stage) => stage !== null));
  const [step = null] = steps.size === 1 ? steps : spoken.length === 0 ? [stageOfNotice(lines)] : [];
  const told = recipients
    .filter(({ action }) => action === null || action === 'failed' || action === 'delayed')
    .flatMap((status) => replyOfStatus(status, step) ?? []);
  const rest = lines.map((line, row) => (spoken.some(({ rows: [from, to] }) => from <= row && row <= to) ? '' : line));
  return { replies: [...told, ...spoken], rest };
}

function meaningOf(notice: Notice, said: Said, appCode: string | null): Meaning | null {
  return notice.relayed ? meaningOnTheWay(notice, said, appCode) : meaningOfPaste(said, appCode);
}

/** In the order of trust: what servers say in particular, the words around it, what they say in general, a code alone. */
function meaningOnTheWay({ moreLines, kind }: Notice, { replies, rest }: Said, appCode: string | null): Meaning | null {
  const place = { relayed: true };
  // What a provider's friendly sentences make of a server's answer is less exact than the answer.
  const answer = Math.max(
    0,
    rest.findIndex((line) => /^[ \t]*(?:the )?response\b.{0,40}:[ \t]*$/i.test(line)),
  );
  const paragraphs = paragraphsIn([...rest.slice(answer), '', ...rest.slice(0, answer)]);
  return (
    particularMeaning(replies, place) ??
    inWords(paragraphs, meaningOfWords) ??
    (replies.length === 0 ? inWords(paragraphsIn(moreLines), meaningOfWords) : null) ??
    generalMeaning(replies, place) ??
    inWords(paragraphs, generalMeaningOfWords) ??
    meaningOfNumber(appCode) ??
    unknownMeaning(replies, kind)
  );
}

/** A server's line, an app's number, an app's dialog, or a sentence that says enough by itself. */
function meaningOfPaste({ replies, rest }: Said, appCode: string | null): Meaning | null {
  const place = { relayed: false };
  const paragraphs = paragraphsIn(rest);
  return (
    particularMeaning(replies, place) ??
    generalMeaning(replies, place) ??
    meaningOfNumber(appCode) ??
    inLoneWords(paragraphs, meaningOfLoneWords) ??
    inLoneWords(paragraphs, meaningOfDialog) ??
    unknownMeaning(replies, null)
  );
}

type WordReader = (text: string) => BounceId | undefined;

function inWords(texts: readonly string[], read: WordReader): Meaning | null {
  for (const text of texts) {
    const id = read(text);
    if (id === undefined) continue;
    const reply = { replyCode: null, enhancedCode: null, text, words: text, stage: null, sure: true };
    return { id, by: 'wording', reply };
  }
  return null;
}

/** An error is short, and nobody's letter: longer texts and personal ones speak of errors without being one. */
function inLoneWords(paragraphs: readonly string[], read: WordReader): Meaning | null {
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  if (length > LONGEST_ERROR || paragraphs.some(isPersonal)) return null;
  return inWords(
    [...paragraphs, paragraphs.join(' ')].filter((text) => text.length <= LONGEST_DIALOG),
    read,
  );
}

/** Refused without a reason that we know: for now or for good, by the code, else by the report's own word. */
function unknownMeaning([reply]: readonly ServerReply[], kind: Notice['kind']): Meaning | null {
  const code = reply?.enhancedCode ?? reply?.replyCode ?? null;
  if (reply && code !== null) {
    const id = code.startsWith('4') ? 'server-refused-later' : 'server-refused-for-good';
    return { id, by: reply.replyCode === null ? 'enhanced-code' : 'reply-code', reply };
  }
  if (kind === 'failure') return { id: 'server-refused-for-good', by: 'report', reply: reply ?? null };
  return kind === 'delay' ? { id: 'server-refused-later', by: 'report', reply: reply ?? null } : null;
}

const gaveUp =
  /giv(?:en|ing) up|not going to try again|will be deleted from queue|permanent (?:fatal )?error|could not be delivered for|failed permanently|will not be (?:re)?tried/i;

function outcomeOf({ kind, lines }: Notice, meaning: Meaning | null, code: string | null): BounceOutcome | null {
  if (kind === 'delivery') return 'delivered';
  if (kind === 'delay') return 'trying';
  if (kind === 'failure') return 'over';
  if (meaning === null || isOfApps(meaning.id)) return null;
  if (lines.some((line) => gaveUp.test(line))) return 'over';
  return code === null ? null : permanenceOf(code) === 'temporary' ? 'trying' : 'over';
}

function kindOf({ kind, relayed }: Notice, meaning: Meaning | null, appCode: string | null): BounceReading['kind'] {
  if (kind !== null) return kind;
  if (meaning === null) return null;
  const byApp =
    meaning.by === 'app-code' || (appCode !== null && !relayed) || (isOfApps(meaning.id) && meaning.by === 'wording');
  return byApp ? 'app-error' : relayed && meaning.by === 'report' ? 'failure' : 'server-reply';
}

function permanenceOf(code: string | null): BounceReading['permanence'] {
  return code === null ? null : code.startsWith('4') ? 'temporary' : 'permanent';
}

function retryUntilOf({ recipients }: Notice): string | null {
  const until = recipients.find(({ retryUntil }) => retryUntil !== null)?.retryUntil ?? null;
  return until === null ? null : new Date(until).toISOString();
}

/** RFC 3464 2.3.2, or the address that notices put in front of the reason. */
function recipientOf({ recipients, lines }: Notice): string | null {
  const told = recipients.find(({ recipient }) => recipient !== null)?.recipient;
  if (told) return told;
  for (const line of lines) {
    const named = /^[ 	]{0,8}<?([^\s<>@]{1,64}@[^\s<>@]{3,253}?)>?(?::|$)/.exec(line)?.[1];
    const address = named === undefined ? undefined : mailboxesIn(named)[0]?.address;
    if (address) return address;
  }
  return null;
}
