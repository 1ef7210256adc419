// An MX record names a host with the domain in it twice, and a wildcard gives that name an address: mail goes astray.
import type { MxTarget } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { recordChange } from '../shared/record-change.ts';

const allOf = ({ v4, v6 }: MxTarget['addresses']): string[] => [...v4, ...v6];

export const mxNameDoubled = defineRule({
  id: 'mx-name-doubled',
  reference: 'RFC 1035 5.1',
  needs: ['mx'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Your domain names its mail server with the domain in it twice.',
    customer: 'Your domain sends its mail to {host}. That name has {domain} in it twice, and leads to another server.',
    meanwhile:
      'Mail to you may go to another server, or back to its senders. Send this to whoever looks after your domain.',
    agent:
      'MX {preference} {host} is at {addresses}, as a wildcard gives it; {meant}, which was meant, is at {meantAddresses}.',
    fix: 'Change the MX record to {meant}.\nIn a zone file the name ends with a dot: {meant}.\nWhere a panel adds {domain} by itself, enter only the part in front of it.\nThen check again.',
  },
  judge: ({ mx }, { domain }) =>
    mx.targets.flatMap(({ exchange: host, preference, addresses, undoubled }) => {
      const found = allOf(addresses);
      if (undoubled === undefined || !`.${undoubled.name}`.endsWith(`.${domain}`) || found.length === 0) return [];
      const meant = allOf(undoubled.addresses);
      // Where both lead to the same server, mail arrives.
      if (meant.length === 0 || meant.some((address) => found.includes(address))) return [];
      return [
        {
          subject: { domain, host, record: domain },
          values: { domain, host, preference, addresses: found, meant: undoubled.name, meantAddresses: meant },
          records: [recordChange(mx.question, 'MX', [`${preference} ${host}.`], [`${preference} ${undoubled.name}.`])],
        },
      ];
    }),
});
