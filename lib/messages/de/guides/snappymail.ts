// What the guide snappymail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const snappymail = {
  SnappyMail: 'SnappyMail',
  'Use SnappyMail in the browser': 'SnappyMail im Browser benutzen',
  'For SnappyMail 2.38.': 'Für SnappyMail 2.38.',
  'Your mail host names its address. See that the browser shows that very address.':
    'Die Adresse nennt Ihnen Ihr E-Mail-Anbieter. Achten Sie darauf, dass der Browser genau diese Adresse zeigt.',
  'Is another account open already? Then: **Settings**, **Accounts**, **Add an Account**.':
    'Ist schon ein anderes Konto offen? Dann: **Settings** (Einstellungen), **Accounts** (Konten), **Add an Account**.',
  Passphrase: 'Passphrase',
  'Then press **Sign In**.': 'Drücken Sie dann **Sign In**.',
  'You set no servers: whoever runs the webmail has done that, for each domain.':
    'Sie stellen keine Server ein: Das hat für jede Domain schon erledigt, wer das Webmail betreibt.',
  'The login page has no field for a user name of its own: it takes your address.':
    'Die Anmeldeseite hat kein eigenes Feld für einen Benutzernamen: Sie nimmt Ihre Adresse.',
  'Type your address. If your user name is another, your mail host must have set that up.':
    'Geben Sie Ihre Adresse ein. Lautet Ihr Benutzername anders, muss Ihr E-Mail-Anbieter das eingerichtet haben.',
  'SnappyMail has no junk filter of its own: it shows what the server sorted.':
    'SnappyMail hat keinen eigenen Spam-Filter: Es zeigt, was der Server aussortiert hat.',
  'Press **Select system folders** for sent mail, drafts, spam and trash.':
    'Drücken Sie **Select system folders** für Gesendetes, Entwürfe, Spam und Papierkorb.',
  'Remove an added account there. All mail stays on the server.':
    'Entfernen Sie dort ein hinzugefügtes Konto. Alle E-Mails bleiben auf dem Server.',
  'Reload the list of messages.': 'Rufen Sie die Liste der Nachrichten noch einmal auf.',
  'The server refused the address or the password.': 'Der Server hat die Adresse oder das Passwort abgelehnt.',
  'Type your whole address. If it stays, set a new password at your mail host.':
    'Geben Sie Ihre ganze Adresse ein. Bleibt es so, legen Sie bei Ihrem E-Mail-Anbieter ein neues Passwort fest.',
  'The domain is not allowed, or not known': 'Die Domain ist nicht erlaubt oder nicht bekannt',
  'Whoever runs this webmail has not set your domain up. Ask your mail host for its own webmail.':
    'Ihre Domain ist in diesem Webmail nicht eingerichtet. Fragen Sie Ihren E-Mail-Anbieter nach dessen eigenem Webmail.',
  // Names that this program has in its own way.
  Settings: 'Settings',
  Accounts: 'Accounts',
} satisfies GuideWords;
