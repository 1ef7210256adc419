// DNSSEC validation of the domain fails: it answers only when checking is switched off.
import { defineRule } from './define.ts';

export const dnssecBogus = defineRule({
  id: 'dnssec-bogus',
  reference: 'RFC 4035 5.5',
  needs: ['nameservers'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The security signature of your domain is broken.',
    customer:
      'The entries of {domain} are signed, and the signature does not fit (DNSSEC). Many servers then ignore them.',
    agent:
      'SERVFAIL for {domain}, but an answer with CD=1: DNSSEC validation fails. Often the DS record does not match the DNSKEY.',
    fix: 'Compare the DS record at the registrar with the keys of the zone.\nPublish the DS record that matches, or sign the zone with the key that the DS record names.\nThen check again.',
  },
  judge: ({ nameservers }, { domain }) =>
    nameservers.dnssecBogus === true ? [{ subject: { domain, record: domain }, values: { domain } }] : [],
});
