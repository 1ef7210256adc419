// What programs and administrators read about webhooks.
import type * as english from '../en/webhook-api.ts';
import { translation } from '../translation.ts';
export const webhookApi = translation<typeof english.webhookApi>()({
  badUrl: 'Give an https address of a host by its name, on port 443, without a user name or password.',
  badEvents: 'Name what it is told with --events: {events}, several with commas between them.',
  tooMany: 'There are 20 webhooks already. Take one away first.',
  noWebhook: 'There is no such webhook.',
  disabled: 'This webhook answered 410 and is told nothing any more. Add it again.',
  noDelivery: 'There is no such message that has ended.',
  usage: [
    'Usage: mailmend webhook add URL [--events report.kept,session.waiting,fleet.regression]',
    '       mailmend webhook list | rotate ID | remove ID',
  ].join('\n'),
  unknown: 'This command has no option {option}, or it was given twice or without a value.',
  added: 'The webhook {id} is told: {events}. Its secret is shown only now:',
  rotated: 'The new secret is shown only now; the old one signs beside it for a day:',
  removed: 'The webhook {id} is told nothing any more.',
  disabledSince: 'disabled since {day}',
});
