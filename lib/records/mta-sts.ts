// Reads MTA-STS: the TXT record at _mta-sts (RFC 8461 3.1) and the policy file (RFC 8461 3.2).
import { matchesHost } from './host-pattern.ts';

/** `id`: null when it is missing or not 1 to 32 letters and digits. */
export interface MtaStsRecord {
  id: string | null;
}
export interface MtaStsPolicy {
  mode: 'enforce' | 'testing' | 'none' | null;
  /** Seconds. */
  maxAge: number | null;
  /** Host names, or "*." and a domain. */
  mx: string[];
  /** What is wrong: "html", "version", "mode", "max-age", "mx", "line:TEXT". Empty: a sound policy. */
  faults: string[];
}

/** RFC 8461 3.2: at most one year. */
const LONGEST_AGE = 31_557_600;
const MOST_PATTERNS = 100;
const MOST_FAULTS = 10;

/** RFC 8461 3.1: a record counts when it begins with exactly "v=STSv1" and a semicolon. */
export const isMtaStsRecord = (text: string): boolean => /^v=STSv1[ \t]*(?:;|$)/.test(text);

/** Meant as one, but no sender will take it as such. */
export const looksLikeMtaSts = (text: string): boolean =>
  !isMtaStsRecord(text) && /^["'\s]*v\s*=\s*sts\s*v?\s*1/i.test(text);

/** Reads a record that `isMtaStsRecord` accepts. Never throws. */
export function parseMtaStsRecord(text: string): MtaStsRecord {
  return { id: /(?:^|;)[ \t]*id=([A-Za-z0-9]{1,32})[ \t]*(?:;|$)/.exec(text.slice(0, 1_000))?.[1] ?? null };
}

const isPattern = (text: string) => /^(\*\.)?([a-z0-9_]([a-z0-9_-]{0,62})\.)+[a-z0-9-]{1,63}$/i.test(text);

/** Reads the policy file. Never throws; what cannot be read is named in `faults`. */
export function parseMtaStsPolicy(text: string): MtaStsPolicy {
  const policy: MtaStsPolicy = { mode: null, maxAge: null, mx: [], faults: [] };
  if (/^\s*</.test(text)) return { ...policy, faults: ['html'] };
  const fault = (key: string) => {
    if (policy.faults.length < MOST_FAULTS && !policy.faults.includes(key)) policy.faults.push(key);
  };
  let version: string | null = null;
  for (const line of text.slice(0, 65_536).split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const [, key = '', value = ''] =
      /^[ \t]*([A-Za-z0-9_.-]{1,64})[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line.slice(0, 500)) ?? [];
    // RFC 8461 3.2: of a repeated key other than mx the first counts, and unknown keys are passed over.
    if (key === '') fault(`line:${line.slice(0, 60)}`);
    else if (key === 'version') version ??= value;
    else if (key === 'mode')
      policy.mode ??= value === 'enforce' || value === 'testing' || value === 'none' ? value : null;
    else if (key === 'max_age')
      policy.maxAge ??= /^\d{1,10}$/.test(value) ? Math.min(Number(value), LONGEST_AGE) : null;
    else if (key === 'mx' && isPattern(value)) {
      if (policy.mx.length < MOST_PATTERNS) policy.mx.push(value.toLowerCase());
    } else if (key === 'mx') fault('mx');
  }
  if (version !== 'STSv1') fault('version');
  if (policy.mode === null) fault('mode');
  if (policy.maxAge === null) fault('max-age');
  if (policy.mx.length === 0 && policy.mode !== 'none') fault('mx');
  return policy;
}

/** RFC 8461 4.1: a pattern "*.D" stands for exactly one label. */
export function coversMx(patterns: readonly string[], host: string): boolean {
  const labels = host.split('.').length;
  return patterns.some((pattern) => pattern.split('.').length === labels && matchesHost(pattern, host));
}
