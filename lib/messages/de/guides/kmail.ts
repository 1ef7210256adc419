// What the guide kmail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const kmail = {
  KMail: 'KMail',
  'Set up KMail': 'KMail einrichten',
  'For KMail 22.12. Version 24 and later has another wizard.':
    'Für KMail 22.12. Ab Version 24 sieht der Assistent anders aus.',
  'Open the wizard': 'Öffnen Sie den Assistenten',
  'Account Wizard': 'Zugangsassistent',
  'It opens by itself the first time.': 'Beim ersten Mal öffnet er sich von selbst.',
  'Your full name, this address, and your password:': 'Ihr vollständiger Name, diese Adresse und Ihr Passwort:',
  'E-mail address': 'E-Mail-Adresse',
  'KMail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'KMail öffnet die Anmeldeseite Ihres E-Mail-Anbieters. Wählen Sie **Sign in with Google** oder **Sign in with Microsoft**, falls es fragt. Geben Sie Ihr Passwort nur dort ein und nirgends sonst.',
  'KMail then fills in both servers by itself.': 'KMail trägt danach beide Server von selbst ein.',
  'Untick **Find provider settings on the Internet** to type all yourself. Then press **Next**.':
    'Nehmen Sie das Häkchen bei **Anbieter-Einstellungen im Internet suchen** weg. Dann geben Sie alles selbst ein. Drücken Sie danach **Next**.',
  'Choose {protocol} and name the servers': 'Wählen Sie {protocol} und geben Sie die Server an',
  'Choose **{protocol} account**.': 'Wählen Sie **{protocol} account**.',
  'Then press **Finish**.': 'Drücken Sie dann **Finish**.',
  'Compare ports and encryption': 'Vergleichen Sie Ports und Verschlüsselung',
  'Configure KMail': 'KMail einrichten',
  'Choose your account and press **Modify**. **Receiving** and **Sending** have a page each.':
    'Wählen Sie Ihr Konto und drücken Sie **Modify**. **Empfang** und **Versand** haben je eine Seite.',
  'Receiving: under Advanced': 'Empfang: unter Advanced',
  '**Auto Detect** asks the server what it offers. Compare its answer with the values here.':
    '**Automatisch erkennen** fragt den Server, was er anbietet. Vergleichen Sie die Antwort mit den Werten hier.',
  'On the page **Select Account Type** choose **{protocol} account**.':
    'Wählen Sie auf der Seite **Select Account Type** den Eintrag **{protocol} account**.',
  'Put {incoming.username} into **Username**, for receiving and for sending.':
    'Geben Sie bei **Username** (Benutzername) für Empfang und Versand dies ein: {incoming.username}',
  Modify: 'Modify',
  'Tick **Leave fetched messages on the server**.':
    'Setzen Sie das Häkchen bei **Abgeholte Nachrichten auf dem Server lassen**.',
  'KMail filters junk only if you set a filter program up yourself. A filter on the server works here too.':
    'KMail filtert Spam nur, wenn Sie selbst ein Filterprogramm einrichten. Ein Filter auf dem Server wirkt auch hier.',
  'Choose the folders for sent mail and drafts. The trash folder is in the account itself.':
    'Wählen Sie die Ordner für gesendete E-Mails und Entwürfe. Der Papierkorb steht im Konto selbst.',
  'Choose your account under **Receiving** or **Sending**, then press **Modify**.':
    'Wählen Sie Ihr Konto unter **Empfang** oder **Versand** und drücken Sie dann **Modify**.',
  'We know of no list in KMail. The desktop keeps such certificates in its own network settings.':
    'Wir kennen in KMail keine Liste dafür. Der Desktop behält solche Zertifikate in seinen eigenen Netzwerkeinstellungen.',
  'Choose the account and press **Remove**. Do the same under **Sending**.':
    'Wählen Sie das Konto und drücken Sie **Remove**. Tun Sie dasselbe unter **Versand**.',
  'Press Check Mail.': 'Drücken Sie Check Mail (E-Mails abholen).',
  'Could Not Authenticate': 'Could Not Authenticate',
  'Could not connect to the IMAP-server': 'Could not connect to the IMAP-server (keine Verbindung zum IMAP-Server)',
  // Names that this program has in its own way.
  Username: 'Username',
  'Incoming server': 'Eingangsserver',
  'Outgoing server': 'Ausgangsserver',
  Encryption: 'Verschlüsselung',
  Receiving: 'Empfang',
  Sending: 'Versand',
  Next: 'Next',
  '{protocol} account': '{protocol} account',
} satisfies GuideWords;
