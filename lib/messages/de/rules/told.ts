// What the rules of told say.
import type { told as english } from '../../../rules/told/index.ts';
import { translationOfRules } from '../../translation.ts';

export const told = translationOfRules<typeof english>()({
  title: 'Was man selbst sieht',
  rules: {
    'ip-banned': {
      title: 'Der Mailserver hat Ihr Netz vielleicht ausgesperrt.',
      customer:
        '{host} antwortet uns, aber keinem Ihrer Geräte an diesem Ort. Das tun Server, wenn ein Gerät immer wieder ein altes Passwort probiert.',
      meanwhile:
        'Probieren Sie E-Mail am Telefon mit ausgeschaltetem WLAN: Klappt es, liegt es an Ihrem Netz. Suchen Sie ein Gerät mit einem alten Passwort, und berichtigen Sie es. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{host}:{port} antwortet von hier; der Kunde berichtet, dass in einem Netz jedes Gerät scheitert. Suchen Sie dieses Netz in der Sperrliste.',
      fix: 'Suchen Sie das Netz des Kunden in der Sperrliste.\nIst das Gerät mit dem alten Passwort berichtigt, nehmen Sie das Netz von der Liste.',
    },
    'local-network-only': {
      title: 'Etwas an diesem Ort hält Ihre E-Mails von Ihnen fern.',
      customer:
        '{host} antwortet uns. Sie sagen, dass E-Mail auf diesem Gerät nur an einem Ort scheitert. Also suchen wir die Ursache dort.',
      agent:
        '{host}:{port} antwortet von hier; der Kunde berichtet, dass ein Gerät in einem Netz scheitert. Wahrscheinlich: VPN, Anmeldeseite eines Gäste-WLANs, Router oder Firewall.',
      fix: 'Öffnen Sie irgendeine Webseite: Ein Gäste-WLAN verlangt vielleicht zuerst eine Anmeldung.\nIst ein VPN an, probieren Sie es ohne.\nProbieren Sie mobile Daten. Klappt E-Mail dort, starten Sie den Router neu.',
    },
    'port25-blocked': {
      title: 'Ihr E-Mail-Programm sendet über Port 25, den viele Netze sperren.',
      customer:
        'Port 25 ist für E-Mails zwischen Servern. Für Programme hat {host} den Port {port}, und der antwortet uns.',
      agent: 'Der Kunde berichtet Port 25 zum Senden. {host}:{port} antwortet mit einem gültigen Zertifikat.',
      fix: 'Öffnen Sie in Ihrem E-Mail-Programm die Einstellungen für den Postausgang.\nStellen Sie den Server {host} und Port {port} ein, mit {security}.\nSchalten Sie die Anmeldung zum Senden ein, mit Ihrer ganzen Adresse.',
      variants: {
        'port-seen': {
          agent:
            'Der Kunde berichtet Port 25 zum Senden. {host}:{port} antwortet mit einem gültigen Zertifikat. Port 25 dieses Servers endete mit „{result}“; vor TLS bietet er: {offered}.',
        },
      },
      phrases: { 'not-looked-at': 'nicht angesehen' },
    },
    'antivirus-proxy': {
      title: 'Ihr Virenschutz steht zwischen Ihrem E-Mail-Programm und dem Server.',
      customer:
        'Wenn wir nachsehen, stimmt das Zertifikat von {host}. Ihr Gerät bekommt ein anderes gezeigt, das der Virenschutz gemacht hat.',
      agent:
        '{host}:{port} hat ein gültiges Zertifikat, Aussteller: {issuer}; der Kunde sieht eines, das ein Virenschutz ausgestellt hat.',
      fix: 'Suchen Sie im Virenschutz die Prüfung von E-Mails, oft „Mail Shield“ genannt.\nSchalten Sie nur diesen Teil aus. Dateien prüft der Virenschutz weiterhin, wenn Sie sie öffnen.\nSchließen Sie das E-Mail-Programm, und öffnen Sie es wieder.',
      phrases: { authority: 'seine Zertifizierungsstelle' },
    },
    'client-clock-wrong': {
      title: 'Ihr Gerät hat das falsche Datum.',
      customer:
        'Ein Zertifikat gilt zwischen zwei Tagen. Bei falschem Datum hält Ihr Gerät das gute von {host} für ein schlechtes.',
      agent: '{host}:{port} hat ein derzeit gültiges Zertifikat; der Kunde berichtet ein falsches Datum auf dem Gerät.',
      fix: 'Öffnen Sie die Einstellungen für Datum und Uhrzeit Ihres Geräts.\nLassen Sie es Datum und Uhrzeit selbst einstellen.\nSchließen Sie das E-Mail-Programm, und öffnen Sie es wieder.',
    },
    'client-has-old-password': {
      title: 'Ihr E-Mail-Programm hat vielleicht noch ein altes Passwort.',
      customer:
        'Das Passwort, das Sie uns gaben, klappt bei {host}. Ihr Programm sendet ein anderes, oder dasselbe an einen anderen Server.',
      agent:
        '{host}:{port}: Anmeldung als {username} von hier angenommen, während das Programm des Kunden nach dem Passwort fragt.',
      fix: 'Öffnen Sie in Ihrem E-Mail-Programm das Konto, und geben Sie das Passwort neu ein.\nTun Sie das für Empfangen und für Senden: Viele Programme merken sich zwei.\nTun Sie dasselbe auf jedem Gerät. Ein altes Passwort dort kann Sie aussperren.',
    },
    'pop-duplicates': {
      title: 'Ihr E-Mail-Programm holt dieselben E-Mails noch einmal ab.',
      customer:
        'Mit POP führt ein Programm eine Liste, was es abgeholt hat. Zieht ein Postfach um oder wird das Programm neu eingerichtet, fehlt sie.',
      agent:
        'Der Kunde berichtet doppelte E-Mails. UIDL-Werte haben sich geändert (Umzug), oder das Programm verlor seine Liste.',
      fix: 'Lassen Sie das Programm einmal zu Ende abholen, und löschen Sie dann die doppelten E-Mails.\nWechseln Sie zu IMAP: Damit gibt es ein Postfach für alle Geräte.',
    },
    'filter-moves-mail': {
      title: 'Eine Regel verschiebt offenbar Ihre E-Mails.',
      customer:
        'Sie finden E-Mails in einem Ordner, in den sie früher nicht kamen. Das tut ein Filter in Webmail oder in einem Ihrer Programme.',
      agent:
        'Der Kunde berichtet E-Mails in einem anderen Ordner. Sehen Sie Sieve- und Webmail-Filter durch; suchen Sie eine Weiterleitung, die niemand eingerichtet hat.',
      fix: 'Öffnen Sie in Webmail die Filter und Weiterleitungen. Schalten Sie aus, was Sie nicht wollen.\nSehen Sie auch die Regeln in jedem Programm an.\nFinden Sie eine, die nicht von Ihnen ist, ändern Sie sofort Ihr Passwort.',
    },
    'sync-window': {
      title: 'Ihr E-Mail-Programm zeigt vielleicht nur neuere E-Mails.',
      customer:
        'Nachrichten auf {host}: {messages}, Ordner: {folders}. Viele Programme laden nur die der letzten Wochen.',
      agent:
        '{host}: Nachrichten: {messages}, Ordner: {folders}; der Kunde vermisst im Programm die älteren Nachrichten.',
      fix: 'Sehen Sie in Webmail nach: Sind die älteren E-Mails dort?\nÖffnen Sie in Ihrem E-Mail-Programm das Konto, und suchen Sie, für wie viele Tage es E-Mails lädt (oft „Synchronisieren“).\nStellen Sie es auf alle E-Mails, und lassen Sie dem Programm Zeit.',
    },
    'sent-not-saved': {
      title: 'Ihr E-Mail-Programm legt gesendete E-Mails nicht im Gesendet-Ordner ab.',
      customer:
        'Ihr Postfach hat für gesendete E-Mails den Ordner {folder}. Das Programm nimmt offenbar einen anderen Platz.',
      agent: '{host}: Ordner für gesendete E-Mails: {folder}. Der Kunde vermisst dort gesendete E-Mails.',
      fix: 'Öffnen Sie in Ihrem E-Mail-Programm das Konto, und suchen Sie den Ordner für gesendete E-Mails.\nWählen Sie auf dem Server den Ordner {folder}.\nSenden Sie sich selbst eine Nachricht, und suchen Sie sie dort.',
      variants: {
        missing: {
          customer:
            'Ihr Postfach hat keinen Ordner für gesendete E-Mails. Ein Programm kann sie also nirgends ablegen.',
          agent: '{host}: kein Ordner für gesendete E-Mails, weder als Special-Use noch dem Namen nach.',
          fix: 'Legen Sie in Webmail einen Ordner mit dem Namen {folder} an.\nWählen Sie ihn in Ihrem E-Mail-Programm als Ordner für gesendete E-Mails.',
        },
      },
    },
    'double-spam-filter': {
      title: 'An Ihren E-Mails arbeiten vielleicht zwei Spamfilter.',
      customer:
        'Sie finden erwünschte E-Mails im Spam. Viele Programme haben neben dem Filter auf dem Server einen eigenen.',
      agent:
        'Der Kunde berichtet erwünschte E-Mails im Spam. Prüfen Sie die Bewertung in den Kopfzeilen der Nachricht: Eine niedrige spricht für den Filter des Programms.',
      fix: 'Markieren Sie die Nachricht als „kein Spam“.\nSchalten Sie in Ihrem E-Mail-Programm dessen eigenen Spamfilter aus. Der auf Ihrem Server arbeitet weiter.\nLanden E-Mails trotzdem dort, bitten Sie Ihren E-Mail-Anbieter, seinen Filter anzusehen.',
    },
    'webform-from-visitor': {
      title: 'Ihr Webformular sendet im Namen Ihrer Besucher.',
      customer:
        'Ihre Website darf nicht für Adressen anderer Leute senden. Viele Domains wollen solche E-Mails abgelehnt oder im Spam sehen (DMARC).',
      agent:
        'Der Kunde berichtet, dass im From des Formulars die Adresse des Besuchers steht. Weder SPF noch DKIM kann dann zur Domain des Besuchers passen (Alignment), also entscheidet deren DMARC-Richtlinie: Bei p=quarantine gehen solche E-Mails in den Spam, bei p=reject werden sie abgelehnt. Kein Eintrag von {domain} ändert das.',
      fix: 'Setzen Sie in den Einstellungen des Formulars eine Adresse von {domain} als Absender (From).\nSetzen Sie die Adresse des Besuchers als Reply-To, damit Sie antworten können.',
    },
    'webform-local-routing': {
      title:
        'Der Server Ihrer Website nimmt E-Mails für Ihre Domain selbst an. E-Mails aus dem Formular bleiben vielleicht dort.',
      customer:
        'Hierhin gehen Ihre E-Mails: {where}. Aber der Server Ihrer Website nimmt sie auch an und behält vielleicht, was das Formular sendet.',
      meanwhile:
        'Zeigen Sie bis dahin neben dem Formular Ihre Adresse, damit man Ihnen schreiben kann. Schicken Sie dies an Ihren Webhoster.',
      agent:
        '{host} ({address}) sagt „{words}“ zu {recipient} und „{foreignWords}“ zu einer fremden Domain: Er hält {domain} für seine eigene. MX: {exchanges}. E-Mails des Formulars stellt er vielleicht lokal zu. „Automatically Detect Configuration“ in cPanel liest nur die lokale Zone. Ein Backup-MX antwortet genauso.',
      fix: 'Öffnen Sie in cPanel „Email Routing“, und wählen Sie für {domain} „Remote Mail Exchanger“.\nÖffnen Sie in Plesk „Mail Settings“ von {domain}, und stellen Sie den Maildienst auf „Disabled for incoming“.\nÖffnen Sie in DirectAdmin „MX Records“, und nehmen Sie das Häkchen bei „Use this server to handle my emails“ weg.\nLassen Sie mit einer anderen Verwaltungsoberfläche E-Mails für {domain} nach den MX-Einträgen zustellen.\nSenden Sie dann eine Nachricht über das Formular.\nSuchen Sie ältere Nachrichten in einem Postfach auf diesem Server.',
      variants: {
        'unknown-user': {
          title:
            'Der Server Ihrer Website hält Ihre Domain für seine eigene. E-Mails aus dem Formular werden vielleicht abgelehnt.',
          customer:
            'Hierhin gehen Ihre E-Mails: {where}. Aber der Server Ihrer Website sucht das Postfach bei sich und findet vielleicht keines.',
        },
      },
    },
    'webform-remote-but-local': {
      title: 'Der Server, der Ihre E-Mails annehmen soll, sagt, dass Ihre Domain woandershin gehört.',
      customer:
        'E-Mails für {domain} gehen an {exchange}, den Server Ihrer Website. Gerade lehnte er E-Mails für Ihre Domain ab.',
      meanwhile:
        'Bis dahin gehen E-Mails an Sie zurück: Geben Sie wichtigen Leuten eine andere Adresse. Schicken Sie dies an Ihren Webhoster.',
      agent:
        'MX {exchange} ({address}) sagt „{words}“ zu {recipient}: Sein Maildienst zählt {domain} nicht als lokal. Offenbar ist Remote-Routing eingestellt, oder der Maildienst ist für die Domain aus.',
      fix: 'Öffnen Sie in cPanel „Email Routing“, und wählen Sie für {domain} „Local Mail Exchanger“.\nÖffnen Sie in Plesk „Mail Settings“ von {domain}, und schalten Sie den Maildienst ein.\nÖffnen Sie in DirectAdmin „MX Records“, und setzen Sie das Häkchen bei „Use this server to handle my emails“.\nSollen Ihre E-Mails woanders liegen, berichtigen Sie stattdessen die MX-Einträge von {domain}.\nPrüfen Sie dann noch einmal.',
    },
    'webform-not-in-spf': {
      title:
        'Der Server Ihrer Website steht nicht auf Ihrer Liste der Absender. E-Mails aus dem Formular kommen vielleicht nicht an.',
      customer:
        'Die Liste erlaubter Absender von {domain} (SPF) nennt die Adresse Ihrer Website nicht: {addresses}. Andere lehnen deren E-Mails vielleicht ab.',
      meanwhile:
        'Zeigen Sie bis dahin neben dem Formular Ihre Adresse, damit man Ihnen schreiben kann. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent:
        'SPF von {domain} ergibt {result} für {addresses}, wohin {host} führt (Reverse-Namen: {names}). Das betrifft E-Mails, die von dort abgehen, etwa aus dem Mailer von PHP selbst.',
      fix: 'Am besten: Senden Sie in den Einstellungen des Formulars per SMTP, mit einem Postfach von {domain} und dessen Passwort.\nSonst fragen Sie Ihren Webhoster, von welcher Adresse die E-Mails des Formulars abgehen.\nIst es die obige, ergänzen Sie {terms} im SPF-Eintrag von {domain}, vor „all“.\nSenden Sie dann eine Nachricht über das Formular.',
    },
    'outlook-error-code': {
      title: 'Der Outlook-Code {code} bedeutet: keine Verbindung zum Server.',
      customer:
        'Outlook konnte den Server nicht erreichen. Vielleicht sind Name oder Port falsch, oder die Leitung war unterbrochen.',
      agent: 'Der Kunde hat den Outlook-Code {code} eingefügt.',
      fix: 'Vergleichen Sie Servername und Port in Outlook mit Ihren Einstellungen hier.',
      variants: {
        closed: {
          title: 'Der Outlook-Code {code} bedeutet: Der Server beendete die Verbindung.',
          customer:
            'Der Server legte bei der IMAP-Sitzung von Outlook auf. Oft sind zu viele Geräte zugleich verbunden.',
          fix: 'Schließen Sie Outlook, warten Sie fünf Minuten, und öffnen Sie es wieder.\nSchließen Sie E-Mail-Programme, die Sie nicht benutzen.',
        },
        rejected: {
          title: 'Der Outlook-Code {code} bedeutet: Die Anmeldung wurde abgelehnt.',
          customer: 'Der Server nahm Adresse und Passwort nicht an, die Outlook gespeichert hat.',
          fix: 'Öffnen Sie in Outlook das Konto, und geben Sie das Passwort neu ein.\nNehmen Sie Ihre ganze Adresse als Benutzernamen.',
        },
        interrupted: {
          title: 'Der Outlook-Code {code} bedeutet: Die Verbindung brach ab.',
          customer: 'Outlook erreichte den Server, aber die Leitung brach ab, bevor es fertig war.',
          fix: 'Versuchen Sie es in einem anderen Netz noch einmal.\nPrüft ein Virenschutz Ihre E-Mails, sehen Sie nach, ob er sie aufhält.',
        },
        slow: {
          title: 'Der Outlook-Code {code} bedeutet: Der Server brauchte zu lange.',
          customer:
            'Outlook wartete auf eine Antwort und gab auf. Das kann an einer großen Nachricht oder einer langsamen Leitung liegen.',
          fix: 'Sehen Sie im Postausgang nach einer sehr großen Nachricht, und löschen Sie sie.\nErhöhen Sie das Server-Timeout in den erweiterten Einstellungen des Kontos.',
        },
      },
    },
  },
});
