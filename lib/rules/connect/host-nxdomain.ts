// A mail server name that is handed out does not exist in the DNS.
import { defineRule } from '../define.ts';
import { isPublished } from '../shared/services.ts';

export const hostNxdomain = defineRule({
  id: 'host-nxdomain',
  reference: 'RFC 8020 2',
  needs: ['host'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The server name {host} does not exist.',
    customer:
      'Your mail app may be told to use {host}. The internet does not know that name, so the app finds no server.',
    meanwhile: 'If we recommend other settings, use them in your app. Send this to whoever looks after your domain.',
    agent: '{host}: NXDOMAIN for A and AAAA. Named by: {sources}.',
    fix: 'If the name is right, add an A or CNAME record for {host}.\nIf it is old or mistyped, take it out of the settings that name it ({sources}).',
  },
  judge: ({ host }) =>
    host
      .filter(({ a, aaaa }) => a.status === 'nxdomain' && aaaa.status === 'nxdomain')
      // A name that only we guessed is allowed not to exist.
      .filter(({ namedBy }) => isPublished(namedBy))
      .map(({ host: name, namedBy }) => ({
        subject: { host: name },
        values: { host: name, sources: namedBy },
        targets: [name],
      })),
});
