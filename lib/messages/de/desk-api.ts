// What programs and pages read when the help desk's routes cannot do what they ask.
import type * as english from '../en/desk-api.ts';
import { translation } from '../translation.ts';
export const deskApi = translation<typeof english.deskApi>()({
  signIn: 'Sign in at the desk, or send a token.',
  notAllowed: 'This account or token may not do that.',
  wrongSignIn: 'This name and password do not fit. Check both, then try again.',
  tooManySignIns: 'Too many tries. Try again in {seconds} seconds.',
  badPassword: 'Choose a password of {least} characters or more.',
  usedLink: 'This link was used or is too old. Ask your administrator for a new one.',
  badName: "Write a name of letters, digits, blanks and . @ _ ' -, 64 at most.",
  nameTaken: 'Somebody has this name already. Take another one.',
  noAgent: 'There is no such account.',
  ownAccount: 'You cannot shut your own account or take admin from it. Ask another admin.',
  noGuide: 'There is no such guide.',
  noStep: 'There is no such guide, or it has no such step.',
  noToken: 'There is no such token, or it was taken back already.',
  noSession: 'There is no such session. It may have ended.',
  noCode: 'No such code. Have it read again.',
  tooManyCodes: 'Five codes did not fit. Try again in {seconds} seconds.',
  tooMuchInSession: 'This session holds no more just now. Try again in {seconds} seconds.',
  tooManySessions: 'You have asked for help many times. Try again in {seconds} seconds.',
  badAction: 'This action cannot be read: {problem}.',
  badMember: 'Send "{field}" as the documentation has it: {problem}.',
  noKey: 'This key is unknown, used or too old. Check again to get a new one.',
  notYours: 'Another agent helps here. You can read along.',
  nothingToCheck: 'Nothing was checked in this session yet, so there is nothing to check again.',
  noQuery: 'Send a domain, an address, the code that a customer reads out, or the link of a report.',
  noDomain: 'This is no domain that mail could go to.',
  noCheck: 'There is no such check, or no longer.',
  noCase: 'There is no such case, or no longer.',
  liveCase: 'The help goes on. This can be done when it has ended.',
  noDays: 'Send a number of days between 1 and 14.',
  busy: 'Many checks are running now. Try again in a moment.',
});

export const storeApi = translation<typeof english.storeApi>()({
  away: 'The database cannot be reached at the moment. Checks go on; what is kept and shared comes back with it.',
});
