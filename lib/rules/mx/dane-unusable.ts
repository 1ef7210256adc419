// TLSA records for port 25 are published, but senders cannot use any of them.
import { isUsable } from '../../records/tlsa.ts';
import { defineRule } from '../define.ts';
import { isUnanswered } from '../shared/dns-absence.ts';

export const daneUnusable = defineRule({
  id: 'dane-unusable',
  reference: 'RFC 7672 3.1.3',
  needs: ['dane'],
  uses: ['dnssec'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'The announced certificate of your mail server is of no use.',
    customer: 'Your domain announces which certificate {host} shows (DANE). Other servers cannot use what it says.',
    meanwhile: null,
    agent: '{name}: none of {published} is usable for SMTP, which needs usage 2 or 3 and a known hash.',
    fix: 'Publish a TLSA record 3 1 1 for the certificate of {host}.\nOr remove the records at {name}.',
  },
  variants: {
    unsigned: {
      agent: '{name} has TLSA records ({published}), but {zone} is not signed (no DS): senders pass them over.',
      fix: 'Switch DNSSEC on for {zone}.\nOr remove the records at {name}.',
    },
  },
  judge: ({ dane, dnssec }, { domain }) => {
    const useless = dane.hosts.flatMap(({ host, question, secure, records }) => {
      if (records.length === 0) return [];
      const zone = dnssec?.zone ?? '';
      // Without the AD bit our resolver may just not validate: only the missing DS shows that nothing is signed.
      const unsigned = !secure && dnssec?.state === 'insecure' && host.endsWith(`.${zone}`);
      const unusable = secure && !records.some(isUsable);
      if (!unsigned && !unusable) return [];
      const published = records.map(({ usage, selector, matchingType }) => `${usage} ${selector} ${matchingType}`);
      const values = { host, name: question.name, published, zone };
      const subject = { domain, host, record: question.name };
      return [unsigned ? { subject, values, variant: 'unsigned' as const } : { subject, values }];
    });
    return useless.length === 0 && dane.hosts.some(isUnanswered) ? 'dns-failed' : useless;
  },
});
