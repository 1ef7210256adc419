// A mail server name that is handed out exists, but has neither an IPv4 nor an IPv6 address.
import { defineRule } from '../define.ts';
import { isPublished } from '../shared/services.ts';

export const hostNoAddress = defineRule({
  id: 'host-no-address',
  reference: 'RFC 2308 2.2',
  needs: ['host'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The server name {host} leads nowhere.',
    customer: 'Your mail app may be told to use {host}. The name exists, but it has no address to connect to.',
    meanwhile: 'If we recommend other settings, use them in your app. Send this to whoever looks after your domain.',
    agent: '{host}: NODATA for A and AAAA. Named by: {sources}.',
    fix: 'Add an A record for {host} with the address of the mail server.\nIf the name is old, take it out of the settings that name it.',
  },
  judge: ({ host }) =>
    host
      .filter(({ a, aaaa }) => a.status === 'nodata' && aaaa.status === 'nodata')
      .filter(({ namedBy }) => isPublished(namedBy))
      .map(({ host: name, namedBy }) => ({
        subject: { host: name },
        values: { host: name, sources: namedBy },
        targets: [name],
      })),
});
