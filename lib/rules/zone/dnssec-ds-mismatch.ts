// The parent zone announces a signing key that the zone does not have; our resolver does not check, others do.
import { defineRule } from '../define.ts';
import { none } from '../phrase.ts';
import { mailWaitsForDns } from '../shared/meanwhile.ts';

export const dnssecDsMismatch = defineRule({
  id: 'dnssec-ds-mismatch',
  reference: 'RFC 4035 5.2',
  needs: ['dnssec'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'Your domain announces a signature key that it does not have.',
    customer:
      'The list of all domains says which key signs {zone} (DNSSEC). Your domain has no such key, so many computers ignore it.',
    meanwhile: mailWaitsForDns,
    agent: 'No DNSKEY of {zone} matches a DS record. DS key tags: {signers}. DNSKEY key tags: {keys}.',
    fix: 'At the registrar, replace the DS record by that of the key in use.\nIf the zone is not to be signed, remove the DS record.\nThen check again.',
  },
  explainedBy: ['dnssec-bogus'],
  judge: ({ dnssec: { zone, linked, ds, keys } }, { domain }) => {
    if (linked !== false) return [];
    const tags = (list: Array<{ keyTag: number }>) =>
      list.length > 0 ? list.map(({ keyTag }) => String(keyTag)) : [none];
    return [{ subject: { domain, record: zone }, values: { zone, signers: tags(ds), keys: tags(keys) } }];
  },
});
