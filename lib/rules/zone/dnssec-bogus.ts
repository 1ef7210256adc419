// DNSSEC validation of the domain fails: it answers only when checking is switched off.
import { defineRule } from '../define.ts';
import { mailWaitsForDns } from '../shared/meanwhile.ts';

export const dnssecBogus = defineRule({
  id: 'dnssec-bogus',
  reference: 'RFC 4035 5.5',
  needs: ['nameservers'],
  uses: ['dnssec'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The security signature of your domain is broken.',
    customer:
      'What {domain} tells other computers is signed, and the signature does not fit (DNSSEC). Many of them then ignore it.',
    meanwhile: mailWaitsForDns,
    agent:
      'SERVFAIL for {domain}, but an answer with CD=1: DNSSEC validation fails. Often the DS record does not match the DNSKEY.',
    fix: 'Compare the DS record at the registrar with the keys of the zone.\nPublish the DS record that matches, or sign the zone with the key that the DS record names.\nThen check again.',
  },
  variants: {
    link: {
      agent:
        'SERVFAIL for {domain}, but an answer with CD=1. The broken link: no DNSKEY matches a DS record (DS {signers}, DNSKEY {keys}).',
    },
    signatures: {
      agent:
        'SERVFAIL for {domain}, but an answer with CD=1. A DNSKEY matches the DS ({signers}), so the signatures themselves fail.',
      fix: 'See whether the signatures of the zone have run out, and sign it anew.\nSee whether the signing service still runs.\nThen check again.',
    },
  },
  judge: ({ nameservers, dnssec }, { domain }) => {
    if (nameservers.dnssecBogus !== true) return [];
    const tags = (list: Array<{ keyTag: number }> = []) => list.map(({ keyTag }) => String(keyTag));
    const values = { domain, signers: tags(dnssec?.ds), keys: tags(dnssec?.keys) };
    const subject = { domain, record: domain };
    if (dnssec?.linked === false) return [{ subject, values, variant: 'link' }];
    if (dnssec?.linked === true) return [{ subject, values, variant: 'signatures' }];
    return [{ subject, values }];
  },
});
