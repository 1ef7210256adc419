// The name servers already say something else than the resolver: a change is on its way, and the TTL says until when.
import type { ComparedRecords } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { none, phrase } from '../phrase.ts';
import { resolverDiffers } from '../shared/compared-records.ts';

const shown = (values: readonly string[]) => values.join(' | ').slice(0, 200) || none;
const leftOf = ({ resolver }: ComparedRecords) => resolver.question.ttl ?? 0;

export const dnsChangePropagating = defineRule({
  id: 'dns-change-propagating',
  reference: 'RFC 1034 3.6',
  needs: ['delegation'],
  besideZoneLooks: true,
  severity: 'notice',
  mender: 'customer',
  messages: {
    title: 'A change of your domain is on its way.',
    customer:
      'Something about {domain} was changed. Some computers still see the old state, until about {until} (UTC).',
    agent: '{what}: the name servers say {fresh}; the resolver {server} still says {old}, for {seconds} s more.',
    fix: 'Wait until {until} (UTC).\nThen check again.',
  },
  variants: {
    // RFC 2308 5: "none" without a SOA must not be kept, and what has no TTL left should be gone by now.
    timeless: {
      customer: 'Something about {domain} was changed. Some computers still see the old state.',
      agent:
        '{what}: the name servers say {fresh}; the resolver {server} says {old}, without a time until which it keeps that. Whoever runs that resolver can empty its cache.',
      fix: 'Check again in an hour.\nIf nothing has changed then, send this to whoever looks after your domain.',
    },
  },
  phrases: { 'day-and-time': '{day} {time}' },
  judge: ({ delegation: { compared } }, { domain, now }) => {
    const changed = compared.filter(resolverDiffers).toSorted((one, other) => leftOf(other) - leftOf(one));
    const [last] = changed;
    if (last === undefined) return [];
    const seconds = leftOf(last);
    const visibleAt = new Date(now.getTime() + seconds * 1000).toISOString();
    const time = { time: visibleAt };
    // A day or more: the hour alone would mislead.
    const until = seconds < 86_400 ? time : phrase('day-and-time', { day: visibleAt.slice(0, 10), time });
    return [
      {
        subject: { domain, record: last.name },
        ...(seconds === 0 ? { variant: 'timeless' as const } : {}),
        values: {
          domain,
          what: changed.map(({ name, type }) => `${name} ${type}`),
          fresh: shown(last.servers[0]?.values ?? []),
          old: shown(last.resolver.values),
          server: last.resolver.question.server,
          seconds,
          until,
          visibleAt,
        },
      },
    ];
  },
});
