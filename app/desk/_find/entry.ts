// What was typed or pasted into the desk's one field, and where it leads: the first way is the one that Enter takes.
import { type AccountInput, type InputProblem, parseAccountInput } from '../../../lib/model/input.ts';
import { mendPaste } from '../../../lib/model/paste/mend-paste.ts';
import { suggestForText } from '../../../lib/model/typo.ts';

export type Way =
  /** Check the domain, without a password. `meant`: it was offered in place of a slip. */
  | { to: 'check'; input: AccountInput; meant?: true }
  /** May this server send for this sender? */
  | { to: 'spf'; ip: string; sender: string }
  /** Read a message or its header. */
  | { to: 'message'; text: string }
  /** Explain a bounce, a server's line or an app's error. */
  | { to: 'bounce'; text: string };

export interface Entry {
  ways: Way[];
  /** Why there is none: what to change. Null: nothing was typed, or there is a way. */
  refusal:
    | { problem: InputProblem; values: Record<string, string> }
    | { problem: 'lone-address'; values: { ip: string } }
    | null;
}

/** Longer than any address or any line of a dialog. */
const LONGEST_LINE = 2_000;
/** Of a longer paste the beginning decides. */
const MOST_READ = 262_144;
/** Addresses that a text names: more than these is a list, not a case. */
const MOST_NAMED = 6;

/** Fields that stand in the head of every message, and hardly in anything else (RFC 5322 3.6, 5321 4.4). */
const MESSAGE_FIELD =
  /^(?:received|dkim-signature|authentication-results|arc-[a-z-]+|return-path|message-id|received-spf|mime-version|delivered-to):/im;
/** What reports of delivery and their covers say (RFC 3464 2.2, 3462). */
const BOUNCE_FIELD =
  /^(?:final-recipient|original-recipient|diagnostic-code|reporting-mta|remote-mta|action: *(?:failed|delayed)|status: *[245]\.)|report-type="?delivery-status|^from:.*mailer-daemon|^subject:.*(?:undeliver|delivery (?:status|has failed|failure)|returned mail|failure notice|mail delivery)/im;
