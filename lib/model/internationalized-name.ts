// Domain names between what people write and what the DNS holds: letters of any script, and A-labels (RFC 5890).
import { decodePunycode } from './punycode.ts';

/**
 * WHATWG URL reads "127.1", "0x7f.1" and "2130706433" as IPv4 addresses: whenever the last label is a number
 * (URL standard, "ends in a number"). No such top-level domain exists, so all of them are refused.
 */
export const looksLikeAddress = (name: string) =>
  name.startsWith('[') ||
  /(^|\.)(\d+|0x[0-9a-f]*)\.?$/i.test(name) ||
  /^[0-9a-f.]*:[0-9a-f.]*:[0-9a-f:.%]*$/i.test(name);

/** What IDNA makes of a name, by the parser that browsers and Node share; null: no name at all. */
export function toALabels(name: string): string | null {
  try {
    return new URL(`http://${name}/`).hostname;
  } catch {
    return null;
  }
}

/** The letters of an A-label; null when it is a fake: not Punycode, or of letters that IDNA writes otherwise. */
export function lettersOf(aLabel: string): string | null {
  const letters = decodePunycode(aLabel.slice('xn--'.length));
  return letters !== null && toALabels(letters) === aLabel ? letters : null;
}

/** One label for people; A-labels stay where letters of look-alike scripts are mixed (UTS 39 5.1). */
function labelForPeople(label: string): string {
  const letters = label.startsWith('xn--') ? lettersOf(label) : label;
  if (letters === null || !/^(?:[\p{L}\p{M}\p{N}-]|[\u00B7\u0375\u05F3\u05F4\u30FB])+$/u.test(letters)) return label;
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
  return scripts.filter((script) => script.test(letters)).length > 1 ? label : letters;
}

/** A host name in A-labels as people write it; labels that could mislead stay as they are. */
export function domainForPeople(host: string): string {
  return host.split('.').map(labelForPeople).join('.');
}

/**
 * The other form of a host name or address: letters for A-labels, A-labels for letters. Null: it has one form only, or is
 * neither; and where letters could mislead, they are not shown.
 */
export function otherForm(text: string): string | null {
  if (!/xn--|[^\u0000-\u007F]/.test(text)) return null;
  const [, before = '', host = ''] = /^([^\s@]+@)?([\p{L}\p{M}\p{N}.-]+)$/u.exec(text) ?? [];
  if (!host.includes('.')) return null;
  const other = /[^\u0000-\u007F]/.test(host) ? toALabels(host) : domainForPeople(host);
  return other === null || other === host ? null : `${before}${other}`;
}

/** A host name or address with its other form behind it, in brackets, where it has one. */
export function inBothForms(text: string): string {
  const other = otherForm(text);
  return other === null ? text : `${text} (${other})`;
}
