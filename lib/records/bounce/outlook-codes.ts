// The numbers that Outlook, Windows Mail and Windows itself show instead of words, as they are commonly known.
import type { BounceId } from '../../model/bounce.ts';

const ids: Partial<Record<BounceId, string>> = {
  'host-nxdomain': '800CCC0D 80072EE7 80072AF9 80072AFC',
  'outlook-cannot-connect':
    '800CCC05 800CCC0E 800CCC10 800CCC12 800CCC14 800CCC15 80042108 80042109 80040115 8004011D 80072EFD 8007274D 80072751 80048830',
  'outlook-connection-closed': '800CCC0F 800CCC13 800CCCDD 80072746 80072EFE',
  'outlook-timeout': '800CCC19 8004210A 8004210B 80072EE2 8007274C',
  'credentials-rejected': '800CCC16 800CCC18 800CCC91 800CCC92 800CCCD1 8019019A 800408FC',
  'authentication-not-offered': '800CCC80',
  'certificate-not-trusted':
    '800CCC01 800CCC02 80072F0D 80072F06 80072F05 80090322 80090325 80090328 800B0109 800B010F 800B0101',
  'tls-mode-mismatch': '800CCC1A 800CCC7D 80090326',
  'app-secure-connection-failed': '80090331 80072F7D',
  'submission-sender-rejected': '800CCC7A',
  'relay-denied': '800CCC78 800CCC79',
  'recipient-unknown': '800CCC69 800CCC6B',
  'mailbox-full': '800CCC6C',
  'mailbox-locked': '800CCC68',
  'server-internal-error': '800CCC67 800CCC6A 800CCC90',
  'outlook-data-file': '8004010F 80040119 80040600 8004060C 800C0131 800C013B 8004010D',
  'device-offline': '800CCC40 80072EE4 80040114',
};
const meanings: ReadonlyMap<string, BounceId> = new Map(
  Object.entries(ids).flatMap(([id, codes]) => codes.split(' ').map((code) => [code, id as BounceId] as const)),
);

/** The first such number, "0x" and upper case; null: none. Never throws. */
export function appCodeIn(text: string): string | null {
  const found = /\b0x(8[0-9a-f]{7})\b|\((8(?:004|007|009|00c)[0-9a-f]{4})\)/i.exec(text);
  return found ? `0x${(found[1] ?? found[2] ?? '').toUpperCase()}` : null;
}

/** `code`: as `appCodeIn` gives it; undefined: a number that nobody knows. */
export function meaningOfAppCode(code: string | null): BounceId | undefined {
  return code === null ? undefined : meanings.get(code.slice(2));
}
