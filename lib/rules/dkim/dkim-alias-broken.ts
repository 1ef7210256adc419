// A DKIM selector is an alias (CNAME) for a place where there is no key, and no other key was found.
import type { DnsQuestion } from '../../model/evidence.ts';
import { undoubledName } from '../../records/doubled-name.ts';
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { isUsableDkimKey } from '../shared/usable-dkim-key.ts';

export const dkimAliasBroken = defineRule({
  id: 'dkim-alias-broken',
  reference: 'RFC 6376 3.6.2',
  needs: ['dkim'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Your mail may count as not signed, so some may land in junk.',
    customer:
      'A signature proves that mail from {domain} is really yours (DKIM). Its key “{selector}” leads to another name, which has none.',
    meanwhile: null,
    agent: '{name} is a CNAME to {target}, which gives {status}: there is no key to check signatures with.',
    fix: 'In the account of the service that sends the mail, see whether DKIM is switched on for {domain}.\nCompare the CNAME of {name} with what the service shows.\nIf the service is no longer used, remove the CNAME.',
  },
  variants: {
    doubled: {
      agent:
        '{name} is a CNAME to {target}, which gives {status}: it looks like {meant} with a domain appended, so there is no key.',
      fix: 'Change the CNAME of {name} to {meant}; in a zone file the name ends with a dot.\nWhere a panel adds the domain by itself, enter the name as the panel wants it.\nThen check again.',
    },
  },
  explainedBy: ['delegation-domain-missing'],
  phrases: { loop: 'a loop' },
  judge: ({ dkim }, { domain }) => {
    const signed = dkim.selectors.some(isUsableDkimKey) || (dkim.above?.length ?? 0) > 0;
    const broken = dkim.selectors
      .filter(({ question, records }) => question.cnames.length > 0 && records.length === 0)
      .filter(({ question }) => ['nxdomain', 'nodata', 'malformed'].includes(question.status));
    const given = broken.filter(({ origin }) => origin === 'given' || origin === 'header');
    // Services prepare a second selector long before it has a key: only the one that was asked for matters then.
    const told = given.length > 0 || signed ? given : broken.slice(0, 1);
    return told.map(({ selector, origin, question }) => ({
      subject: { domain, record: question.name },
      ...(meantBy(question, domain) === null ? {} : { variant: 'doubled' as const }),
      severity: origin === 'provider' || origin === 'common' ? ('notice' as const) : ('warning' as const),
      values: {
        domain,
        selector,
        name: question.name,
        target: question.cnames.at(-1) ?? '',
        meant: meantBy(question, domain) ?? '',
        status: question.status === 'malformed' ? phrase('loop') : question.status.toUpperCase(),
      },
    }));
  },
});

const meantBy = ({ cnames }: DnsQuestion, domain: string): string | null => undoubledName(cnames.at(-1) ?? '', domain);
