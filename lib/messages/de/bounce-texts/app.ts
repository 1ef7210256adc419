// What a mail app says of its connection.
import type * as english from '../../en/bounce-texts/app.ts';
import { translation } from '../../translation.ts';

export const appTexts = translation<typeof english.appTexts>()({
  'certificate-not-trusted': {
    title: 'Ihr E-Mail-Programm traut dem Zertifikat des Servers nicht.',
    customer: 'Vielleicht steht der Name aus Ihrem Programm nicht auf dem Zertifikat, oder es ist abgelaufen.',
    agent: 'Das Programm hat das Zertifikat abgelehnt. Namen, Daten und Kette für den benutzten Server prüfen.',
    fix: 'Nehmen Sie es nicht an. Prüfen Sie hier Ihre Adresse: Wir zeigen den Servernamen, der passt.',
    article: 'certificate-names',
  },
  'tls-mode-mismatch': {
    title: 'Port und Sicherheit passen nicht zusammen.',
    customer: 'Ihr E-Mail-Programm begann anders zu verschlüsseln, als der Server es an diesem Port erwartet.',
    agent: 'Implizites TLS und STARTTLS sind in den Einstellungen des Programms vertauscht.',
    fix: 'Zu den Ports 465, 993 und 995 gehört SSL/TLS. Zu den Ports 587, 143 und 110 gehört STARTTLS.',
    article: 'ports',
  },
  'outlook-cannot-connect': {
    title: 'Outlook konnte sich nicht mit dem Server verbinden.',
    customer: 'Outlook bekam keine Verbindung. Der Grund kann der Servername sein, der Port oder etwas auf dem Weg.',
    agent: 'Outlooks eigener Code für „keine Verbindung“. Er sagt nicht, ob es am Namen, am Port oder am Netz liegt.',
    fix: 'Prüfen Sie hier Ihre Adresse, und vergleichen Sie Servername und Port mit denen in Outlook.',
    article: 'server-not-reached',
  },
  'outlook-connection-closed': {
    title: 'Die Verbindung zum Server wurde getrennt.',
    customer: 'Outlook war verbunden, und die Verbindung endete, bevor die Arbeit getan war.',
    agent:
      'Die Verbindung brach ab: eine Grenze am Server, ein Virenschutz, der E-Mail mitliest, oder ein schwaches Netz.',
    fix: 'Schalten Sie in Ihrem Virenschutz das Prüfen von E-Mail aus, starten Sie Outlook neu und versuchen Sie es noch einmal.',
    article: 'server-not-reached',
  },
  'outlook-timeout': {
    title: 'Der Server brauchte für Outlook zu lange.',
    customer: 'Outlook wartete auf eine Antwort und gab auf.',
    agent:
      'Eine Zeitüberschreitung in Outlook: falscher Port, Firewall, langsames Netz oder eine sehr große Nachricht.',
    fix: 'Vergleichen Sie den Port in Outlook mit Ihren Einstellungen hier. Suchen Sie im Postausgang nach einer sehr großen Nachricht.',
    article: 'server-not-reached',
  },
  'app-cannot-connect': {
    title: 'Das E-Mail-Programm konnte sich nicht mit dem Server verbinden.',
    customer:
      'Das Programm bekam keine Verbindung. Der Grund kann der Servername sein, der Port oder etwas auf dem Weg.',
    agent:
      'Die eigenen Worte des Programms für „keine Verbindung“. Sie sagen nicht, ob es am Namen, Port, Netz oder Server liegt.',
    fix: 'Versuchen Sie ein anderes Netz, zum Beispiel mobile Daten. Dann prüfen Sie hier Ihre Adresse und vergleichen Servername und Port.',
    article: 'server-not-reached',
  },
  'app-connection-closed': {
    title: 'Die Verbindung zum Server wurde getrennt.',
    customer: 'Das Programm war verbunden, und die Verbindung endete, bevor die Arbeit getan war.',
    agent:
      'Die Verbindung brach ab: eine Grenze am Server, ein Virenschutz, der E-Mail mitliest, oder ein schwaches Netz.',
    fix: 'Schließen Sie das Programm, warten Sie fünf Minuten und versuchen Sie es noch einmal. Danach versuchen Sie ein anderes Netz.',
    article: 'server-not-reached',
  },
  'app-timeout': {
    title: 'Der Server antwortete dem E-Mail-Programm nicht rechtzeitig.',
    customer: 'Das Programm wartete auf eine Antwort und gab auf.',
    agent:
      'Eine Zeitüberschreitung im Programm: falscher Port oder Name, Firewall, langsames Netz oder eine sehr große Nachricht.',
    fix: 'Versuchen Sie ein anderes Netz, zum Beispiel mobile Daten. Dann prüfen Sie hier Ihre Adresse und vergleichen Servername und Port.',
    article: 'server-not-reached',
  },
  'app-secure-connection-failed': {
    title: 'Das E-Mail-Programm konnte keine sichere Verbindung herstellen.',
    customer:
      'Programm und Server wurden sich über die Verschlüsselung nicht einig, oder das Programm traut dem Zertifikat nicht.',
    agent:
      'TLS ist im Programm gescheitert. Es kann am Zertifikat liegen, an der falschen Art für den Port oder an einem alten Programm.',
    fix: 'Lassen Sie die Verschlüsselung an. Prüfen Sie hier Ihre Adresse, und stellen Sie Servername, Port und Sicherheit wie gezeigt ein.',
    article: 'encryption',
  },
  'app-settings-not-found': {
    title: 'Das E-Mail-Programm fand für diese Adresse keine Einstellungen.',
    customer: 'Das kommt auch bei guten Adressen vor. Die Einstellungen lassen sich von Hand eintippen.',
    agent:
      'Die automatische Einrichtung des Programms fand nichts: kein Autoconfig, kein Autodiscover, nicht in der eigenen Liste.',
    fix: 'Prüfen Sie hier Ihre Adresse. Wir zeigen die Einstellungen und wie Sie sie in Ihr Programm eintippen.',
    article: 'automatic-setup',
  },
  'device-offline': {
    title: 'Das Gerät oder das E-Mail-Programm ist offline.',
    customer: 'Es gab keine Verbindung zum Internet, oder das Programm sollte ohne sie arbeiten.',
    agent: 'Das Programm meldet kein Netz oder seinen Offline-Modus. Der Server wurde nicht gefragt.',
    fix: 'Schalten Sie den Flugmodus und „Offline arbeiten“ aus. Öffnen Sie eine Website, um zu sehen, ob das Internet geht.',
    article: 'server-not-reached',
  },
  'outlook-data-file': {
    title: 'Outlook kann seine Datendatei nicht nutzen.',
    customer:
      'Outlook hält E-Mails in einer Datei auf diesem Computer. Sie wurde nicht gefunden, ist beschädigt oder voll.',
    agent: 'Die PST oder OST des Profils fehlt, ist beschädigt oder zu groß. Der Server ist nicht beteiligt.',
    fix: 'Starten Sie Outlook neu. Kommt es wieder, legen Sie in der Systemsteuerung unter Mail ein neues Outlook-Profil an und fügen Sie das Konto dort hinzu.',
  },
  'sent-not-saved': {
    title: 'Die Nachricht ging hinaus, aber es wurde keine Kopie gespeichert.',
    customer:
      'Das Programm hat sie gesendet und konnte die Kopie nicht in den Ordner für Gesendetes oder Entwürfe legen.',
    agent:
      'Das Speichern per IMAP scheiterte nach dem Senden: Der Ordner fehlt oder heißt anders, das Postfach ist voll, oder die Verbindung brach ab.',
    fix: 'Senden Sie sie nicht zweimal. Wählen Sie in den Einstellungen des Programms den Ordner für Gesendetes, der auf dem Server liegt.',
  },
});
