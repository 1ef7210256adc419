// Finds in a pasted header who signed the message with which key: d= and s= of its DKIM-Signature fields, no more.
import { parseHostName, parseSelector } from './input.ts';
import { mendPaste } from './paste/mend-paste.ts';

/** The key is published at SELECTOR._domainkey.DOMAIN (RFC 6376 3.6.2.1). */
export interface DkimSigner {
  domain: string;
  selector: string;
}

/** An honest message carries a few. */
const MOST_SIGNERS = 10;
/** A header is some kilobytes; of more, the beginning is read. */
const MOST_TEXT = 262_144;
const FIELD = /^[a-z][a-z0-9-]*[ \t]*:/i;
const SIGNATURE = /^dkim-signature[ \t]*:/i;

/** The values of the DKIM-Signature fields; lines that lost their leading blank by copying go on to the next field. */
function signatureFields(text: string): string[] {
  const fields: string[][] = [];
  let open: string[] | null = null;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const bare = line.replace(/^[ \t]*>[> \t]*/, '');
    if (SIGNATURE.test(bare.trimStart())) {
      open = [bare.trimStart().replace(SIGNATURE, '')];
      fields.push(open);
    } else if (bare.trim() === '' || FIELD.test(bare)) open = null;
    else open?.push(bare);
  }
  return fields.map((lines) => lines.join(' '));
}

function tagOf(value: string, name: string): string | null {
  const tags = value.split(';').map((tag) => tag.trim());
  const found = tags.find((tag) => tag.split('=', 1)[0]?.trim() === name && tag.includes('='));
  return found ? found.slice(found.indexOf('=') + 1).replace(/\s+/g, '') : null;
}

/** Each signer once, with names that are safe to ask the DNS for. A lone value without its field name is read as well. */
export function dkimSignersIn(given: string): DkimSigner[] {
  const { text } = mendPaste(given.slice(0, MOST_TEXT));
  const fields = signatureFields(text);
  const values = fields.length > 0 ? fields : [text];
  const signers: DkimSigner[] = [];
  for (const value of values) {
    const domain = parseHostName(tagOf(value, 'd') ?? '');
    const selector = parseSelector(tagOf(value, 's') ?? '');
    if (!domain.ok || !selector.ok) continue;
    const signer = { domain: domain.host, selector: selector.selector };
    const known = signers.some((one) => one.domain === signer.domain && one.selector === signer.selector);
    if (!known && signers.length < MOST_SIGNERS) signers.push(signer);
  }
  return signers;
}

/** The same as a header again, without anything else that stood in the message. */
export const headerOfSigners = (signers: readonly DkimSigner[]): string =>
  signers.map(({ domain, selector }) => `DKIM-Signature: d=${domain}; s=${selector}`).join('\n');
