// The record that announces MTA-STS is there, but no sender will take it as such.
import { defineRule } from '../define.ts';
import { recordChange } from '../shared/record-change.ts';

export const mtaStsRecordInvalid = defineRule({
  id: 'mta-sts-record-invalid',
  reference: 'RFC 8461 3.1',
  needs: ['mta-sts'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Your rule for encrypted delivery is not announced properly.',
    customer:
      'Your domain wants mail to reach it encrypted (MTA-STS). Its record has a mistake, so nobody sees the rule.',
    agent: '{name} TXT: {what}.',
    fix: 'Publish one TXT record at {name}, as shown.\nChange its id each time the policy changes.',
  },
  judge: ({ 'mta-sts': { question, records, nearMisses, id } }, { domain, now }) => {
    const stated = [...records, ...nearMisses];
    const what =
      records.length > 1
        ? `${records.length} records, of which senders take none`
        : records.length === 0
          ? `does not begin with "v=STSv1;"`
          : 'the id is missing, or is not 1 to 32 letters and digits';
    if (stated.length === 0 || (records.length === 1 && id !== null)) return [];
    const wanted = `v=STSv1; id=${now.toISOString().replace(/\D/g, '').slice(0, 14)}`;
    return [
      {
        subject: { domain, record: question.name },
        values: { name: question.name, what, records: stated },
        records: [recordChange(question, 'TXT', stated, [wanted])],
      },
    ];
  },
});
