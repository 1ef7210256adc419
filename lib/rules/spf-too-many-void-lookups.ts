// Evaluating the SPF record meets more look-ups without an answer than are allowed.
import { defineRule } from './define.ts';

/** Look-ups that end in NXDOMAIN or NODATA: at most two (RFC 7208 4.6.4). */
const voidLookupLimit = 2;

export const spfTooManyVoidLookups = defineRule({
  id: 'spf-too-many-void-lookups',
  reference: 'RFC 7208 4.6.4',
  needs: ['spf'],
  // The limit is a SHOULD with a default of two: not every receiver keeps to it.
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'The list of allowed senders of your domain names things that do not exist.',
    customer:
      'The list for {domain} has {voidLookups} entries that lead nowhere (SPF). Some servers then ignore the whole list.',
    agent:
      'SPF of {domain}: {voidLookups} void look-ups (NXDOMAIN or NODATA); more than {limit} is a permerror at most receivers.',
    fix: 'Look up every name in the SPF record of {domain}.\nRemove or correct the terms whose names have no records.\nThen check again.',
  },
  judge: ({ spf }, { domain }) =>
    spf.voidLookups > voidLookupLimit
      ? [
          {
            subject: { domain, record: domain },
            values: { domain, voidLookups: spf.voidLookups, limit: voidLookupLimit },
          },
        ]
      : [],
});
