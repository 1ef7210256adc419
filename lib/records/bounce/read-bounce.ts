// Reads a pasted bounce or error line: its codes, the sentence that counts, and which fault that is.
import type { BounceId, BounceReading } from '../../model/bounce.ts';
import { visibleText } from '../display-text.ts';
import { mailboxesIn } from '../mailboxes.ts';
import { bounceWordings, decisiveCodes, enhancedMeanings, outlookMeanings, replyMeanings } from './wordings.ts';

/** The catalogue's slug where it differs from the id; null: the catalogue has none. */
const faults: Partial<Record<BounceId, string | null>> = {
  'outlook-cannot-connect': 'outlook-error-code',
  'outlook-connection-closed': 'outlook-error-code',
  'outlook-timeout': 'outlook-error-code',
  'server-refused-later': null,
  'server-refused-for-good': null,
};

/** Read of a text: more is a message with its body, whose bounce stands at the beginning. */
const LONGEST_TEXT = 65_536;
const MOST_SENTENCES = 20;
/** Characters of the sentence that stands behind a code. */
const SENTENCE = 400;

interface Sentence {
  replyCode: string | null;
  enhancedCode: string | null;
  text: string;
}

/**
 * A reply code counts where replies stand: at the beginning of a line, behind a colon, quote or bracket, or behind
 * words such as "said"; an enhanced code counts anywhere but inside another number.
 */
const replies =
  /(?:^|[:;('"<>#[]|\b(?:said|error|code|returned|response|reply|status|state|with)\b)[ \t]{0,5}([45]\d\d)(?:[ -]{1,2}#?\(?([45]\.[0-7]\.\d{1,3})\b|(?=[ \-:,.)\]>'"]|$))/gim;
const enhanced = /(?<![\d.])[45]\.[0-7]\.\d{1,3}(?![\d.])/g;

/** Never throws; everything in the answer is safe to show. */
export function readBounce(pasted: string): BounceReading {
  const text = pasted.slice(0, LONGEST_TEXT).replace(/\r\n?/g, '\n');
  const appCode = /\b0x8[0-9a-f]{7}\b/i.exec(text)?.[0] ?? null;
  const sentences = sentencesIn(text);
  const found = meaningOf(sentences, appCode, text);
  // Whoever does not know an address for good says so with a 5; "unverified address" with a 4 is only a delay.
  if (found.id === 'recipient-unknown' && found.sentence && isTemporary(found.sentence))
    found.id = 'server-refused-later';
  const { replyCode = null, enhancedCode = null } = found.sentence ?? sentences[0] ?? {};
  const said = found.sentence?.text ?? sentences[0]?.text ?? null;
  return {
    id: found.id,
    fault: found.id === null ? null : ((faults[found.id] === undefined ? found.id : faults[found.id]) ?? null),
    by: found.by,
    replyCode,
    enhancedCode,
    appCode: appCode === null ? null : `0x${appCode.slice(2).toUpperCase()}`,
    permanence: permanenceOf(enhancedCode ?? replyCode),
    said: said === null ? null : visibleText(said, SENTENCE),
    recipient: recipientIn(text),
  };
}

function sentencesIn(text: string): Sentence[] {
  const from = (start: number) =>
    text
      .slice(start, start + SENTENCE)
      .split(/\n[ \t]*\n/, 1)[0]!
      .replace(/\s+/g, ' ')
      .trim();
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(replies)) {
    if (sentences.length >= MOST_SENTENCES) break;
    const [whole, replyCode = null, enhancedCode = null] = match;
    const start = match.index + whole.indexOf(replyCode ?? '');
    const sentence = from(start);
    // "550-5.1.1 The account" goes on in further lines that repeat the codes (RFC 5321 4.2.1).
    const clean = sentence.replaceAll(
      new RegExp(`(?<=.) ${replyCode}[- ](?:${enhancedCode ?? '5\\.'}\\S* )?`, 'g'),
      ' ',
    );
    sentences.push({ replyCode, enhancedCode: enhancedCode ?? clean.match(enhanced)?.[0] ?? null, text: clean });
  }
  if (sentences.length > 0) return sentences;
  for (const match of text.matchAll(enhanced)) {
    if (sentences.length >= MOST_SENTENCES) break;
    sentences.push({ replyCode: null, enhancedCode: match[0], text: from(match.index) });
  }
  return sentences;
}

type Meaning = { id: BounceId | null; by: BounceReading['by']; sentence: Sentence | null };

/** A code that means one thing, then a known wording, then what codes say in general, then wordings without any code. */
function meaningOf(sentences: Sentence[], appCode: string | null, text: string): Meaning {
  const app = appCode === null ? undefined : outlookMeanings[`0x${appCode.slice(2).toUpperCase()}`];
  const detail = (sentence: Sentence) => sentence.enhancedCode?.slice(2) ?? '';
  const first = <Id>(read: (sentence: Sentence) => Id | undefined): { id: Id; sentence: Sentence } | undefined => {
    for (const sentence of sentences) {
      const id = read(sentence);
      if (id !== undefined) return { id, sentence };
    }
    return undefined;
  };
  const decisive = first((s) => (decisiveCodes.has(detail(s)) ? enhancedMeanings[detail(s)] : undefined));
  if (decisive) return { ...decisive, by: 'enhanced-code' };
  const worded = first((s) => wordingOf(s.text));
  if (worded) return { ...worded, by: 'wording' };
  const coded = first((s) => enhancedMeanings[detail(s)]);
  if (coded) return { ...coded, by: 'enhanced-code' };
  const replied = first((s) => replyMeanings[s.replyCode ?? '']);
  if (replied) return { ...replied, by: 'reply-code' };
  // An app's own number comes before the words around it, which tell of the app and not of the server.
  if (app) return { id: app, by: 'app-code', sentence: null };
  const [sentence] = sentences;
  if (!sentence) return wordsAlone(text);
  const by = sentence.replyCode === null ? 'enhanced-code' : 'reply-code';
  return { id: isTemporary(sentence) ? 'server-refused-later' : 'server-refused-for-good', by, sentence };
}

function wordingOf(text: string): BounceId | undefined {
  return bounceWordings.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The first line that says something known. */
function wordsAlone(text: string): Meaning {
  for (const line of text.split('\n', 200)) {
    const id = wordingOf(line.slice(0, 1000));
    if (id)
      return {
        id,
        by: 'wording',
        sentence: { replyCode: null, enhancedCode: null, text: line.trim().slice(0, SENTENCE) },
      };
  }
  return { id: null, by: null, sentence: null };
}

function isTemporary({ enhancedCode, replyCode }: Sentence): boolean {
  return permanenceOf(enhancedCode ?? replyCode) === 'temporary';
}

function permanenceOf(code: string | null): BounceReading['permanence'] {
  return code === null ? null : code.startsWith('4') ? 'temporary' : 'permanent';
}

/** RFC 3464 2.3.2, or the address that bounces put in pointed brackets before the reason. */
function recipientIn(text: string): string | null {
  const field = /^(?:final|original)-recipient:[ \t]{0,5}rfc822;[ \t]{0,5}([^\s<>]{3,320})/im.exec(text)?.[1];
  const named = field ?? /^[ \t]{0,8}<?([^\s<>@]{1,64}@[^\s<>@]{3,253}?)>?(?::|$)/m.exec(text)?.[1];
  return named === undefined ? null : (mailboxesIn(named)[0]?.address ?? null);
}
