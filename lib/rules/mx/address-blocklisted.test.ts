// Only a documented answer of a working list is a listing.

import { ruleCases } from '../testing/rule-cases.ts';
import { blocklists } from '../testing/sample-dns.ts';
import { addressBlocklisted } from './address-blocklisted.ts';

const listed = blocklists({ result: 'listed', codes: ['127.0.0.2'] });
const saying = (state: 'dead' | 'lists-everything') => ({
  dnsbl: { ...listed, lists: [{ zone: 'bl.harbour.example', state }] },
});
ruleCases(addressBlocklisted, {
  fires: {
    listed: {
      evidence: { dnsbl: listed },
      finds: [{ severity: 'warning', values: { address: '198.18.0.10', codes: ['127.0.0.2'] } }],
    },
  },
  silent: {
    'a list that lists everything': { evidence: saying('lists-everything') },
    'a dead list': { evidence: saying('dead') },
    'a refusal': { evidence: { dnsbl: blocklists({ result: 'refused', codes: ['127.255.255.254'] }) } },
    'an answer that the list does not document': {
      evidence: { dnsbl: blocklists({ result: 'other', codes: ['127.0.0.99'] }) },
    },
    'no answer': { evidence: { dnsbl: blocklists({ result: 'no-answer' }) } },
  },
  untested: 'not-applicable',
});
