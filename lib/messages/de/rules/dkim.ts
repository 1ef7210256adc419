// What the rules of dkim say.
import type { dkim as english } from '../../../rules/dkim/index.ts';
import { translationOfRules } from '../../translation.ts';

/** What a signature is for, which each of these findings begins with. */
const SIGNATURE = 'Eine Signatur beweist, dass E-Mails von {domain} wirklich von Ihnen sind (DKIM).';
const MAIL_STILL_GOES =
  'Ihre E-Mails gehen weiterhin hinaus. Vermisst jemand eine Nachricht von Ihnen, bitten Sie, im Spam-Ordner nachzusehen.';
const STILL_GOES_AND_DOMAIN = `${MAIL_STILL_GOES} Schicken Sie dies an die Person, die Ihre Domain betreut.`;
const TEST_MESSAGE = 'Senden Sie eine Testnachricht, und lesen Sie ihre Kopfzeilen.';

export const dkim = translationOfRules<typeof english>()({
  title: 'DKIM',
  rules: {
    'dkim-missing': {
      title: 'Ihre E-Mails gelten als nicht signiert, deshalb können manche im Spam landen.',
      customer: `${SIGNATURE} Der Schlüssel „{selector}“, mit dem andere sie prüfen, fehlt.`,
      meanwhile: STILL_GOES_AND_DOMAIN,
      agent: 'Kein TXT-Eintrag unter {name} ({status}). Herkunft des Selektors {selector}: {origin}.',
      fix: `Suchen Sie den öffentlichen Schlüssel zum Selektor {selector} bei dem Dienst, der die E-Mails signiert.\nVeröffentlichen Sie ihn als TXT-Eintrag unter {name}.\n${TEST_MESSAGE}`,
      phrases: {
        given: 'für diese Prüfung angegeben',
        header: 'in der DKIM-Signature einer Nachricht genannt',
        operator: 'vom Betreiber genannt',
        provider: 'geraten',
        common: 'geraten',
      },
    },
    'dkim-name-doubled': {
      title: 'Ihre E-Mails gelten als nicht signiert, deshalb können manche im Spam landen.',
      customer: `${SIGNATURE} Ihr Schlüssel steht unter einem Namen, in dem {domain} zweimal vorkommt.`,
      meanwhile: STILL_GOES_AND_DOMAIN,
      agent: 'Ein DKIM-Schlüssel wurde unter {found} gefunden; er gehört an die Stelle {name}.',
      fix: 'Öffnen Sie den Eintrag in der DNS-Verwaltung, und geben Sie als Namen nur {short} ein.\nDie Verwaltung ergänzt {domain} von selbst.\nPrüfen Sie dann noch einmal.',
    },
    'dkim-not-found': {
      title: 'Ihre E-Mails sind vielleicht nicht signiert, deshalb können manche im Spam landen.',
      customer: `${SIGNATURE} Wir fanden ihren Schlüssel nicht, aber er hat vielleicht einen Namen, den wir nicht kennen.`,
      agent:
        'Kein DKIM-Schlüssel von {domain} unter {selectors}, die üblichen eingeschlossen. Vielleicht gibt es einen anderen Selektor.',
      fix: 'Lesen Sie die Kopfzeile DKIM-Signature einer Nachricht von {domain}: s= ist ihr Selektor.\nPrüfen Sie mit diesem Selektor noch einmal.\nGibt es keine solche Kopfzeile, schalten Sie DKIM am Mailserver ein, und veröffentlichen Sie seinen Schlüssel.',
      variants: {
        nothing: {
          customer: `${SIGNATURE} Wir fanden ihren Schlüssel nicht, und es gibt wohl auch keinen.`,
          agent:
            'Kein DKIM-Schlüssel von {domain} unter {selectors}, die üblichen eingeschlossen. {name} ergibt NXDOMAIN: Höchstwahrscheinlich gibt es keinen, auch wenn manche Server das fälschlich sagen.',
          fix: 'Sehen Sie nach, ob E-Mails von {domain} eine Kopfzeile DKIM-Signature haben: s= ist ihr Selektor. Prüfen Sie mit diesem noch einmal.\nGibt es keine, schalten Sie DKIM am Mailserver oder Versanddienst von {domain} ein.\nVeröffentlichen Sie den TXT-Eintrag, den er zeigt.',
        },
      },
      phrases: { 'any-known': 'allen Selektoren, die wir kennen' },
    },
    'dkim-alias-broken': {
      title: 'Ihre E-Mails gelten vielleicht als nicht signiert, deshalb können manche im Spam landen.',
      customer: `${SIGNATURE} Ihr Schlüssel „{selector}“ führt zu einem anderen Namen, und der hat keinen.`,
      agent:
        '{name} ist ein CNAME auf {target}, mit der Antwort {status}: Es gibt keinen Schlüssel, um Signaturen zu prüfen.',
      fix: 'Sehen Sie im Konto des Dienstes, der die E-Mails sendet, nach, ob DKIM für {domain} eingeschaltet ist.\nVergleichen Sie den CNAME von {name} mit dem, was der Dienst zeigt.\nWird der Dienst nicht mehr benutzt, entfernen Sie den CNAME.',
      variants: {
        doubled: {
          agent:
            '{name} ist ein CNAME auf {target}, mit der Antwort {status}: Das sieht nach {meant} mit angehängter Domain aus, also gibt es keinen Schlüssel.',
          fix: 'Ändern Sie den CNAME von {name} auf {meant}; in einer Zonendatei endet der Name mit einem Punkt.\nErgänzt die Verwaltungsoberfläche die Domain selbst, geben Sie den Namen so ein, wie sie ihn will.\nPrüfen Sie dann noch einmal.',
        },
      },
      phrases: { loop: 'ein Kreis' },
    },
    'dkim-malformed': {
      title: 'Die Signatur Ihrer E-Mails lässt sich nicht prüfen, deshalb können manche im Spam landen.',
      customer: `${SIGNATURE} Der Schlüssel „{selector}“ ist beschädigt, deshalb zählt sie vielleicht nicht.`,
      meanwhile: STILL_GOES_AND_DOMAIN,
      agent: 'DKIM-Schlüssel unter {name}, Zeichen {character}: {excerpt}. {explanation} Fehler: {key}.',
      fix: `Holen Sie den öffentlichen Schlüssel zum Selektor {selector} bei dem Dienst, der die E-Mails signiert.\nVeröffentlichen Sie ihn neu unter {name}, ohne zusätzliche Anführungszeichen, Leerzeichen oder Backslashes.\n${TEST_MESSAGE}`,
    },
    'dkim-multiple': {
      title: 'Die Signatur Ihrer E-Mails scheitert vielleicht, deshalb können manche im Spam landen.',
      customer: `${SIGNATURE} Es gibt {count} Schlüssel mit dem Namen „{selector}“, deshalb scheitert sie vielleicht.`,
      meanwhile: STILL_GOES_AND_DOMAIN,
      agent: '{count} TXT-Einträge unter {name}; der Standard sagt nicht, welcher zählt (RFC 6376 3.6.2.2): {shown}.',
      fix: 'Finden Sie heraus, mit welchem Schlüssel der Mailserver signiert.\nBehalten Sie diesen Eintrag unter {name}, und entfernen Sie die anderen.',
      variants: {
        pieces: {
          title:
            'Der Schlüssel zur Signatur Ihrer E-Mails besteht aus {count} Stücken, deshalb können manche im Spam landen.',
          customer: `${SIGNATURE} Ihr Schlüssel „{selector}“ steht in {count} Stücken da, deshalb scheitert sie vielleicht.`,
          agent:
            '{count} TXT-Einträge unter {name} sind die Stücke eines Schlüssels: Jedes muss eine Zeichenkette eines einzigen Eintrags sein. Gefunden: {shown}.',
          fix: `Machen Sie aus den {count} Einträgen unter {name} einen TXT-Eintrag, wie gezeigt.\nEine Verwaltungsoberfläche, die nach Stücken fragt, will sie als Zeichenketten eines Eintrags.\n${TEST_MESSAGE}`,
        },
        remains: {
          title:
            'Neben dem Schlüssel zur Signatur Ihrer E-Mails steht noch etwas, deshalb können manche im Spam landen.',
          customer: `${SIGNATURE} Neben ihrem Schlüssel „{selector}“ steht noch etwas anderes, deshalb scheitert sie vielleicht.`,
          agent:
            '{count} TXT-Einträge unter {name}, davon einer ein einwandfreier Schlüssel und der Rest keiner: Dann sagt nichts, was zählt (RFC 6376 3.6.2.2). Gefunden: {shown}.',
          fix: `Behalten Sie den Eintrag mit dem Schlüssel unter {name}, wie gezeigt, und entfernen Sie den Rest.\n${TEST_MESSAGE}`,
        },
      },
    },
    'dkim-revoked': {
      title:
        'Ihre E-Mails sind vielleicht mit einem zurückgezogenen Schlüssel signiert, deshalb können manche im Spam landen.',
      customer: `${SIGNATURE} Der Schlüssel „{selector}“ wurde zurückgezogen, also zählt eine Signatur mit ihm nicht.`,
      meanwhile: STILL_GOES_AND_DOMAIN,
      agent:
        'Der DKIM-Schlüssel unter {name} ist widerrufen (leeres p=). Ein anderer brauchbarer Schlüssel wurde gefunden: {other}.',
      fix: 'Prüfen Sie, mit welchem Selektor der Mailserver signiert.\nIst es {selector}, veröffentlichen Sie einen neuen Schlüssel unter einem neuen Selektor, und signieren Sie damit.\nIst es ein anderer, ist nichts zu tun.',
      phrases: { yes: 'ja', no: 'nein' },
    },
    'dkim-weak': {
      title: 'Die Signatur Ihrer E-Mails ist schwächer, als sie sein sollte.',
      customer: `${SIGNATURE} Der Schlüssel „{selector}“ funktioniert, aber ein längerer ist sicherer.`,
      agent:
        'Länge des RSA-Schlüssels unter {name} in Bit: {bits}; wer signiert, sollte mindestens 2048 verwenden (RFC 8301 3.2).',
      fix: 'Erzeugen Sie einen neuen Schlüssel mit 2048 Bit unter einem neuen Selektor.\nVeröffentlichen Sie ihn, und lassen Sie dann den Mailserver damit signieren.\nEntfernen Sie {name} eine Woche später.',
      variants: {
        unusable: {
          title: 'Die Signatur Ihrer E-Mails ist zu schwach, um zu zählen, deshalb können manche im Spam landen.',
          customer: `${SIGNATURE} Der Schlüssel „{selector}“ ist zu kurz, deshalb zählt die Signatur nicht.`,
          meanwhile: STILL_GOES_AND_DOMAIN,
          agent:
            'Länge des RSA-Schlüssels unter {name} in Bit: {bits}; wer prüft, darf weniger als 1024 nicht annehmen (RFC 8301 3.2).',
        },
      },
    },
    'dkim-sha1-only': {
      title: 'Ihre E-Mails sind auf veraltete Art signiert, deshalb können manche im Spam landen.',
      customer: `${SIGNATURE} Der Schlüssel „{selector}“ erlaubt nur ein Verfahren, das nicht mehr zählt.`,
      meanwhile: STILL_GOES_AND_DOMAIN,
      agent:
        'Der Schlüssel unter {name} hat nur h=sha1; sha1 darf nicht verwendet werden, und sha256 wird dann abgelehnt (RFC 8301 3.1).',
      fix: 'Entfernen Sie h=sha1 aus dem Eintrag unter {name}.\nPrüfen Sie, ob der Mailserver mit rsa-sha256 signiert.',
    },
    'dkim-testing': {
      title: 'Die Signatur Ihrer E-Mails ist noch als Test markiert.',
      customer: `${SIGNATURE} Der Schlüssel „{selector}“ ist noch als Test markiert.`,
      agent:
        'Der Schlüssel unter {name} hat t=y: Empfänger dürfen eine gescheiterte Signatur nicht schlechter behandeln als keine.',
      fix: 'Senden Sie eine Testnachricht, und sehen Sie in ihren Kopfzeilen, dass DKIM besteht.\nEntfernen Sie dann y aus t= im Eintrag unter {name}.',
    },
    'dkim-signature-fails': {
      title: 'Die Signatur unserer Testnachricht gilt nicht, deshalb können manche Ihrer E-Mails im Spam landen.',
      customer:
        'Ihr Server signiert Ihre E-Mails, aber die Signatur stimmt nicht (DKIM). Andere Server halten Ihre E-Mails vielleicht für Spam.',
      meanwhile: `${MAIL_STILL_GOES} Schicken Sie dies an Ihren E-Mail-Anbieter.`,
      agent: '{host}: Unsere eigene Prüfung der DKIM-Signatur von {signers} schlug fehl.',
      fix: 'Vergleichen Sie den Schlüssel im DNS mit dem, mit dem der Server signiert.\nPrüfen Sie, dass nichts eine Nachricht nach dem Signieren ändert, etwa eine Fußzeile.',
    },
  },
});
