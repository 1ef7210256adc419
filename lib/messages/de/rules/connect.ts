// What the rules of connect say.
import type { connect as english } from '../../../rules/connect/index.ts';
import { translationOfRules } from '../../translation.ts';

/** What customers do until somebody has mended it. */
const NOTHING_IS_LOST =
  'Es geht keine E-Mail verloren: Sie wartet auf dem Server oder einige Tage beim Absender. Empfehlen wir andere Einstellungen, nehmen Sie diese. Sonst klappt vielleicht Webmail, falls Ihr E-Mail-Anbieter das hat. Schicken Sie dies an Ihren E-Mail-Anbieter.';
const TRY_YOUR_APP = `Probieren Sie Ihr E-Mail-Programm: Klappt es, wies der Server nur unsere Prüfung ab, und alles ist gut. ${NOTHING_IS_LOST}`;
const OTHER_SETTINGS =
  'Empfehlen wir andere Einstellungen, nehmen Sie diese in Ihrem E-Mail-Programm. Schicken Sie dies an die Person, die Ihre Domain betreut.';
const OUR_SETTINGS_WORK = 'Nehmen Sie die Einstellungen, die wir empfehlen: Sie gehen einen Weg, der klappt.';
const ONE_WAY_IS_BROKEN = 'Ein Zugang zum Server {host} ist gestört.';
const SPARE_PORT =
  'Ein Programm, das bei {host} den Port {ports} nutzt, kommt nicht hinein. Ein anderer Port klappt, und unsere Einstellungen nennen ihn.';
const LED_TO_A_CLOSED_DOOR = {
  title: 'Manche E-Mail-Programme werden zu einer geschlossenen Tür geführt: {host}.',
  customer:
    'Manche E-Mail-Programme suchen Einstellungen selbst und probieren {host}, Port {ports}. Der ist geschlossen. Ein anderer Port klappt.',
  meanwhile: OUR_SETTINGS_WORK,
  agent:
    '{host}: Die Domain veröffentlicht {ports}; dort öffnet sich nichts (Adressen {addresses}), während ein anderer Port des Dienstes funktioniert.',
  fix: 'Öffnen Sie Port {ports} auf {host}, oder nehmen Sie ihn aus den veröffentlichten Einstellungen.',
} as const;

