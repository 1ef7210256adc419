// What the guide iphone says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const iphone = {
  'Mail on an iPhone or iPad': 'Mail auf einem iPhone oder iPad',
  'your iPhone': 'Ihr iPhone',
  'Set up Mail on your iPhone': 'Mail auf Ihrem iPhone einrichten',
  'iOS and iPadOS': 'iOS und iPadOS',
  'For iOS and iPadOS 18 and later.': 'Für iOS und iPadOS ab 18.',
  'Open the mail accounts': 'Öffnen Sie die Mail-Accounts',
  Apps: 'Apps',
  'Mine is older than iOS 18': 'Meines ist älter als iOS 18',
  'Open **Settings**, then **Mail**, then **Accounts**.':
    'Öffnen Sie **Settings** (Einstellungen), dann **Mail**, dann **Accounts**.',
  'Add Mail Account': 'Mail-Account hinzufügen',
  'Tap **Google** or **Microsoft**, whichever has your mail.':
    'Tippen Sie auf **Google** oder **Microsoft**, je nachdem, wer Ihre E-Mails hat.',
  'The iPhone opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Das iPhone öffnet die Anmeldeseite Ihres E-Mail-Anbieters. Wählen Sie **Sign in with Google** oder **Sign in with Microsoft**, wenn es fragt. Geben Sie Ihr Passwort dort ein und nirgendwo sonst.',
  'The iPhone then fills in both servers by itself.': 'Das iPhone trägt dann beide Server selbst ein.',
  'Your name, and:': 'Ihr Name und:',
  'Tap **{protocol}** at the top': 'Tippen Sie oben auf **{protocol}**',
  'Incoming mail server': 'Posteingangsserver',
  'Host Name': 'Host Name',
  'Outgoing mail server': 'Postausgangsserver',
  'The iPhone calls the outgoing user name and password “Optional”. Fill them in all the same, or sending will fail.':
    'Das iPhone nennt Benutzername und Passwort des Postausgangs „Optional“. Füllen Sie sie trotzdem aus, sonst scheitert das Senden.',
  'Tap **Next**, wait for the ticks, then **Save**.':
    'Tippen Sie auf **Next** (weiter), warten Sie auf die Häkchen, dann auf **Save** (sichern).',
  'Does it say “Cannot Verify Server Identity”? Then the server name may have a slip. Do not press Trust, which may be behind Details. Copy the name again.':
    'Steht da „Cannot Verify Server Identity“? Dann ist im Servernamen vielleicht ein Fehler. Tippen Sie nicht auf „Trust“, das hinter den Details stehen kann. Kopieren Sie den Namen noch einmal.',
  'If it does not connect, compare the ports': 'Wenn es sich nicht verbindet, vergleichen Sie die Ports',
  'The iPhone mostly finds them by itself. Open the account again to see them.':
    'Das iPhone findet sie meist selbst. Öffnen Sie das Konto noch einmal, um sie zu sehen.',
  'Incoming: under **Advanced**': 'Posteingang: unter **Advanced** (erweitert)',
  'Server Port': 'Server Port',
  'Outgoing: under **SMTP**, then the server': 'Postausgang: unter **SMTP**, dann der Server',
  'Tap **{protocol}** at the top of the form, before you type. You cannot change it later.':
    'Tippen Sie oben im Formular auf **{protocol}**, bevor Sie tippen. Später lässt es sich nicht ändern.',
  'Put {incoming.username} into **User Name**, for both servers, in place of your address.':
    'Tragen Sie {incoming.username} bei **Benutzername** ein, für beide Server, anstelle Ihrer Adresse.',
  'Open your account, then **Advanced**. Set **Delete from server** to **Never**.':
    'Öffnen Sie Ihr Konto, dann **Advanced** (erweitert). Stellen Sie **Delete from server** (vom Server löschen) auf **Never** (nie).',
  'There is no junk filter to switch off in Mail on the iPhone. If your mail host sorts junk on the server, it works here too.':
    'In Mail auf dem iPhone gibt es keinen Spam-Filter zum Ausschalten. Wenn Ihr E-Mail-Anbieter Spam auf dem Server sortiert, wirkt das auch hier.',
  'Open your account, then **Advanced**. Choose the folders under **Mailbox Behaviors**.':
    'Öffnen Sie Ihr Konto, dann **Advanced** (erweitert). Wählen Sie die Ordner unter **Mailbox Behaviors**.',
  'Does the account look empty? See whether a number stands in **IMAP Path Prefix**. Few servers need one: empty it.':
    'Sieht das Konto leer aus? Sehen Sie nach, ob bei **IMAP Path Prefix** eine Zahl steht. Wenige Server brauchen eine: Leeren Sie das Feld.',
  'Open your account. The incoming server is on its page, the outgoing one under **SMTP**.':
    'Öffnen Sie Ihr Konto. Der Posteingangsserver steht auf seiner Seite, der Postausgangsserver unter **SMTP**.',
  'An iPhone shows no list of certificates that you let through. Delete the account and add it again, and do not press Trust.':
    'Ein iPhone zeigt keine Liste der Zertifikate, die Sie durchgelassen haben. Löschen Sie das Konto, fügen Sie es neu hinzu, und tippen Sie nicht auf „Trust“.',
  'Open your account and tap **Delete Account**.':
    'Öffnen Sie Ihr Konto und tippen Sie auf **Delete Account** (Account löschen).',
  'Open Mail and pull the list of messages down.':
    'Öffnen Sie Mail und ziehen Sie die Liste der Nachrichten nach unten.',
  'Cannot Verify Server Identity': 'Cannot Verify Server Identity',
  'The server’s certificate is for another name, or nobody known vouches for it.':
    'Das Zertifikat des Servers ist für einen anderen Namen, oder niemand Bekanntes steht dafür ein.',
  'Do not press Trust. Copy the server name again, then check your address here.':
    'Tippen Sie nicht auf „Trust“. Kopieren Sie den Servernamen noch einmal, dann prüfen Sie hier Ihre Adresse.',
  'The user name or password is incorrect': 'The user name or password is incorrect',
  'Mail comes in, but nothing goes out': 'E-Mails kommen herein, aber keine gehen hinaus',
  'Fill in the user name and the password of the outgoing server too, though they say Optional.':
    'Füllen Sie auch Benutzername und Passwort des Postausgangsservers aus, obwohl dort „Optional“ steht.',
  'The account works, but looks empty': 'Das Konto funktioniert, sieht aber leer aus',
  'Open Advanced in the account and empty IMAP Path Prefix.':
    'Öffnen Sie im Konto **Advanced** (erweitert), und leeren Sie **IMAP Path Prefix**.',
} satisfies GuideWords;
