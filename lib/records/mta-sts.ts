// Reads MTA-STS: the TXT record at _mta-sts (RFC 8461 3.1) and the policy file (RFC 8461 3.2).
import type { MtaStsEvidence } from '../model/evidence.ts';
import { matchesHost } from './host-pattern.ts';
import { trimBlanks } from './tag-list.ts';

/** `id`: null when it is missing or not 1 to 32 letters and digits. */
export type MtaStsRecord = Pick<MtaStsEvidence, 'id'> & { faults: NonNullable<MtaStsEvidence['faults']> };
export type MtaStsPolicy = NonNullable<MtaStsEvidence['policy']>;

/** RFC 8461 3.2: at most one year. */
const LONGEST_AGE = 31_557_600;
const MOST_PATTERNS = 100;
const MOST_FAULTS = 10;

/** RFC 8461 3.1: a record counts when it begins with exactly "v=STSv1" and a semicolon. */
export const isMtaStsRecord = (text: string): boolean => /^v=STSv1[ \t]*(?:;|$)/.test(text);

/** Meant as one, but no sender will take it as such. */
export const looksLikeMtaSts = (text: string): boolean =>
  !isMtaStsRecord(text) && /^["'\s]*v\s*=\s*sts\s*v?\s*1/i.test(text);

/** Reads a record that `isMtaStsRecord` accepts; fields that are not known are passed over. Never throws. */
export function parseMtaStsRecord(text: string): MtaStsRecord {
  const [, ...fields] = text.slice(0, 1_000).split(';').map(trimBlanks);
  // One semicolon may end the record.
  if (fields.at(-1) === '') fields.pop();
  const faults: MtaStsRecord['faults'] = fields.includes('') ? ['empty-field'] : [];
  const [id, ...more] = fields.filter((field) => field.startsWith('id=')).map((field) => field.slice('id='.length));
  if (more.length > 0) faults.push('id-twice');
  if (id === undefined || id === '') faults.push('no-id');
  else if (/[^A-Za-z0-9]/.test(id)) faults.push('bad-id');
  else if (id.length > 32) faults.push('long-id');
  return { id: id !== undefined && /^[A-Za-z0-9]{1,32}$/.test(id) ? id : null, faults };
}

/** RFC 8461 3.2: a host name (RFC 5321 2.3.5), its first label perhaps "*"; an underscore harms nobody. */
function isPattern(text: string): boolean {
  const labels = text.replace(/^\*\./, '').split('.');
  const sound = labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(label));
  return sound && labels.length > 1 && text.length <= 253 && !/^\d+$/.test(labels.at(-1) ?? '');
}

const modes = ['enforce', 'testing', 'none'] as const;

/** Reads the policy file. Never throws; what cannot be read is named in `faults`. */
export function parseMtaStsPolicy(text: string): MtaStsPolicy {
  const policy: MtaStsPolicy = { mode: null, maxAge: null, mx: [], faults: [] };
  if (/^\s*</.test(text)) return { ...policy, faults: ['html'] };
  const fault = (key: string) => {
    if (policy.faults.length < MOST_FAULTS && !policy.faults.includes(key)) policy.faults.push(key);
  };
  // RFC 8461 3.2: of a repeated key other than mx the first counts, and unknown keys are passed over.
  const first = new Map<string, string>();
  for (const line of text.slice(0, 65_536).split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const [, key = '', value = ''] =
      /^[ \t]*([A-Za-z0-9_.-]{1,64})[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line.slice(0, 500)) ?? [];
    if (key === '') fault(`line:${line.slice(0, 60)}`);
    else if (key !== 'mx') first.set(key, first.get(key) ?? value);
    else if (!isPattern(value)) fault(`mx:${value.slice(0, 100)}`);
    else if (policy.mx.length < MOST_PATTERNS) policy.mx.push(value.toLowerCase());
  }
  if (first.get('version') !== 'STSv1') fault('version');
  policy.mode = modes.find((mode) => mode === first.get('mode')) ?? null;
  if (policy.mode === null) fault('mode');
  const age = /^\d{1,10}$/.test(first.get('max_age') ?? '') ? Number(first.get('max_age')) : null;
  if (age === null) fault('max-age');
  else if (age > LONGEST_AGE) fault('max-age-long');
  policy.maxAge = age === null ? null : Math.min(age, LONGEST_AGE);
  if (policy.mx.length === 0 && policy.mode !== 'none') fault('mx');
  return policy;
}

/** RFC 8461 4.1: a pattern "*.D" stands for exactly one label. */
export function coversMx(patterns: readonly string[], host: string): boolean {
  const labels = host.split('.').length;
  return patterns.some((pattern) => pattern.split('.').length === labels && matchesHost(pattern, host));
}
