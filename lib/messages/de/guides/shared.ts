// What several guides say word by word, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const shared = {
  Outlook: 'Outlook',
  Windows: 'Windows',
  'Is mine new or classic?': 'Ist meines neu oder klassisch?',
  IMAP: 'IMAP',
  POP: 'POP',
  'SSL/TLS': 'SSL/TLS',
  STARTTLS: 'STARTTLS',
  Settings: 'Settings',
  Accounts: 'Accounts',
  'Add account': 'Add account',
  'Type your address': 'Geben Sie Ihre Adresse ein',
  Address: 'Address',
  'Then press **Continue**.': 'Dann drücken Sie **Continue** (weiter).',
  'Sign in at your mail host': 'Melden Sie sich bei Ihrem E-Mail-Anbieter an',
  'Outlook opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Outlook öffnet die Anmeldeseite Ihres E-Mail-Anbieters. Wählen Sie **Sign in with Google** oder **Sign in with Microsoft**, wenn es fragt. Geben Sie Ihr Passwort dort ein und nirgendwo sonst.',
  'Outlook then fills in both servers by itself.': 'Outlook trägt dann beide Server selbst ein.',
  Password: 'Password',
  'Your mail host wants an app password here. Make one in the security settings of your mail account. Your usual password will be refused.':
    'Ihr E-Mail-Anbieter will hier ein App-Passwort. Erstellen Sie eines in den Sicherheitseinstellungen Ihres E-Mail-Kontos. Ihr gewöhnliches Passwort wird abgelehnt.',
  'Fill in the two servers': 'Tragen Sie die beiden Server ein',
  '{protocol}': '{protocol}',
  Continue: 'Continue',
  'Incoming mail': 'Incoming mail',
  Port: 'Port',
  'Outgoing mail': 'Outgoing mail',
  'SMTP username': 'SMTP username',
  'We found no server for sending. Ask your mail host for its outgoing mail server before you go on.':
    'Wir haben keinen Server zum Senden gefunden. Fragen Sie Ihren E-Mail-Anbieter nach seinem Postausgangsserver, bevor Sie weitermachen.',
  Mail: 'Mail',
  'This app has no such exceptions: Microsoft’s servers judge the certificate. It must be right.':
    'Dieses Programm hat keine solchen Ausnahmen: Die Server von Microsoft beurteilen das Zertifikat. Es muss stimmen.',
  'With IMAP your mail stays on the server. Look in webmail first if you want to be sure.':
    'Mit IMAP bleiben Ihre E-Mails auf dem Server. Sehen Sie zuerst in Webmail nach, wenn Sie sichergehen wollen.',
  'Mail that came by POP may be on this device only. Look in webmail first, and save what is not there.':
    'E-Mails, die per POP kamen, liegen vielleicht nur auf diesem Gerät. Sehen Sie zuerst in Webmail nach, und sichern Sie, was dort fehlt.',
  'Microsoft’s servers could not log in at your mail host. Often one value differs.':
    'Die Server von Microsoft konnten sich bei Ihrem E-Mail-Anbieter nicht anmelden. Oft weicht ein Wert ab.',
  'Test your password in webmail. Then compare both servers with the steps above.':
    'Testen Sie Ihr Passwort in Webmail. Dann vergleichen Sie beide Server mit den Schritten oben.',
  'Outlook finds no server': 'Outlook findet keinen Server',
  'Copy the server name again. A blank before or after it is enough to fail.':
    'Kopieren Sie den Servernamen noch einmal. Ein Leerzeichen davor oder dahinter reicht, damit es scheitert.',
  'Add an account': 'Ein Konto hinzufügen',
  File: 'File',
  'Add Account': 'Add Account',
  'Then press **Connect**.': 'Dann drücken Sie **Connect** (verbinden).',
  'Choose {protocol}': 'Wählen Sie {protocol}',
  'Type your password': 'Geben Sie Ihr Passwort ein',
  Next: 'Next',
  Server: 'Server',
  'Encryption method': 'Encryption method',
  'Account Settings': 'Account Settings',
  Advanced: 'Advanced',
  'Two filters hide mail from each other: you then look for lost mail in two places. The filter on the server still works, for all your devices.':
    'Zwei Filter verstecken E-Mails voreinander: Sie suchen Verlorenes dann an zwei Orten. Der Filter auf dem Server wirkt weiter, für alle Ihre Geräte.',
  'Server Settings': 'Server Settings',
  'A warning about the certificate': 'Eine Warnung zum Zertifikat',
  'Do not continue past it. Copy the server name again, then check your address here.':
    'Gehen Sie nicht darüber hinweg. Kopieren Sie den Servernamen noch einmal, dann prüfen Sie hier Ihre Adresse.',
  'Use SSL: on': 'Use SSL: on',
  'Mail Accounts': 'Mail Accounts',
  Other: 'Other',
  'Say who you are': 'Sagen Sie, wer Sie sind',
  Email: 'Email',
  'Then tap **Next**.': 'Dann tippen Sie auf **Next** (weiter).',
  'Choose {protocol} and fill in the servers': 'Wählen Sie {protocol} und tragen Sie die Server ein',
  'New Account': 'New Account',
  'User Name': 'User Name',
  Save: 'Save',
  Security: 'Security',
  'Test your password in webmail. Then copy the user name again.':
    'Testen Sie Ihr Passwort in Webmail. Dann kopieren Sie den Benutzernamen noch einmal.',
  Android: 'Android',
  POP3: 'POP3',
  Menu: 'Menu',
  'The menu is the button with three lines.': 'Das Menü ist der Knopf mit drei Strichen.',
  'Fill in the incoming server': 'Tragen Sie den Posteingangsserver ein',
  'Incoming server settings': 'Incoming server settings',
  Username: 'Username',
  'Security type': 'Security type',
  'Fill in the outgoing server': 'Tragen Sie den Postausgangsserver ein',
  'Outgoing server settings': 'Outgoing server settings',
  'SMTP server': 'SMTP server',
  'Open the app and pull the list of messages down.':
    'Öffnen Sie die App und ziehen Sie die Liste der Nachrichten nach unten.',
  SSL: 'SSL',
  TLS: 'TLS',
  'Email address': 'Email address',
  'Incoming server': 'Incoming server',
  'User name': 'User name',
  'Outgoing server': 'Outgoing server',
  'Put {incoming.username} into **User name**, for both servers.':
    'Tragen Sie {incoming.username} bei **User name** (Benutzername) ein, für beide Server.',
  'We know of no switch for a junk filter in this app. A filter on the server works here too.':
    'Wir kennen in diesem Programm keinen Schalter für einen Spam-Filter. Ein Filter auf dem Server wirkt auch hier.',
  'The server refused the user name or the password, or was not reached.':
    'Der Server hat den Benutzernamen oder das Passwort abgelehnt oder war nicht zu erreichen.',
  'SMTP Password': 'SMTP Password',
  macOS: 'macOS',
  'Email Address': 'Email Address',
  'A Mac keeps such certificates in the app **Keychain Access**.':
    'Ein Mac hält solche Zertifikate in der App **Keychain Access** (Schlüsselbund).',
  'Look for your server’s name there and delete the entry.':
    'Suchen Sie dort den Namen Ihres Servers und löschen Sie den Eintrag.',
  'Choose the account and press the minus sign below the list.':
    'Wählen Sie das Konto und drücken Sie das Minuszeichen unter der Liste.',
  Tools: 'Tools',
  '+': '+',
  '{protocol} account': '{protocol} account',
  Receiving: 'Receiving',
  Sending: 'Sending',
  'The server refused the user name or the password.': 'Der Server hat den Benutzernamen oder das Passwort abgelehnt.',
  'Windows, Mac, Linux': 'Windows, Mac, Linux',
  'Your full name, and this address:': 'Ihr voller Name und diese Adresse:',
  'Choose {protocol} and fill in the incoming server':
    'Wählen Sie {protocol} und tragen Sie den Posteingangsserver ein',
  Protocol: 'Protocol',
  StartTLS: 'StartTLS',
  'At the first start: **Get started**, then **Add an email account now**.':
    "Beim ersten Start: **Los geht's**, dann **Jetzt ein E-Mail-Konto hinzufügen**.",
  'Later: **Settings**, then **Add account**.':
    'Später: **Settings** (Einstellungen), dann **Add account** (Konto hinzufügen).',
  'Open the form': 'Öffnen Sie das Formular',
  'Tap **Configure manually**, or **Edit configuration** if one was found.':
    'Tippen Sie auf **Manuell konfigurieren**, oder auf **Konfiguration bearbeiten**, wenn eine gefunden wurde.',
  'Does it say “This configuration is not trusted”? Then do not tick that you trust it. Edit it instead.':
    'Steht da, dass dieser Konfiguration nicht vertraut wird? Dann kreuzen Sie nicht an, dass Sie ihr vertrauen. Bearbeiten Sie sie stattdessen.',
  'At **Authentication** choose **Normal password**. Then tap **Next**.':
    'Wählen Sie bei **Authentifizierung** den Eintrag **Normales Passwort**. Dann tippen Sie auf **Next** (weiter).',
  'Then tap **Next**. The app tries both servers.':
    'Dann tippen Sie auf **Next** (weiter). Die App probiert beide Server.',
  Finish: 'Finish',
  'Leave the special folders on **Automatic**. Type **Your name**, then go on to the end.':
    'Lassen Sie die besonderen Ordner auf **Automatic** (automatisch). Geben Sie bei **Your name** Ihren Namen ein, dann gehen Sie bis zum Ende weiter.',
  'At **Protocol** choose **{protocol}**, on top of the form.':
    'Wählen Sie oben im Formular bei **Protocol** den Eintrag **{protocol}**.',
  'Put {incoming.username} into **Username**, in both forms.':
    'Tragen Sie {incoming.username} bei **Benutzername** ein, in beiden Formularen.',
  'Account settings': 'Account settings',
  'Fetching mail': 'Fetching mail',
  'At **When I delete a message** choose **Do not delete on server**.':
    'Wählen Sie bei **When I delete a message** den Eintrag **Do not delete on server** (nicht auf dem Server löschen).',
  Folders: 'Folders',
  'Choose the folders for drafts, sent mail, spam and trash. Usually they are found by themselves.':
    'Wählen Sie die Ordner für Entwürfe, Gesendetes, Spam und Papierkorb. Meist werden sie von selbst gefunden.',
  'Few servers need a path prefix: **Auto-detect IMAP namespace** finds it. Else type **IMAP path prefix**.':
    'Wenige Server brauchen ein Präfix: **Auto-detect IMAP namespace** findet es. Sonst tragen Sie es bei **Präfix für IMAP-Pfad** ein.',
  'The other one is under **Sending mail**, **Outgoing server**.':
    'Der andere steht unter **E-Mails versenden**, **Postausgangsserver**.',
  'We know of no list of them. Remove the account and add it again.':
    'Wir kennen keine Liste davon. Entfernen Sie das Konto und fügen Sie es neu hinzu.',
  'Then choose **Go back (recommended)** when a warning comes.':
    'Wenn dann eine Warnung kommt, wählen Sie **Zurück (empfohlen)**.',
  'Remove account': 'Remove account',
  'It asks once more. Only the app forgets the account.': 'Es fragt noch einmal nach. Nur die App vergisst das Konto.',
  'Checking incoming server settings failed': 'Checking incoming server settings failed',
  'The line below says what: the login, the network, or the server.':
    'Die Zeile darunter sagt, woran es liegt: an der Anmeldung, am Netz oder am Server.',
  'For “Authentication error”, test your password in webmail. Else copy the server name again.':
    'Bei einem Fehler der Authentifizierung testen Sie Ihr Passwort in Webmail. Sonst kopieren Sie den Servernamen noch einmal.',
  'Configuration not found': 'Configuration not found',
  'That can happen. Tap Configure manually and copy the values above.':
    'Das kommt vor. Tippen Sie auf „Manuell konfigurieren“ und kopieren Sie die Werte von oben.',
  'Certificate error': 'Certificate error',
  'Tap Go back, not Advanced. Copy the server name again, then check your address here.':
    'Tippen Sie auf „Zurück“, nicht auf „Advanced“. Kopieren Sie den Servernamen noch einmal, dann prüfen Sie hier Ihre Adresse.',
  'Authentication error': 'Authentication error',
  Encryption: 'Encryption',
  Identities: 'Identities',
  'Authentication failed': 'Authentication failed',
  SMTP: 'SMTP',
  'Choose the account and remove it.': 'Wählen Sie das Konto und entfernen Sie es.',
  'Press Refresh.': 'Drücken Sie auf Aktualisieren.',
  'The login failed': 'Die Anmeldung ist gescheitert',
  'The server cannot be found': 'Der Server ist nicht zu finden',
  Linux: 'Linux',
  Preferences: 'Preferences',
  Add: 'Add',
  'Nothing to set: by IMAP your mail stays on the server.':
    'Nichts einzustellen: Per IMAP bleiben Ihre E-Mails auf dem Server.',
  'Put {incoming.username} into **Username**, for both servers.':
    'Tragen Sie {incoming.username} bei **Username** (Benutzername) ein, für beide Server.',
  Connect: 'Connect',
  'IMAP Port': 'IMAP Port',
  'SMTP Port': 'SMTP Port',
  'Linux, Mac, in a terminal': 'Linux, Mac, in einem Terminal',
  'A token program opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Ein Token-Programm öffnet die Anmeldeseite Ihres E-Mail-Anbieters. Wählen Sie **Sign in with Google** oder **Sign in with Microsoft**, wenn es fragt. Geben Sie Ihr Passwort dort ein und nirgendwo sonst.',
  'A token program then fills in both servers by itself.': 'Ein Token-Programm trägt dann beide Server selbst ein.',
  'Compare the values in it': 'Vergleichen Sie die Werte darin',
  from: 'from',
  Scheme: 'Scheme',
  'The name before the last @ is {incoming.username}, written as in a URL.':
    'Der Name vor dem letzten @ ist {incoming.username}, geschrieben wie in einer URL.',
  'Take these lines out of the file.': 'Nehmen Sie diese Zeilen aus der Datei.',
  'Login failed.': 'Login failed.',
  'Webmail, in any browser': 'Webmail, in jedem Browser',
  'Open your webmail': 'Öffnen Sie Ihr Webmail',
  'Log in': 'Melden Sie sich an',
  'Webmail does not ask: it reads by IMAP, on the server itself.':
    'Webmail fragt nicht: Es liest per IMAP, auf dem Server selbst.',
  'Nothing to set: webmail shows what is on the server, and takes nothing away.':
    'Nichts einzustellen: Webmail zeigt, was auf dem Server liegt, und nimmt nichts weg.',
  'There are no servers to change. Your password is changed at your mail host.':
    'Es gibt keine Server zu ändern. Ihr Passwort ändern Sie bei Ihrem E-Mail-Anbieter.',
  'Webmail lets no certificate through: your browser judges the page. Go back if it warns.':
    'Webmail lässt kein Zertifikat durch: Ihr Browser beurteilt die Seite. Gehen Sie zurück, wenn er warnt.',
} satisfies GuideWords;
