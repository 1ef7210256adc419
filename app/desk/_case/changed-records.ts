// What two checks read differently: DNS records that both saw, and certificates that both were shown.
import { desk } from '../../../lib/messages/desk.ts';
import { askedIn } from '../../../lib/model/asked-questions.ts';
import type { Report } from '../../../lib/model/report.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import { evidenceOf } from '../../_run/evidence.ts';
import { shortDay } from '../../_run/time-of-day.ts';

export interface ChangedText {
  key: string;
  /** The name of a record, or the host of a certificate. */
  name: string;
  /** The type of a record, or the word for a certificate. */
  kind: string;
  ttl: number | null;
  before: string;
  after: string;
}
interface Read extends Omit<ChangedText, 'before' | 'after'> {
  text: string;
}

/** Answers come in any order (RFC 1035 3.2.1 knows none), so they are put in one. */
function recordsIn({ probes }: Report): Map<string, Read> {
  const read = new Map<string, Read>();
  for (const probe of probes)
    for (const { question, records } of askedIn(probe)) {
      const { name, type, ttl, withoutRecursion } = question;
      const key = `${name} ${type}`;
      const known = read.get(key);
      // The same is asked of several servers; the resolver's word is the one that apps hear.
      if (records.length === 0 || withoutRecursion || (known && known.text !== '')) continue;
      read.set(key, { key, name, kind: type, ttl, text: [...records].sort().join('\n') });
    }
  return read;
}

function certificatesIn({ probes }: Report): Map<string, Read> {
  const read = new Map<string, Read>();
  for (const probe of probes) {
    const seen = probe.id === 'certificate' ? evidenceOf(probe, 'certificate') : null;
    if (seen === null) continue;
    const { names, validTo, issuer } = seen.tls;
    const lines = [...names, issuer ?? '', validTo === null ? '' : shortDay(new Date(validTo))].filter(Boolean);
    const key = `certificate ${seen.host}`;
    read.set(key, { key, name: seen.host, kind: desk.certificates.one, ttl: null, text: lines.join('\n') });
  }
  return read;
}

/** Only what both have: what one of them did not read, says nothing about a change. */
export function changedRecords(before: Report, after: Report): { changed: ChangedText[]; same: number } {
  const changed: ChangedText[] = [];
  let same = 0;
  for (const read of [recordsIn, certificatesIn]) {
    const later = read(after);
    for (const [key, { text, ...one }] of read(before)) {
      const other = later.get(key);
      if (other === undefined) continue;
      if (other.text === text) same++;
      else
        changed.push({
          ...one,
          ttl: other.ttl,
          name: visibleText(one.name, 300),
          before: text
            .split('\n')
            .map((line) => visibleText(line))
            .join('\n'),
          after: other.text
            .split('\n')
            .map((line) => visibleText(line))
            .join('\n'),
        });
    }
  }
  return { changed, same };
}