/** A server's reply (RFC 5321 4.2), an enhanced code (RFC 3463), an app's number, or words of refusal. */
const ERROR_SIGN =
  /(?:^|[\s<:("'])[245]\d\d[ -](?=\S)|\b[245]\.\d{1,3}\.\d{1,3}\b|\b0x[0-9a-f]{8}\b|\b(?:error|fail(?:ed|ure)?|denied|reject(?:ed)?|refused|bounced?|undeliver\w*|cannot|can['’]t|could ?n[o'’]t|unable|not trusted|verify|timed? ?out|authenticat\w+|certificate|full|quota|blocked|spam|suspended|expired|locked)\b|\[[a-z]{6,}\]/i;

const FILLERS = new Set(
  'spf for from by with and the may can send sends sending sender ip ip4 ip6 in of to is helo host server domain -> → => | /'.split(
    ' ',
  ),
);
const trimmedWord = (word: string): string => word.replace(/^[<(["'“]+|[>)\]"'”,;:.]+$/g, '');

const isIpv4 = (word: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(word) && word.split('.').every((part) => Number(part) < 256);
const isIpv6 = (word: string): boolean => /^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*$/i.test(word) && word.length < 46;
/** An address of a server in any of the forms in which logs and headers write it. */
function addressIn(word: string): string | null {
  const bare = trimmedWord(word.replace(/^(?:ip[46]?|client-ip)[:=]/i, ''))
    .replace(/^\[|\]$/g, '')
    .replace(/^ipv6:/i, '');
  return isIpv4(bare) || isIpv6(bare) ? bare : null;
}

const accountIn = (word: string): AccountInput | null => {
  const parsed = parseAccountInput(word);
  return parsed.ok ? parsed.input : null;
};

/** "https://www.a.example/contact" means a.example; "mail.a.example:993" means that host. */
function withoutWrapping(line: string): string {
  const host = /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i.exec(line)?.[1]?.replace(/^www\./i, '');
  return host ?? /^([a-z0-9.-]+\.[a-z]{2,}):\d{1,5}$/i.exec(line)?.[1] ?? line;
}

const found = (...ways: Way[]): Entry => ({ ways, refusal: null });

/** One address and one domain, in any order, among a few small words: a question to SPF. */
function spfWay(line: string): Way | null {
  const words = line
    .split(/[\s,;]+/)
    .filter((word) => word !== '' && !FILLERS.has(word.toLowerCase().replace(/[:=]$/, '')));
  if (words.length !== 2) return null;
  const addresses = words.map(addressIn);
  const ip = addresses.find((address) => address !== null);
  const other = words[addresses.indexOf(null)];
  if (ip === undefined || ip === null || other === undefined) return null;
  const account = accountIn(
    trimmedWord(other.replace(/^(?:sender|domain|helo|envelope-from|smtp\.mailfrom)[:=]/i, '')),
  );
  return account === null ? null : { to: 'spf', ip, sender: account.address ?? `postmaster@${account.domain}` };
}

/** Addresses in a text, each once: what else could be meant by it. */
function checksNamedIn(text: string): Way[] {
  const named =
    text.match(/(?<=^|[\s<>()[\]",;:@])[^\s<>()[\]",;:@]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu) ?? [];
  const inputs = new Map<string, AccountInput>();
  for (const word of named.slice(0, 40)) {
    const input = /mailer-daemon|postmaster|no-?reply/i.test(word) ? null : accountIn(trimmedWord(word));
    if (input?.address && inputs.size < MOST_NAMED) inputs.set(input.address, input);
  }
  return [...inputs.values()].map((input) => ({ to: 'check', input }));
}

function waysOfLine(line: string): Entry {
  if (MESSAGE_FIELD.test(line)) return found({ to: 'message', text: line }, { to: 'bounce', text: line });
  const spf = spfWay(line);
  if (spf) return found(spf);
  const ip = addressIn(line);
  if (ip) return { ways: [], refusal: { problem: 'lone-address', values: { ip } } };
  const typed = withoutWrapping(line);
  const parsed = parseAccountInput(typed);
  const slip = suggestForText(typed);
  const meant = slip === null ? null : accountIn(slip);
  const offered: Way[] = meant ? [{ to: 'check', input: meant, meant: true }] : [];
  if (parsed.ok) return found({ to: 'check', input: parsed.input }, ...offered);
  // One word is a name with a slip, unless it is a code; several are what an app or a server said.
  const several = /\s/.test(line);
  if (ERROR_SIGN.test(line) || /^[245]\d\d$/.test(line) || (several && !meant))
    return found({ to: 'bounce', text: line }, ...checksNamedIn(line));
  if (meant) return found(...offered, ...(several ? [{ to: 'bounce', text: line } as const] : []));
  return { ways: [], refusal: { problem: parsed.problem, values: parsed.values } };
}

function waysOfText(text: string): Entry {
  const head = text.slice(0, MOST_READ);
  const read = mendPaste(head).text;
  const isBounce = BOUNCE_FIELD.test(read) || BOUNCE_FIELD.test(head);
  const bounce: Way = { to: 'bounce', text };
  if (MESSAGE_FIELD.test(read)) {
    const message: Way = { to: 'message', text };
    return isBounce ? found(bounce, message) : found(message, bounce);
  }
  const lines = head.split(/[\r\n]+/).flatMap((line) => line.trim() || []);
  if (lines.length <= MOST_NAMED) {
    const accounts = lines.map((line) => accountIn(withoutWrapping(line)));
    if (accounts.every((input) => input !== null))
      return found(...accounts.map((input) => ({ to: 'check', input }) as const));
    const spf = spfWay(lines.join(' '));
    if (spf) return found(spf);
  }
  const checks = checksNamedIn(head);
  // A customer's letter that names an address and no error is a wish for a check.
  const isWish = checks.length > 0 && !isBounce && !ERROR_SIGN.test(head);
  return isWish ? found(...checks, bounce) : found(bounce, ...checks);
}

/** Never throws; linear in the length of the text. */
export function readEntry(text: string): Entry {
  const trimmed = text.trim();
  if (trimmed === '') return { ways: [], refusal: null };
  return /[\r\n]/.test(trimmed) || trimmed.length > LONGEST_LINE ? waysOfText(trimmed) : waysOfLine(trimmed);
}
