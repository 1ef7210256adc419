// What is written into help desks, and what programs read when that cannot be done.
import type * as english from '../en/help-desk.ts';
import { translation } from '../translation.ts';
export const helpDesk = translation<typeof english.helpDesk>()({
  check: 'Check this customer’s mail',
  desk: 'Live help',
  report: 'The report, with every look behind it: {url}',
  invitation: 'Check this customer’s mail: {url}',
  notConnected: 'The profile names no such help desk.',
  badTicket: 'Give the ticket’s number inside the help desk, in digits.',
  noTicket: 'The help desk has no ticket with this number.',
  refused: 'The help desk took no note. It said: {words}',
  away: 'The help desk was not reached. Nothing was written; try again later.',
  silent: 'The help desk did not answer. Look at the ticket before you try again in a minute.',
  busy: 'This note is being written just now.',
  badSignature: 'The signature does not fit this body and the secret of the profile.',
  badBody: 'The body holds no ticket.',
  badSecret: 'The secret does not fit that of the profile.',
  noPublicUrl: 'Set publicUrl in the profile: links lead there.',
});
