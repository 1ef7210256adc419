// The name servers of the zone contradict each other.

import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { serversDiffer } from '../shared/compared-records.ts';

export const nameserverDiffers = defineRule({
  id: 'nameserver-differs',
  reference: 'RFC 1912 2.2',
  needs: ['delegation'],
  besideZoneLooks: true,
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'The name servers of your domain do not say the same.',
    customer:
      'Several servers tell where mail for {domain} goes. They give different answers, so mail may go different ways.',
    meanwhile:
      'After a change, wait an hour and check again. If it stays, send this to whoever looks after your domain.',
    agent: '{what} differ between the servers: {answers}. SOA serials: {serials}.',
    fix: 'See whether the servers copy the zone from each other (NOTIFY, AXFR), and what stops it.\nRaise the serial of {zone} after each change.\nThen check again.',
  },
  variants: {
    version: {
      title: 'The name servers of your domain hold different versions.',
      customer: 'A change of {domain} has not reached all its name servers yet. What we compared of its mail agrees.',
      agent: 'The SOA serials of {zone} differ: {serials}. {what} agree between the servers.',
    },
  },
  phrases: { 'no-serial': '{name} none', 'no-answer': '{name} {type}: none' },
  judge: ({ delegation: { zone, servers, compared } }, { domain }) => {
    const speaking = servers.filter(({ status }) => status === 'authoritative');
    const serials = speaking.map(({ name, serial }) =>
      serial === null ? phrase('no-serial', { name }) : `${name} ${serial}`,
    );
    const subject = { domain, record: zone };
    const differing = compared.filter(serversDiffer);
    if (differing.length > 0) {
      const answers = differing.flatMap((one) =>
        one.servers.map(({ name, values }) =>
          values.length === 0
            ? phrase('no-answer', { name, type: one.type })
            : `${name} ${one.type}: ${values.join(' | ').slice(0, 120)}`,
        ),
      );
      const what = differing.map(({ name, type }) => `${name} ${type}`);
      return [{ subject, values: { domain, zone, what, answers, serials } }];
    }
    // A zone at two companies has two primaries (RFC 8901), each with a count of its own: those say nothing together.
    const byPrimary = [...Map.groupBy(speaking, ({ primary }) => primary ?? '').values()];
    if (byPrimary.every((group) => new Set(group.map(({ serial }) => serial)).size < 2)) return [];
    const what = compared.map(({ name, type }) => `${name} ${type}`);
    const values = { domain, zone, what, answers: [] as string[], serials };
    return [{ subject, values, severity: 'notice', variant: 'version' }];
  },
});
