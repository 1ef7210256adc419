// Offers the address that was probably meant when a well-known mail domain is one slip away.
import { type AccountInput, parseAccountInput } from './input.ts';

/** Where most mailboxes are. Names of up to four letters have too many real neighbours: only their endings are mended. */
const WELL_KNOWN = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it live.com msn.com ' +
    'yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.it icloud.com aol.com gmx.com gmx.de gmx.net web.de t-online.de ' +
    'freenet.de proton.me protonmail.com zoho.com fastmail.com yandex.com yandex.ru comcast.net verizon.net ' +
    'btinternet.com orange.fr wanadoo.fr laposte.net libero.it'
  ).split(' '),
);

/** Real domains one slip away from a well-known one: never questioned. */
const REAL_NEIGHBOURS = new Set(
  (
    'mail.com email.com ymail.com gmx.net gmx.at gmx.ch gmx.us gmx.eu gmx.fr gmx.es gmx.it gmx.co.uk gmail.de ' +
    'libera.it liberi.it fastmail.fm fastmall.com yahoo.co.jp yahoo.ca yahoo.es proton.ch protonmail.ch orage.fr ' +
    'grange.fr outlook.fr outlook.de live.de live.fr live.nl me.com mac.com cloud.com'
  ).split(' '),
);

/** Slips of an ending. None of the keys is a top-level domain. */
const ENDING_SLIPS = new Map([
  ...'con cmo ocm comm coom vom xom cpm cim ckm conm c0m cpom copm comn'
    .split(' ')
    .map((slip) => [slip, 'com'] as const),
  ...'nte nett ner ney nrt'.split(' ').map((slip) => [slip, 'net'] as const),
  ...'ogr orgg orh'.split(' ').map((slip) => [slip, 'org'] as const),
  ...'dee dde'.split(' ').map((slip) => [slip, 'de'] as const),
]);
/** Country endings that, after these names, are a lost letter of ".com". */
const SHORTENED_COM = /^(gmail|googlemail|hotmail|outlook|icloud|yahoo|protonmail)\.(co|cm|om)$/;

const SHORTEST_NAME = 5;

/**
 * Damerau-Levenshtein distance of exactly 1, with the first letter right or swapped with the second:
 * people rarely miss the first letter, and mail.com, email.com and ymail.com are real.
 */
function isOneSlipAway(typed: string, meant: string): boolean {
  if (typed === meant) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const [a, b] = [typed.slice(start), meant.slice(start)];
  if (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2) && a.length > 1) return true;
  if (start === 0) return false;
  return a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b;
}

function mendEnding(domain: string): string {
  const dot = domain.lastIndexOf('.');
  const ending = ENDING_SLIPS.get(domain.slice(dot + 1));
  if (ending !== undefined) return `${domain.slice(0, dot)}.${ending}`;
  return SHORTENED_COM.test(domain) ? domain.replace(/\.[a-z]+$/, '.com') : domain;
}

function mendName(domain: string): string {
  if (WELL_KNOWN.has(domain) || REAL_NEIGHBOURS.has(domain)) return domain;
  const dot = domain.indexOf('.');
  for (const known of WELL_KNOWN) {
    const knownDot = known.indexOf('.');
    if (knownDot < SHORTEST_NAME || known.slice(knownDot) !== domain.slice(dot)) continue;
    if (isOneSlipAway(domain.slice(0, dot), known.slice(0, knownDot))) return known;
  }
  return domain;
}

/**
 * The address (or bare domain) that was probably meant, or null. To be offered, never imposed:
 * the typed one may be right.
 */
export function suggestAddress(input: AccountInput): string | null {
  if (WELL_KNOWN.has(input.domain) || REAL_NEIGHBOURS.has(input.domain)) return null;
  // The name of a website is not that of its mail.
  const domain = mendName(mendEnding(input.domain.replace(/^www\.(?=[^.]+\.)/, '')));
  if (domain === input.domain) return null;
  return input.localPart === null ? domain : `${input.localPart}@${domain}`;
}

/**
 * Slips that leave no readable address: a comma for a dot, two dots, two @, one before a domain alone, a blank (which may
 * be a lost @), curly quotes, a spelled-out "at".
 */
const UNREADABLE_SLIPS: Array<[RegExp, string]> = [
  [/\s*[[({<]\s*at\s*[\])}>]\s*|^([^@\s]+)\s+at\s+(?=[^@\s]+$)/i, '$1@'],
  [/\s*[[({<]\s*dot\s*[\])}>]\s*/gi, '.'],
  [/^["'“”„‘’<([{]+|["'“”‘’>)\]},;:!?]+$/g, ''],
  [/[,;:]/g, '.'],
  [/^@+(?=[^@]+$)/, ''],
  [/^([^@\s.]+)\s+(?=[^@\s.][^@\s]*\.[^@\s.]+$)/, '$1@'],
  [/\s+/g, ''],
  [/\.{2,}/g, '.'],
  [/@{2,}/g, '@'],
  [/\.?@\.?/g, '@'],
  [/[‘’]/g, "'"],
];
const mendSlips = (text: string): string =>
  UNREADABLE_SLIPS.reduce((line, [slip, meant]) => line.replace(slip, meant), text);

/** The key beside that of the @, or the one where other keyboards have it. */
const withAt = (text: string): string => (/^[^@"#]+["#][^@"#]+$/.test(text) ? text.replace(/["#]/, '@') : text);

/** The one word of several that is an address: "Anna Smith anna@example.com". */
function addressAmong(text: string): string {
  const words = text.split(/\s+/).filter((word) => /[^@]@[^@]/.test(word));
  return words.length === 1 ? (words[0] ?? '') : '';
}

/** The host of a web address, with or without its scheme; what stands before an @ there may be a password. */
function hostOfUrl(text: string): string {
  const [, authority = ''] =
    /^(?:[a-z][a-z0-9+.-]*:)?\/{2,}([^/?#\s]+)/i.exec(text) ?? /^([^/?#\s]+)[/?#]/.exec(text) ?? [];
  const [, host = ''] = /(?:^[^@]*:[^@]*@)?(.*)$/.exec(authority) ?? [];
  return host.replace(/:\d*$/, '');
}

/** The same for the text as typed: also mends texts that `parseAccountInput` refuses. null: nothing to offer. */
export function suggestForText(text: string): string | null {
  const parsed = parseAccountInput(text);
  if (parsed.ok) return suggestAddress(parsed.input);
  const typed = text.trim();
  if (parsed.problem === 'too-long' || /[\u0000-\u001F\u007F]/.test(typed)) return null;
  for (const meant of [hostOfUrl(typed), addressAmong(typed), typed, withAt(typed)].map(mendSlips)) {
    const again = parseAccountInput(meant);
    if (again.ok && meant !== typed) return suggestAddress(again.input) ?? again.input.address ?? again.input.domain;
  }
  return null;
}
