// The autoconfig document names a port that is for another kind of encryption, or for another protocol.
import { defineRule } from '../define.ts';
import { setUpByHandForHost } from '../shared/meanwhile.ts';
import { misfits, placeOfDocument } from '../shared/published-servers.ts';

export const autoconfigPortMismatch = defineRule({
  id: 'autoconfig-port-mismatch',
  reference: 'draft-ietf-mailmaint-autoconfig',
  needs: ['autoconfig'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The automatic settings for mail apps name a wrong port.',
    customer:
      'Some mail apps fetch their settings for {domain} by themselves. For port {ports}, they are told a kind of encryption that is not used there.',
    meanwhile: setUpByHandForHost,
    agent: 'autoconfig at {url} names {hosts} on {ports} with {named}, where {expected} is used (RFC 8314 3).',
    fix: 'Correct port and socketType in config-v1.1.xml: 993, 995 and 465 with SSL; 143, 110 and 587 with STARTTLS.\nThen check again.',
  },
  variants: {
    protocol: {
      customer:
        'Some mail apps fetch their settings for {domain} by themselves. They are told port {ports} for {named}, but that port is for {expected}.',
      agent: 'autoconfig at {url} names {hosts} on {ports} for {named}; {expected} is what is used there.',
    },
  },
  judge: ({ autoconfig }, { domain }) =>
    [...Map.groupBy(misfits(autoconfig.servers), ({ kind, named, expected }) => `${kind} ${named} ${expected}`)].map(
      ([, group]) => {
        const { kind, named, expected, host } = group[0]!;
        const hosts = [...new Set(group.map((one) => one.host))];
        const ports = [...new Set(group.map(({ port }) => port))];
        return {
          subject: { domain, host },
          values: { domain, url: placeOfDocument(autoconfig.url), hosts, ports, named, expected },
          ...(kind === 'protocol' ? { variant: 'protocol' as const } : {}),
        };
      },
    ),
});
