// What the commands for accounts and tokens say.
import type * as english from '../en/cli-accounts.ts';
import { translation } from '../translation.ts';
export const cliAccounts = translation<typeof english.cliAccounts>()({
  usageAgent: 'Aufruf: mailmend agent add NAME [--role agent|admin] [--password-stdin]',
  usageToken: 'Aufruf: mailmend token add NAME --scope run,reports,sessions,fleet,admin',
  unknown: 'Die Option {option} hat dieser Befehl nicht, oder sie steht zweimal oder ohne Wert da.',
  badName:
    'Geben Sie einen Namen aus höchstens 64 Buchstaben, Ziffern, Leerzeichen und . @ _ - an, der mit einem Buchstaben oder einer Ziffer beginnt.',
  badRole: 'Verwenden Sie agent oder admin als --role.',
  badPassword: 'Verwenden Sie ein Passwort mit {least} bis {most} Zeichen.',
  badScope: 'Nennen Sie mit --scope, was das Token darf: {scopes}, mehrere durch Kommas getrennt.',
  nameTaken: '{name} heißt schon jemand. Nehmen Sie einen anderen Namen.',
  agentAdded: '{name} kann sich jetzt anmelden, als {role}.',
  link: 'Mit diesem Link ist genau eine Anmeldung möglich, innerhalb eines Tages:',
  token: 'Dieses Token wird nur jetzt gezeigt:',
  /** Who did it, as the audit trail has it. */
  here: 'die Befehlszeile',
});
