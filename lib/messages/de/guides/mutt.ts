// What the guide mutt says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const mutt = {
  'mutt and neomutt': 'mutt und neomutt',
  mutt: 'mutt',
  'Set up mutt or neomutt': 'mutt oder neomutt einrichten',
  'For mutt 2.2 and neomutt of 2022.': 'Für mutt 2.2 und neomutt von 2022.',
  'imaps, pops, smtps': 'imaps, pops, smtps',
  'imap, pop, smtp': 'imap, pop, smtp',
  'Put this into your configuration file': 'Schreiben Sie dies in Ihre Konfigurationsdatei',
  'It is **~/.config/mutt/muttrc** or **~/.config/neomutt/neomuttrc**. It holds no password.':
    'Sie heißt **~/.config/mutt/muttrc** oder **~/.config/neomutt/neomuttrc**. Sie enthält kein Passwort.',
  'muttrc: a user name in it is written as in a URL, so an @ is %40':
    'muttrc: Ein Benutzername steht darin wie in einer URL, ein @ also als %40',
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
  'Sign in by a token': 'Melden Sie sich mit einem Token an',
  'Your mail host wants its own sign-in page. mutt needs a program that brings it a token.':
    'Ihr E-Mail-Anbieter verlangt seine eigene Anmeldeseite. mutt braucht dafür ein Programm, das ihm ein Token bringt.',
  'Start it, and type your password': 'Starten Sie es und geben Sie Ihr Passwort ein',
  'It asks each time. To keep it, use a password manager, not the file.':
    'Es fragt jedes Mal. Um das Passwort zu behalten, nehmen Sie einen Passwort-Manager, nicht die Datei.',
  'It does not ask. The text above is for **{protocol}**: the scheme before the server says it.':
    'Es fragt nicht danach. Der Text oben ist für **{protocol}**: Das sagt das Schema vor dem Server.',
  'Keep **pop_delete** on **no**: your mail then stays on the server.':
    'Lassen Sie **pop_delete** auf **no**: Ihre E-Mails bleiben dann auf dem Server.',
  'mutt has no junk filter. A filter on the server works here too.':
    'mutt hat keinen Spam-Filter. Ein Filter auf dem Server wirkt auch hier.',
  '**record**, **postponed** and **trash** name the folders. Without them sent mail lands in a local file.':
    '**record**, **postponed** und **trash** nennen die Ordner. Ohne sie landen gesendete E-Mails in einer lokalen Datei.',
  'A path prefix goes into **folder**, behind the port: **/INBOX**.':
    'Ein Pfad-Präfix gehört in **folder**, hinter den Port: **/INBOX**.',
  'Change the file, then start mutt again.': 'Ändern Sie die Datei und starten Sie mutt dann neu.',
  'Open **~/.mutt_certificates**, or what **certificate_file** names. Delete the entry and save.':
    'Öffnen Sie **~/.mutt_certificates** oder die Datei, die **certificate_file** nennt. Löschen Sie den Eintrag und speichern Sie.',
  'Press $ in the list of messages, or open the folder again.':
    'Drücken Sie in der Liste der Nachrichten $, oder öffnen Sie den Ordner neu.',
  '(r)eject, accept (o)nce, (a)ccept always': '(r)eject, accept (o)nce, (a)ccept always',
  'Press r: do not let it pass. Copy the server name again, then check your address here.':
    'Drücken Sie r: Lassen Sie es nicht zu. Kopieren Sie den Servernamen noch einmal. Prüfen Sie dann hier Ihre Adresse.',
} satisfies GuideWords;
