// What the commands for accounts and tokens say.
import type * as english from '../en/cli-accounts.ts';
import { translation } from '../translation.ts';
export const cliAccounts = translation<typeof english.cliAccounts>()({
  usageAgent: 'Gebruik: mailmend agent add NAME [--role agent|admin] [--password-stdin]',
  usageToken: 'Gebruik: mailmend token add NAME --scope run,reports,sessions,fleet,admin',
  unknown: 'Deze opdracht heeft geen optie {option}, of die is twee keer of zonder waarde gegeven.',
  badName: 'Geef een naam van hoogstens 64 letters, cijfers, spaties en . @ _ - die begint met een letter of cijfer.',
  badRole: 'Gebruik agent of admin als --role.',
  badPassword: 'Gebruik een wachtwoord van {least} tot en met {most} tekens.',
  badScope: 'Noem wat het token mag met --scope: {scopes}, meerdere met komma’s ertussen.',
  nameTaken: 'Iemand heet al {name}. Neem een andere naam.',
  agentAdded: '{name} kan nu inloggen, als {role}.',
  link: 'Deze link logt wie hem opent één keer in, binnen een dag:',
  token: 'Dit token wordt alleen nu getoond:',
  /** Who did it, as the audit trail has it. */
  here: 'de opdrachtregel',
});
