// What `mailmend spf` says: each usage sentence says what to change.
import type * as english from '../en/cli-spf.ts';
import { translation } from '../translation.ts';
export const cliSpf = translation<typeof english.cliSpf>()({
  usage: 'Write: mailmend spf --ip IP --sender ADDRESS [--helo NAME] [--json]',
  unknown: 'Take this away, it is no option here: {option}',
  twice: 'Give {option} only once.',
  noValue: 'Add a value behind {option}.',
  tooLong: 'Shorten the value of {option}. It has at most {limit} characters.',
  missingIp: 'Add the address of the sending server, such as --ip 192.0.2.1',
  badIp: 'Write a full IP address behind --ip, such as 192.0.2.1 or 2001:db8::1, not this: {ip}',
  missingSender: 'Add the sender, such as --sender anna@example.com (or --sender "" for none).',
  badSender: 'Write the sender with an @, such as anna@example.com, or @example.com for the domain alone.',
  missingHelo: 'Add --helo NAME: without a sender, the name that the server gives itself is checked.',
  decided: '{result}, by {mechanism}',
  undecided: '{result}',
  unknownHelo:
    'The record asks for the HELO name, and none was given, so this cannot be known. It was worked out with the sender’s domain. Add --helo NAME',
  explanation: 'The domain says: {explanation}',
  counts: 'Look-ups: {lookups}. Those that found nothing: {voidLookups}.',
});
