// What the guide claws-mail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const clawsMail = {
  'Claws Mail': 'Claws Mail',
  'Set up Claws Mail': 'Claws Mail einrichten',
  'Linux, Windows': 'Linux, Windows',
  'For Claws Mail 4.1.': 'Für Claws Mail 4.1.',
  'Use TLS: on': 'Use TLS: an',
  'Use TLS and Use STARTTLS: on': 'Use TLS und Use STARTTLS: an',
  Configuration: 'Configuration',
  'Create new account': 'Create new account',
  'At the first start a wizard opens by itself. Its pages are those below.':
    'Beim ersten Start öffnet sich von selbst ein Assistent. Seine Seiten sind die folgenden.',
  'On the page **About You**: your name, and this address:':
    'Auf der Seite **About You** (Über Sie): Ihr Name und diese Adresse:',
  'Your email address': 'Your email address',
  'Claws Mail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Claws Mail öffnet die Anmeldeseite Ihres E-Mail-Anbieters. Wählen Sie **Sign in with Google** oder **Sign in with Microsoft**, falls es fragt. Geben Sie Ihr Passwort nur dort ein und nirgends sonst.',
  'Claws Mail then fills in both servers by itself.': 'Claws Mail trägt danach beide Server von selbst ein.',
  'On the page **Receiving mail**. Change **Server type** first if it says something else.':
    'Auf der Seite **Receiving mail** (Empfang). Ändern Sie zuerst **Servertyp**, wenn dort etwas anderes steht.',
  'Receiving mail': 'Receiving mail',
  'Server type': 'Servertyp',
  'Server address': 'Server address',
  'Tick **Use TLS to connect to receiving server**: it is off at first.':
    'Setzen Sie das Häkchen bei **Use TLS to connect to receiving server**: Es fehlt am Anfang.',
  'Tick **Use STARTTLS command to start encryption** too. Your server needs both.':
    'Setzen Sie auch das Häkchen bei **Use STARTTLS command to start encryption**. Ihr Server braucht beide.',
  'On the page **Sending mail**.': 'Auf der Seite **Sending mail** (Versand).',
  'Sending mail': 'Sending mail',
  'SMTP server address': 'SMTP server address',
  'Tick **Use authentication** and **Use TLS to connect to SMTP server**: both are off at first.':
    'Setzen Sie das Häkchen bei **Benutze Authentifizierung** und bei **Use TLS to connect to SMTP server**: Beide fehlen am Anfang.',
  'Then press **Save**. Nothing is tried before that.': 'Drücken Sie dann **Save**. Vorher wird nichts ausprobiert.',
  'Without these ticks your password travels where others can read it. Never save without.':
    'Ohne diese Häkchen geht Ihr Passwort so auf den Weg, dass andere es lesen können. Speichern Sie nie ohne sie.',
  'On the page **Receiving mail**, at **Server type**, choose **{protocol}**. Look twice: it may say another.':
    'Wählen Sie auf der Seite **Receiving mail** bei **Servertyp** den Eintrag **{protocol}**. Sehen Sie zweimal hin: Dort kann ein anderer stehen.',
  'Edit accounts': 'Edit accounts',
  Receive: 'Receive',
  'Untick **Remove messages on server when received**. Your mail then stays there.':
    'Nehmen Sie das Häkchen bei **Remove messages on server when received** weg. Ihre E-Mails bleiben dann dort.',
  'Claws Mail filters junk only with a plugin such as Bogofilter. Without one, only the filter on the server works.':
    'Claws Mail filtert Spam nur mit einer Erweiterung wie Bogofilter. Ohne sie wirkt nur der Filter auf dem Server.',
  '**Put sent messages in** chooses the folder. Few servers need a path prefix: **IMAP server directory**.':
    'Mit **Put sent messages in** wählen Sie den Ordner für Gesendetes. Wenige Server brauchen einen Pfad-Präfix: **IMAP server directory**.',
  'Open your account. See the tabs **Receive**, **Send** and **TLS**.':
    'Öffnen Sie Ihr Konto. Sehen Sie in die Reiter **Receive**, **Send** und **TLS**.',
  'TLS certificates': 'TLS certificates',
  'In the window **Saved TLS certificates**, delete the line with your server.':
    'Löschen Sie im Fenster **Saved TLS certificates** die Zeile mit Ihrem Server.',
  'Choose the account and press **Delete**.': 'Wählen Sie das Konto und drücken Sie **Delete**.',
  'Press Get Mail.': 'Drücken Sie Get Mail (E-Mails abrufen).',
  'TLS certificate is unknown, or is invalid':
    'TLS certificate is unknown, or is invalid (Zertifikat unbekannt oder ungültig)',
  'Nobody known vouches for the certificate, or it is for another name.':
    'Keine bekannte Stelle bürgt für das Zertifikat, oder es gilt für einen anderen Namen.',
  'Do not accept it. Copy the server name again, then check your address here.':
    'Akzeptieren Sie es nicht. Kopieren Sie den Servernamen noch einmal. Prüfen Sie dann hier Ihre Adresse.',
  // Names that this program has in its own way.
  Save: 'Save',
} satisfies GuideWords;
