// Reads what a person typed, an address, a domain, a host name or a selector, and says what to change when it cannot be used.
import { domainForPeople, lettersOf, looksLikeAddress, toALabels } from './internationalized-name.ts';
import { privateEnding } from './private-names.ts';

export type InputProblem =
  | 'empty'
  | 'too-long'
  | 'missing-at'
  | 'several-at'
  | 'missing-local-part'
  | 'local-part-too-long'
  | 'bad-local-part'
  | 'missing-domain'
  | 'address-literal'
  | 'single-label'
  | 'name-alone'
  | 'blank-inside'
  | 'label-too-long'
  | 'name-too-long'
  | 'bad-character'
  | 'special-use';

export interface AccountInput {
  /** null when only a domain was typed. */
  address: string | null;
  localPart: string | null;
  /** A-labels (RFC 5890 2.3.2.1), lower case, no trailing dot. */
  domain: string;
  /** The same with U-labels, where those are safe to show. */
  domainForPeople: string;
}

interface Refusal {
  ok: false;
  problem: InputProblem;
  /** What fills the sentence's places: `character`, `label`, `ending` or `limit`. */
  values: Record<string, string>;
}
export type ParsedInput = { ok: true; input: AccountInput } | Refusal;
type ParsedHostName = { ok: true; host: string } | Refusal;
type ParsedSelector = { ok: true; selector: string } | Refusal;

/** More than any address with a display name around it; longer texts are not read at all. */
const MAX_TEXT = 1024;
/** RFC 5321 4.5.3.1.1 and 4.5.3.1.3 (256 octets with the angle brackets). */
const MAX_LOCAL_PART = 64;
const MAX_ADDRESS = 254;
/** RFC 1035 2.3.4, as text without the final dot. */
const MAX_LABEL = 63;
const MAX_NAME = 253;

