// Mends the slips in an SPF record whose meaning is beyond doubt.
import { decodeBytes } from '../../records/display-text.ts';
import { parseSpf } from '../../records/spf/parse.ts';

/** Each slip with what its author meant. Whoever reads the list can see that none of them changes who may send. */
const slips: ReadonlyArray<readonly [RegExp, string]> = [
  // Pasted from a word processor: curly and straight quotation marks, long dashes, invisible characters, tabs.
  [/["“”„«»‘’]/g, ''],
  [/[‐‑‒–—―−]/g, '-'],
  [/[\u200b-\u200d\u2060\ufeff]/g, ''],
  [/[\s\u00a0]+/g, ' '],
  [/\s*[,;]\s*(?=[+\-~?]?(?:ip[46]|include|all|a|mx|ptr|exists)\b)/gi, ' '],
  [/[;,]\s*$/, ''],
  [/^ +| +$/g, ''],
  [/^v ?= ?spf ?1(?= |$)/i, 'v=spf1'],
  [/^spf1(?= |$)/i, 'v=spf1'],
  [/(?<= )(?=\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?: |$))/g, 'ip4:'],
  [/(?<= [+\-~?]?)ipv([46])(?=[:=])/gi, 'ip$1'],
  [/(?<= [+\-~?]?(?:ip[46]|include|exists))=/gi, ':'],
  [/(?<= [+\-~?]?(?:ip[46]|include|exists|a|mx):) /gi, ''],
];

/** `record`: as the DNS gave it, one character a byte. The corrected record; null when a fault remains, or when there was nothing to correct. */
export function correctedSpf(record: string): string | null {
  const mended = slips.reduce((text, [slip, meant]) => text.replace(slip, meant), decodeBytes(record));
  if (mended === record || !mended.startsWith('v=spf1')) return null;
  return parseSpf(mended).faults.length === 0 ? mended : null;
}
