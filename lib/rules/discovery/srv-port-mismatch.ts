// An SRV record names a port that is for another kind of encryption, or for another protocol.
import { defineRule } from '../define.ts';
import { setUpByHandForDns } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';
import { mailSrvRecords, portUses } from './mail-srv.ts';

/** RFC 5321 2.3.10 and RFC 6409 3.1: mail between servers. */
const RELAY = 25;

export const srvPortMismatch = defineRule({
  id: 'srv-port-mismatch',
  reference: 'RFC 8314 5.1',
  needs: ['srv'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Mail apps are led to the wrong port.',
    customer: 'The domain {domain} leads mail apps to port {port}. That port expects another kind of encryption.',
    meanwhile: setUpByHandForDns,
    agent: 'SRV {name} ({service}) names port {port}; {service} belongs to port {expected}.',
    fix: 'Change the port in the record {name} to {expected}.\nOr move the record to the service name that fits port {port}.',
  },
  variants: {
    protocol: {
      customer: 'The domain {domain} leads apps for {protocol} to port {port}. That port is for {use}.',
      agent: 'SRV {name} ({service}) names {host}:{port}, the port of {use}; {service} belongs to port {expected}.',
      fix: 'Change the port in the record {name} to {expected}.\nOr, if {use} is meant, move the record to its service name.',
    },
    relay: {
      customer: 'The domain {domain} leads apps to port {port} for sending. Many networks close that port to apps.',
      agent:
        'SRV {name} ({service}) names {host}:{port}, which is for mail between servers (RFC 6409 3.1); {service} belongs to port {expected}.',
      fix: 'Change the port in the record {name} to {expected}.',
    },
  },
  judge: ({ srv }, { domain }) =>
    mailSrvRecords(srv)
      .filter(({ port, own }) => port !== own && portUses[port] !== undefined)
      .map(({ name, service, target, port, own, priority, weight, question }) => {
        const [use, protocol] = [portUses[port] ?? '', portUses[own] ?? ''];
        const variant = use !== protocol ? ('protocol' as const) : port === RELAY ? ('relay' as const) : null;
        return {
          subject: { domain, host: target, port, record: name },
          values: { domain, name, service, host: target, port, expected: own, use, protocol },
          ...(variant ? { variant } : {}),
          records: [
            recordChange(
              question,
              'SRV',
              [`${priority} ${weight} ${port} ${target}.`],
              [`${priority} ${weight} ${own} ${target}.`],
            ),
          ],
        };
      }),
});
