// What the commands for accounts and tokens say.
import type * as english from '../en/cli-accounts.ts';
import { translation } from '../translation.ts';
export const cliAccounts = translation<typeof english.cliAccounts>()({
  usageAgent: 'Usage: mailmend agent add NAME [--role agent|admin] [--password-stdin]',
  usageToken: 'Usage: mailmend token add NAME --scope run,reports,sessions,fleet,admin',
  unknown: 'This command has no option {option}, or it was given twice or without a value.',
  badName: 'Give a name of at most 64 letters, digits, spaces and . @ _ - that begins with a letter or digit.',
  badRole: 'Use agent or admin as --role.',
  badPassword: 'Use a password of {least} to {most} characters.',
  badScope: 'Name what the token may do with --scope: {scopes}, several with commas between them.',
  nameTaken: 'Somebody is called {name} already. Take another name.',
  agentAdded: '{name} can sign in now, as {role}.',
  link: 'This link signs its reader in once, within a day:',
  token: 'This token is shown only now:',
  /** Who did it, as the audit trail has it. */
  here: 'the command line',
});
