// What the rules of spf say.
import type { spf as english } from '../../../rules/spf/index.ts';
import { translationOfRules } from '../../translation.ts';

export const spf = translationOfRules<typeof english>()({
  title: 'SPF',
  rules: {
    'spf-missing': {
      title:
        'Ihre Domain nennt keine Server, die für sie senden dürfen. Ihre E-Mails landen deshalb vielleicht im Spam.',
      customer:
        'Die Liste der Server, die für {domain} senden dürfen, fehlt (SPF). Ihre E-Mails werden vielleicht für Spam gehalten.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'Kein TXT-Eintrag bei {domain} beginnt mit v=spf1 ({status}).',
      fix: 'Notieren Sie jeden Dienst, der für {domain} E-Mails sendet.\nVeröffentlichen Sie einen SPF-Eintrag, der alle nennt und mit ~all endet.\nSenden Sie eine Test-E-Mail, und lesen Sie ihre Kopfzeilen.',
      variants: {
        proposed: {
          fix: 'Notieren Sie jeden Dienst, der für {domain} E-Mails sendet.\nVeröffentlichen Sie den hier gezeigten Eintrag. Ergänzen Sie vorher die anderen Dienste.\nSenden Sie eine Test-E-Mail, und lesen Sie ihre Kopfzeilen.',
        },
      },
      phrases: { 'other-txt': 'nur andere TXT-Einträge' },
    },
    'spf-not-recognised': {
      title:
        'Die Liste der erlaubten Absender Ihrer Domain wird nicht gelesen, weil ihr Anfang falsch geschrieben ist.',
      customer:
        'Die Liste für {domain} beginnt mit einem Fehler (SPF). Andere Server sehen sie nicht, also landen Ihre E-Mails vielleicht im Spam.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'TXT bei {domain} soll offenbar SPF sein, beginnt aber nicht mit „v=spf1 “: {found}.',
      fix: 'Lassen Sie den Eintrag mit v=spf1 und einem Leerzeichen beginnen.\nVeröffentlichen Sie ihn ohne Anführungszeichen im Text.\nPrüfen Sie dann noch einmal.',
    },
    'spf-multiple': {
      title: 'Ihre Domain hat {count} Listen erlaubter Absender, deshalb gilt keine davon.',
      customer:
        'Für {domain} darf es nur eine solche Liste geben (SPF). Andere Server übergehen mehrere, also landen Ihre E-Mails vielleicht im Spam.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: '{count} SPF-Einträge bei {domain}, das ist ein permerror (RFC 7208 4.5): {found}.',
      fix: 'Fassen Sie die Einträge zu einem zusammen.\nEntfernen Sie die anderen.\nPrüfen Sie dann noch einmal.',
      variants: { many: { title: 'Ihre Domain hat {count} Listen erlaubter Absender, deshalb gilt keine von ihnen.' } },
    },
    'spf-syntax': {
      title: 'Die Liste der erlaubten Absender Ihrer Domain enthält einen Fehler.',
      customer:
        'Die Liste für {domain} ist bei „{found}“ falsch geschrieben (SPF). Sie gilt dann vielleicht nicht, und E-Mails landen vielleicht im Spam.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'SPF von {domain}, Zeichen {character}: {excerpt}. {explanation} Fehler: {key}.',
      fix: 'Berichtigen Sie die markierte Stelle im SPF-Eintrag: {excerpt}\nPrüfen Sie dann noch einmal.',
      variants: {
        doubtful: {
          customer:
            'Die Liste für {domain} scheint bei „{found}“ falsch geschrieben (SPF). Andere Server überspringen diesen Teil vielleicht.',
        },
      },
    },
    'spf-loop': {
      title: 'Die Liste der erlaubten Absender Ihrer Domain führt im Kreis.',
      customer:
        'Die Liste für {domain} führt zu sich selbst zurück (SPF). Andere Server geben dann auf, und Ihre E-Mails landen vielleicht im Spam.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent:
        '{terms} führt zu einer Domain zurück, die gerade ausgewertet wird; die Grenze der Abfragen beendet das mit einem permerror.',
      fix: 'Entfernen Sie den Teil, der zurückführt: {terms}.\nPrüfen Sie dann noch einmal.',
    },
    'spf-include-missing': {
      title: 'Die Liste der erlaubten Absender Ihrer Domain verweist auf eine Liste, die es nicht gibt.',
      customer:
        'Die Liste für {domain} nimmt die von {target} auf (SPF). Dort gibt es keine, also landen Ihre E-Mails vielleicht im Spam.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: '{term} führt zu {target} ohne SPF-Eintrag ({status}): ein permerror (RFC 7208 5.2, 6.1).',
      fix: 'Vergleichen Sie die Schreibweise von {term} mit dem, was der sendende Dienst verlangt.\nSendet dieser Dienst nicht mehr für {domain}, entfernen Sie den Teil.\nPrüfen Sie dann noch einmal.',
      phrases: { 'other-txt': 'nur andere TXT-Einträge' },
    },
    'spf-include-broken': {
      title: 'Die Liste der erlaubten Absender Ihrer Domain nimmt eine fehlerhafte Liste auf.',
      customer:
        'Die Liste für {domain} nimmt die von {target} auf (SPF). Darin ist ein Fehler, also wird Ihre vielleicht übergangen.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: '{term} führt zu {target}, dessen Auswertung ein permerror ist: {why}. Eintrag: {found}.',
      fix: 'Sagen Sie dem Betreiber von {target} von dem Fehler.\nSendet dieser Dienst nicht mehr für {domain}, entfernen Sie {term}.\nPrüfen Sie dann noch einmal.',
      phrases: { 'several-records': 'mehrere SPF-Einträge', several: 'mehrere', fault: '{key} bei {excerpt}' },
    },
    'spf-lookup-fails': {
      title: 'Ein Teil der Liste der erlaubten Absender Ihrer Domain lässt sich nicht abfragen.',
      customer:
        'Die Liste für {domain} nimmt die von {target} auf (SPF). Deren Abfrage scheitert, also kommt E-Mail vielleicht verspätet an.',
      meanwhile:
        'E-Mails von Ihnen kommen bis dahin vielleicht verspätet an. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent:
        '{term} führt zu {target}, dessen TXT-Einträge mit {status} enden: ein temperror, also stellen Empfänger E-Mail vielleicht zurück.',
      fix: 'Fragen Sie die Nameserver von {target} nach den TXT-Einträgen, und sehen Sie, welcher scheitert.\nSagen Sie es dem Betreiber von {target}.\nSendet dieser Dienst nicht mehr für {domain}, entfernen Sie {term}.',
      phrases: { unusable: 'keine brauchbare Antwort' },
    },
    'spf-too-many-lookups': {
      title: 'Die Liste der erlaubten Absender Ihrer Domain ist zu lang, um gelesen zu werden.',
      customer:
        'Die Liste für {domain} braucht beim Lesen zu viele Schritte (SPF): {lookups}. Erlaubt sind {limit}, also landen Ihre E-Mails vielleicht im Spam.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'SPF von {domain} braucht {count} DNS-Abfragen; mehr als {limit} ist ein permerror. Je Teil: {branches}.',
      fix: 'Entfernen Sie Dienste, die nicht mehr für {domain} senden.\nErsetzen Sie a und mx durch ip4 und ip6, wo sich die Adressen nicht ändern.\nPrüfen Sie dann noch einmal: Höchstens {limit} Abfragen dürfen bleiben.',
      variants: {
        lighter: {
          agent:
            'SPF von {domain} braucht {count} DNS-Abfragen; mehr als {limit} ist ein permerror. Je Teil: {branches}. Der gezeigte Eintrag braucht {remaining}. Weggelassen: {dropped}.',
          fix: 'Ändern Sie den SPF-Eintrag in den gezeigten: Er erlaubt dieselben Server.\nEr lässt weg, was heute nichts bewirkt: {droppedTerms}.\nPrüfen Sie, dass keiner Ihrer Server fehlt: Von da an gilt „{ending}“ für alle anderen.\nPrüfen Sie dann noch einmal: {remaining} von {limit} Abfragen sind belegt.',
        },
        unfolded: {
          agent:
            'SPF von {domain} braucht {count} DNS-Abfragen; mehr als {limit} ist ein permerror. Je Teil: {branches}. Der gezeigte Eintrag braucht {remaining}. Hineinkopiert: {unfolded}. Weggelassen: {dropped}.',
          fix: 'Ändern Sie den SPF-Eintrag in den gezeigten: Er erlaubt dieselben Server.\nEr enthält, wohin {unfolded} führte.\nMachen Sie spätere Änderungen dieser Listen auch in diesem Eintrag.\nPrüfen Sie, dass keiner Ihrer Server fehlt: Von da an gilt „{ending}“ für alle anderen.\nPrüfen Sie dann noch einmal: {remaining} von {limit} Abfragen sind belegt.',
        },
        flattened: {
          agent:
            'SPF von {domain} braucht {count} DNS-Abfragen; mehr als {limit} ist ein permerror. Je Teil: {branches}. Der gezeigte Eintrag braucht {remaining}. Als Adressen ausgeschrieben: {flattened}. Kopiert: {unfolded}. Weggelassen: {dropped}.',
          fix: 'Entfernen Sie zuerst Dienste, die nicht mehr für {domain} senden: Das reicht vielleicht.\nSonst ändern Sie den SPF-Eintrag in den gezeigten: Er erlaubt heute dieselben Server.\nEr enthält die Adressen von {flattened} selbst.\nVergleichen Sie sie jeden Monat mit {flattenedTerms}.\nSie veralten, wenn ein Dienst seine Server wechselt, und dessen E-Mail wird dann vielleicht abgelehnt.\nPrüfen Sie, dass keiner Ihrer Server fehlt: Von da an gilt „{ending}“ für alle anderen.\nPrüfen Sie dann noch einmal: {remaining} von {limit} Abfragen sind belegt.',
        },
        apart: {
          agent:
            'SPF von {domain} braucht {count} DNS-Abfragen; mehr als {limit} ist ein permerror. Je Teil: {branches}. Der gezeigte Eintrag braucht {remaining}. Als Adressen ausgeschrieben, bei {parts}: {flattened}. Kopiert: {unfolded}. Weggelassen: {dropped}.',
          fix: 'Entfernen Sie zuerst Dienste, die nicht mehr für {domain} senden: Das reicht vielleicht.\nSonst veröffentlichen Sie zuerst die neuen Einträge: {parts}.\nSie enthalten die Adressen von {flattened}.\nDann ändern Sie den SPF-Eintrag in den gezeigten: Er erlaubt heute dieselben Server.\nVergleichen Sie die Adressen jeden Monat mit {flattenedTerms}.\nSie veralten, wenn ein Dienst seine Server wechselt, und dessen E-Mail wird dann vielleicht abgelehnt.\nPrüfen Sie, dass keiner Ihrer Server fehlt: Von da an gilt „{ending}“ für alle anderen.\nPrüfen Sie dann noch einmal: {remaining} von {limit} Abfragen sind belegt.',
        },
        unread: {
          fix: 'Prüfen Sie später noch einmal: {inTheWay} ließ sich nicht lesen, also lässt sich kein kürzerer Eintrag berechnen.\nEntfernen Sie Dienste, die nicht mehr für {domain} senden.\nHöchstens {limit} Abfragen dürfen bleiben.',
        },
        bySender: {
          fix: 'Entfernen Sie Dienste, die nicht mehr für {domain} senden.\nKein kürzerer Eintrag erlaubt dieselben Server: Die Adressen hinter {inTheWay} lassen sich nicht aufzählen.\nLassen Sie einen dieser Dienste von einer Subdomain mit eigenem SPF-Eintrag senden.\nPrüfen Sie dann noch einmal: Höchstens {limit} Abfragen dürfen bleiben.',
        },
        tooLong: {
          fix: 'Entfernen Sie Dienste, die nicht mehr für {domain} senden.\nKein kürzerer Eintrag erlaubt dieselben Server: Zu viele Adressen zum Aufzählen haben {inTheWay}.\nLassen Sie einen dieser Dienste von einer Subdomain mit eigenem SPF-Eintrag senden.\nPrüfen Sie dann noch einmal: Höchstens {limit} Abfragen dürfen bleiben.',
        },
      },
      phrases: {
        'at-least': 'mindestens {lookups}',
        'in-the-record': 'alles im Eintrag selbst',
        because: '{term} ({why})',
        repeated: 'dasselbe steht schon davor',
        covered: 'andere erlauben heute dieselben Adressen',
        empty: 'führt zu keiner Adresse',
        missing: 'führt zu keiner Liste',
        entry: '{count} Teil',
        entries: '{count} Teile',
        address: '{count} IPv4-Adresse, {entries}',
        addresses: '{count} IPv4-Adressen, {entries}',
      },
    },
    'spf-too-many-void-lookups': {
      title: 'Die Liste der erlaubten Absender Ihrer Domain nennt Dinge, die es nicht gibt.',
      customer:
        'In der Liste für {domain} führen Teile ins Leere (SPF): {voidLookups}. Manche Server übergehen dann die ganze Liste.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent:
        'SPF von {domain}: {voidLookups} leere Abfragen (NXDOMAIN oder NODATA); mehr als {limit} ist bei den meisten Empfängern ein permerror.',
      fix: 'Fragen Sie jeden Namen im SPF-Eintrag von {domain} ab.\nEntfernen oder berichtigen Sie die Teile, deren Namen keine Einträge haben.\nPrüfen Sie dann noch einmal.',
      variants: {
        named: {
          agent:
            'SPF von {domain}: {voidLookups} leere Abfragen (NXDOMAIN oder NODATA); mehr als {limit} ist bei den meisten Empfängern ein permerror. Es sind {terms}.',
          fix: 'Prüfen Sie die Schreibweise von {terms}.\nEntfernen Sie, was nicht mehr gebraucht wird.\nPrüfen Sie dann noch einmal.',
        },
      },
      phrases: { elsewhere: '{term} (im Eintrag von {domain})' },
    },
    'spf-sender-not-covered': {
      title:
        'Ihre Domain sagt nicht, dass unsere Server für sie senden dürfen. Ihre E-Mails landen deshalb vielleicht im Spam.',
      customer:
        'Die Liste der erlaubten Absender von {domain} nennt die Adresse unserer Server nicht (SPF): {addresses}. Ihre E-Mails werden vielleicht abgelehnt.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'SPF von {domain} ergibt {result} für {addresses}; von dort sendet der Betreiber.',
      fix: 'Fügen Sie dem SPF-Eintrag von {domain} vor „all“ hinzu: {terms}.\nSenden Sie eine Test-E-Mail, und lesen Sie ihre Kopfzeilen.',
    },
    'spf-allows-everyone': {
      title: 'Alle dürfen im Namen Ihrer Domain E-Mails senden.',
      customer:
        'Die Liste der erlaubten Absender von {domain} endet mit Worten, die alle erlauben (SPF). Andere können Ihren Namen missbrauchen.',
      meanwhile:
        'Ihre eigenen E-Mails gehen weiter wie bisher. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'SPF von {domain} lässt jeden Absender zu (+all): {found}.',
      fix: 'Notieren Sie jeden Dienst, der für {domain} E-Mails sendet, und nennen Sie jeden im Eintrag.\nBeenden Sie den Eintrag mit ~all.\nWenn alle Ihre E-Mails bestehen, kann -all folgen.',
      variants: {
        term: {
          customer:
            'Die Liste der erlaubten Absender von {domain} erlaubt alle, durch {terms} (SPF). Andere können Ihren Namen missbrauchen.',
          agent: 'SPF von {domain} lässt durch {terms} jeden Absender zu, oder alle einer IP-Version: {found}.',
          fix: 'Notieren Sie jeden Dienst, der für {domain} E-Mails sendet, und nennen Sie jeden im Eintrag.\nEntfernen Sie dann {terms}.',
        },
      },
    },
    'spf-term-after-all': {
      title: 'Ein Teil der Liste der erlaubten Absender Ihrer Domain wird nie gelesen.',
      customer: 'Die Liste für {domain} endet beim Wort „all“ (SPF). Was dahinter steht, wird übergangen.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'SPF von {domain} hat Teile hinter all, die übergangen werden: {ignored}. Eintrag: {found}.',
      fix: 'Stellen Sie den Teil mit „all“ an das Ende des Eintrags.\nEntfernen Sie dahinter, was nicht mehr gebraucht wird.',
      variants: {
        redirect: {
          customer:
            'Die Liste für {domain} endet mit „all“ und verweist auf eine andere Liste (SPF). Diese andere wird übergangen.',
          agent:
            'SPF von {domain} hat {ignored} neben all: Ein redirect wird dann übergangen, wo immer er steht (RFC 7208 5.1, 6.1). Eintrag: {found}.',
          fix: 'Senden die Server jener Liste für {domain}, nehmen Sie sie auf wie gezeigt.\nWenn nicht, entfernen Sie {ignored}.\nPrüfen Sie dann noch einmal.',
        },
      },
    },
    'spf-neutral-all': {
      title: 'Die Liste der erlaubten Absender Ihrer Domain lässt das Ende offen.',
      customer:
        'Die Liste für {domain} sagt nicht, was von anderen Servern zu halten ist (SPF). Das schützt Ihren Namen weniger.',
      agent: 'SPF von {domain} ist gegenüber allen anderen neutral ({how}): {found}.',
      fix: 'Prüfen Sie, dass der Eintrag jeden Dienst nennt, der für {domain} sendet.\nBeenden Sie ihn dann mit ~all.',
      phrases: { 'no-all': 'kein all und kein redirect' },
    },
    'spf-deprecated-ptr': {
      title: 'Die Liste der erlaubten Absender Ihrer Domain nutzt einen veralteten Weg.',
      customer:
        'Die Liste für {domain} nennt Absender auf eine Art, die manche Server überspringen (SPF, „ptr“). Diese zweifeln vielleicht an Ihrer E-Mail.',
      agent: 'SPF von {domain} nutzt {terms}; das SHOULD NOT genutzt werden (RFC 7208 5.5).',
      fix: 'Führen Sie die Server, die für {domain} senden, mit ip4, ip6, a oder include auf.\nWenn alle genannt sind, entfernen Sie den Teil ptr.',
    },
    'spf-redundant-term': {
      title: 'Die Liste der erlaubten Absender Ihrer Domain sagt etwas doppelt.',
      customer:
        'In der Liste für {domain} steht mehrfach (SPF): {terms}. Das schadet nicht, lässt andere aber zweimal nachsehen.',
      agent:
        'SPF von {domain} wiederholt {terms}. Was vorher nicht passte, kann nicht wieder passen; es kostet Abfragen: {lookups}.',
      fix: 'Entfernen Sie das Wiederholte aus dem SPF-Eintrag: {terms}. Keine E-Mail ist davon betroffen.\nPrüfen Sie dann noch einmal.',
    },
    'spf-dead-term': {
      title: 'Ein Teil der Liste der erlaubten Absender Ihrer Domain bewirkt nichts.',
      customer: 'In der Liste für {domain} bewirken Teile nichts (SPF): {terms}. Sie schaden auch nicht.',
      agent: 'SPF von {domain}, Teile, die nie passen können: {reasons}.',
      fix: 'Sehen Sie nach, wofür {terms} gedacht war.\nBerichtigen oder entfernen Sie es: So, wie es ist, ändert sich ohne es nichts.',
      variants: {
        mx: {
          agent:
            'SPF von {domain}, Teile, die nie passen können: {reasons}. „mx:“ fragt nach den MX-Einträgen genau dieses Namens (RFC 7208 5.4); gemeint war sehr wahrscheinlich {meant}.',
          fix: 'Senden die Server hinter {terms} für {domain}, schreiben Sie stattdessen {meant}.\nSonst entfernen Sie {terms}: So, wie es ist, ändert sich ohne es nichts.\nPrüfen Sie dann noch einmal.',
        },
        nobody: {
          title: 'Die Liste der erlaubten Absender Ihrer Domain erlaubt keinen Server.',
          customer:
            'In der Liste für {domain} bewirkt kein Teil etwas (SPF): {terms}. Andere Server lehnen Ihre E-Mails vielleicht ab.',
          meanwhile:
            'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
          agent:
            'SPF von {domain} lässt niemanden senden, da kein Teil passen kann: {reasons}. Berichtigt hieße es vielleicht {meant}. Alle anderen: {all}.',
          fix: 'Notieren Sie jeden Dienst, der für {domain} E-Mails sendet.\nNennen Sie jeden im Eintrag, anstelle von {terms}.\nPrüfen Sie dann noch einmal.',
        },
      },
      phrases: {
        'no-address': 'dieser Name hat keine Adresse',
        'no-name': 'es gibt keinen solchen Namen',
        'no-mx': 'dieser Name hat keinen MX-Eintrag',
        'no-mx-but-address': 'dieser Name hat keinen MX-Eintrag, aber eine Adresse',
        private: 'kein Server im Internet hat eine solche Adresse',
        covered: 'was davor steht, passt auf dieselben Adressen',
        'passes-nobody': 'die Liste dort lässt niemanden senden',
        because: '{term} ({why})',
      },
    },
  },
});
