// What the guide spark says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const spark = {
  Spark: 'Spark',
  'Set up Spark': 'Spark einrichten',
  'Mac, iPhone, Android, Windows': 'Mac, iPhone, Android und Windows',
  'For Spark on a Mac. Elsewhere it is much the same.':
    'Für Spark auf einem Mac. Auf anderen Geräten ist es ganz ähnlich.',
  'Set Up Account Manually': 'Set Up Account Manually (Konto von Hand einrichten)',
  'Spark opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Spark öffnet die Anmeldeseite Ihres E-Mail-Anbieters. Wählen Sie **Sign in with Google** oder **Sign in with Microsoft**, falls es fragt. Geben Sie Ihr Passwort nur dort ein und nirgends sonst.',
  'Spark then fills in both servers by itself.': 'Spark trägt danach beide Server von selbst ein.',
  'IMAP Server': 'IMAP Server',
  'SMTP Server': 'SMTP Server',
  'Your password and your mail pass through Spark’s own servers. If you do not want that, use another app.':
    'Ihr Passwort und Ihre E-Mails laufen über die eigenen Server von Spark. Wenn Sie das nicht möchten, benutzen Sie ein anderes Programm.',
  'Spark does not ask: it reads by IMAP only.': 'Spark fragt nicht danach: Es liest E-Mails nur über IMAP.',
  'Put {incoming.username} into **User Name**, in place of your address.':
    'Geben Sie bei **User Name** (Benutzername) anstelle Ihrer Adresse dies ein: {incoming.username}',
  'We know of no junk filter to switch off in Spark. A filter on the server works here too.':
    'Wir kennen in Spark keinen Spam-Filter, den man ausschalten könnte. Ein Filter auf dem Server wirkt auch hier.',
  'We know of no path prefix in Spark. It takes the folders of the server.':
    'Wir kennen in Spark keinen Pfad-Präfix. Es nimmt die Ordner des Servers.',
  'Choose your account and look for its advanced settings.':
    'Wählen Sie Ihr Konto und suchen Sie dort die erweiterten Einstellungen.',
  'Spark keeps no list of certificates that you let through. The certificate must be right.':
    'Spark führt keine Liste zugelassener Zertifikate. Das Zertifikat muss stimmen.',
  'Pull the list of messages down, or wait a minute.':
    'Ziehen Sie die Liste der Nachrichten nach unten, oder warten Sie eine Minute.',
  'Spark cannot log in': 'Spark kann sich nicht anmelden',
  'Spark’s servers could not log in at your mail host. Often one value differs.':
    'Die Server von Spark konnten sich bei Ihrem E-Mail-Anbieter nicht anmelden. Oft weicht ein Wert ab.',
  'Spark finds no server': 'Spark findet keinen Server',
  // Names that this program has in its own way.
  'User Name': 'User Name',
} satisfies GuideWords;
