// What the guide mailspring says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const mailspring = {
  Mailspring: 'Mailspring',
  'Set up Mailspring': 'Mailspring einrichten',
  'For Mailspring 1.23.': 'Für Mailspring 1.23.',
  'SSL / TLS': 'SSL / TLS',
  'Press **Get Started**. On **Connect an email account** choose **IMAP / SMTP**.':
    'Drücken Sie **Get Started**. Wählen Sie bei **Connect an email account** den Eintrag **IMAP / SMTP**.',
  'A Mailspring ID is a choice, not a must.': 'Eine Mailspring ID können Sie anlegen, müssen es aber nicht.',
  'Mailspring opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Mailspring öffnet die Anmeldeseite Ihres E-Mail-Anbieters. Wählen Sie **Sign in with Google** oder **Sign in with Microsoft**, falls es fragt. Geben Sie Ihr Passwort nur dort ein und nirgends sonst.',
  'Mailspring then fills in both servers by itself.': 'Mailspring trägt danach beide Server von selbst ein.',
  'The page is called **Set up Account**.': 'Die Seite heißt **Set up Account**.',
  'Set up Account': 'Set up Account',
  'Incoming Mail (IMAP)': 'Incoming Mail (IMAP)',
  'Outgoing Mail (SMTP)': 'Outgoing Mail (SMTP)',
  'Then press **Connect Account**.': 'Drücken Sie dann **Connect Account**.',
  'A new port changes the security by itself. Compare both at the end.':
    'Ein neuer Port ändert die Verschlüsselung von selbst. Vergleichen Sie am Ende beides.',
  'Leave **Allow insecure SSL** unticked, and never choose **None**.':
    'Lassen Sie **Allow insecure SSL** ohne Häkchen, und wählen Sie nie **None**.',
  'Mailspring does not ask: it reads by IMAP only.': 'Mailspring fragt nicht danach: Es liest E-Mails nur über IMAP.',
  'Mailspring has no junk filter of its own. A filter on the server works here too.':
    'Mailspring hat keinen eigenen Spam-Filter. Ein Filter auf dem Server wirkt auch hier.',
  'Choose the folders for sent mail, drafts, spam and trash.':
    'Wählen Sie die Ordner für Gesendetes, Entwürfe, Spam und Papierkorb.',
  'A path prefix is called **Custom Container Folder**, on the page with the servers. Few need it.':
    'Ein Pfad-Präfix heißt **Custom Container Folder** und steht auf der Seite mit den Servern. Wenige brauchen ihn.',
  'Update Connection Settings': 'Update Connection Settings',
  'The page with both servers opens again.': 'Die Seite mit beiden Servern öffnet sich wieder.',
  'Untick **Allow insecure SSL**, for both servers, then connect again.':
    'Nehmen Sie das Häkchen bei **Allow insecure SSL** für beide Server weg. Verbinden Sie dann neu.',
  'Choose the account and press the minus sign.': 'Wählen Sie das Konto und drücken Sie das Minuszeichen.',
  'Mailspring fetches by itself. Wait a minute.': 'Mailspring ruft E-Mails von selbst ab. Warten Sie eine Minute.',
  'Authentication Error - Check your username and password.':
    'Authentication Error - Check your username and password. (Benutzername und Passwort prüfen)',
  'Connection Error - Unable to connect to the server / port you provided.':
    'Connection Error - Unable to connect to the server / port you provided. (keine Verbindung zu Server oder Port)',
  'Copy the server name again. Then compare the port.':
    'Kopieren Sie den Servernamen noch einmal. Vergleichen Sie dann den Port.',
  'Certificate Error': 'Certificate Error',
  'StartTLS is not available.': 'StartTLS is not available. (kein StartTLS verfügbar)',
  'The port belongs to the other kind of encryption. Compare port and security with the steps above.':
    'Der Port gehört zur anderen Art der Verschlüsselung. Vergleichen Sie Port und Verschlüsselung mit den Schritten oben.',
} satisfies GuideWords;
