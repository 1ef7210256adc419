// The addresses behind one mail host show different certificates, and some of them do not pass.
import { defineRule } from '../define.ts';

export const certificateDiffers = defineRule({
  id: 'certificate-differs',
  reference: 'RFC 9525 6',
  needs: ['address-families'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'Some servers behind {host} show a bad certificate.',
    customer: 'The name {host} stands for several servers. Some of them show a certificate that mail apps refuse.',
    meanwhile:
      'If your app warns, close the warning and try again: another of the servers may answer. Send this to your mail host.',
    agent: '{host}, port {port}: the certificate at {bad} does not verify ({errors}), the one at {good} does.',
    fix: 'Install the certificate of {good} on {bad} as well.\nReload the mail service there.\nMake the renewal reach every server behind the name.',
  },
  judge: ({ 'address-families': families }) =>
    families.flatMap(({ host, port, certificates }) => {
      const good = certificates.filter(({ verified }) => verified);
      const bad = certificates.filter(({ verified }) => !verified);
      if (good.length === 0 || bad.length === 0) return [];
      const values = {
        host,
        port,
        good: good.map(({ address }) => address),
        bad: bad.map(({ address }) => address),
        errors: [...new Set(bad.flatMap(({ errors }) => errors))],
      };
      return [{ subject: { host, port }, values, targets: [host] }];
    }),
});
