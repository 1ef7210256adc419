// Lays out of a message's headers what tells its way: hops, what servers wrote beside them, and who is named at its ends.
import { envelopeSenderIn } from './envelope-sender.ts';
import type { Sides } from './handovers.ts';
import { mailboxesIn } from './mailboxes.ts';
import { type MessageHeaders, valuesOf } from './message-headers.ts';
import { pathOf } from './message-path.ts';
import { parseReceived } from './received.ts';
import { statementsIn } from './receiver-statements.ts';
import type { Trail } from './trusted-statements.ts';

/** RFC 5321 6.3 takes a hundred for a loop; honest mail has a dozen. */
export const MOST_HOPS = 50;
/** Fields of one name that are read for addresses. */
const MOST_MAILBOXES = 5;

/** `date`: of the Date field, milliseconds. */
export function trailOf(headers: MessageHeaders, date: number | null): Trail {
  const newestFirst = headers.fields
    .flatMap(({ name, value }, place) => (name === 'received' ? [{ value, place }] : []))
    .slice(0, MOST_HOPS);
  return {
    hops: pathOf(
      newestFirst.map(({ value }) => parseReceived(value)),
      date,
    ),
    places: newestFirst.map(({ place }) => place).toReversed(),
    statements: statementsIn(headers),
  };
}

/** Fields in which the last server notes for whom it takes a message. */
const deliveries: ReadonlySet<string> = new Set(['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to']);

/** Whom the headers name on both sides of the way. */
export function sidesOf(headers: MessageHeaders, { places, statements }: Trail): Sides {
  const domainsIn = (values: readonly string[]) =>
    values
      .slice(0, MOST_MAILBOXES)
      .flatMap(mailboxesIn)
      .flatMap(({ domain }) => domain ?? []);
  const above = headers.fields.slice(0, places.at(-1) ?? 0).filter(({ name }) => deliveries.has(name));
  const sender = envelopeSenderIn(headers)?.domain ?? null;
  return {
    senders: [...domainsIn(valuesOf(headers, 'from')), ...(sender === null ? [] : [sender])],
    recipients: domainsIn(above.map(({ value }) => value)),
    addressees: domainsIn([...valuesOf(headers, 'to'), ...valuesOf(headers, 'cc')]),
    judges: statements
      .filter(({ spf, dmarc }) => spf !== null || dmarc !== null)
      .map(({ server }) => server ?? 'outlook.com'),
  };
}