/** Zero-width marks that copying brings along and that no name needs. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const SURROUNDING = /^[\s\u200C-\u200F\u202A-\u202E\u2066-\u2069]+|[\s\u200C-\u200F\u202A-\u202E\u2066-\u2069]+$/g;
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
/** Dot-atom (RFC 5322 3.2.3) with UTF-8 (RFC 6531 3.3). Quoted local parts are refused: panels do not make such mailboxes. */
const ATOM = /^(?:[a-z0-9!#$%&'*+/=?^_`{|}~-]|(?![\u0000-\u007F“”„‘’‚«»])[\p{L}\p{M}\p{N}\p{P}\p{S}\u200C\u200D])$/iu;

const refuse = (problem: InputProblem, values: Record<string, string> = {}): Refusal => ({
  ok: false,
  problem,
  values,
});

/** A character as people can see it: itself, or its code point when it would not show. */
function nameCharacter(character: string): string {
  if (character === ' ') return 'blank';
  if (/^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
const badCharacter = (character: string) => refuse('bad-character', { character: nameCharacter(character) });

/** The text without what copying adds around it. */
const trim = (text: string) => text.replace(INVISIBLE, '').replace(SURROUNDING, '');

/** Takes a paste out of its wrapping: "mailto:", "Name <...>". */
function unwrap(text: string): string {
  let inner = text.replaceAll('\uFF20', '@');
  inner = /^[^<>]*<([^<>]*)>$/.exec(inner)?.[1] ?? inner;
  inner = /^mailto:([^?]*)/i.exec(inner)?.[1] ?? inner;
  return trim(inner);
}

function labelProblem(labels: string[]): Refusal | null {
  for (const label of labels) {
    if (label === '') return refuse('bad-character', { character: '..' });
    if (label.length > MAX_LABEL)
      return refuse('label-too-long', { label: `${label.slice(0, 20)}…`, limit: `${MAX_LABEL}` });
    if (label.startsWith('-') || label.endsWith('-')) return badCharacter('-');
  }
  return labels.join('.').length > MAX_NAME ? refuse('name-too-long', { limit: `${MAX_NAME}` }) : null;
}

/** Reads a domain or host name: letters of any script in, A-labels out. */
export function parseHostName(text: string): ParsedHostName {
  if (typeof text !== 'string' || text === '') return refuse('missing-domain');
  if (text.length > MAX_TEXT) return refuse('name-too-long', { limit: `${MAX_NAME}` });
  const typed = text
    .replace(INVISIBLE, '')
    .replace(SURROUNDING, '')
    .replace(/[\u3002\uFF0E\uFF61]/g, '.');
  const name = typed.replace(/\.$/, '');
  if (name === '') return refuse('missing-domain');
  if (looksLikeAddress(name)) return refuse('address-literal');
  const strange = /[^a-z0-9.\u0080-\u{10FFFF}-]/iu.exec(name) ?? CONTROL.exec(name);
  if (strange) return badCharacter(strange[0]);
  const asTyped = labelProblem(
    name.split('.').map((label) => (/^[\u0000-\u007F]*$/.test(label) ? label : label && 'x')),
  );
  if (asTyped) return asTyped;
  const host = toALabels(name);
  if (host === null) return badCharacter(/[^a-z0-9.-]/iu.exec(name)?.[0] ?? 'xn--');
  // Letters such as full-width digits become plain ones here, so everything is looked at again.
  if (looksLikeAddress(host)) return refuse('address-literal');
  if (!/^[a-z0-9.-]+$/.test(host)) return badCharacter(/[^a-z0-9.-]/iu.exec(name)?.[0] ?? name);
  const labels = host.split('.');
  const problem = labelProblem(labels);
  if (problem) return problem;
  if (labels.some((label) => label.startsWith('xn--') && lettersOf(label) === null)) return badCharacter('xn--');
  // Reverse names (RFC 1035 3.5) are nobody's mail domain either.
  const ending = labels.at(-1) === 'arpa' ? 'arpa' : privateEnding(host);
  if (ending !== null) return refuse('special-use', { ending: `.${ending}` });
  if (labels.length < 2) return refuse('single-label', { label: host });
  return { ok: true, host };
}

function localPartProblem(localPart: string): Refusal | null {
  if (localPart === '') return refuse('missing-local-part');
  if (new TextEncoder().encode(localPart).length > MAX_LOCAL_PART) {
    return refuse('local-part-too-long', { limit: `${MAX_LOCAL_PART}` });
  }
  for (const character of localPart.replaceAll('.', '')) {
    if (!ATOM.test(character)) return refuse('bad-local-part', { character: nameCharacter(character) });
  }
  const dot = localPart.startsWith('.') || localPart.endsWith('.') ? '.' : localPart.includes('..') ? '..' : null;
  return dot === null ? null : refuse('bad-local-part', { character: dot });
}

/**
 * Reads an email address or a bare domain. Never throws.
 * Control characters are refused, never dropped, so nothing typed can reach a protocol line.
 */
export function parseAccountInput(text: string): ParsedInput {
  if (typeof text !== 'string') return refuse('empty');
  if (text.length > MAX_TEXT) return refuse('too-long', { limit: `${MAX_ADDRESS}` });
  const trimmed = trim(text);
  const control = CONTROL.exec(trimmed);
  if (control) return badCharacter(control[0]);
  const typed = unwrap(trimmed);
  if (typed === '') return refuse('empty');
  const [first = '', second, ...more] = typed.split('@');
  if (more.length > 0) return refuse('several-at');
  if (second === undefined) return parseBareDomain(first);
  if (second === '') return refuse('missing-domain');
  const localPart = first.normalize('NFC');
  const problem = localPartProblem(localPart);
  if (problem) return problem;
  const parsed = parseHostName(second);
  if (!parsed.ok) return parsed;
  const address = `${localPart}@${parsed.host}`;
  if (new TextEncoder().encode(address).length > MAX_ADDRESS) return refuse('too-long', { limit: `${MAX_ADDRESS}` });
  return {
    ok: true,
    input: { address, localPart, domain: parsed.host, domainForPeople: domainForPeople(parsed.host) },
  };
}

function parseBareDomain(text: string): ParsedInput {
  // "anna example.com" lacks its @, "oldmill .example" has a blank too many: nothing tells one from the other.
  if (/\s/.test(text)) return refuse('blank-inside');
  // "anna+lists.example.com" was meant as an address.
  if (text.includes('+')) return refuse('missing-at');
  const parsed = parseHostName(text);
  // One word alone is more often the name before the @ than a domain without its ending.
  if (!parsed.ok) return parsed.problem === 'single-label' ? refuse('name-alone', parsed.values) : parsed;
  const domain = parsed.host;
  return { ok: true, input: { address: null, localPart: null, domain, domainForPeople: domainForPeople(domain) } };
}

/**
 * Reads a DKIM selector: one or more labels (RFC 6376 3.1), underscores included because providers use them. Who pastes
 * the name of the whole record ("s1._domainkey.example.com") means the part before "_domainkey".
 */
export function parseSelector(text: string): ParsedSelector {
  if (typeof text !== 'string') return refuse('empty');
  if (text.length > MAX_TEXT) return refuse('name-too-long', { limit: `${MAX_NAME}` });
  const typed = trim(text).toLowerCase();
  const end = typed.indexOf('._domainkey');
  const selector = end < 0 ? typed : typed.slice(0, end);
  if (selector === '') return refuse('empty');
  const strange = /[^a-z0-9._-]/iu.exec(selector);
  if (strange) return badCharacter(strange[0]);
  return labelProblem(selector.split('.')) ?? { ok: true, selector };
}
