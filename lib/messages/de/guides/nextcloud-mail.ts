// What the guide nextcloud-mail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const nextcloudMail = {
  'Nextcloud Mail': 'Nextcloud Mail',
  'Set up Nextcloud Mail': 'Nextcloud Mail einrichten',
  'For Nextcloud Mail 5.12.': 'Für Nextcloud Mail 5.12.',
  'Open Mail in your Nextcloud': 'Öffnen Sie Mail in Ihrer Nextcloud',
  'The page says **Connect your mail account**. Choose **Manual** there.':
    'Auf der Seite steht **Connect your mail account**. Wählen Sie dort **Manuell**.',
  'Mail address': 'Mail address',
  'Nextcloud Mail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Nextcloud Mail öffnet die Anmeldeseite Ihres E-Mail-Anbieters. Wählen Sie **Sign in with Google** oder **Sign in with Microsoft**, falls es fragt. Geben Sie Ihr Passwort nur dort ein und nirgends sonst.',
  'Nextcloud Mail then fills in both servers by itself.': 'Nextcloud Mail trägt danach beide Server von selbst ein.',
  'Fill in both servers': 'Tragen Sie beide Server ein',
  'Connect your mail account': 'Connect your mail account (E-Mail-Konto verbinden)',
  'IMAP Host': 'IMAP Host',
  'IMAP Security': 'IMAP Security',
  'IMAP User': 'IMAP User',
  'IMAP Password': 'IMAP Password',
  'SMTP Host': 'SMTP Host',
  'SMTP Security': 'SMTP Security',
  'SMTP User': 'SMTP User',
  'At **Security** never choose **None**.': 'Wählen Sie bei **Security** (Sicherheit) nie **None** (keine).',
  'Your Nextcloud server then fetches your mail and keeps the password. Your mail host sees its address, not yours.':
    'Ihr Nextcloud-Server holt dann Ihre E-Mails ab und behält das Passwort. Ihr E-Mail-Anbieter sieht dessen Adresse, nicht Ihre.',
  'Nextcloud Mail does not ask: it reads by IMAP only.':
    'Nextcloud Mail fragt nicht danach: Es liest E-Mails nur über IMAP.',
  'Choose **Manual**. Put {incoming.username} into **IMAP User** and **SMTP User**.':
    'Wählen Sie **Manuell**. Geben Sie bei **IMAP User** und **SMTP User** dies ein: {incoming.username}',
  'It has no junk filter of its own: it shows what the server sorted.':
    'Es hat keinen eigenen Spam-Filter: Es zeigt, was der Server aussortiert hat.',
  'Account menu': 'Menü des Kontos',
  'Default folders': 'Default folders',
  'Choose the folders for drafts, sent mail, trash and junk. There is no path prefix to set.':
    'Wählen Sie die Ordner für Entwürfe, Gesendetes, Papierkorb und Spam. Einen Pfad-Präfix gibt es nicht einzustellen.',
  'Mail server': 'Mail server',
  'Both servers stand there.': 'Dort stehen beide Server.',
  'It lets no certificate through unless whoever runs the Nextcloud says so. Ask them.':
    'Es lässt kein Zertifikat als Ausnahme zu. Nur wer die Nextcloud betreibt, kann das erlauben. Fragen Sie dort nach.',
  'Only Nextcloud forgets the account.': 'Nur Nextcloud vergisst das Konto.',
  'IMAP username or password is wrong': 'IMAP username or password is wrong (Benutzername oder Passwort falsch)',
  'Configuration discovery failed. Please use the manual settings':
    'Configuration discovery failed. Please use the manual settings (Einstellungen nicht gefunden, von Hand eingeben)',
  'That can happen. Choose Manual and copy the values above.':
    'Das kann vorkommen. Wählen Sie „Manuell“ und kopieren Sie die Werte oben.',
  'IMAP server is not reachable': 'IMAP server is not reachable (IMAP-Server nicht erreichbar)',
  // Names that this program has in its own way.
  Connect: 'Verbinden',
  'Then press **Connect**.': 'Drücken Sie dann **Verbinden**.',
} satisfies GuideWords;
