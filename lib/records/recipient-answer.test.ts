// The wordings in which servers call a domain their own, or not.
import { expect, it } from 'vitest';
import { classifyRecipientAnswer } from './recipient-answer.ts';

it.each([
  ['250 2.1.5 Ok', 'accepted'],
  ['250 Accepted', 'accepted'],
  ['251 2.1.5 User not local; will forward', 'refused'],
  ['252 2.1.5 Cannot VRFY user', 'refused'],
  ['450 4.2.0 <a@b.example>: Recipient address rejected: Greylisted', 'deferred'],
  ['451 4.7.1 Try again later', 'deferred'],
  ['554 5.7.1 <a@b.example>: Relay access denied', 'relay-denied'],
  ['550 5.7.1 <a@b.example>... Relaying denied', 'relay-denied'],
  ['550 relay not permitted', 'relay-denied'],
  ['550 host.example [198.18.0.1] is currently not permitted to relay through this server.', 'relay-denied'],
  ["553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", 'relay-denied'],
  ['550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain', 'relay-denied'],
  ['550 5.1.1 <a@b.example>: Recipient address rejected: User unknown in virtual mailbox table', 'unknown-user'],
  ['550 No Such User Here', 'unknown-user'],
  ['550 no mailbox by that name is currently available', 'unknown-user'],
  ['550 5.1.1 <a@b.example>: undeliverable address: host mx.other.example said: 550 User unknown', 'refused'],
  ['550 Unrouteable address', 'refused'],
  ['550 5.1.2 <a@b.invalid>: Domain not found', 'refused'],
  ['554 5.7.1 Service unavailable; client [198.18.0.1] blocked using bl.example', 'refused'],
  ['530 5.7.0 Authentication required', 'refused'],
])('%s: %s', (text, result) => {
  expect(classifyRecipientAnswer(Number(text.slice(0, 3)), text)).toBe(result);
});
