// Mends the slips in a DMARC record that leave its policy as it is and whose meaning is beyond doubt.
import { isDmarcRecord, parseDmarc } from '../../records/dmarc-record.ts';

/** Each slip with what its author meant. */
const slips: ReadonlyArray<readonly [RegExp, string]> = [
  [/\\(?=;)/g, ''],
  [/["\u201c\u201d]/g, ''],
  [/mailto:\/+/gi, 'mailto:'],
  // A size was allowed once, and is of no use now (RFC 9989).
  [/(?<=mailto:[^\s,;!]{1,300})![^\s,;!]*/gi, ''],
  [/(?<=(?:ru[af]\s{0,3}=|,)\s{0,3})(?=[^\s,;:=@]{1,64}@)/gi, 'mailto:'],
  [/(?<=mailto:[^\s,;]{1,300})\s{0,3};\s{0,3}(?=mailto:)/gi, ','],
  [/,(?=\s*(?:[,;]|$))/g, ''],
];

/** The corrected record; null when a fault remains, or there was none to correct. */
export function correctedDmarc(record: string): string | null {
  const mended = slips.reduce((text, [slip, meant]) => text.replace(slip, meant), record).trim();
  if (mended === record || !isDmarcRecord(mended)) return null;
  const { p, faults } = parseDmarc(mended);
  return faults.length === 0 && p === parseDmarc(record).p ? mended : null;
}
