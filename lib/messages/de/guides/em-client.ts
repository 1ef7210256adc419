// What the guide em-client says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const emClient = {
  'eM Client': 'eM Client',
  'Set up eM Client': 'eM Client einrichten',
  'Windows, Mac': 'Windows, Mac',
  'For eM Client 9 and later.': 'Für eM Client ab Version 9.',
  'Use SSL/TLS on special port (legacy)': 'Use SSL/TLS on special port (legacy), ab dem ersten Byte',
  'Force usage of SSL/TLS': 'Force usage of SSL/TLS (SSL/TLS erzwingen)',
  'In older versions it is **Menu**, **Tools**, **Accounts**.':
    'In älteren Versionen ist es **Menu**, **Tools**, **Accounts**.',
  'Then press **Start Now**.': 'Drücken Sie dann **Start Now**.',
  'eM Client opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'eM Client öffnet die Anmeldeseite Ihres E-Mail-Anbieters. Wählen Sie **Sign in with Google** oder **Sign in with Microsoft**, falls es fragt. Geben Sie Ihr Passwort nur dort ein und nirgends sonst.',
  'eM Client then fills in both servers by itself.': 'eM Client trägt danach beide Server von selbst ein.',
  '**Start Now** looks for the servers by itself. If it finds others than below, change them later.':
    '**Start Now** sucht die Server von selbst. Findet es andere als die unten, dann ändern Sie diese später.',
  'To type them yourself, choose **Mail**, **Other**, then **{protocol}**.':
    'Um sie selbst einzugeben, wählen Sie **Mail**, **Other**, dann **{protocol}**.',
  'Press **Next**, say your name, and **Finish** at the end.':
    'Drücken Sie **Next**, geben Sie Ihren Namen an, und drücken Sie am Ende **Finish**.',
  'Compare the two servers': 'Vergleichen Sie die beiden Server',
  'Choose your account. Each server has a tab of its own.':
    'Wählen Sie Ihr Konto. Jeder Server hat einen eigenen Reiter.',
  Host: 'Host',
  'Security policy': 'Security policy',
  '“Legacy” is only its name. Encryption from the first byte is the better kind today.':
    '„Legacy“ (veraltet) ist nur der Name. Verschlüsselung vom ersten Byte an ist heute die bessere Art.',
  'Never choose **Don’t use secure connections**.': 'Wählen Sie nie **Don’t use secure connections**.',
  'When you add the account by hand, choose **{protocol}** under **Mail**, **Other**.':
    'Wenn Sie das Konto von Hand hinzufügen, wählen Sie **{protocol}** unter **Mail**, **Other**.',
  'Put {incoming.username} into **User name**, on the tab of each server.':
    'Geben Sie im Reiter jedes Servers bei **User name** (Benutzername) dies ein: {incoming.username}',
  'Choose your account, then the tab **POP3**. Leave a copy of messages on the server.':
    'Wählen Sie Ihr Konto, dann den Reiter **POP3**. Lassen Sie eine Kopie der Nachrichten auf dem Server.',
  'Look for **Junk** or **Spam**. If your mail host sorts junk, switch the filter of the app off.':
    'Suchen Sie nach **Junk** oder **Spam**. Sortiert Ihr E-Mail-Anbieter Spam aus? Dann schalten Sie den Filter des Programms aus.',
  'Choose your account, then the tab **IMAP**. Special folders and a path prefix stand there.':
    'Wählen Sie Ihr Konto, dann den Reiter **IMAP**. Dort stehen die besonderen Ordner und der Pfad-Präfix.',
  'Choose your account, then the tab of the server.': 'Wählen Sie Ihr Konto, dann den Reiter des Servers.',
  'On Windows such a certificate is kept by Windows itself, on a Mac by **Keychain Access**.':
    'Ein solches Zertifikat behält Windows selbst, auf einem Mac das Programm **Keychain Access** (Schlüsselbund).',
  'Delete the entry with your server’s name there.': 'Löschen Sie dort den Eintrag mit dem Namen Ihres Servers.',
  // Names that this program has in its own way.
  'User name': 'User name',
} satisfies GuideWords;
