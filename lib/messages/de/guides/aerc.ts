// What the guide aerc says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const aerc = {
  aerc: 'aerc',
  'Set up aerc': 'aerc einrichten',
  'For aerc 0.14. Newer ones name the schemes for sending in another way.':
    'Für aerc 0.14. Neuere Versionen benennen die Schemas für das Senden anders.',
  'imaps, smtps': 'imaps, smtps',
  'imap, smtp': 'imap, smtp',
  'Put this into accounts.conf': 'Schreiben Sie dies in accounts.conf',
  'The file is **~/.config/aerc/accounts.conf**. The command **:new-account** can write it too.':
    'Die Datei ist **~/.config/aerc/accounts.conf**. Auch der Befehl **:new-account** kann sie schreiben.',
  'Replace the two commands by one of your password manager.':
    'Ersetzen Sie die beiden Befehle durch einen Ihres Passwort-Managers.',
  'accounts.conf: a user name in it is written as in a URL, so an @ is %40':
    'accounts.conf: Ein Benutzername steht darin wie in einer URL, ein @ also als %40',
  '[Mail]': '[Mail]',
  'from = {address}': 'from = {address}',
  'source = imaps://{incoming.login}@{incoming.host}:{incoming.port}':
    'source = imaps://{incoming.login}@{incoming.host}:{incoming.port}',
  'source = imap://{incoming.login}@{incoming.host}:{incoming.port}':
    'source = imap://{incoming.login}@{incoming.host}:{incoming.port}',
  'source-cred-cmd = pass show mail': 'source-cred-cmd = pass show mail',
  'outgoing = smtps+plain://{outgoing.login}@{outgoing.host}:{outgoing.port}':
    'outgoing = smtps+plain://{outgoing.login}@{outgoing.host}:{outgoing.port}',
  'outgoing = smtp+plain://{outgoing.login}@{outgoing.host}:{outgoing.port}':
    'outgoing = smtp+plain://{outgoing.login}@{outgoing.host}:{outgoing.port}',
  'smtp-starttls = true': 'smtp-starttls = true',
  'outgoing-cred-cmd = pass show mail': 'outgoing-cred-cmd = pass show mail',
  'default = INBOX': 'default = INBOX',
  'copy-to = Sent': 'copy-to = Sent',
  'Keep **smtp-starttls = true**. Without it aerc 0.14 sends your password where others can read it.':
    'Behalten Sie **smtp-starttls = true**. Ohne das sendet aerc 0.14 Ihr Passwort so, dass andere es lesen können.',
  source: 'source',
  outgoing: 'outgoing',
  'Give it your password': 'Geben Sie Ihr Passwort an',
  'Save it in your password manager, under the name that the command asks for.':
    'Speichern Sie es in Ihrem Passwort-Manager, unter dem Namen, nach dem der Befehl fragt.',
  'It does not ask: of the two, aerc reads by IMAP only.': 'Es fragt nicht danach: Von den beiden kennt aerc nur IMAP.',
  'aerc has no junk filter. A filter on the server works here too.':
    'aerc hat keinen Spam-Filter. Ein Filter auf dem Server wirkt auch hier.',
  '**copy-to** names the folder for sent mail. Drafts go where **postpone** says.':
    '**copy-to** nennt den Ordner für gesendete E-Mails. Entwürfe kommen dorthin, wo **postpone** es sagt.',
  'Change the file, then start aerc again.': 'Ändern Sie die Datei und starten Sie aerc dann neu.',
  'aerc lets no certificate through by itself. Never write “+insecure” into the scheme.':
    'aerc macht von sich aus keine Ausnahme für Zertifikate. Schreiben Sie nie „+insecure“ in das Schema.',
  'Type :check-mail.': 'Geben Sie :check-mail ein.',
  'x509: certificate': 'x509: certificate',
  'no such host': 'no such host',
} satisfies GuideWords;
