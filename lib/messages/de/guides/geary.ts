// What the guide geary says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const geary = {
  Geary: 'Geary',
  'Set up Geary': 'Geary einrichten',
  'For Geary 43.': 'Für Geary 43.',
  'Your name, and this address:': 'Ihr Name und diese Adresse:',
  'Then press **Next**.': 'Drücken Sie dann **Next**.',
  'Geary opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Geary öffnet die Anmeldeseite Ihres E-Mail-Anbieters. Wählen Sie **Sign in with Google** oder **Sign in with Microsoft**, falls es fragt. Geben Sie Ihr Passwort nur dort ein und nirgends sonst.',
  'Geary then fills in both servers by itself.': 'Geary trägt danach beide Server von selbst ein.',
  Create: 'Create',
  'IMAP server': 'IMAP server',
  'Login name': 'Benutzername',
  Login: 'Login',
  'At **Login** choose **Use same login as receiving**. If the two differ: **Use a different login**.':
    'Wählen Sie bei **Login** den Eintrag **Use same login as receiving** (dieselbe Anmeldung). Sind die beiden verschieden: **Use a different login**.',
  'Then press **Create**.': 'Drücken Sie dann **Create**.',
  'If it does not connect, compare the security':
    'Wenn keine Verbindung zustande kommt, vergleichen Sie die Verschlüsselung',
  'Open your account, then **Server Settings**. Compare **Transport security** there.':
    'Öffnen Sie Ihr Konto, dann **Server Settings**. Vergleichen Sie dort **Transport security** (die Verschlüsselung).',
  'For another port, type it behind the name: {incoming.host}:{incoming.port} to receive.':
    'Einen anderen Port schreiben Sie hinter den Namen. Zum Empfangen: {incoming.host}:{incoming.port}',
  'To send: {outgoing.host}:{outgoing.port}.': 'Zum Senden: {outgoing.host}:{outgoing.port}',
  'Geary has no field for this port: it tries the usual ones. You can type another behind the server name.':
    'Geary hat kein Feld für diesen Port: Es versucht die üblichen. Einen anderen können Sie hinter den Servernamen schreiben.',
  'Geary does not ask: it reads by IMAP only.': 'Geary fragt nicht danach: Es liest E-Mails nur über IMAP.',
  'Put {incoming.username} into **Login name**, in place of your address.':
    'Geben Sie bei **Benutzername** anstelle Ihrer Adresse dies ein: {incoming.username}',
  'Geary has no junk filter of its own. A filter on the server works here too.':
    'Geary hat keinen eigenen Spam-Filter. Ein Filter auf dem Server wirkt auch hier.',
  'Geary finds the folders of the server by itself. There is no path prefix to set.':
    'Geary findet die Ordner des Servers von selbst. Einen Pfad-Präfix gibt es nicht einzustellen.',
  'Open your account for **Save sent email on server**.':
    'Öffnen Sie Ihr Konto. Dort steht **Save sent email on server** (gesendete E-Mails auf dem Server speichern).',
  'Open your account, then **Server Settings**.': 'Öffnen Sie Ihr Konto, dann **Server Settings**.',
  'Close Geary. Start it once from a terminal: **geary --revoke-certs**.':
    'Schließen Sie Geary. Starten Sie es einmal in einem Terminal: **geary --revoke-certs**.',
  'It then forgets every certificate that you let through.':
    'Geary vergisst dann jedes Zertifikat, das Sie zugelassen haben.',
  'Open your account, then **Remove Account**. You can undo it at once.':
    'Öffnen Sie Ihr Konto, dann **Remove Account**. Sie können es sofort rückgängig machen.',
  'Geary fetches by itself. Wait a minute.': 'Geary ruft E-Mails von selbst ab. Warten Sie eine Minute.',
  'Check your receiving login and password':
    'Check your receiving login and password (Anmeldung für den Empfang prüfen)',
  'The server refused the login name or the password. The notice fades after a moment.':
    'Der Server hat den Benutzernamen oder das Passwort abgelehnt. Der Hinweis verschwindet nach einem Moment.',
  'Untrusted Connection': 'Nicht vertrauenswürdige Verbindung',
  'Choose Don’t Trust This Server. Copy the server name again, then check your address here.':
    'Wählen Sie „Diesem Server nicht vertrauen“. Kopieren Sie den Servernamen noch einmal. Prüfen Sie dann hier Ihre Adresse.',
} satisfies GuideWords;
