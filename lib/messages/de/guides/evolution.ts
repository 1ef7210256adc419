// What the guide evolution says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const evolution = {
  Evolution: 'Evolution',
  'Set up Evolution': 'Evolution einrichten',
  'For Evolution 3.46.': 'Für Evolution 3.46.',
  'TLS on a dedicated port': 'TLS auf einem dedizierten Port',
  'STARTTLS after connecting': 'STARTTLS nach Verbinden',
  New: 'New',
  'Mail Account': 'Mail Account',
  'At the first start an assistant opens by itself. Press **Next** until it says **Identity**.':
    'Beim ersten Start öffnet sich von selbst ein Assistent. Drücken Sie **Next**, bis dort **Identity** steht.',
  'Untick **Look up mail server details**, so that you see every page. Then press **Next**.':
    'Nehmen Sie das Häkchen bei **Look up mail server details** weg. Dann sehen Sie jede Seite. Drücken Sie danach **Next**.',
  'Evolution opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Evolution öffnet die Anmeldeseite Ihres E-Mail-Anbieters. Wählen Sie **Sign in with Google** oder **Sign in with Microsoft**, falls es fragt. Geben Sie Ihr Passwort nur dort ein und nirgends sonst.',
  'Evolution then fills in both servers by itself.': 'Evolution trägt danach beide Server von selbst ein.',
  'Evolution calls this page **Receiving Email**.': 'Diese Seite heißt in Evolution **Abrufen von E-Mails**.',
  'Receiving Email': 'Abrufen von E-Mails',
  'Server Type': 'Server Type',
  'Below, choose **Password** as kind of login. The next page, **Receiving Options**, can stay.':
    'Wählen Sie darunter **Password** als Art der Anmeldung. Die nächste Seite, **Empfangsoptionen**, kann so bleiben.',
  'Evolution calls this page **Sending Email**. Tick **Server requires authentication**.':
    'Diese Seite heißt in Evolution **Verschicken von E-Mails**. Setzen Sie das Häkchen bei **Server erfordert Legitimation**.',
  'Sending Email': 'Verschicken von E-Mails',
  'Press **Next** to the end, then **Apply**.': 'Drücken Sie **Next** bis zum Ende, dann **Apply**.',
  'The assistant does not ask for it. A window does afterwards: **Mail authentication request**.':
    'Der Assistent fragt nicht danach. Das tut später ein Fenster: **Mail authentication request**.',
  'A fresh desktop may also ask for a new keyring password. That one is your own choice.':
    'Ein frisch eingerichteter Desktop fragt vielleicht auch nach einem neuen Passwort für den Schlüsselbund. Dieses wählen Sie selbst.',
  'On the page **Receiving Email**, at **Server Type**, choose **{protocol}**.':
    'Wählen Sie auf der Seite **Abrufen von E-Mails** bei **Server Type** den Eintrag **{protocol}**.',
  'Put {incoming.username} into **Username**, on both pages, in place of what stands there.':
    'Geben Sie auf beiden Seiten bei **Benutzername** dies ein, anstelle dessen, was dort steht: {incoming.username}',
  Edit: 'Edit',
  'Receiving Options': 'Empfangsoptionen',
  'Tick **Leave messages on server**. Leave **Delete after** some days unticked.':
    'Setzen Sie das Häkchen bei **Nachrichten auf Server belassen**. Lassen Sie **Delete after** (Löschen nach einigen Tagen) ohne Häkchen.',
  'If your mail host sorts junk, leave **Check new messages for Junk contents** off. With IMAP it is.':
    'Sortiert Ihr E-Mail-Anbieter Spam aus? Dann lassen Sie **Neue Nachrichten auf unerwünschten Inhalt prüfen** aus. Bei IMAP ist es schon aus.',
  Defaults: 'Vorgaben',
  'Do **Drafts** and **Sent** say **On This Computer**? Press **Lookup Folders**, or choose the server’s folders.':
    'Steht bei **Drafts** (Entwürfe) und **Sent** (Gesendet) **On This Computer**? Drücken Sie **Ordner nachschlagen**, oder wählen Sie die Ordner des Servers.',
  'Few servers need a path prefix: **Receiving Options**, **Override server-supplied folder namespace**.':
    'Wenige Server brauchen einen Pfad-Präfix: **Empfangsoptionen**, **Override server-supplied folder namespace**.',
  'Each server has its own page here.': 'Jeder Server hat hier seine eigene Seite.',
  '**Forget password** is under **Receiving Email**. It then asks for the new one.':
    '**Forget password** (Passwort vergessen lassen) steht unter **Abrufen von E-Mails**. Danach fragt Evolution nach dem neuen.',
  Certificates: 'Certificates',
  'Choose the line with your server and press **Delete**.':
    'Wählen Sie die Zeile mit Ihrem Server und drücken Sie **Delete**.',
  'Choose the account and press **Delete**. It asks first, and removes it here only.':
    'Wählen Sie das Konto und drücken Sie **Delete**. Evolution fragt vorher nach und entfernt das Konto nur hier.',
  'Press Send/Receive.': 'Drücken Sie Send/Receive (Senden und Empfangen).',
  'Mail authentication request, again and again': 'Mail authentication request, immer wieder',
  'Certificate trust…': 'Certificate trust…',
  'Press Reject. Copy the server name again, then check your address here.':
    'Drücken Sie Reject (Ablehnen). Kopieren Sie den Servernamen noch einmal. Prüfen Sie dann hier Ihre Adresse.',
  // Names that this program has in its own way.
  Username: 'Benutzername',
  'Encryption method': 'Verschlüsselungsmethode',
  Next: 'Next',
} satisfies GuideWords;
