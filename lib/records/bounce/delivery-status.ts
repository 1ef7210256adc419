// The fields of a delivery status notification (RFC 3464 2), from its own part or from wherever they were pasted.
import { parseMailDate } from '../mail-date.ts';
import { mailboxesIn } from '../mailboxes.ts';

export type RecipientAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

/** What is said of one recipient (RFC 3464 2.3). */
export interface RecipientStatus {
  /** Final-Recipient, else Original-Recipient; null: neither is an address. */
  recipient: string | null;
  /** null: no Action, or none that the RFC knows. */
  action: RecipientAction | null;
  /** Such as "5.1.1"; null: none. */
  status: string | null;
  /** The Diagnostic-Code without its type, unfolded; null: none. */
  diagnostic: string | null;
  /** Milliseconds since 1970; null: none, or no date. */
  retryUntil: number | null;
}

const MOST_RECIPIENTS = 20;
const LONGEST = 2000;
/** RFC 3464 2.2 and 2.3, and Microsoft's name for the reason. */
const fieldLine =
  /^[ \t]{0,8}((?:original|final)-recipient|action|status|diagnostic-code|will-retry-until|remote-mta|reporting-mta|arrival-date|last-attempt-date|final-log-id|original-envelope-id|received-from-mta|dsn-gateway|x-supplementary-info)[ \t]{0,5}:[ \t]{0,8}(.{0,2000})/i;
/** RFC 3464 2.3.3, and Postfix's answers to a mere question. */
const actions: ReadonlyMap<string, RecipientAction> = new Map([
  ...(['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const).map((word) => [word, word] as const),
  ['deliverable', 'delivered'],
  ['undeliverable', 'failed'],
]);

/** Whether a line is a field of a report. */
export function isReportField(line: string): boolean {
  return fieldLine.test(line.slice(0, 200));
}

/** The lines of the fields, unfolded (RFC 5322 2.2.3), a list for each group of them. */
function groupsIn(text: string): Array<Map<string, string>> {
  const groups: Array<Map<string, string>> = [];
  let group = new Map<string, string>();
  let open: string | null = null;
  const next = () => {
    if (group.has('action') || group.has('status') || group.has('diagnostic-code')) groups.push(group);
    group = new Map();
    open = null;
  };
  for (const line of text.split('\n')) {
    const [, name, value = ''] = fieldLine.exec(line) ?? [];
    if (name !== undefined) {
      open = name.toLowerCase();
      if (group.has(open)) next();
      open = name.toLowerCase();
      group.set(open, value.trim());
    } else if (line.trim() === '') next();
    else if (open !== null && /^[ \t]/.test(line)) {
      const sofar = group.get(open) ?? '';
      if (sofar.length < LONGEST) group.set(open, `${sofar} ${line.trim()}`.trim());
    } else open = null;
    if (groups.length >= MOST_RECIPIENTS) return groups;
  }
  next();
  return groups;
}

function statusOf(group: ReadonlyMap<string, string>): RecipientStatus {
  const address = (name: string) => {
    const value = (group.get(name) ?? '').replace(/^[\w-]{1,30}\s{0,3};/, '').slice(0, 340);
    return mailboxesIn(value)[0]?.address ?? null;
  };
  const action = /^[a-z]{1,16}/.exec((group.get('action') ?? '').toLowerCase())?.[0] ?? '';
  const until = parseMailDate(group.get('will-retry-until') ?? '');
  // The type is "smtp", "X-Postfix" and so on; some write none.
  const diagnostic = (group.get('diagnostic-code') ?? '').replace(/^[a-z][a-z0-9.-]{0,40}\s{0,3};\s{0,8}/i, '').trim();
  // Domino says the reason in a field of its own.
  const said = diagnostic || (group.get('x-supplementary-info') ?? '').replace(/^<|>$/g, '');
  return {
    recipient: address('final-recipient') ?? address('original-recipient'),
    action: actions.get(action) ?? null,
    status: /^[245]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(group.get('status') ?? '')?.[0] ?? null,
    diagnostic: said === '' ? null : said.slice(0, LONGEST),
    retryUntil: until,
  };
}

/** Every recipient that the text tells of, in its order. Never throws; linear in the length of `text`. */
export function recipientStatuses(text: string): RecipientStatus[] {
  return groupsIn(text).map(statusOf);
}

/** What Amazon's notices say in JSON instead, as fields of a report; '' where there is none. */
export function reportInJson(text: string): string {
  // The JSON may be folded, quoted within JSON, or cut: its members are read one by one.
  const flat = text.slice(0, 60_000).replace(/\n ?/g, '').replaceAll('\\"', '"');
  const type = /"(?:notification|event)Type"\s?:\s?"(Bounce|Complaint|Delivery|Reject)"/.exec(flat)?.[1];
  if (type === undefined) return '';
  if (type === 'Complaint') return 'Feedback-Type: abuse';
  const member = (name: string) => new RegExp(`"${name}"\\s?:\\s?"([^"]{0,500})`).exec(flat)?.[1] ?? '';
  const recipient = member('emailAddress') || (/"recipients"\s?:\s?\["([^"]{3,320})"/.exec(flat)?.[1] ?? '');
  const action = type === 'Delivery' ? 'delivered' : member('action');
  return [
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${member('status')}`,
    `Diagnostic-Code: ${member('diagnosticCode') || 'smtp;'}`,
  ].join('\n');
}
