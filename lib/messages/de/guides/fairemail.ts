// What the guide fairemail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const fairemail = {
  FairEmail: 'FairEmail',
  'Set up FairEmail': 'FairEmail einrichten',
  'For FairEmail 1.2331 of 2026.': 'Für FairEmail 1.2331 von 2026.',
  'Open the form for receiving': 'Öffnen Sie das Formular für den Empfang',
  'Manual setup and account options': 'Manual setup and account options (Manuelle Einrichtung)',
  '**Quick setup** may be enough too. By hand you know what stands where.':
    'Auch die **Schnelleinrichtung** kann genügen. Von Hand wissen Sie, was wo steht.',
  'Start the quick setup': 'Starten Sie die Schnelleinrichtung',
  'Quick setup': 'Schnelleinrichtung',
  Wizard: 'Wizard',
  'FairEmail opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.':
    'FairEmail öffnet die Anmeldeseite Ihres E-Mail-Anbieters. Wählen Sie **Sign in with Google** oder **Sign in with Microsoft**, falls es fragt. Geben Sie Ihr Passwort nur dort ein und nirgends sonst.',
  'FairEmail then fills in both servers by itself.': 'FairEmail trägt danach beide Server von selbst ein.',
  Account: 'Account',
  'Host name': 'Hostname',
  'Port number': 'Portnummer',
  'Leave **Allow insecure connections** off. Tap **Check**, then **Save**.':
    'Lassen Sie **Allow insecure connections** (unsichere Verbindungen) aus. Tippen Sie auf **Check**, dann auf **Save**.',
  'Sending is an entry of its own here, called an identity.':
    'Das Senden ist hier ein eigener Eintrag. Er heißt Identität.',
  Identity: 'Identity',
  'Tap **Check**, then **Save**.': 'Tippen Sie auf **Check**, dann auf **Save**.',
  'Behind the **+** choose **{protocol} account**.': 'Wählen Sie hinter dem **+** den Eintrag **{protocol} account**.',
  'Put {incoming.username} into **User name**, in the account and in the identity.':
    'Geben Sie im Konto und in der Identität bei **Benutzername** dies ein: {incoming.username}',
  'Open your account. Tick **Leave messages on server** and **Leave deleted messages on server**.':
    'Öffnen Sie Ihr Konto. Setzen Sie das Häkchen bei **Leave messages on server** und bei **Leave deleted messages on server**.',
  'FairEmail filters only if you chose **Use local spam filter** for a folder. Otherwise leave it off.':
    'FairEmail filtert nur, wenn Sie für einen Ordner **Use local spam filter** gewählt haben. Sonst lassen Sie es aus.',
  'FairEmail finds the folders of the server. You can choose others in the account’s form.':
    'FairEmail findet die Ordner des Servers. Andere können Sie im Formular des Kontos wählen.',
  'Open your account for receiving. For sending, open **Identities**.':
    'Für den Empfang öffnen Sie Ihr Konto. Für das Senden öffnen Sie **Identities** (Identitäten).',
  'Open your account. Untick **Trust server certificate with fingerprint**, then save.':
    'Öffnen Sie Ihr Konto. Nehmen Sie das Häkchen bei **Trust server certificate with fingerprint** weg. Speichern Sie dann.',
  'Do the same in the identity.': 'Tun Sie dasselbe in der Identität.',
  'Open your account, then **Delete account**. Only the app forgets it.':
    'Öffnen Sie Ihr Konto, dann **Delete account**. Nur die App vergisst es.',
  'No settings found for domain': 'No settings found for domain (keine Einstellungen für die Domain gefunden)',
  'The quick setup did not find them. Choose Manual setup and copy the values above.':
    'Die Schnelleinrichtung hat sie nicht gefunden. Wählen Sie „Manuelle Einrichtung“ und kopieren Sie die Werte oben.',
  'A box to trust a certificate by its fingerprint':
    'Ein Kästchen, um einem Zertifikat nach seinem Fingerabdruck zu vertrauen',
  'Do not tick it. Copy the server name again, then check your address here.':
    'Setzen Sie dort kein Häkchen. Kopieren Sie den Servernamen noch einmal. Prüfen Sie dann hier Ihre Adresse.',
  // Names that this program has in its own way.
  'User name': 'Benutzername',
  Encryption: 'Verschlüsselung',
  Identities: 'Identities',
  '{protocol} account': '{protocol} account',
} satisfies GuideWords;
