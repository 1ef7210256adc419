// What the rules of mx say.
import type { mx as english } from '../../../rules/mx/index.ts';
import { translationOfRules } from '../../translation.ts';

export const mx = translationOfRules<typeof english>()({
  title: 'Empfang',
  rules: {
    'mx-missing': {
      title: 'Ihre Domain sagt nicht, welcher Server ihre E-Mails annimmt.',
      customer:
        'Nichts sagt anderen Servern, wohin E-Mails für {domain} gehen (MX-Eintrag). E-Mails von anderen erreichen Sie vielleicht nicht.',
      meanwhile:
        'E-Mails an Sie gehen bis dahin vielleicht an ihre Absender zurück: Nennen Sie wichtigen Menschen eine andere Adresse. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent:
        'Keine MX-Einträge bei {domain} ({status}). Adress-Eintrag, der als impliziter MX dienen würde: {implicit}.',
      fix: 'Finden Sie den Namen des Servers, der E-Mails für {domain} annimmt.\nFügen Sie bei {domain} einen MX-Eintrag mit diesem Namen hinzu.\nSenden Sie eine Test-E-Mail von einem anderen Anbieter.',
      phrases: { 'not-looked-up': 'nicht abgefragt', yes: 'ja', no: 'nein' },
    },
    'mx-null': {
      title: 'Ihre Domain sagt, dass sie keine E-Mails annimmt.',
      customer:
        'Die Domain {domain} sagt anderen Servern, dass sie dorthin keine E-Mails senden sollen (Null-MX). E-Mails an Sie gehen zurück.',
      meanwhile:
        'E-Mails an Sie gehen zurück. Nennen Sie bis dahin eine andere Adresse. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: '{domain} veröffentlicht den Null-MX "{record}" (RFC 7505).',
      fix: 'Entscheiden Sie, ob {domain} E-Mails empfangen soll.\nWenn ja, ersetzen Sie den MX-Eintrag "0 ." durch den Namen Ihres Mailservers.',
      variants: {
        sends: {
          title: 'Ihre Domain sagt, dass sie keine E-Mails annimmt, scheint aber welche zu senden.',
          customer:
            'Die Domain {domain} sagt anderen Servern, dass sie keine E-Mails annimmt (Null-MX). Diese lehnen Ihre E-Mails dann vielleicht ab.',
          meanwhile:
            'Wenn Sie von dieser Domain schreiben wollen, nehmen Sie bis dahin eine andere Adresse. Schicken Sie dies an die Person, die Ihre Domain betreut.',
          agent:
            '{domain} veröffentlicht den Null-MX "{record}" und lässt Server senden ({senders}). Empfänger lehnen ihre E-Mail vielleicht ab, da niemand antworten kann (RFC 7505 4.2).',
          fix: 'Entscheiden Sie, ob {domain} E-Mails senden soll.\nWenn ja, ersetzen Sie den MX-Eintrag "0 ." durch den Namen eines Servers, der die Antworten annimmt.\nWenn nein, veröffentlichen Sie den SPF-Eintrag "v=spf1 -all" und entfernen Sie die DKIM-Schlüssel.',
        },
        parked: {
          title: 'Ihre Domain sagt, dass sie E-Mails weder annimmt noch sendet.',
          customer:
            'Die Domain {domain} sagt, dass keine E-Mails von ihr kommen und keine zu ihr gehen. Das schützt ungenutzte Namen.',
          meanwhile:
            'Wenn Sie diese Domain nicht für E-Mail nutzen, ist alles gut. Wenn Sie es wollen, schicken Sie dies an die Person, die sie betreut.',
          agent: '{domain} ist geparkt: Null-MX "{record}" (RFC 7505), SPF erlaubt niemanden (-all), DMARC p=reject.',
          fix: 'Soll {domain} nicht für E-Mail genutzt werden, lassen Sie alles, wie es ist.\nSoll sie es, ersetzen Sie den MX-Eintrag "0 .", danach SPF und DMARC.',
        },
        mixed: {
          title: 'Ihre Domain sagt, dass sie keine E-Mails annimmt, und nennt einen Mailserver.',
          customer:
            'Die Domain {domain} sagt, dass sie keine E-Mails annimmt, und nennt zugleich einen Mailserver. Manche E-Mails gehen vielleicht zurück.',
          meanwhile:
            'E-Mails an Sie gehen bis dahin vielleicht an ihre Absender zurück: Nennen Sie wichtigen Menschen eine andere Adresse. Schicken Sie dies an die Person, die Ihre Domain betreut.',
          agent: '{domain} veröffentlicht den Null-MX neben anderen ({record}); er muss allein stehen (RFC 7505 3).',
          fix: 'Entfernen Sie den MX-Eintrag "0 .", wenn {domain} E-Mails empfangen soll.\nWenn nicht, entfernen Sie alle anderen MX-Einträge.',
        },
      },
    },
    'mx-unresolvable': {
      title: 'Der Server, der Ihre E-Mails annehmen soll, hat keine Adresse.',
      customer:
        'Ihre Domain schickt ihre E-Mails zu {host}. Dieser Name führt nirgendwohin, also kommen E-Mails vielleicht nicht an.',
      meanwhile:
        'E-Mails an Sie gehen bis dahin vielleicht an ihre Absender zurück: Nennen Sie wichtigen Menschen eine andere Adresse. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent:
        'MX {preference} {host} hat keine Adresse: A {aStatus}, AAAA {aaaaStatus}. Andere MX-Ziele mit Adresse: {others}.',
      fix: 'Prüfen Sie die Schreibweise von {host} im MX-Eintrag.\nStimmt sie, fügen Sie für {host} einen A-Eintrag hinzu.\nGibt es den Server nicht mehr, nennen Sie im MX-Eintrag den richtigen.',
      variants: {
        many: {
          title: 'Server, die Ihre E-Mails annehmen sollen, haben keine Adresse: {count}.',
          customer:
            'Ihre Domain schickt ihre E-Mails zu Servern, die nicht zu finden sind, darunter {host}. Also kommen E-Mails vielleicht nicht an.',
          agent: 'MX-Ziele ohne Adresse: {count} ({all}). Andere MX-Ziele mit Adresse: {others}.',
          fix: 'Nennen Sie in den MX-Einträgen der Domain die Server, die wirklich E-Mails annehmen, und entfernen Sie die anderen.',
        },
        doubled: {
          title: 'Im Namen des Servers, der Ihre E-Mails annehmen soll, steht zu viel.',
          customer:
            'Ihre Domain schickt ihre E-Mails zu {host}. Dieser Name enthält eine Domain zu viel, also kommen E-Mails vielleicht nicht an.',
          agent:
            'MX {preference} {host} hat keine Adresse: A {aStatus}, AAAA {aaaaStatus}. Gemeint war sehr wahrscheinlich {meant}, und die Domain wurde angehängt. Andere MX-Ziele mit Adresse: {others}.',
          fix: 'Ändern Sie den MX-Eintrag in {meant}.\nIn einer Zonendatei endet der Name mit einem Punkt: {meant}.\nWo die Verwaltung die Domain selbst anhängt, geben Sie den Namen so ein, wie sie ihn will.\nPrüfen Sie dann noch einmal.',
        },
        alias: {
          agent:
            'MX {preference} {host} ist ein CNAME auf {target}, der keine Adresse hat: A {aStatus}, AAAA {aaaaStatus}. Gemeint war sehr wahrscheinlich {meant}, und die Domain wurde angehängt. Andere MX-Ziele mit Adresse: {others}.',
          fix: 'Ändern Sie den MX-Eintrag in {meant}: Ein Alias darf dort ohnehin nicht stehen.\nOder ersetzen Sie den CNAME von {host} durch A- und AAAA-Einträge.\nPrüfen Sie dann noch einmal.',
        },
        name: {
          title: 'Der Server, der Ihre E-Mails annehmen soll, hat einen unmöglichen Namen.',
          customer:
            'Ihre Domain schickt ihre E-Mails zu „{host}“. So kann kein Server heißen, also kommen E-Mails vielleicht nicht an.',
          agent:
            'MX {preference} {host}: Das ist kein Servername, also hat er keine Adresse. Andere MX-Ziele mit Adresse: {others}.',
          fix: 'Schreiben Sie den Namen des Mailservers in den MX-Eintrag, ohne Leerzeichen, Schrägstriche und andere Zeichen.\nPrüfen Sie dann noch einmal.',
        },
      },
      phrases: { 'not-asked': 'nicht gefragt' },
    },
    'mx-name-doubled': {
      title: 'Ihre Domain nennt ihren Mailserver mit der Domain zweimal darin.',
      customer:
        'Ihre Domain schickt ihre E-Mails zu {host}. In diesem Namen steht {domain} zweimal, und er führt zu einem anderen Server.',
      meanwhile:
        'E-Mails an Sie gehen vielleicht zu einem anderen Server oder an ihre Absender zurück. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent:
        'MX {preference} {host} liegt bei {addresses}, wie ein Wildcard-Eintrag es ergibt; {meant}, das gemeint war, liegt bei {meantAddresses}.',
      fix: 'Ändern Sie den MX-Eintrag in {meant}.\nIn einer Zonendatei endet der Name mit einem Punkt: {meant}.\nWo die Verwaltung {domain} selbst anhängt, geben Sie nur den Teil davor ein.\nPrüfen Sie dann noch einmal.',
    },
    'mx-is-address': {
      title: 'Ihre Domain nennt eine Zahl anstelle ihres Mailservers.',
      customer:
        'Als Mailserver von {domain} ist {host} angegeben. Andere erwarten dort einen Namen, also kommen E-Mails vielleicht nicht an.',
      meanwhile:
        'E-Mails an Sie gehen bis dahin vielleicht an ihre Absender zurück: Nennen Sie wichtigen Menschen eine andere Adresse. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent:
        'MX {preference} {host}: Das Ziel ist eine Adresse; es muss ein Servername mit A- oder AAAA-Einträgen sein.',
      fix: 'Geben Sie dem Server {host} einen Namen, etwa mail.{domain}, mit einem A-Eintrag.\nSchreiben Sie diesen Namen in den MX-Eintrag.',
    },
    'mx-lookup-fails': {
      title: 'Die Adresse des Servers, der Ihre E-Mails annehmen soll, lässt sich nicht abfragen.',
      customer:
        'Ihre Domain schickt ihre E-Mails zu {host}. Die Abfrage seiner Adresse scheitert, also müssen E-Mails vielleicht warten.',
      meanwhile:
        'E-Mails an Sie warten vielleicht bei ihren Absendern, in der Regel einige Tage, bevor sie zurückgehen. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'MX {preference} {host}: {answer} für {type}. Andere MX-Ziele mit Adresse: {others}.',
      fix: 'Fragen Sie die Nameserver von {host} nach A- und AAAA-Einträgen, und sehen Sie, welcher scheitert.\nBeheben Sie dort die Zone oder laden Sie sie neu.\nPrüfen Sie dann noch einmal.',
      variants: {
        loop: {
          customer:
            'Ihre Domain schickt ihre E-Mails zu {host}. Dieser Name führt im Kreis, also kommen E-Mails vielleicht nicht an.',
          agent:
            'MX {preference} {host}: Seine CNAMEs führen im Kreis ({answer}). Andere MX-Ziele mit Adresse: {others}.',
          fix: 'Ersetzen Sie den CNAME von {host} durch A- und AAAA-Einträge.\nOder nennen Sie im MX-Eintrag einen anderen Server.',
        },
        long: {
          customer:
            'Ihre Domain schickt ihre E-Mails zu {host}. Das zeigt auf sehr viele weitere Namen, und viele Server geben unterwegs auf.',
          agent:
            'MX {preference} {host}: mehr als 8 CNAMEs hintereinander ({answer}). Andere MX-Ziele mit Adresse: {others}.',
          fix: 'Ersetzen Sie den CNAME von {host} durch A- und AAAA-Einträge.\nOder nennen Sie im MX-Eintrag den letzten dieser Namen.',
        },
      },
    },
    'mx-is-alias': {
      title: 'Ihre Domain nennt ihren Mailserver bei einem Zweitnamen.',
      customer:
        'E-Mails für {domain} gehen zu {host}. Das ist nur ein Zweitname (Alias), und manche Server stellen dorthin nicht zu.',
      meanwhile: 'Die meisten E-Mails kommen trotzdem an. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent:
        'MX {preference} {host} ist ein CNAME auf {canonical}. Ein MX-Ziel darf kein Alias sein (RFC 2181 10.3, RFC 5321 5.1).',
      fix: 'Nennen Sie im MX-Eintrag {canonical} statt {host}.\nOder ersetzen Sie den CNAME von {host} durch A- und AAAA-Einträge.',
    },
    'mx-private-address': {
      title: 'Der Server, der Ihre E-Mails annehmen soll, hat eine private Adresse.',
      customer: 'E-Mails für {domain} gehen zu {host}. Seine Adresse gilt nur innerhalb eines privaten Netzes.',
      meanwhile:
        'E-Mails an Sie warten vielleicht bei ihren Absendern, in der Regel einige Tage, bevor sie zurückgehen. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'MX {preference} {host} führt nur zu nicht öffentlichen Adressen: {addresses}.',
      fix: 'Finden Sie die öffentliche Adresse von {host}.\nVeröffentlichen Sie diese in seinem A- oder AAAA-Eintrag.',
      variants: {
        mixed: {
          title: 'Der Server, der Ihre E-Mails annimmt, hat neben einer öffentlichen eine private Adresse.',
          customer:
            'E-Mails für {domain} gehen zu {host}. Eine seiner Adressen gilt nur innen, also kommen manche E-Mails vielleicht später.',
          meanwhile:
            'E-Mails kommen weiterhin an, manchmal verspätet. Schicken Sie dies an die Person, die Ihre Domain betreut.',
          agent:
            'MX {preference} {host} führt zu nicht öffentlichen Adressen, {addresses}, neben öffentlichen, {others}.',
          fix: 'Entfernen Sie {addresses} aus den A- und AAAA-Einträgen von {host}.\nHalten Sie innere Adressen auf einem Nameserver, den nur das Innere fragt.',
        },
      },
    },
    'mx-too-many': {
      title: 'Ihre Domain nennt sehr viele Mailserver.',
      customer:
        'Ihre Domain nennt für ihre E-Mails sehr viele Server: {total}. Angesehen haben wir die ersten {looked}.',
      agent:
        '{total} MX-Einträge; angesehen wurden die {looked} mit dem höchsten Vorrang. Der SPF-Teil „mx“ scheitert ab mehr als 10.',
      fix: 'Behalten Sie die MX-Einträge der Server, die wirklich E-Mails annehmen, und entfernen Sie die anderen.',
    },
    'mx-duplicate': {
      title: 'Ein Mailserver ist zweimal genannt.',
      customer: 'Ihre Domain nennt {host} für ihre E-Mails mehr als einmal. Der zweite Eintrag bringt nichts.',
      agent: 'MX {host} steht mit den Prioritäten {preferences} da.',
      fix: 'Behalten Sie den MX-Eintrag von {host} mit der kleinsten Zahl, und entfernen Sie den anderen.',
    },
    'mx-without-smtp': {
      title: 'Der Server, der Ihre E-Mails annehmen soll, antwortet nicht.',
      customer:
        'E-Mails für {domain} gehen zu {host}. Er nahm gerade keine Verbindung an, also kommen E-Mails vielleicht später.',
      meanwhile:
        'E-Mails an Sie warten vielleicht bei ihren Absendern, in der Regel einige Tage, bevor sie zurückgehen. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        'MX {preference} {host} bei {address}, Port 25: {what}. Andere MX-Server, die uns an Port 25 begrüßten: {others}.',
      fix: 'Sehen Sie nach, ob der Maildienst auf {host} läuft und an Port 25 lauscht.\nSehen Sie nach, ob eine Firewall Port 25 schließt.\nPrüfen Sie dann noch einmal.',
      phrases: {
        refused: 'die Verbindung wurde abgelehnt',
        timeout: 'die Verbindung wurde nicht beantwortet',
        unreachable: 'die Adresse ist nicht erreichbar',
        reset: 'die Verbindung wurde abgebrochen',
        'hung-up': 'der Server legte ohne Begrüßung auf',
        'greeting-timeout': 'es kam keine Begrüßung',
      },
    },
    'mx-starttls-missing': {
      title: 'E-Mails an Sie reisen ohne Verschlüsselung zu Ihrem Server.',
      customer:
        'Der Server {host} nimmt E-Mails für {domain} an. Den Servern, die sie bringen, bietet er keine Verschlüsselung.',
      meanwhile:
        'E-Mails kommen weiterhin an. Lassen Sie sich bis dahin nichts Geheimes per E-Mail senden. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: 'MX {host} Port 25: EHLO führt kein STARTTLS auf. Seine Worte: {words}',
      fix: 'Schalten Sie TLS für Port 25 von {host} ein, mit dem Zertifikat seiner anderen Ports.\nPrüfen Sie dann noch einmal.',
      variants: {
        refused: { agent: 'MX {host} Port 25 führt STARTTLS auf und lehnt es dann ab. Seine Worte: {words}' },
        insisting: {
          customer:
            'Der Server {host} bietet denen, die E-Mails bringen, keine Verschlüsselung. Ihre Domain sagt ihnen, dass sie darauf bestehen sollen.',
          meanwhile:
            'E-Mails an Sie warten vielleicht bei ihren Absendern, in der Regel einige Tage, bevor sie zurückgehen. Schicken Sie dies an Ihren E-Mail-Anbieter.',
        },
        'refused-insisting': {
          agent: 'MX {host} Port 25 führt STARTTLS auf und lehnt es dann ab. Seine Worte: {words}',
          customer:
            'Der Server {host} bietet denen, die E-Mails bringen, keine Verschlüsselung. Ihre Domain sagt ihnen, dass sie darauf bestehen sollen.',
          meanwhile:
            'E-Mails an Sie warten vielleicht bei ihren Absendern, in der Regel einige Tage, bevor sie zurückgehen. Schicken Sie dies an Ihren E-Mail-Anbieter.',
        },
      },
    },
    'mx-tls-failed': {
      title: 'Die Verschlüsselung des Servers, der Ihre E-Mails annimmt, funktioniert nicht.',
      customer:
        'Der Server {host} bietet denen, die Ihre E-Mails bringen, Verschlüsselung an. Ihr Aufbau ist gescheitert.',
      meanwhile:
        'Die meisten E-Mails kommen weiterhin an, unverschlüsselt. Lassen Sie sich bis dahin nichts Geheimes per E-Mail senden. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: 'MX {host} Port 25: STARTTLS wurde angenommen, dann scheiterte TLS ({result}). Worte: {words}',
      fix: 'Prüfen Sie die TLS-Einstellungen von Port 25 auf {host}: TLS 1.2 oder neuer und ein Zertifikat mit seinem Schlüssel.\nPrüfen Sie dann noch einmal.',
      variants: {
        insisting: {
          customer:
            'Der Aufbau der Verschlüsselung mit {host} ist gescheitert. Ihre Domain sagt Servern, die Ihre E-Mails bringen, dass sie darauf bestehen sollen.',
          meanwhile:
            'E-Mails an Sie warten vielleicht bei ihren Absendern, in der Regel einige Tage, bevor sie zurückgehen. Schicken Sie dies an Ihren E-Mail-Anbieter.',
        },
      },
      phrases: { 'tls-too-old': 'nur unter TLS 1.2', 'tls-failed': 'Handshake' },
    },
    'mx-certificate-invalid': {
      title: 'Das Zertifikat des Servers, der Ihre E-Mails annimmt, passt nicht.',
      customer:
        'Server, die E-Mails zu {host} bringen, können nicht sicher sein, dass er der richtige ist. Die meisten stellen trotzdem zu.',
      agent: 'MX {host} Port 25: {errors}. Das Zertifikat ist für {names}. MTA-STS-Modus: {mode}.',
      fix: 'Installieren Sie ein Zertifikat, das {host} nennt, von einer öffentlichen Stelle, mit ganzer Kette.\nLaden Sie den Maildienst auf {host} neu.',
      variants: {
        insisting: {
          customer:
            'Ihre Domain sagt anderen Servern, dass sie auf einem gültigen Zertifikat bestehen sollen. Das von {host} besteht nicht.',
          meanwhile:
            'E-Mails an Sie warten vielleicht bei ihren Absendern, in der Regel einige Tage, bevor sie zurückgehen. Schicken Sie dies an Ihren E-Mail-Anbieter.',
        },
      },
      phrases: { 'no-name': 'kein Name' },
    },
    'reverse-dns-missing': {
      title: 'Die Adresse Ihres Mailservers hat keinen eigenen Namen.',
      customer:
        'Viele Mailserver fragen den Namen dessen ab, der E-Mails bringt. E-Mails von {host} landen vielleicht im Spam.',
      meanwhile:
        'Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{address} ({host}): {what}. Große Anbieter lehnen E-Mail von Adressen ohne bestätigtes Reverse-DNS ab.',
      fix: 'Bitten Sie den Vergeber der Adresse {address}, ihren Reverse-Namen (PTR) auf {host} zu setzen.\nSorgen Sie dafür, dass {host} zu {address} zurückführt.',
      phrases: {
        'no-ptr': 'kein PTR-Eintrag ({rcode})',
        'leads-elsewhere': 'sein PTR nennt {names}, keiner führt zurück',
      },
    },
    'address-blocklisted': {
      title: 'Ihr Mailserver steht auf einer Sperrliste.',
      customer: 'Die Sperrliste {lists} warnt vor dem Server {host}. Andere Server lehnen seine E-Mails vielleicht ab.',
      meanwhile:
        'Wenn eine E-Mail von Ihnen zurückkommt, erreichen Sie die Person auf anderem Weg. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{address} ({host}) steht auf {lists}; Antworten: {codes}.',
      fix: 'Finden Sie heraus, was von {address} gesendet wurde, und stellen Sie es ab.\nBitten Sie dann {lists}, die Adresse zu streichen.',
    },
    'dane-mismatch': {
      title: 'Ihr Mailserver zeigt ein anderes Zertifikat, als Ihre Domain ankündigt.',
      customer:
        'Sorgfältige Absender vergleichen das Zertifikat von {host} mit dem angekündigten (DANE). Sie sind verschieden, also gehen E-Mails vielleicht zurück.',
      meanwhile:
        'E-Mails an Sie warten vielleicht bei ihren Absendern, in der Regel einige Tage, bevor sie zurückgehen. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        'Kein TLSA-Eintrag bei {name} passt zum Zertifikat an Port 25 von {host}. Veröffentlicht: {published}. Öffentlicher Schlüssel: {key}',
      fix: 'Veröffentlichen Sie einen TLSA-Eintrag 3 1 1 für das Zertifikat, das {host} jetzt zeigt.\nWarten Sie seine TTL ab, dann entfernen Sie den alten.\nVeröffentlichen Sie bei jeder Erneuerung zuerst den neuen Eintrag.',
    },
    'dane-unusable': {
      title: 'Das angekündigte Zertifikat Ihres Mailservers ist nicht brauchbar.',
      customer:
        'Ihre Domain kündigt an, welches Zertifikat {host} zeigt (DANE). Andere Server können mit der Angabe nichts anfangen.',
      agent:
        '{name}: Nichts von {published} ist für SMTP brauchbar; dafür braucht es usage 2 oder 3 und einen bekannten Hash.',
      fix: 'Veröffentlichen Sie einen TLSA-Eintrag 3 1 1 für das Zertifikat von {host}.\nOder entfernen Sie die Einträge bei {name}.',
      variants: {
        unsigned: {
          agent:
            '{name} hat TLSA-Einträge ({published}), aber {zone} ist nicht signiert (kein DS): Absender übergehen sie.',
          fix: 'Schalten Sie DNSSEC für {zone} ein.\nOder entfernen Sie die Einträge bei {name}.',
        },
      },
    },
    'mta-sts-record-invalid': {
      title: 'Ihre Regel für verschlüsselte Zustellung ist nicht richtig angekündigt.',
      customer:
        'Ihre Domain will, dass E-Mails verschlüsselt ankommen (MTA-STS). In der Ansage ist ein Fehler, also sieht niemand die Regel.',
      meanwhile: 'E-Mails kommen inzwischen weiter an. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: '{name} TXT: {what}.',
      fix: 'Veröffentlichen Sie bei {name} einen einzigen TXT-Eintrag, wie gezeigt.\nÄndern Sie seine id, sooft sich die Richtlinie ändert.',
      variants: { several: { agent: '{name} hat {count} MTA-STS-Einträge; Absender nehmen davon keinen.' } },
    },
    'mta-sts-policy-unreachable': {
      title: 'Die Datei mit Ihrer Regel für verschlüsselte Zustellung lässt sich nicht lesen.',
      customer:
        'Ihre Domain kündigt eine Regel für verschlüsselte E-Mail an (MTA-STS). Die Datei dazu lässt sich nicht holen.',
      meanwhile: 'E-Mails kommen inzwischen in der Regel weiter an. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{url}: {what}. {words}',
      fix: 'Lassen Sie {url} über HTTPS mit Status 200 antworten, mit gültigem Zertifikat und ohne Weiterleitung.\nOder entfernen Sie den Eintrag {record}, wenn die Regel nicht mehr gewollt ist.',
      phrases: {
        dns: 'der Server hat keine Adresse',
        connect: 'keine Verbindung an Port 443',
        certificate: 'das Zertifikat lässt sich nicht bestätigen',
        tls: 'TLS ist gescheitert',
        timeout: 'keine Antwort in der Zeit',
        'too-large': 'mehr als 256 KB',
        redirect: 'eine Weiterleitung, der Absender nicht folgen dürfen (RFC 8461 3.3)',
        status: 'der Webserver hat keine solche Datei',
        'hung-up': 'der Webserver legte auf',
        'no-words': 'Keine weiteren Worte.',
      },
    },
    'mta-sts-policy-invalid': {
      title: 'In der Datei mit Ihrer Regel für verschlüsselte Zustellung ist ein Fehler.',
      customer:
        'Ihre Domain kündigt eine Regel für verschlüsselte E-Mail an (MTA-STS). Andere Server können mit der Datei dazu nichts anfangen.',
      meanwhile: 'E-Mails kommen inzwischen in der Regel weiter an. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{url}: {faults}.',
      fix: 'Schreiben Sie die Richtlinie nach {url}, mit den Zeilen version, mode, mx und max_age.\nÄndern Sie dann die id im Eintrag {record}.',
      phrases: {
        'mx-line': 'eine Zeile „mx“ enthält keinen Servernamen: {text}',
        'other-line': 'keine Zeile einer Richtlinie: {text}',
      },
    },
    'mta-sts-mx-not-covered': {
      title: 'Ihre Regel für verschlüsselte Zustellung lässt Ihren eigenen Mailserver aus.',
      customer:
        'Die Regel von {domain} (MTA-STS) nennt {hosts} nicht. Server, die sich daran halten, bringen dorthin keine E-Mails.',
      meanwhile:
        'E-Mails an Sie warten vielleicht bei ihren Absendern, in der Regel einige Tage, bevor sie zurückgehen. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: 'MTA-STS-Modus {mode}: mx {patterns} passt nicht zu den MX {hosts}.',
      fix: 'Fügen Sie der Richtliniendatei für {hosts} eine Zeile „mx: SERVER“ hinzu.\nÄndern Sie dann die id im Eintrag {record}.',
      variants: {
        testing: {
          customer:
            'Die Regel von {domain} (MTA-STS) nennt {hosts} nicht. Sie wird noch erprobt, also kommen E-Mails weiter an.',
          meanwhile: 'E-Mails kommen inzwischen weiter an. Schicken Sie dies an Ihren E-Mail-Anbieter.',
        },
      },
    },
    'tls-rpt-invalid': {
      title: 'Berichte über verschlüsselte Zustellung werden Sie nicht erreichen.',
      customer:
        'Ihre Domain bittet andere Server um Berichte über Verschlüsselung (TLS-RPT). In der Bitte ist ein Fehler.',
      agent: '{name} TXT: {what}.',
      fix: 'Veröffentlichen Sie bei {name} einen einzigen TXT-Eintrag, wie gezeigt, mit einer Adresse, die Sie lesen.',
      variants: { several: { agent: '{name} hat {count} TLS-RPT-Einträge; Absender nehmen davon keinen.' } },
      phrases: { uri: '{uri} ({why})' },
    },
    'mx-mixed-providers': {
      title: 'Ihre Domain schickt ihre E-Mails zu zwei verschiedenen E-Mail-Anbietern.',
      customer:
        'E-Mails für {domain} gehen vielleicht zu {places}. Ein Teil liegt vielleicht in einem Postfach, das Sie nicht ansehen.',
      meanwhile: 'Suchen Sie Ihre E-Mails an beiden Orten. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'Die MX-Einträge von {domain} nennen mehrere Anbieter von Postfächern ({places}): {exchanges}.',
      fix: 'Entscheiden Sie, welcher E-Mail-Anbieter die E-Mails von {domain} behalten soll.\nEntfernen Sie die MX-Einträge des anderen.\nSuchen Sie in beiden Postfächern nach E-Mails, und kopieren Sie sie hinüber.',
      phrases: { 'own-servers': 'die Server von {domain}' },
    },
    'other-provider-holds-mail': {
      title: 'Neue E-Mails für Ihre Domain erreichen das Postfach bei {host} vielleicht nicht.',
      customer:
        'Neue E-Mails für {domain} gehen zu {provider}. Auch ein Mailserver bei {host} antwortet und enthält vielleicht ältere E-Mails.',
      meanwhile:
        'Suchen Sie neue E-Mails bei {provider}, wenn Sie dort ein Postfach haben. Sonst schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent:
        'Alle MX von {domain} nennen {provider} ({exchanges}), während IMAP bei {host} antwortet. Dort wurde keine Anmeldung angenommen.',
      fix: 'Finden Sie heraus, wo die E-Mails von {domain} sein sollen.\nIst es {provider}, helfen Sie beim Einrichten des Programms für {provider}, und kopieren Sie ältere E-Mails hinüber.\nIst es {host}, berichtigen Sie die MX-Einträge.',
      variants: {
        accepted: {
          title: 'Neue E-Mails für Ihre Domain gehen zu {provider}, nicht in dieses Postfach.',
          customer: 'Ihr Postfach bei {host} funktioniert. Aber neue E-Mails für {domain} gehen zu {provider}.',
          agent:
            'Alle MX von {domain} nennen {provider} ({exchanges}), während eine IMAP-Anmeldung bei {host} angenommen wurde.',
        },
      },
    },
    'mx-not-this-host': {
      title: 'E-Mails für Ihre Domain gehen zu Servern, die nicht unsere sind.',
      customer: 'Neue E-Mails für {domain} werden an {exchanges} gesendet. Zu unseren Servern kommen sie nicht.',
      meanwhile:
        'Sollen Ihre E-Mails dort sein, ist alles gut. Wenn nicht, schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent:
        'MX von {domain}: {exchanges}. Erwartet war eines von {expected}. Eine Anmeldung an unseren eigenen Servern: {login}.',
      fix: 'Fragen Sie nach, wohin die E-Mails gehen sollen, bevor Sie etwas ändern.\nSollen sie hierher kommen, ersetzen Sie die MX-Einträge durch {expected}.',
      phrases: { accepted: 'angenommen', 'none-accepted': 'keine angenommen' },
    },
  },
});
