// A TXT record is meant as SPF, but begins so that nobody reads it as SPF.
import { defineRule } from '../define.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';
import { correctedSpf } from './spf-correction.ts';

/** Sender ID, an older scheme of its own (RFC 4406), not a misspelt SPF. */
const senderId = /^spf2\.0\//i;

export const spfNotRecognised = defineRule({
  id: 'spf-not-recognised',
  reference: 'RFC 7208 4.5',
  needs: ['spf'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'The list of allowed senders of your domain is not read, because its beginning is misspelt.',
    customer:
      'The list for {domain} begins with a mistake (SPF). Other servers do not see it, so your mail may land in junk.',
    meanwhile: mayLandInJunk,
    agent: 'TXT at {domain} looks meant as SPF but does not begin with “v=spf1 ”: {found}.',
    fix: 'Make the record begin with v=spf1 and a space.\nPublish it without quotation marks in the text.\nThen check again.',
  },
  judge: ({ spf }, { domain }) => {
    const meant = spf.nearMisses.filter((text) => !senderId.test(text));
    const [first, ...more] = meant;
    if (first === undefined || spf.records.length > 0) return [];
    const wanted = more.length === 0 ? correctedSpf(first) : null;
    return [
      {
        subject: { domain, record: domain },
        values: { domain, found: meant },
        records: wanted === null ? [] : [recordChange(spf.question, 'TXT', [first], [wanted])],
      },
    ];
  },
});
