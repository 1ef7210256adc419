// What the desk's sign-in page says.
import type * as english from '../en/sign-in.ts';
import { translation } from '../translation.ts';
export const signIn = translation<typeof english.signIn>()({
  title: 'Sign in',
  forDesk: 'For the help desk of {name}.',
  provider: 'Sign in with {name}',
  opens: 'Opens {host}, then brings you back here.',
  orLocal: 'or with a local account',
  name: 'User name',
  password: 'Password',
  submit: 'Sign in',
  busy: 'Signing in',
  missing: { name: 'Type your user name', password: 'Type your password' },
  noAccount: 'No account, or locked out? Ask an admin of your desk.',
  aside: {
    title: 'You look at what the customer sees, with the evidence open.',
    text: 'You never see a password. The customer knows your name and can stop you at any time. Each look is written down.',
    customers: 'Customers do not need an account:',
  },
  link: {
    title: 'Your first sign-in',
    text: 'Your link opens your account once. Choose a password for the next time.',
    password: 'New password',
    hint: '{least} characters or more. It is kept as a hash that nobody can read back.',
    submit: 'Save it and sign in',
    missing: 'Type a password of {least} characters or more',
  },
  broken: 'We could not reach the server. Check your line, then try again.',
  needsScript: 'Signing in needs JavaScript.',
  problems: {
    away: 'The sign-in service did not answer. Try again, or use a local account.',
    refused: 'The sign-in service did not let you in, or you took too long. Try again.',
    'no-role': 'You are known, but none of your groups may use this desk. Ask an admin of your desk.',
  },
  out: 'Sign out',
  signedInAs: 'Signed in as {name}',
});
