// The server did not let the app in.
import type * as english from '../../en/bounce-texts/login.ts';
import { translation } from '../../translation.ts';

export const loginTexts = translation<typeof english.loginTexts>()({
  'credentials-rejected': {
    title: 'Der Server hat die Adresse oder das Passwort abgelehnt.',
    customer: 'Der Server hat geantwortet und ließ diese Adresse mit diesem Passwort nicht hinein.',
    agent:
      'Anmeldung abgelehnt (zum Beispiel 535 5.7.8). Das Passwort, der Benutzername, oder es gibt das Postfach nicht.',
    fix: 'Versuchen Sie beides in Webmail. Geht es dort auch nicht, setzen Sie ein neues Passwort. Geht es, tippen Sie beides im E-Mail-Programm neu ein.',
    article: 'password-refused',
  },
  'app-password-required': {
    title: 'Dieses Konto braucht ein eigenes Passwort für das E-Mail-Programm.',
    customer:
      'Das Konto ist durch einen zweiten Schritt geschützt. E-Mail-Programme brauchen dann ein eigenes Passwort, das für sie erstellt wird.',
    agent: 'Die Bestätigung in zwei Schritten ist an. Der Anbieter verlangt ein App-Passwort oder ein Anmeldefenster.',
    fix: 'Erstellen Sie in den Sicherheitseinstellungen des Kontos ein App-Passwort, und nutzen Sie es im E-Mail-Programm.',
    article: 'password-refused',
  },
  'oauth-only': {
    title: 'Dieser E-Mail-Anbieter nimmt kein einfaches Passwort mehr an.',
    customer: 'Der E-Mail-Anbieter lässt E-Mail-Programme nur über sein eigenes Anmeldefenster hinein.',
    agent: 'Basic Authentication ist abgeschaltet. Das Programm muss sich mit OAuth anmelden.',
    fix: 'Entfernen Sie das Konto aus dem E-Mail-Programm. Fügen Sie es neu hinzu und wählen Sie die eigene Anmeldung des Anbieters.',
    article: 'password-refused',
  },
  'protocol-disabled-for-mailbox': {
    title: 'IMAP oder POP ist für dieses Postfach abgeschaltet.',
    customer: 'Das Postfach gibt es, aber E-Mail-Programme dürfen es so noch nicht öffnen.',
    agent: 'Das Protokoll ist für dieses Postfach in der Verwaltung des Anbieters abgeschaltet.',
    fix: 'Schalten Sie IMAP in den Einstellungen des Postfachs ein, oder bitten Sie Ihren E-Mail-Anbieter darum.',
    article: 'imap-or-pop',
  },
  'password-expired': {
    title: 'Das Passwort ist abgelaufen.',
    customer: 'Der Server kennt Sie, will aber ein neues Passwort.',
    agent: 'Das Passwort ist nach der Regel des Servers abgelaufen.',
    fix: 'Setzen Sie in Webmail ein neues Passwort, dann tippen Sie es in jedes E-Mail-Programm ein.',
    article: 'password-refused',
  },
  'authentication-backend-down': {
    title: 'Der Server konnte gerade keine Passwörter prüfen.',
    customer: 'Der Fehler liegt beim Server. Ihr Passwort kann sehr wohl stimmen.',
    agent: 'Ein vorläufiger Fehler der Anmeldung (454, 435): Der Dienst dahinter war ausgefallen.',
    fix: 'Behalten Sie Ihr Passwort und versuchen Sie es in ein paar Minuten noch einmal.',
  },
  'authentication-needs-tls': {
    title: 'Der Server will zuerst eine verschlüsselte Verbindung.',
    customer:
      'Ihr E-Mail-Programm sprach ohne Verschlüsselung mit dem Server, und der Server schützt Ihr Passwort davor.',
    agent: 'Vor TLS wird die Anmeldung abgelehnt (530 5.7.0, 538). Die Sicherheit des Programms steht auf „keine“.',
    fix: 'Stellen Sie in Ihrem E-Mail-Programm die Sicherheit dieses Servers auf SSL/TLS mit Port 465 oder 993.',
    article: 'encryption',
  },
  'authentication-not-offered': {
    title: 'Der Server bietet an diesem Port keine Anmeldung.',
    customer: 'Ihr E-Mail-Programm wollte sich anmelden, wo der Server keine Anmeldungen annimmt.',
    agent: 'AUTH wird dort nicht angeboten: Port 25 oder vor STARTTLS.',
    fix: 'Stellen Sie den Postausgangsserver auf Port 465 mit SSL/TLS oder auf Port 587 mit STARTTLS.',
    article: 'ports',
  },
  'too-many-connections': {
    title: 'Zu viele Verbindungen auf einmal.',
    customer: 'Mehrere Programme oder Geräte nutzen den Server von Ihrem Anschluss aus, und er erlaubt nur so viele.',
    agent: 'Die Grenze der Verbindungen je Benutzer und Adresse ist erreicht.',
    fix: 'Schließen Sie E-Mail-Programme, die Sie nicht brauchen. Warten Sie zehn Minuten und versuchen Sie es noch einmal.',
    byMender: {
      'sender-host': {
        title: 'Der sendende Server hat zu viele Verbindungen geöffnet.',
        customer:
          'Der empfangende Server nimmt von einem Absender nur so viele auf einmal an. Mit Ihrer Nachricht stimmt alles.',
        agent:
          'Die Grenze des Empfängers für Verbindungen der sendenden Adresse ist erreicht. Die Anzahl je Ziel verringern.',
        fix: 'Warten Sie einige Stunden und senden Sie noch einmal. In Ihrem E-Mail-Programm ist nichts zu tun.',
      },
    },
  },
  'mailbox-locked': {
    title: 'Ein anderes Programm hat das Postfach offen.',
    customer: 'Mit POP kann immer nur ein Programm E-Mail abholen. Gerade ist ein anderes dabei.',
    agent: 'Das Postfach ist durch eine andere POP-Sitzung gesperrt (IN-USE).',
    fix: 'Warten Sie zehn Minuten. Kommt es wieder, lassen Sie nur ein Gerät per POP abholen, oder wechseln Sie zu IMAP.',
    article: 'pop-to-imap',
  },
  'relay-denied': {
    title: 'Der Server will, dass Sie sich vor dem Senden anmelden.',
    customer:
      'Ihr E-Mail-Programm wollte senden, ohne sich anzumelden. Deshalb reichte der Server Ihre Nachricht nicht weiter.',
    agent:
      'Relay access denied. Das Programm meldet sich zum Senden nicht an oder nutzt einen falschen Postausgangsserver.',
    fix: 'Öffnen Sie in Ihrem E-Mail-Programm den Postausgangsserver (SMTP). Schalten Sie die Anmeldung ein, mit demselben Namen und Passwort.',
    byMender: {
      'recipient-host': {
        title: 'Der empfangende Server kennt diese Domain nicht.',
        customer:
          'Das DNS der Domain führt zu einem Mailserver, der für sie keine E-Mail annimmt. Mit Ihrer Nachricht stimmt alles.',
        agent:
          'Der MX des Empfängers antwortete „relaying denied“: Die Domain ist auf dem Server, den der MX nennt, nicht eingerichtet.',
        fix: 'Sagen Sie der anderen Seite auf anderem Weg Bescheid: Ihr MX oder die Domain auf diesem Server muss berichtigt werden.',
      },
      'sender-host': {
        title: 'Ein Server auf dem Weg will eine Anmeldung, die er nicht bekam.',
        customer: 'Der Server, der Ihre E-Mail weiterreicht, wurde vom nächsten nicht hineingelassen.',
        agent:
          'Der nächste Server verlangt vom sendenden eine Anmeldung: Die Zugangsdaten des Smarthosts fehlen oder sind falsch.',
        fix: 'Zeigen Sie das dem Betreiber Ihres Postausgangs. In Ihrem E-Mail-Programm ist nichts zu tun.',
      },
    },
    article: 'sending',
  },
});
