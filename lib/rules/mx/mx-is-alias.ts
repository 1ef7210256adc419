// An MX record names an alias (CNAME) instead of a host with an address of its own.
import { defineRule } from '../define.ts';
import { recordChange } from '../shared/record-change.ts';

export const mxIsAlias = defineRule({
  id: 'mx-is-alias',
  reference: 'RFC 2181 10.3',
  needs: ['mx'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Your domain names its mail server by a second name.',
    customer:
      'Mail for {domain} goes to {host}. That is only a second name (alias), and some servers refuse to deliver there.',
    meanwhile: 'Most mail arrives all the same. Send this to whoever looks after your domain.',
    agent:
      'MX {preference} {host} is a CNAME to {canonical}. An MX target must not be an alias (RFC 2181 10.3, RFC 5321 5.1).',
    fix: 'Name {canonical} in the MX record instead of {host}.\nOr replace the CNAME of {host} with A and AAAA records.',
  },
  explainedBy: ['mx-unresolvable', 'mx-lookup-fails', 'host-nxdomain', 'host-no-address'],
  judge: ({ mx }, { domain }) =>
    mx.targets.flatMap((target) => {
      const canonical = (target.a?.cnames.at(-1) ?? target.aaaa?.cnames.at(-1))?.replace(/(?<=.)\.$/, '');
      // A known provider's own alias is the provider's choice; the domain's owner cannot mend it.
      if (canonical === undefined || target.provider !== null) return [];
      return [
        {
          subject: { domain, host: target.exchange, record: domain },
          values: { domain, host: target.exchange, preference: target.preference, canonical },
          records: [
            recordChange(
              mx.question,
              'MX',
              [`${target.preference} ${target.exchange}.`],
              [`${target.preference} ${canonical}.`],
            ),
          ],
        },
      ];
    }),
});
