// A mail server name that is handed out does not exist in the DNS.
import { undoubledName } from '../../records/doubled-name.ts';
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
  variants: {
    alias: {
      agent:
        '{host} is a CNAME to {target}: NXDOMAIN for A and AAAA. It looks like {meant} with a domain appended. Named by: {sources}.',
      fix: 'Change the CNAME of {host} to {meant}; in a zone file the name ends with a dot.\nWhere a panel adds the domain by itself, enter the name as the panel wants it.\nThen check again.',
    },
  },
  judge: ({ host }, { domain }) =>
    host
      .filter(({ a, aaaa }) => a.status === 'nxdomain' && aaaa.status === 'nxdomain')
      // A name that only we guessed is allowed not to exist.
      .filter(({ namedBy }) => isPublished(namedBy))
      .map(({ host: name, namedBy, a }) => {
        const target = a.cnames.at(-1) ?? '';
        const meant = undoubledName(target, domain);
        return {
          subject: { host: name },
          values: { host: name, sources: namedBy, target, meant: meant ?? '' },
          targets: [name],
          ...(meant === null ? {} : { variant: 'alias' as const }),
        };
      }),
});
