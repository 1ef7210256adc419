// Reads one address for reports as DMARC (RFC 9989 4.7) and TLS-RPT records (RFC 8460 3) name it.

/**
 * `missing`: nothing between two commas. `no-mailto`: an address without a scheme. `slashes`: "mailto://". `exclamation`:
 * a "!" that is not percent-encoded. `scheme`: another one than is allowed here. `address`: none that mail can reach.
 */
export type ReportUriFault = 'missing' | 'no-mailto' | 'slashes' | 'exclamation' | 'scheme' | 'address';

/** RFC 5321 4.5.3.1, with room for percent-encoding and header fields. */
const LONGEST = 1_000;
/** RFC 5322 3.2.3, or percent-encoded (RFC 6068 2). */
const localPart = /^(?!\/\/)[\w.%#$&'*+/=?^`{|}~-]{1,192}$/;
const label = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/i;

function isMailDomain(text: string): boolean {
  const labels = text.split('.');
  return text.length <= 253 && labels.length > 1 && labels.every((one) => label.test(one)) && !/\.\d+$/.test(text);
}

/**
 * What is wrong with `uri`, of which the blanks around it are cut off; null: nothing. `https`: a web address will do as
 * well. Linear in the length; never throws.
 */
export function reportUriFault(uri: string, { https = false } = {}): ReportUriFault | null {
  if (uri === '') return 'missing';
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(uri.slice(0, LONGEST)) ?? [];
  if (scheme === '') return uri.includes('@') ? 'no-mailto' : 'address';
  if (scheme.toLowerCase() === 'https' && https) {
    if (uri.includes('!')) return 'exclamation';
    return /^\/\/[^\s/]/.test(rest) && URL.canParse(uri) ? null : 'address';
  }
  if (scheme.toLowerCase() !== 'mailto') return 'scheme';
  if (rest.startsWith('//')) return 'slashes';
  if (rest.includes('!')) return 'exclamation';
  const address = addressIn(rest);
  const at = address.lastIndexOf('@');
  return at > 0 && localPart.test(address.slice(0, at)) && isMailDomain(address.slice(at + 1)) ? null : 'address';
}

/** Without the header fields that may follow (RFC 6068 2). */
const addressIn = (text: string): string => text.slice(0, text.indexOf('?') < 0 ? undefined : text.indexOf('?'));

/** The mailbox of a sound mailto URI, in lower case; null: it is none. */
export function reportMailbox(uri: string): string | null {
  const isMail = /^mailto:/i.test(uri) && reportUriFault(uri) === null;
  return isMail ? addressIn(uri.slice('mailto:'.length)).toLowerCase() : null;
}
