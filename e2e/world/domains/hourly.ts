// The hourly limit for sending is used up.
import { mailDomain } from '../practice-domain.ts';

export const hourly = mailDomain({
  domain: 'hourly.example',
  number: 306,
  story: 'Sending is refused: too many messages in this hour.',
  expectedWithTestMessage: ['rate-limited'],
  delivery: {
    refusals: {
      message:
        '550 Domain hourly.example has exceeded the max emails per hour (150/150 (100%)) allowed. Message discarded.',
    },
  },
});
