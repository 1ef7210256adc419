// A certificate names its host in the old place only (common name), where newer apps do not look.

import { defineRule } from '../define.ts';
import { certificateFaults, judgementOf } from '../shared/certificate-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

export const certificateCommonNameOnly = defineRule({
  id: 'certificate-common-name-only',
  reference: 'RFC 9525 6.3',
  needs: ['certificate'],
  uses: ['imap', 'pop3', 'submission'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The certificate of {host} is of an old kind.',
    customer: 'The certificate of {host} is made in an old way. Some mail apps, such as Apple Mail, may refuse it.',
    meanwhile: appsShutOut,
    agent: '{hosts} (ports {ports}): no subject alternative name, only the common name {names}. Issuer: {issuer}.',
    fix: 'Issue the certificate anew, with {hosts} as subject alternative names.\nReload every mail service.',
  },
  explainedBy: ['certificate-self-signed'],
  judge: (seen) =>
    certificateFaults(seen, 'warning', ({ errors }) => errors.includes('COMMON_NAME_ONLY')).map((fault) =>
      judgementOf(fault, {}),
    ),
});
