// An SRV record leads mail apps to a port that is none of mail's.
import { defineRule } from '../define.ts';
import { setUpByHandForDns } from '../shared/meanwhile.ts';
import { mailSrvRecords } from './mail-srv.ts';

/** The only ports we ever dial; an SRV record must not turn us into a port scanner. */
const dialledPorts: readonly number[] = [25, 80, 110, 143, 443, 465, 587, 993, 995];

export const srvPortUnusual = defineRule({
  id: 'srv-port-unusual',
  reference: 'RFC 6186 3',
  needs: ['srv'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Mail apps are led to an unusual port.',
    customer: 'The domain {domain} leads mail apps to port {port}. We did not look there, as it is not a mail port.',
    meanwhile: setUpByHandForDns,
    agent: 'SRV {name} names {target}:{port}. That port is not one that we connect to, so it was not tried.',
    fix: 'Check whether the mail server really listens on port {port}.\nIf not, name the usual port: 993, 995, 465, or 143, 110, 587.',
  },
  judge: ({ srv }, { domain }) =>
    mailSrvRecords(srv)
      .filter(({ port }) => !dialledPorts.includes(port))
      .map(({ name, target, port }) => ({
        subject: { domain, host: target, port, record: name },
        values: { domain, name, target, port },
      })),
});
