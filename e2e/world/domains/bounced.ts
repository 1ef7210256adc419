// Too many messages of the domain failed in the last hour.
import { mailDomain } from '../practice-domain.ts';

export const bounced = mailDomain({
  domain: 'bounced.example',
  number: 307,
  story: 'Sending is refused: too many failed messages.',
  expectedWithTestMessage: ['defer-limit'],
  delivery: {
    refusals: {
      message:
        '550 Domain bounced.example has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.',
    },
  },
});
