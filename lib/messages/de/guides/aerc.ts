// What the guide aerc says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const aerc = {
  aerc: 'aerc',
  'Set up aerc': 'Set up aerc',
  'For aerc 0.14. Newer ones name the schemes for sending in another way.':
    'For aerc 0.14. Newer ones name the schemes for sending in another way.',
  'imaps, smtps': 'imaps, smtps',
  'imap, smtp': 'imap, smtp',
  'Put this into accounts.conf': 'Put this into accounts.conf',
  'The file is **~/.config/aerc/accounts.conf**. The command **:new-account** can write it too.':
    'The file is **~/.config/aerc/accounts.conf**. The command **:new-account** can write it too.',
  'Replace the two commands by one of your password manager.':
    'Replace the two commands by one of your password manager.',
  'accounts.conf: a user name in it is written as in a URL, so an @ is %40':
    'accounts.conf: a user name in it is written as in a URL, so an @ is %40',
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
    'Keep **smtp-starttls = true**. Without it aerc 0.14 sends your password where others can read it.',
  source: 'source',
  outgoing: 'outgoing',
  'Give it your password': 'Give it your password',
  'Save it in your password manager, under the name that the command asks for.':
    'Save it in your password manager, under the name that the command asks for.',
  'It does not ask: of the two, aerc reads by IMAP only.': 'It does not ask: of the two, aerc reads by IMAP only.',
  'aerc has no junk filter. A filter on the server works here too.':
    'aerc has no junk filter. A filter on the server works here too.',
  '**copy-to** names the folder for sent mail. Drafts go where **postpone** says.':
    '**copy-to** names the folder for sent mail. Drafts go where **postpone** says.',
  'Change the file, then start aerc again.': 'Change the file, then start aerc again.',
  'aerc lets no certificate through by itself. Never write “+insecure” into the scheme.':
    'aerc lets no certificate through by itself. Never write “+insecure” into the scheme.',
  'Type :check-mail.': 'Type :check-mail.',
  'x509: certificate': 'x509: certificate',
  'no such host': 'no such host',
} satisfies GuideWords;
