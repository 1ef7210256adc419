// The way to the receiving server, and what that server did.
import type * as english from '../../en/bounce-texts/delivery.ts';
import { translation } from '../../translation.ts';

export const deliveryTexts = translation<typeof english.deliveryTexts>()({
  'host-nxdomain': {
    title: 'Der Teil hinter dem @ ist nicht zu finden.',
    customer: 'Der Server suchte die Domain hinter dem @ und fand keine, die E-Mail annimmt.',
    agent:
      'Der Name ließ sich nicht auflösen. Zuerst an einen Tippfehler denken, dann an eine abgelaufene Domain oder einen fehlenden Eintrag.',
    fix: 'Prüfen Sie die Schreibweise hinter dem @ oder des Servernamens in Ihrem E-Mail-Programm. Stimmt sie, sagen Sie der anderen Seite Bescheid.',
    article: 'dns',
  },
  'mx-null': {
    title: 'Diese Domain nimmt gar keine E-Mail an.',
    customer: 'Die Domain hinter dem @ sagt offen, dass sie keine Postfächer hat.',
    agent: 'Die Domain veröffentlicht einen Null-MX (RFC 7505), oder ihr Server sagt, dass er nie E-Mail annimmt.',
    fix: 'Prüfen Sie die Adresse. Wenn die Domain Ihre ist und E-Mail haben soll, muss ihr MX-Eintrag ersetzt werden.',
    article: 'mx',
  },
  'mx-loop': {
    title: 'Die Nachricht lief im Kreis.',
    customer: 'Server reichten diese Nachricht einander weiter, bis einer sie anhielt.',
    agent:
      'Eine E-Mail-Schleife: Weiterleitungen, die aufeinander zeigen, oder ein MX, der auf einen Server zeigt, der sie zurücksendet.',
    fix: 'Sehen Sie sich die Weiterleitungen beider Adressen an und nehmen Sie eine weg. Wir helfen beim Suchen.',
    article: 'mx',
  },
  'mx-without-smtp': {
    title: 'Der empfangende Server war nicht zu erreichen.',
    customer: 'Der sendende Server versuchte es eine Zeit lang, und der Server der anderen Seite antwortete nicht.',
    agent: 'Der Mailserver des Empfängers antwortete nicht an Port 25, oder die Zeit für Wiederholungen war um.',
    fix: 'Warten Sie eine Stunde und senden Sie noch einmal. Bleibt es dabei, sagen Sie der anderen Seite auf anderem Weg Bescheid.',
    article: 'server-not-reached',
  },
  'server-greylisting': {
    title: 'Die andere Seite sagte: später noch einmal.',
    customer: 'Der empfangende Server vertröstet E-Mail von Absendern, die er noch nicht kennt. Das ist üblich.',
    agent:
      'Eine vorläufige Ablehnung, sehr wahrscheinlich Greylisting. Der sendende Server versucht es von selbst wieder.',
    fix: 'Warten Sie. Der sendende Server versucht es wieder, meist innerhalb von 30 Minuten. Senden Sie sie nicht zweimal.',
    whileTrying:
      'Warten Sie. Der sendende Server versucht es wieder, meist innerhalb von 30 Minuten. Senden Sie sie nicht zweimal.',
    whenOver: {
      title: 'Die andere Seite sagte „später“, und der sendende Server gab auf.',
      customer:
        'Der empfangende Server vertröstet E-Mail von Absendern, die er nicht kennt. Ihrer versuchte es nicht lange genug.',
      agent:
        'Greylisting, und der sendende Server gab auf. Er muss es einige Stunden lang von derselben Adresse aus versuchen.',
      fix: 'Senden Sie die Nachricht noch einmal. Kommt sie wieder zurück, zeigen Sie uns diesen Text.',
    },
  },
  'server-refused-later': {
    title: 'Der Server hat das aufgeschoben, ohne einen Grund in Worten, die wir kennen.',
    customer: 'Diese Ablehnung gilt nur vorerst. Der sendende Server versucht es von selbst wieder.',
    agent: 'Eine vorläufige Ablehnung (4xx) ohne bekannten Wortlaut. Der eigene Satz des Servers steht unten.',
    fix: 'Warten Sie einige Stunden. Kommt die Nachricht nicht an, zeigen Sie uns den ganzen Text.',
    whileTrying:
      'Warten Sie einige Stunden, und senden Sie die Nachricht nicht noch einmal. Kommt sie nicht an, zeigen Sie uns den ganzen Text.',
    whenOver: {
      title: 'Der Server hat das aufgeschoben, bis der sendende Server aufgab.',
      customer: 'Der empfangende Server sagte jedes Mal „später“, in Worten, die wir nicht kennen.',
      agent:
        'Eine vorläufige Ablehnung (4xx) ohne bekannten Wortlaut, wiederholt, bis die Zeit in der Warteschlange um war.',
      fix: 'Senden Sie die Nachricht noch einmal. Kommt sie wieder zurück, zeigen Sie uns den ganzen Text.',
    },
  },
  'server-refused-for-good': {
    title: 'Der Server hat das abgelehnt, ohne einen Grund in Worten, die wir kennen.',
    customer: 'Die Nachricht wurde nicht angenommen, und von selbst wird sie nicht noch einmal versucht.',
    agent: 'Eine endgültige Ablehnung (5xx) ohne bekannten Wortlaut. Der eigene Satz des Servers steht unten.',
    fix: 'Lesen Sie unten den eigenen Satz des Servers, und zeigen Sie uns den ganzen Text.',
  },
  'mx-tls-failed': {
    title: 'Eine sichere Verbindung zum empfangenden Server war nicht möglich.',
    customer:
      'Die empfangende Domain verspricht eine Verschlüsselung, der man trauen kann, und ihr Server hält das nicht ein.',
    agent:
      'TLS zum MX ist gescheitert, wo es verlangt ist (DANE, MTA-STS oder die Regel des Absenders): kein STARTTLS oder ein Zertifikat, das nicht passt.',
    fix: 'Sagen Sie der anderen Seite auf anderem Weg Bescheid: Zertifikat oder TLS ihres Mailservers braucht einen Blick.',
    article: 'encryption',
  },
  'mx-not-local': {
    title: 'Der empfangende Server zählt diese Domain nicht zu seinen eigenen.',
    customer: 'Das DNS der Domain nennt einen Mailserver, und der weiß nicht, dass die Domain zu ihm gehört.',
    agent:
      'Der MX führt zu einem Server, der für die Domain nicht eingerichtet ist. Er sagt „loops back to myself“ oder „points to local host“.',
    fix: 'Auf dem Server, den der MX nennt, das Mail-Routing der Domain auf lokal stellen. Oder den MX-Eintrag berichtigen.',
    article: 'mx',
  },
  'mx-missing': {
    title: 'Die Domain nennt keinen Mailserver.',
    customer: 'Den Teil hinter dem @ gibt es, aber sein DNS sagt nicht, wohin E-Mail gehen soll.',
    agent: 'Für die Domain des Empfängers gibt es keinen MX und keinen brauchbaren Adress-Eintrag.',
    fix: 'Prüfen Sie die Schreibweise hinter dem @. Wenn die Domain Ihre ist, muss ihr MX-Eintrag gesetzt werden.',
    article: 'mx',
  },
  'dns-lookup-failed': {
    title: 'Das DNS der Domain gab keine richtige Antwort.',
    customer:
      'Ihr Server fragte, wohin er zustellen soll, und das DNS hatte Schwierigkeiten. Die Domain kann es sehr wohl geben.',
    agent:
      'Die DNS-Abfrage ist gescheitert (SERVFAIL, Zeitüberschreitung, „try again“). Das beweist nicht, dass es den Namen nicht gibt.',
    fix: 'Warten Sie einige Stunden und senden Sie noch einmal. Wenn die Domain Ihre ist, prüfen Sie sie hier: Ihre Nameserver brauchen einen Blick.',
    article: 'dns',
  },
  'server-disk-full': {
    title: 'Der Server selbst hat keinen Platz mehr.',
    customer:
      'Seine Festplatte ist voll. Es geht nicht um ein einzelnes Postfach, und mit Ihrer Nachricht stimmt alles.',
    agent:
      'Das Mailsystem ist voll (452 4.3.1, RFC 3463 X.3.1): Festplatte oder Warteschlange des antwortenden Servers, keine Grenze eines Postfachs.',
    fix: 'Warten Sie einige Stunden und senden Sie noch einmal. Wenn es unser Server ist, sagen Sie uns gleich Bescheid.',
  },
  'server-internal-error': {
    title: 'Der Server hat einen eigenen Fehler.',
    customer: 'Der antwortende Server konnte seine Arbeit nicht tun. Mit Ihrer Nachricht stimmt alles.',
    agent:
      'Der antwortende Server meldete einen inneren Fehler oder einen Fehler seiner Einrichtung (451 4.3.0, 4.3.5). Sein Protokoll ansehen.',
    fix: 'Warten Sie einige Stunden und senden Sie noch einmal. Bleibt es dabei, sagen Sie der anderen Seite auf anderem Weg Bescheid.',
  },
});
