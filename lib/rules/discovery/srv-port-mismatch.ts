// An SRV record promises one kind of encryption at a port that is used for the other.
import { defineRule } from '../define.ts';
import { recordChange } from '../shared/record-change.ts';
import { mailSrvRecords } from './mail-srv.ts';

export const srvPortMismatch = defineRule({
  id: 'srv-port-mismatch',
  reference: 'RFC 8314 5.1',
  needs: ['srv'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Mail apps are led to the wrong port.',
    customer: 'An entry of {domain} leads mail apps to port {port}. That port expects another kind of encryption.',
    meanwhile: 'Send this to whoever looks after your domain.',
    agent: 'SRV {name} ({service}) names port {port}; {service} belongs to port {expected}.',
    fix: 'Change the port in the record {name} to {expected}.\nOr move the record to the service name that fits port {port}.',
  },
  judge: ({ srv }, { domain }) =>
    mailSrvRecords(srv)
      .filter(({ port, ports }) => (ports.other as readonly number[]).includes(port))
      .map(({ name, service, target, port, ports, priority, weight, question }) => ({
        subject: { domain, host: target, port, record: name },
        values: { domain, name, service, port, expected: ports.own[0] },
        records: [
          recordChange(
            question,
            'SRV',
            [`${priority} ${weight} ${port} ${target}.`],
            [`${priority} ${weight} ${ports.own[0]} ${target}.`],
          ),
        ],
      })),
});
