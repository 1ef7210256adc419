// The mail about a sweep: what became worse, the server first, and who mends it.
import { fleet } from '../../messages/fleet.ts';
import { format } from '../../messages/format.ts';
import { countForPeople, formFor } from '../../messages/intl.ts';
import { dayForPeople } from '../../messages/time-for-people.ts';
import { rules } from '../../rules/index.ts';
import type { FleetAlert } from '../../store/fleet-alerts.ts';
import type { Mail } from './submission.ts';

/** Longer lists are read at the desk. */
const MOST = 50;

const countOf = (n: number): string => format(formFor(fleet.alerts.domains, n), { n: countForPeople(n) });

function entryOf({ server, fault, severity, domains, examples }: FleetAlert): string {
  const words = fleet.alerts;
  const mender = rules.find(({ id }) => id === fault)?.mender;
  const lines = [
    server ?? words.ownRecords,
    format(words.mail.entry, { fault, severity: words.severities[severity], domains: countOf(domains) }),
    format(words.mail.examples, { domains: examples }),
    ...(mender ? [words.mender[mender]] : []),
  ];
  return lines.join('\n  ');
}

export interface DigestOptions {
  sweep: number;
  /** When the sweep began, in milliseconds since 1970. */
  beganAt: number;
  alerts: readonly FleetAlert[];
  /** The profile's, and the domain of its sender. */
  publicUrl: string | null;
  senderDomain: string;
}

/** Of one sweep; null: nobody wants to hear of any of it. The same each time, and so is its id. */
export function digestOf({ sweep, beganAt, alerts, publicUrl, senderDomain }: DigestOptions): Mail | null {
  const words = fleet.alerts.mail;
  const loud = alerts.filter(({ muted }) => !muted);
  const [first] = loud;
  if (!first) return null;
  const told = { server: first.server ?? fleet.alerts.ownRecords, fault: first.fault, domains: countOf(first.domains) };
  const muted = alerts.length - loud.length;
  const more = loud.length - MOST;
  const paragraphs = [
    format(words.lead, { day: dayForPeople(new Date(beganAt).toISOString()) }),
    ...loud.slice(0, MOST).map(entryOf),
    ...(more > 0 ? [format(formFor(words.more, more), { n: countForPeople(more) })] : []),
    ...(muted > 0 ? [format(formFor(words.muted, muted), { n: countForPeople(muted) })] : []),
    ...(publicUrl === null ? [] : [format(words.url, { url: `${publicUrl}/desk/fleet` })]),
    words.quiet,
  ];
  return {
    subject:
      loud.length === 1
        ? format(words.subject.one, told)
        : format(words.subject.several, { ...told, n: countForPeople(loud.length - 1) }),
    text: `${paragraphs.join('\n\n')}\n`,
    messageId: `<mailmend-fleet-${sweep}-${beganAt}@${senderDomain}>`,
  };
}
