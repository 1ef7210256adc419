// What the rules of dmarc say.
import type { dmarc as english } from '../../../rules/dmarc/index.ts';
import { translationOfRules } from '../../translation.ts';

/** Said where nothing is wrong with the domain's own mail. */
const OWN_MAIL_GOES_ON =
  'Ihre eigenen E-Mails laufen weiter wie bisher. Schicken Sie dies an die Person, die Ihre Domain betreut.';

export const dmarc = translationOfRules<typeof english>()({
  title: 'DMARC',
  rules: {
    'dmarc-missing': {
      title: 'Ihre Domain sagt nicht, was mit E-Mails geschehen soll, die nur vorgeben, von Ihnen zu sein.',
      customer:
        'Andere fragen Ihre Domain, was sie mit gefälschten E-Mails tun sollen (DMARC). Sie antwortet nicht, und große E-Mail-Anbieter achten darauf.',
      meanwhile: OWN_MAIL_GOES_ON,
      agent:
        'Kein DMARC-Eintrag beim Tree Walk gefunden: {names}. Google, Yahoo und Outlook verlangen einen von Massenversendern.',
      fix: 'Veröffentlichen Sie den hier gezeigten Eintrag. Er verlangt noch nichts (p=none).\nErgänzen Sie eine Adresse für Berichte (rua=), und lesen Sie diese einige Wochen lang.\nWenn alle Ihre E-Mails bestehen, wechseln Sie zu p=quarantine, später zu p=reject.',
      variants: {
        misplaced: {
          customer:
            'Ihre Domain gibt diesen Rat unter {found}, wo niemand danach sucht (DMARC). Er gehört an die Stelle {name}.',
          agent:
            'Kein DMARC-Eintrag unter {name}, aber einer unter {found}: Dort sehen Empfänger nicht nach (RFC 9989 4.10).',
          fix: 'Veröffentlichen Sie den hier gezeigten Eintrag unter {name}; manche Verwaltungsoberflächen wollen nur _dmarc als Namen.\nEntfernen Sie den unter {found}.\nBeginnen Sie mit p=none, da bisher nichts gegolten hat.',
        },
        alias: {
          agent: 'Kein DMARC-Eintrag: {names}. {name} führt per CNAME zu {target}, und dort steht keiner.',
          fix: 'Sehen Sie nach, ob ein Eintrag unter {target} verloren ging und wieder da sein soll.\nOder entfernen Sie den CNAME von {name}, und veröffentlichen Sie dort einen TXT-Eintrag: v=DMARC1; p=none\nEin Wildcard-CNAME kann bleiben: Der TXT-Eintrag hat Vorrang.',
        },
      },
    },
    'dmarc-multiple': {
      title: 'Der Rat zu E-Mails, die nur vorgeben, von Ihnen zu sein, steht {count}-mal da und zählt deshalb nicht.',
      customer:
        'Diesen Rat darf es nur einmal geben (DMARC). Unter {name} steht er {count}-mal, und andere Server beachten ihn gar nicht.',
      meanwhile: OWN_MAIL_GOES_ON,
      agent: '{count} DMARC-Einträge unter {name}; Empfänger verwerfen sie alle: {found}.',
      fix: 'Entscheiden Sie, welcher der Einträge unter {name} richtig ist.\nEntfernen Sie die anderen.\nPrüfen Sie dann noch einmal.',
    },
    'dmarc-invalid': {
      title: 'Im Rat zu E-Mails, die nur vorgeben, von Ihnen zu sein, steckt ein Fehler.',
      customer:
        'Der Rat unter {name} ist falsch geschrieben (DMARC). Andere Server beachten ihn vielleicht nicht, zum Teil oder ganz.',
      meanwhile: OWN_MAIL_GOES_ON,
      agent: 'DMARC-Eintrag unter {name}, Zeichen {character}: {excerpt}. {explanation} Fehler: {key}.',
      fix: 'Berichtigen Sie die markierte Stelle im Eintrag unter {name}: {excerpt}\nPrüfen Sie dann noch einmal.',
      variants: {
        reports: {
          title: 'Berichte über E-Mails, die nur vorgeben, von Ihnen zu sein, kommen vielleicht nicht an.',
          customer: 'Im Rat unter {name} ist eine Adresse für Berichte fehlerhaft (DMARC). Der Rest gilt weiterhin.',
        },
        unread: {
          customer: 'Der Anfang des Rats unter {name} ist falsch geschrieben (DMARC). Andere Server sehen ihn nicht.',
          agent:
            'Der TXT-Eintrag unter {name} ist offenbar als DMARC gemeint, beginnt aber nicht mit v=DMARC1: {excerpt}.',
          fix: 'Lassen Sie den Eintrag unter {name} mit v=DMARC1; und einer Richtlinie beginnen.\nBeginnen Sie mit p=none, da bisher nichts gegolten hat.\nPrüfen Sie dann noch einmal.',
        },
      },
    },
    'dmarc-policy-none': {
      title: 'Ihre Domain beobachtet E-Mails, die nur vorgeben, von Ihnen zu sein, bisher nur.',
      customer:
        'Die Domain {domain} rät, solche E-Mails trotzdem zuzustellen (DMARC p=none). Das ist ein guter Anfang.',
      agent: 'DMARC p=none gilt für {domain}, aus {foundAt}. Berichte gehen an: {rua}.',
      fix: 'Lesen Sie die Berichte einige Wochen lang, bis alle Ihre eigenen E-Mails bestehen.\nWechseln Sie zu p=quarantine.\nWechseln Sie später zu p=reject.',
    },
    'dmarc-testing': {
      title: 'Der Rat zu E-Mails, die nur vorgeben, von Ihnen zu sein, wird erst erprobt.',
      customer:
        'Der Rat der Domain {domain} ist als Test markiert (DMARC). Andere Server tun dann weniger, als er sagt.',
      agent: 'DMARC für {domain} hat t=y bei der Richtlinie {policy}: Empfänger sollen die nächstschwächere anwenden.',
      fix: 'Lesen Sie die Berichte, bis alle Ihre eigenen E-Mails bestehen.\nEntfernen Sie dann t=y aus dem Eintrag.',
    },
    'dmarc-deprecated-tags': {
      title: 'Der Rat zu E-Mails, die nur vorgeben, von Ihnen zu sein, hat veraltete Teile.',
      customer:
        'Der Rat der Domain {domain} hat Teile, die neuere Server nicht beachten (DMARC). Der Rest gilt weiterhin.',
      agent:
        'Der DMARC-Eintrag unter {name} verwendet {tags}, mit RFC 9989 entfernt: Empfänger beachten das nicht. Anstelle von pct gibt es t=y.',
      fix: 'Entfernen Sie die Teile {tags} aus dem Eintrag unter {name}.\nUm eine strengere Richtlinie zuerst ohne Wirkung zu erproben, ergänzen Sie t=y.',
    },
    'dmarc-report-address-unauthorised': {
      title: 'Berichte über Ihre Domain werden vielleicht nicht zugestellt.',
      customer:
        'Berichte über {domain} sollen an {address} gehen (DMARC). Die andere Seite sagt nicht, dass sie diese annimmt.',
      agent: 'Kein DMARC-Eintrag unter {name} ({status}): Wer Berichte schickt, lässt {address} aus (RFC 9990).',
      fix: 'Bitten Sie den Betreiber von {address}, den hier gezeigten Eintrag zu veröffentlichen.\nOder nennen Sie stattdessen eine Berichtsadresse Ihrer eigenen Domain.',
    },
  },
});
