// What the guide roundcube says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const roundcube = {
  Roundcube: 'Roundcube',
  'Use Roundcube in the browser': 'Roundcube im Browser benutzen',
  'For Roundcube 1.6 and 1.7.': 'Für Roundcube 1.6 und 1.7.',
  'Your mail host names its address. Look in a letter of theirs, or on their website.':
    'Die Adresse nennt Ihnen Ihr E-Mail-Anbieter. Sehen Sie in einem Schreiben von dort oder auf dessen Website nach.',
  'See that the browser shows that very address before you type anything.':
    'Achten Sie darauf, dass der Browser genau diese Adresse zeigt, bevor Sie etwas eingeben.',
  'Then press **Login**. Some show a field **Server** too: leave it as it is.':
    'Drücken Sie dann **Anmelden**. Manchmal gibt es auch ein Feld **Server**: Lassen Sie es, wie es ist.',
  'Open the identity and see that name and address are yours:':
    'Öffnen Sie die Identität. Sehen Sie nach, ob Name und Adresse Ihre sind:',
  'You set no servers: whoever runs the webmail has done that.':
    'Sie stellen keine Server ein: Das hat schon erledigt, wer das Webmail betreibt.',
  'Type {incoming.username} at **Username**. Under **Identities** stands your address.':
    'Geben Sie {incoming.username} bei **Username** (Benutzername) ein. Unter **Identities** (Identitäten) steht Ihre Adresse.',
  'Roundcube has no junk filter of its own: it shows what the server sorted. Rules are under Settings.':
    'Roundcube hat keinen eigenen Spam-Filter: Es zeigt, was der Server aussortiert hat. Regeln stehen in den Einstellungen.',
  'Special Folders': 'Spezialordner',
  'Choose the folders for drafts, sent mail, junk and trash.':
    'Wählen Sie die Ordner für Entwürfe, Gesendetes, Spam und Papierkorb.',
  'A folder is missing? See **Settings**, **Folders**, and tick it there.':
    'Fehlt ein Ordner? Öffnen Sie **Settings** (Einstellungen), dann **Folders** (Ordner). Setzen Sie dort das Häkchen.',
  'There is no account to remove. Log out when you are done, above all on a foreign computer.':
    'Es gibt kein Konto zu entfernen. Melden Sie sich am Ende ab, vor allem an einem fremden Computer.',
  'Type the whole address as user name. If it stays, set a new password at your mail host.':
    'Geben Sie die ganze Adresse als Benutzernamen ein. Bleibt es so, legen Sie bei Ihrem E-Mail-Anbieter ein neues Passwort fest.',
  'Connection to storage server failed.': 'Connection to storage server failed. (keine Verbindung zum Mailserver)',
  'The webmail cannot reach the mail server. Tell your mail host, then check your address here.':
    'Das Webmail erreicht den Mailserver nicht. Sagen Sie es Ihrem E-Mail-Anbieter. Prüfen Sie dann hier Ihre Adresse.',
  'SMTP Error: Authentication failed.': 'SMTP Error: Authentication failed. (Anmeldung beim Senden gescheitert)',
  'Only sending fails. Log out and in again. If it stays, tell your mail host.':
    'Nur das Senden schlägt fehl. Melden Sie sich ab und wieder an. Bleibt es so, sagen Sie es Ihrem E-Mail-Anbieter.',
  // Names that this program has in its own way.
  Username: 'Username',
  Settings: 'Settings',
  Identities: 'Identities',
  'Login failed.': 'Die Anmeldung ist fehlgeschlagen.',
} satisfies GuideWords;
