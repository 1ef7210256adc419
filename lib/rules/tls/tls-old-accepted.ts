// A mail server speaks modern TLS, and would also still take the versions that have been retired.
import { defineRule } from '../define.ts';

export const tlsOldAccepted = defineRule({
  id: 'tls-old-accepted',
  reference: 'RFC 8996 4, 5',
  needs: ['tls-versions'],
  severity: 'notice',
  mender: 'host',
  explainedBy: ['tls-too-old'],
  messages: {
    title: 'The server {host} still takes outdated encryption.',
    customer:
      'Your connection to {host} uses modern encryption. The server also still accepts an old kind, which is weaker.',
    meanwhile: null,
    agent: '{host} ({address}, port {port}) also accepts {version}. RFC 8996 says that it must not be used.',
    fix: 'Set TLS 1.2 as the oldest version on the mail server.\nFirst check its log for old devices that still use less.',
  },
  judge: ({ 'tls-versions': seen }) =>
    seen.flatMap(({ host, port, address, accepted }) =>
      accepted === null
        ? []
        : [
            {
              subject: { host, port },
              values: {
                host,
                port,
                address,
                version: accepted === 'TLSv1' ? 'TLS 1.0' : accepted.replace('TLSv', 'TLS '),
              },
              targets: [`${host}:${port}`],
            },
          ],
    ),
});
