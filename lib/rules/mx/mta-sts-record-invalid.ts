// The record that announces MTA-STS is there, but no sender will take it as such.
import { mtaStsRecordFaults } from '../../messages/record-faults.ts';
import { defineRule } from '../define.ts';
import { phraseIn } from '../phrase.ts';
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
      'Your domain wants mail to reach it encrypted (MTA-STS). It says so with a mistake, so nobody sees the rule.',
    meanwhile: 'Mail still arrives meanwhile. Send this to whoever looks after your domain.',
    agent: '{name} TXT: {what}.',
    fix: 'Publish one TXT record at {name}, as shown.\nChange its id each time the policy changes.',
  },
  variants: {
    several: { agent: '{name} has {count} MTA-STS records, of which senders take none.' },
  },
  messagePhrases: mtaStsRecordFaults,
  judge: ({ 'mta-sts': { question, records, nearMisses, id, faults = id === null ? ['no-id'] : [] } }, context) => {
    const { domain, now } = context;
    const stated = [...records, ...nearMisses];
    if (stated.length === 0 || (records.length === 1 && faults.length === 0)) return [];
    const what = (records.length === 0 ? ['version'] : faults).map((fault) => phraseIn(mtaStsRecordFaults, fault));
    const wanted = `v=STSv1; id=${now.toISOString().replace(/\D/g, '').slice(0, 14)}`;
    return [
      {
        subject: { domain, record: question.name },
        ...(records.length > 1 ? { variant: 'several' as const } : {}),
        values: { name: question.name, what, count: records.length, records: stated },
        records: [recordChange(question, 'TXT', stated, [wanted])],
      },
    ];
  },
});
