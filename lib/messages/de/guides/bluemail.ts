// What the guide bluemail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const bluemail = {
  BlueMail: 'BlueMail',
  'Set up BlueMail': 'BlueMail einrichten',
  'Android, iPhone, Windows, Mac, Linux': 'Android, iPhone, Windows, Mac und Linux',
  'For BlueMail.': 'Für BlueMail.',
  'Choose **Other** or **Manual Setup**. Switch the automatic set-up off to see every field.':
    'Wählen Sie **Other** oder **Manual Setup**. Schalten Sie die automatische Einrichtung aus, dann sehen Sie jedes Feld.',
  'BlueMail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'BlueMail öffnet die Anmeldeseite Ihres E-Mail-Anbieters. Wählen Sie **Sign in with Google** oder **Sign in with Microsoft**, falls es fragt. Geben Sie Ihr Passwort nur dort ein und nirgends sonst.',
  'BlueMail then fills in both servers by itself.': 'BlueMail trägt danach beide Server von selbst ein.',
  'Choose {protocol} and fill in the two servers': 'Wählen Sie {protocol} und tragen Sie die beiden Server ein',
  'Outgoing server (SMTP)': 'Outgoing server (SMTP)',
  'Never choose **None**, and do not accept a certificate that the app warns about.':
    'Wählen Sie nie **None**. Akzeptieren Sie kein Zertifikat, vor dem die App warnt.',
  'In the manual set-up, choose **{protocol}** before you type the servers.':
    'Wählen Sie bei der manuellen Einrichtung **{protocol}**, bevor Sie die Server eingeben.',
  'Tap your account. **Delete Messages on Server** must say **Never**, as it does at first.':
    'Tippen Sie auf Ihr Konto. Bei **Delete Messages on Server** muss **Never** (nie) stehen, wie am Anfang.',
  'We know of no switch for a junk filter in BlueMail. A filter on the server works here too.':
    'Wir kennen in BlueMail keinen Schalter für einen Spam-Filter. Ein Filter auf dem Server wirkt auch hier.',
  'We know of no path prefix in BlueMail. It takes the folders of the server.':
    'Wir kennen in BlueMail keinen Pfad-Präfix. Es nimmt die Ordner des Servers.',
  'Tap your account, then look for its incoming and outgoing server.':
    'Tippen Sie auf Ihr Konto. Suchen Sie dort den Posteingangsserver und den Postausgangsserver.',
  'We know of no list of them. Remove the account, and add it again without the exception.':
    'Wir kennen keine Liste dafür. Entfernen Sie das Konto, und fügen Sie es ohne die Ausnahme neu hinzu.',
  'Tap your account, then remove it.': 'Tippen Sie auf Ihr Konto und entfernen Sie es dann.',
  'Pull the list of messages down.': 'Ziehen Sie die Liste der Nachrichten nach unten.',
  'BlueMail cannot log in': 'BlueMail kann sich nicht anmelden',
  'BlueMail finds no server': 'BlueMail findet keinen Server',
} satisfies GuideWords;
