// What the guide any-other says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const anyOther = {
  'Any other app': 'Jedes andere Programm',
  'your app': 'Ihr E-Mail-Programm',
  'Set up any other mail app': 'Ein anderes E-Mail-Programm einrichten',
  'What every mail app asks for': 'Wonach jedes E-Mail-Programm fragt',
  'Every mail app asks for the same few values.': 'Jedes E-Mail-Programm fragt nach denselben wenigen Werten.',
  'Look in the settings of your app for **Accounts**, **Add account** or **New account**.':
    'Suchen Sie in den Einstellungen Ihres Programms nach **Konten**, **Konto hinzufügen** oder **Neues Konto**.',
  'If it offers **Manual setup**, **Advanced** or **Other**, choose that.':
    'Wenn es eine manuelle oder erweiterte Einrichtung oder „Andere“ anbietet, wählen Sie das.',
  'Your app opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'Ihr Programm öffnet die Anmeldeseite Ihres E-Mail-Anbieters. Wählen Sie **Sign in with Google** oder **Sign in with Microsoft**, wenn es fragt. Geben Sie Ihr Passwort dort ein und nirgendwo sonst.',
  'Your app then fills in both servers by itself.': 'Ihr Programm trägt dann beide Server selbst ein.',
  'If your app asks for the type of account, yours is **{protocol}**.':
    'Fragt Ihr Programm nach der Art des Kontos, ist Ihre **{protocol}**.',
  'Incoming mail, also called receiving': 'Posteingang, auch Empfangen genannt',
  'Outgoing mail, also called sending or SMTP': 'Postausgang, auch Senden oder SMTP genannt',
  'SSL/TLS may be called SSL, TLS, implicit TLS or TLS on a dedicated port. All of these mean the same.':
    'SSL/TLS heißt vielleicht SSL, TLS, implizites TLS oder TLS auf eigenem Port. Alle meinen dasselbe.',
  'STARTTLS may be called TLS, explicit TLS or STARTTLS after connecting. The port shows which one is meant.':
    'STARTTLS heißt vielleicht TLS, explizites TLS oder STARTTLS nach dem Verbinden. Der Port zeigt, welches gemeint ist.',
  'Never choose **None**, and never accept a certificate that your app warns about.':
    'Wählen Sie nie „Keine“, und nehmen Sie nie ein Zertifikat an, vor dem Ihr Programm warnt.',
  'Some apps start without encryption, or without a login for sending. Switch both on before you save.':
    'Manche Programme beginnen ohne Verschlüsselung oder ohne Anmeldung zum Senden. Schalten Sie beides ein, bevor Sie sichern.',
  'Use your email password for receiving and for sending.':
    'Nehmen Sie Ihr E-Mail-Passwort zum Empfangen und zum Senden.',
  'If your app asks for a method, choose **Normal password** or **Password**.':
    'Fragt Ihr Programm nach einem Verfahren, wählen Sie das normale Passwort.',
  'If your app asks for the type of account, choose **{protocol}**. Some apps start with POP3.':
    'Fragt Ihr Programm nach der Art des Kontos, wählen Sie **{protocol}**. Manche Programme beginnen mit POP3.',
  'Most apps put your address there. Replace it by {incoming.username}, for both servers.':
    'Die meisten Programme setzen dort Ihre Adresse ein. Ersetzen Sie sie durch {incoming.username}, für beide Server.',
  'Look for a choice such as **Leave a copy on the server**. Switch it on.':
    'Suchen Sie eine Wahl wie „Kopie auf dem Server lassen“. Schalten Sie sie ein.',
  'If your mail host sorts junk on the server, switch off the filter of your app.':
    'Wenn Ihr E-Mail-Anbieter Spam auf dem Server sortiert, schalten Sie den Filter Ihres Programms aus.',
  'Look for **Special folders** in the settings of the account. Choose the folders of the server.':
    'Suchen Sie in den Einstellungen des Kontos nach besonderen Ordnern. Wählen Sie die Ordner des Servers.',
  'Few servers need a path prefix. Leave it empty unless your mail host names one.':
    'Wenige Server brauchen ein Pfad-Präfix. Lassen Sie es leer, außer Ihr E-Mail-Anbieter nennt eines.',
  'Look for **Server settings** in the settings of the account.':
    'Suchen Sie in den Einstellungen des Kontos nach den Servereinstellungen.',
  'Look in the settings for **Certificates** or **Security**, and delete the entry with your server.':
    'Suchen Sie in den Einstellungen nach Zertifikaten oder Sicherheit, und löschen Sie den Eintrag mit Ihrem Server.',
  'If there is no such list, remove the account and add it again.':
    'Gibt es keine solche Liste, entfernen Sie das Konto und fügen Sie es neu hinzu.',
  'Look for **Remove account** in the settings of the account.':
    'Suchen Sie in den Einstellungen des Kontos, wie man das Konto entfernt.',
  'Press the button that fetches new mail, or pull the list down.':
    'Drücken Sie den Knopf, der neue E-Mails holt, oder ziehen Sie die Liste nach unten.',
  'The login or the password is wrong': 'Der Benutzername oder das Passwort ist falsch',
} satisfies GuideWords;
