// What the guide mutt says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const mutt = {
  'mutt and neomutt': 'mutt and neomutt',
  mutt: 'mutt',
  'Set up mutt or neomutt': 'Set up mutt or neomutt',
  'For mutt 2.2 and neomutt of 2022.': 'For mutt 2.2 and neomutt of 2022.',
  'imaps, pops, smtps': 'imaps, pops, smtps',
  'imap, pop, smtp': 'imap, pop, smtp',
  'Put this into your configuration file': 'Put this into your configuration file',
  'It is **~/.config/mutt/muttrc** or **~/.config/neomutt/neomuttrc**. It holds no password.':
    'It is **~/.config/mutt/muttrc** or **~/.config/neomutt/neomuttrc**. It holds no password.',
  'muttrc: a user name in it is written as in a URL, so an @ is %40':
    'muttrc: a user name in it is written as in a URL, so an @ is %40',
  'set from = "{address}"': 'set from = "{address}"',
  'set folder = "imaps://{incoming.login}@{incoming.host}:{incoming.port}/"':
    'set folder = "imaps://{incoming.login}@{incoming.host}:{incoming.port}/"',
  'set folder = "imap://{incoming.login}@{incoming.host}:{incoming.port}/"':
    'set folder = "imap://{incoming.login}@{incoming.host}:{incoming.port}/"',
  'set spoolfile = "+INBOX"': 'set spoolfile = "+INBOX"',
  'set record = "+Sent"': 'set record = "+Sent"',
  'set postponed = "+Drafts"': 'set postponed = "+Drafts"',
  'set trash = "+Trash"': 'set trash = "+Trash"',
  'set pop_host = "pops://{incoming.login}@{incoming.host}:{incoming.port}"':
    'set pop_host = "pops://{incoming.login}@{incoming.host}:{incoming.port}"',
  'set pop_host = "pop://{incoming.login}@{incoming.host}:{incoming.port}"':
    'set pop_host = "pop://{incoming.login}@{incoming.host}:{incoming.port}"',
  'set pop_delete = no': 'set pop_delete = no',
  'set smtp_url = "smtps://{outgoing.login}@{outgoing.host}:{outgoing.port}/"':
    'set smtp_url = "smtps://{outgoing.login}@{outgoing.host}:{outgoing.port}/"',
  'set smtp_url = "smtp://{outgoing.login}@{outgoing.host}:{outgoing.port}/"':
    'set smtp_url = "smtp://{outgoing.login}@{outgoing.host}:{outgoing.port}/"',
  'set ssl_force_tls = yes': 'set ssl_force_tls = yes',
  'set ssl_starttls = yes': 'set ssl_starttls = yes',
  'set ssl_verify_host = yes': 'set ssl_verify_host = yes',
  'Sign in by a token': 'Sign in by a token',
  'Your mail host wants its own sign-in page. mutt needs a program that brings it a token.':
    'Your mail host wants its own sign-in page. mutt needs a program that brings it a token.',
  'Start it, and type your password': 'Start it, and type your password',
  'It asks each time. To keep it, use a password manager, not the file.':
    'It asks each time. To keep it, use a password manager, not the file.',
  'It does not ask. The text above is for **{protocol}**: the scheme before the server says it.':
    'It does not ask. The text above is for **{protocol}**: the scheme before the server says it.',
  'Keep **pop_delete** on **no**: your mail then stays on the server.':
    'Keep **pop_delete** on **no**: your mail then stays on the server.',
  'mutt has no junk filter. A filter on the server works here too.':
    'mutt has no junk filter. A filter on the server works here too.',
  '**record**, **postponed** and **trash** name the folders. Without them sent mail lands in a local file.':
    '**record**, **postponed** and **trash** name the folders. Without them sent mail lands in a local file.',
  'A path prefix goes into **folder**, behind the port: **/INBOX**.':
    'A path prefix goes into **folder**, behind the port: **/INBOX**.',
  'Change the file, then start mutt again.': 'Change the file, then start mutt again.',
  'Open **~/.mutt_certificates**, or what **certificate_file** names. Delete the entry and save.':
    'Open **~/.mutt_certificates**, or what **certificate_file** names. Delete the entry and save.',
  'Press $ in the list of messages, or open the folder again.':
    'Press $ in the list of messages, or open the folder again.',
  '(r)eject, accept (o)nce, (a)ccept always': '(r)eject, accept (o)nce, (a)ccept always',
  'Press r: do not let it pass. Copy the server name again, then check your address here.':
    'Press r: do not let it pass. Copy the server name again, then check your address here.',
} satisfies GuideWords;
