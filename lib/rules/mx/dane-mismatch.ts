// The certificate on port 25 is not the one that the signed TLSA records announce: senders that check refuse to deliver.
import { compareTlsa, isUsable } from '../../records/tlsa.ts';
import { defineRule } from '../define.ts';
import { notKnown } from '../phrase.ts';
import { isUnanswered } from '../shared/dns-absence.ts';
import { mailWaitsForHost } from '../shared/meanwhile.ts';

export const daneMismatch = defineRule({
  id: 'dane-mismatch',
  reference: 'RFC 7672 2.2',
  needs: ['dane', 'mx-smtp'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'Your mail server shows another certificate than your domain announces.',
    customer:
      'Careful senders compare the certificate of {host} with the announced one (DANE). They differ, so mail may be sent back.',
    meanwhile: mailWaitsForHost,
    agent:
      'No TLSA record at {name} matches the certificate on port 25 of {host}. Published: {published}. Public key: {key}',
    fix: 'Publish a TLSA record 3 1 1 for the certificate that {host} shows now.\nWait for its TTL, then remove the old one.\nAt each renewal publish the new record first.',
  },
  judge: ({ dane, 'mx-smtp': looks }, { domain }) => {
    const mismatches = looks.flatMap(({ host, port, tls }) => {
      const known = dane.hosts.find((other) => other.host === host);
      if (!known?.secure || tls === null || compareTlsa(known.records, tls.chain) !== 'mismatch') return [];
      const published = known.records
        .filter(isUsable)
        .map(({ usage, selector, matchingType, data }) => `${usage} ${selector} ${matchingType} ${data}`);
      const { name } = known.question;
      const key = tls.chain[0]?.publicKeySha256 ?? notKnown;
      return [
        {
          subject: { domain, host, port, record: name },
          values: { host, name, published, key },
          targets: [`${host}:${port}`, domain],
        },
      ];
    });
    return mismatches.length === 0 && dane.hosts.some(isUnanswered) ? 'dns-failed' : mismatches;
  },
});
