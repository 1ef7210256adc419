// The domain publishes more than one SPF record, so none counts.
import { defineRule } from '../define.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';

export const spfMultiple = defineRule({
  id: 'spf-multiple',
  reference: 'RFC 7208 4.5',
  needs: ['spf'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'Your domain has {count} lists of allowed senders, so neither counts.',
    customer:
      'Only one such list may exist for {domain} (SPF). Other servers ignore several, so your mail may land in junk.',
    meanwhile: mayLandInJunk,
    agent: '{count} SPF records at {domain}, which is a permerror (RFC 7208 4.5): {found}.',
    fix: 'Join the records into one.\nRemove the others.\nThen check again.',
  },
  variants: {
    many: { title: 'Your domain has {count} lists of allowed senders, so none of them counts.' },
  },
  judge: ({ spf }, { domain }) => {
    if (spf.records.length < 2) return [];
    return [
      {
        subject: { domain, record: domain },
        values: { domain, count: spf.records.length, found: spf.records, merged: spf.merged },
        ...(spf.records.length > 2 ? { variant: 'many' as const } : {}),
        records: spf.merged === null ? [] : [recordChange(spf.question, 'TXT', spf.records, [spf.merged])],
      },
    ];
  },
});
