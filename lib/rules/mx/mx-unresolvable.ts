// An MX record names a host that has no address.
import type { MxEvidence, MxTarget } from '../../model/evidence.ts';
import { undoubledName } from '../../records/doubled-name.ts';
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { hasNoAddress } from '../shared/dns-absence.ts';
import { mailMayGoBack } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';

/** The name was never asked for, as nothing can bear it (RFC 1035 2.3.1): it has a blank in it, say. */
const isImpossible = ({ a }: MxTarget) =>
  a === null || (a.status === 'malformed' && a.rcode === '' && !a.cnames.length);

/** More dead names than this are one mistake, and told as one. */
const MOST_NAMED = 3;

export const mxUnresolvable = defineRule({
  id: 'mx-unresolvable',
  reference: 'RFC 5321 5.1',
  needs: ['mx'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The server that should take your mail has no address.',
    customer: 'Your domain sends its mail to {host}. That name leads nowhere, so mail may not arrive.',
    meanwhile: mailMayGoBack,
    agent:
      'MX {preference} {host} has no address: A {aStatus}, AAAA {aaaaStatus}. {others} other MX target(s) have one.',
    fix: 'Check the spelling of {host} in the MX record.\nIf it is right, add an A record for {host}.\nIf that server is gone, name the right server in the MX record.',
  },
  variants: {
    many: {
      title: '{count} of the servers that should take your mail have no address.',
      customer:
        'Your domain sends its mail to servers that cannot be found, {host} among them. So mail may not arrive.',
      agent: '{count} MX targets have no address: {all}. {others} other MX target(s) have one.',
      fix: 'Name the servers that really take mail in the MX records of the domain, and remove the others.',
    },
    doubled: {
      title: 'The name of the server that should take your mail has too much in it.',
      customer: 'Your domain sends its mail to {host}. That name has a domain too many, so mail may not arrive.',
      agent:
        'MX {preference} {host} has no address: A {aStatus}, AAAA {aaaaStatus}. Most likely {meant} was meant, and the domain was appended. {others} other MX target(s) have one.',
      fix: 'Change the MX record to {meant}.\nIn a zone file the name ends with a dot: {meant}.\nWhere a panel adds the domain by itself, enter the name as the panel wants it.\nThen check again.',
    },
    alias: {
      agent:
        'MX {preference} {host} is a CNAME to {target}, which has no address: A {aStatus}, AAAA {aaaaStatus}. Most likely {meant} was meant, and the domain was appended. {others} other MX target(s) have one.',
      fix: 'Change the MX record to {meant}: an alias may not stand there in any case.\nOr replace the CNAME of {host} with A and AAAA records.\nThen check again.',
    },
    name: {
      title: 'The server that should take your mail has no possible name.',
      customer: 'Your domain sends its mail to “{host}”. No server can have that name, so mail may not arrive.',
      agent:
        'MX {preference} {host}: this is no host name, so it has no address. {others} other MX target(s) have one.',
      fix: 'Put the name of the mail server into the MX record, without blanks, slashes and other signs.\nThen check again.',
    },
  },
  phrases: { 'not-asked': 'not asked' },
  explainedBy: ['host-nxdomain', 'host-no-address'],
  judge: ({ mx }, { domain }) => {
    const targets = mx.targets.filter((target) => target.exchange !== '.' && !target.isAddress);
    const dead = targets.filter((target) => hasNoAddress(target) || isImpossible(target));
    const many = dead.length > MOST_NAMED;
    return (many ? dead.slice(0, 1) : dead).map((target) => ({
      ...variantOf(target, domain, many),
      subject: { domain, host: target.exchange, record: domain },
      // Senders try the next MX (RFC 5321 5.1), so one dead name among others costs time, not mail.
      severity: dead.length === targets.length ? 'error' : 'warning',
      values: {
        host: target.exchange,
        preference: target.preference,
        aStatus: target.a?.rcode ?? phrase('not-asked'),
        aaaaStatus: target.aaaa?.rcode ?? phrase('not-asked'),
        others: targets.length - dead.length,
        count: dead.length,
        all: dead.map(({ exchange }) => exchange),
        meant: target.undoubled?.name ?? aliasMeant(target, domain) ?? '',
        target: target.a?.cnames.at(-1) ?? '',
      },
      records: many || !isDoubled(target, domain) ? [] : [withName(mx, target)],
    }));
  },
});

/** The panel appended the domain: to the domain itself, for sure, or to another name, which then has an address. */
function isDoubled({ undoubled }: MxTarget, domain: string): boolean {
  if (undoubled === undefined) return false;
  const { name, addresses } = undoubled;
  return name === domain || name.endsWith(`.${domain}`) || addresses.v4.length + addresses.v6.length > 0;
}

function variantOf(target: MxTarget, domain: string, many: boolean) {
  if (many) return { variant: 'many' as const };
  if (isImpossible(target)) return { variant: 'name' as const };
  if (isDoubled(target, domain)) return { variant: 'doubled' as const };
  return aliasMeant(target, domain) === null ? {} : { variant: 'alias' as const };
}

/** The name that its alias was to lead to, where the domain was appended to that. */
const aliasMeant = ({ a }: MxTarget, domain: string): string | null => undoubledName(a?.cnames.at(-1) ?? '', domain);

const withName = ({ question }: MxEvidence, { preference, exchange, undoubled }: MxTarget) =>
  recordChange(question, 'MX', [`${preference} ${exchange}.`], [`${preference} ${undoubled?.name}.`]);
