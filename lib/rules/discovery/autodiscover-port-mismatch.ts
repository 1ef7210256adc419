// Autodiscover names a port that is for another kind of encryption, or for another protocol.
import { defineRule } from '../define.ts';
import { setUpByHandForHost } from '../shared/meanwhile.ts';
import { misfits, placeOfDocument } from '../shared/published-servers.ts';

export const autodiscoverPortMismatch = defineRule({
  id: 'autodiscover-port-mismatch',
  reference: 'MS-OXDSCLI 2.2.4',
  needs: ['autodiscover'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'Outlook is told a wrong port.',
    customer:
      'Outlook apps fetch their settings for {domain} by themselves. For port {ports}, they are told a kind of encryption that is not used there.',
    meanwhile: setUpByHandForHost,
    agent: 'Autodiscover at {url} names {hosts} on {ports} with {named}, where {expected} is used (RFC 8314 3).',
    fix: 'Correct Port and Encryption in what Autodiscover answers: 993, 995 and 465 with SSL; 143, 110 and 587 with TLS, which stands for STARTTLS there.\nThen check again.',
  },
  variants: {
    protocol: {
      customer:
        'Outlook apps fetch their settings for {domain} by themselves. They are told port {ports} for {named}, but that port is for {expected}.',
      agent: 'Autodiscover at {url} names {hosts} on {ports} for {named}; {expected} is what is used there.',
    },
  },
  judge: ({ autodiscover }, { domain }) =>
    [...Map.groupBy(misfits(autodiscover.servers), ({ kind, named, expected }) => `${kind} ${named} ${expected}`)].map(
      ([, group]) => {
        const { kind, named, expected, host } = group[0]!;
        const hosts = [...new Set(group.map((one) => one.host))];
        const ports = [...new Set(group.map(({ port }) => port))];
        return {
          subject: { domain, host },
          values: { domain, url: placeOfDocument(autodiscover.url), hosts, ports, named, expected },
          ...(kind === 'protocol' ? { variant: 'protocol' as const } : {}),
        };
      },
    ),
});