export const connect = translationOfRules<typeof english>()({
  title: 'Verbinden',
  rules: {
    'host-nxdomain': {
      title: 'Den Servernamen {host} gibt es nicht.',
      customer:
        'Ihr E-Mail-Programm bekommt vielleicht {host} genannt. Das Internet kennt diesen Namen nicht, also findet das Programm keinen Server.',
      meanwhile: OTHER_SETTINGS,
      agent: '{host}: NXDOMAIN für A und AAAA. Genannt von: {sources}.',
      fix: 'Ist der Name richtig, legen Sie für {host} einen A- oder CNAME-Eintrag an.\nIst er alt oder vertippt, nehmen Sie ihn aus den Einstellungen, die ihn nennen ({sources}).',
      variants: {
        alias: {
          agent:
            '{host} ist ein CNAME auf {target}: NXDOMAIN für A und AAAA. Das sieht nach {meant} mit angehängter Domain aus. Genannt von: {sources}.',
          fix: 'Ändern Sie den CNAME von {host} auf {meant}; in einer Zonendatei endet der Name mit einem Punkt.\nErgänzt die Verwaltungsoberfläche die Domain selbst, geben Sie den Namen so ein, wie sie ihn will.\nPrüfen Sie dann noch einmal.',
        },
      },
    },
    'host-no-address': {
      title: 'Der Servername {host} führt nirgendwohin.',
      customer:
        'Ihr E-Mail-Programm bekommt vielleicht {host} genannt. Den Namen gibt es, aber keine Adresse dazu, mit der man sich verbinden kann.',
      meanwhile: OTHER_SETTINGS,
      agent: '{host}: NODATA für A und AAAA. Genannt von: {sources}.',
      fix: 'Legen Sie für {host} einen A-Eintrag mit der Adresse des Mailservers an.\nIst der Name alt, nehmen Sie ihn aus den Einstellungen, die ihn nennen.',
    },
    'host-web-proxied': {
      title: 'Der Servername {host} führt zu einem Webdienst, der keine E-Mails durchlässt.',
      customer:
        'Der Name {host} geht über {proxy}. Dort kommen nur Webseiten durch. E-Mail-Programme erreichen den Server so nicht.',
      meanwhile: OTHER_SETTINGS,
      agent:
        '{host} löst zu {addresses} auf, alle im Bereich von {proxy}; die Ports {ports} sind tot. Der DNS-Proxy ist für diesen Namen offenbar eingeschaltet.',
      fix: 'Schalten Sie in den DNS-Einstellungen den Proxy für {host} aus (nur DNS).\nStellen Sie sicher, dass die Adresse die des Mailservers selbst ist.',
    },
    'port-refused': {
      title: 'Der Server {host} lehnt Verbindungen für E-Mails ab.',
      customer:
        'E-Mail-Programme klopfen bei {host} an und werden abgewiesen. Der E-Mail-Dienst dort ist vielleicht ausgeschaltet.',
      meanwhile: TRY_YOUR_APP,
      agent:
        '{host}: Verbindung auf {ports} abgelehnt (Adressen {addresses}). Der Dienst läuft nicht, lauscht anderswo, oder eine Sperrliste weist unsere Adresse ab.',
      fix: 'Prüfen Sie, ob der Maildienst läuft und auf den Ports {ports} lauscht.\nSuchen Sie in der Sperrliste nach der Adresse dieser Prüfung.\nPrüfen Sie, ob {host} der richtige Server ist.',
      variants: {
        beside: {
          title: 'Eine Art von E-Mail-Dienst ist bei {host} geschlossen.',
          customer:
            'E-Mail-Programme klopfen bei {host} an einer Tür an (Port {ports}) und werden abgewiesen. Andere E-Mail-Dienste dort antworten.',
        },
        published: LED_TO_A_CLOSED_DOOR,
        remembered: {
          agent:
            '{host}: um {since} UTC auf {ports} geschlossen gesehen (Adressen {addresses}) und seither nicht wieder angeklopft. Ein zweiter Blick auf diesen Befund klopft neu an.',
        },
      },
    },
    'port-timeout': {
      title: 'Der Server {host} antwortet nicht.',
      customer: 'Wir klopften bei {host} an, und nichts kam zurück. Vielleicht wird unterwegs etwas blockiert.',
      meanwhile: TRY_YOUR_APP,
      agent:
        '{host}: keine Antwort auf Verbindungsversuche auf {ports} (Adressen {addresses}). Eine Firewall verwirft sie, die Adresse ist falsch, oder unsere Adresse ist gesperrt.',
      fix: 'Prüfen Sie, ob {host} die richtige Adresse hat.\nPrüfen Sie, ob die Firewall die Ports {ports} durchlässt.\nSuchen Sie in der Sperrliste nach der Adresse dieser Prüfung.',
      variants: {
        beside: {
          title: 'Eine Art von E-Mail-Dienst bei {host} antwortet nicht.',
          customer:
            'Wir klopften bei {host} an einer Tür an (Port {ports}), und nichts kam zurück. Andere E-Mail-Dienste dort antworten.',
        },
        published: LED_TO_A_CLOSED_DOOR,
      },
    },
    'host-unreachable': {
      title: 'Zum Server {host} führt kein Weg.',
      customer:
        'Das Netz sagt, dass {host} nicht erreichbar ist. Die Adresse ist vielleicht falsch, oder der Server ist aus.',
      meanwhile: NOTHING_IS_LOST,
      agent: '{host}: Host oder Netz auf {ports} nicht erreichbar (Adressen {addresses}).',
      fix: 'Prüfen Sie, ob die Adresse von {host} stimmt.\nPrüfen Sie, ob der Server an und sein Netz verbunden ist.',
    },
    'ipv6-broken': {
      title: 'Eine Adresse von {host} antwortet nicht.',
      customer:
        'Der Server {host} hat eine neuere Art von Adresse (IPv6), die nicht antwortet. In manchen Netzen ist E-Mail dann langsam oder scheitert.',
      meanwhile:
        'Verbindet sich Ihr E-Mail-Programm nicht, probieren Sie ein anderes Netz, etwa mobile Daten statt WLAN. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{host}: IPv6 {addresses} auf {ports} tot, während IPv4 sich verbindet. Veralteter AAAA-Eintrag, oder der Dienst lauscht nicht auf IPv6.',
      fix: 'Lassen Sie den Maildienst auf IPv6 lauschen und die Firewall es durchlassen.\nHat der Server kein IPv6, entfernen Sie den AAAA-Eintrag von {host}.',
    },
    'host-address-dead': {
      title: 'Eine Adresse von {host} antwortet nicht.',
      customer:
        'Der Name {host} führt zu mehreren Adressen. Mindestens eine antwortet nicht. E-Mail kann deshalb manchmal langsam sein oder scheitern.',
      meanwhile:
        'Verbindet sich Ihr E-Mail-Programm nicht, versuchen Sie es noch einmal: Vielleicht erreicht es dann eine andere Adresse. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{host}, Port {port}: {addresses} tot, während {living} sich verbindet. Ein veralteter Adresseintrag oder ein ausgefallener Server.',
      fix: 'Starten Sie den Maildienst unter {addresses} wieder, und lassen Sie ihn durch die Firewall.\nGibt es diesen Server nicht mehr, entfernen Sie seinen Adresseintrag von {host}.',
    },
    'greeting-missing': {
      title: 'Der Server {host} öffnet die Tür, sagt aber nichts.',
      customer: 'Wir erreichten {host}, aber er begann nicht rechtzeitig zu sprechen. Vielleicht ist er überlastet.',
      meanwhile: NOTHING_IS_LOST,
      agent:
        '{host}: auf {ports} verbunden, keine rechtzeitige Begrüßung. Überlastung, eine Teergrube (Tarpit) oder ein anderer Dienst auf dem Port.',
      fix: 'Prüfen Sie die Auslastung des Mailservers.\nPrüfen Sie, ob auf den Ports {ports} ein Maildienst lauscht.\nPrüfen Sie, ob die Begrüßung für unbekannte Adressen verzögert wird.',
      variants: {
        spare: { title: ONE_WAY_IS_BROKEN, customer: SPARE_PORT, meanwhile: OUR_SETTINGS_WORK },
      },
    },
    'greeting-slow': {
      title: 'Der Server {host} antwortet langsam.',
      customer:
        'Der Server {host} wartet {seconds} Sekunden, bevor er zu sprechen beginnt. E-Mail klappt, aber Programme wirken langsam.',
      agent:
        '{host}: Begrüßung auf {ports} nach {seconds} s. Auslastung, eine Reverse-DNS-Abfrage mit Zeitüberschreitung oder eine Teergrube (Tarpit).',
      fix: 'Prüfen Sie die Auslastung des Mailservers.\nPrüfen Sie, ob sein DNS-Resolver schnell antwortet.\nSuchen Sie Verzögerungen der Begrüßung, die auch bekannte Adressen treffen.',
    },
    'greeting-refused': {
      title: 'Der Server {host} weist Besucher ab.',
      customer: 'Der Server {host} antwortet, sagt aber, dass er uns jetzt nicht bedient.',
      meanwhile: TRY_YOUR_APP,
      agent: '{host}: lehnte die Sitzung gleich zu Beginn ab, auf {ports}. Antwort: {words}',
      fix: 'Lesen Sie die eigenen Worte des Servers: Sie nennen oft den Grund.\nPrüfen Sie Verbindungsgrenzen, Sperrlisten und Wartungsmodus.',
      variants: {
        limit: {
          title: 'Der Server {host} nimmt gerade keine weiteren Verbindungen von uns an.',
          customer:
            'Der Server {host} erlaubt jedem Besucher nur einige Verbindungen zugleich. Unsere sind aufgebraucht. Über Ihr Postfach sagt das nichts.',
          meanwhile:
            'Warten Sie einige Minuten, und prüfen Sie dann noch einmal. Bleibt es so, schicken Sie dies an Ihren E-Mail-Anbieter.',
          agent:
            '{host}: auf {ports} bei der Begrüßung abgelehnt, wegen zu vieler Verbindungen von unserer Adresse. Alle, die von ihr kommen, zählen zusammen. Antwort: {words}',
          fix: 'Erlauben Sie der Adresse dieser Prüfung mehr Verbindungen (Dovecot: mail_max_userip_connections).\nTeilen sich viele Kunden eine Adresse, erlauben Sie auch ihnen mehr.',
        },
      },
    },
    'connection-hung-up': {
      title: 'Der Server {host} legt sofort auf.',
      customer:
        'Wir erreichten {host}, aber er schloss die Verbindung, bevor er etwas sagte. Vielleicht weist er unsere Prüfung ab.',
      meanwhile: TRY_YOUR_APP,
      agent:
        '{host}: Verbindung auf {ports} vor der Begrüßung geschlossen (Wortlaut: {words}). Wahrscheinlich eine Sperre oder Verbindungsgrenze für unsere Adresse; möglich ist ein abstürzender Dienst.',
      fix: 'Suchen Sie in der Sperrliste und den Verbindungsgrenzen nach der Adresse dieser Prüfung.\nSuchen Sie im Protokoll des Maildienstes nach einem Absturz.',
      variants: {
        'after-greeting': {
          title: 'Der Server {host} bricht ab.',
          customer: 'Wir erreichten {host}, und er antwortete. Dann schloss er mittendrin die Verbindung.',
          meanwhile: NOTHING_IS_LOST,
          agent:
            '{host}: Verbindung auf {ports} mitten in der Sitzung geschlossen (Wortlaut: {words}). Vielleicht fiel der Dienst aus, oder etwas, worauf er baut: Postfix tut dies, wenn es seinen Authentifizierungsdienst nicht erreicht.',
          fix: 'Suchen Sie im Protokoll des Maildienstes den Grund, warum er endete.\nPrüfen Sie, ob der Dienst läuft, der Passwörter prüft.',
        },
        spare: {
          title: ONE_WAY_IS_BROKEN,
          customer:
            'Nutzt Ihr Programm bei {host} den Port {ports}, legt der Server auf. Ein anderer Port klappt, und unsere Einstellungen nennen ihn.',
          meanwhile: OUR_SETTINGS_WORK,
          agent:
            '{host}: Verbindung auf {ports} geschlossen, bevor eine Sitzung zustande kam (Wortlaut: {words}), während ein anderer Port desselben Dienstes funktioniert.',
          fix: 'Suchen Sie im Protokoll des Maildienstes den Grund, warum er endete.\nPrüfen Sie Zertifikat und Schlüssel des Dienstes auf Port {ports}.\nPrüfen Sie die Verbindungsgrenzen für die Adresse dieser Prüfung.',
        },
      },
    },
    'connection-preauthenticated': {
      title: 'Der Server {host} sagt, dass wir schon angemeldet sind.',
      customer:
        'Wir gaben kein Passwort an, und {host} sagt, dass wir angemeldet sind. Das ist nicht sicher, also hörten wir auf.',
      meanwhile:
        'Geben Sie Ihr Passwort für diesen Server nicht ein, bis das behoben ist. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{host}: PREAUTH-Begrüßung auf {ports}; STARTTLS ist dann unmöglich. Ein fehlerhafter Server oder eine Manipulation unterwegs.',
      fix: 'Entfernen Sie die Einstellung, die Besucher ohne Passwort anmeldet.\nGibt es keine, prüfen Sie Proxys vor dem Server.',
    },
    'protocol-unexpected': {
      title: 'Wo E-Mail sein sollte, antwortet etwas anderes.',
      customer: 'Der Server {host} antwortet, spricht aber nicht die Sprache, die E-Mail-Programme dort erwarten.',
      meanwhile: NOTHING_IS_LOST,
      agent: '{host}: ein anderes Protokoll auf {ports}. Antwort: {words}',
      fix: 'Prüfen Sie, welcher Dienst auf den Ports {ports} lauscht.\nPrüfen Sie Portweiterleitungen und Proxys vor dem Mailserver.',
      variants: {
        spare: { title: ONE_WAY_IS_BROKEN, customer: SPARE_PORT, meanwhile: OUR_SETTINGS_WORK },
      },
    },
    'response-unreadable': {
      title: 'Die Antworten von {host} ergeben keinen Sinn.',
      customer: 'Der Server {host} antwortet, aber ein E-Mail-Programm kann nicht verstehen, was er sagt.',
      meanwhile: NOTHING_IS_LOST,
      agent: '{host}: Antworten außerhalb des Protokolls oder über der Größengrenze, auf {ports}. Antwort: {words}',
      fix: 'Lesen Sie das Protokoll des Maildienstes.\nPrüfen Sie Proxys und Filter davor.',
      variants: {
        spare: { title: ONE_WAY_IS_BROKEN, customer: SPARE_PORT, meanwhile: OUR_SETTINGS_WORK },
      },
    },
    'response-stalled': {
      title: 'Der Server {host} hört mittendrin auf zu antworten.',
      customer: 'Der Server {host} begann, mit uns zu sprechen, und verstummte dann. Vielleicht ist er überlastet.',
      meanwhile: NOTHING_IS_LOST,
      agent: '{host}: Sitzung nach der Verbindung auf {ports} steckengeblieben. Letzte Worte: {words}',
      fix: 'Prüfen Sie die Auslastung des Mailservers.\nLesen Sie das Protokoll des Maildienstes.',
      variants: {
        spare: { title: ONE_WAY_IS_BROKEN, customer: SPARE_PORT, meanwhile: OUR_SETTINGS_WORK },
      },
    },
    'server-not-found': {
      title: 'Wir haben den Mailserver für {domain} nicht gefunden.',
      customer:
        'Wir probierten die üblichen Namen und die Einstellungen, die {domain} nennt. Keiner führte zu einem Server, auf dem Programme E-Mails lesen können.',
      meanwhile:
        'Die Begrüßungsnachricht Ihres E-Mail-Anbieters nennt den Server: Nehmen Sie diesen Namen in Ihrem E-Mail-Programm. Haben Sie keine, fragen Sie Ihren E-Mail-Anbieter.',
      agent:
        '{domain}: kein IMAP oder POP über Autoconfig, SRV, Anbietertabelle oder übliche Namen ({tried}). MX: {mx}.',
      fix: 'Nennen Sie dem Kunden den Namen des Servers.\nUm jedem E-Mail-Programm zu helfen, veröffentlichen Sie die Einstellungen über Autoconfig oder SRV-Einträge.',
      phrases: { 'none-resolves': 'keiner lässt sich auflösen' },
    },
    'server-alert': {
      title: 'Der Server {host} hat eine Mitteilung für seine Benutzer.',
      customer:
        'Der Mailserver schickte mit seinen Antworten eine Mitteilung. Ihr E-Mail-Anbieter kann sagen, worum es geht.',
      meanwhile:
        'Ihr E-Mail-Programm zeigt Ihnen vielleicht die Worte des Servers. Fragen Sie Ihren E-Mail-Anbieter, was sie bedeuten.',
      agent: '{host} (auf {ports}) sandte einen ALERT, den Programme den Menschen zeigen: {words}',
      fix: 'Lesen Sie die Worte des Servers: Sie nennen, was bevorsteht oder was zu tun ist.',
    },
  },
});
