// What the single checks say: may a server send (SPF), what a message went through, what a bounce means.

import type { SpfAnswer } from '../../model/spf-answer.ts';
import type * as english from '../en/checks.ts';
import { translation } from '../translation.ts';

export const checks = translation<typeof english.checks>()({
  index: {
    title: 'Werkzeuge',
    lead: 'Vier kleine Prüfungen für den Fall, dass Sie schon wissen, wo Sie suchen.',
  },
  tooSlow:
    'Die Antwort dauerte zu lange, deshalb haben wir aufgehört. Über die E-Mail sagt das nichts. Versuchen Sie es in einer Minute noch einmal.',
  failed: 'Die Antwort kam nicht an. Prüfen Sie Ihre Verbindung, dann versuchen Sie es noch einmal.',
  busy: 'Gerade laufen viele Prüfungen. Versuchen Sie es in {seconds} Sekunden noch einmal.',
  checking: 'Wird geprüft',
  spf: {
    title: 'Würde die E-Mail dieses Servers bestehen?',
    lead: 'Nennen Sie einen Server und einen Absender. Wir fragen die Domain des Absenders, ob dieser Server für sie senden darf (SPF).',
    short: 'Ob ein Server für eine Domain senden darf (SPF), und welcher Eintrag das entscheidet.',
    ip: { label: 'Welcher Server sendet?', hint: 'Seine IP-Adresse, etwa 192.0.2.1 oder 2001:db8::1.' },
    sender: {
      label: 'Für welchen Absender?',
      hint: 'Eine E-Mail-Adresse, etwa anna@example.com. Lassen Sie das Feld leer für Unzustellbarkeits-Meldungen: Sie haben keinen Absender.',
    },
    helo: {
      label: 'Wie nennt sich der Server?',
      hint: 'Sein HELO-Name, wenn Sie ihn kennen. Sie können ihn weglassen.',
    },
    submit: 'Diesen Server prüfen',
    problems: {
      'not-an-object': 'Senden Sie ein JSON-Objekt mit den Feldern "ip" und "sender".',
      'unknown-member': 'Nutzen Sie nur diese Felder: ip, sender, helo.',
      'not-text': 'Senden Sie "{field}" als Text.',
      'too-long': 'Kürzen Sie das. Es hat höchstens {limit} Zeichen.',
      'bad-character': 'Nehmen Sie Leerzeichen und unsichtbare Zeichen heraus. Sie können hier nicht stehen.',
      'missing-ip': 'Ergänzen Sie die IP-Adresse des sendenden Servers, zum Beispiel 192.0.2.1.',
      'bad-ip': 'Schreiben Sie die ganze IP-Adresse, zum Beispiel 192.0.2.1 oder 2001:db8::1.',
      'missing-sender': 'Ergänzen Sie den Absender, zum Beispiel anna@example.com.',
      'bad-sender': 'Schreiben Sie den Absender mit einem @, zum Beispiel anna@example.com.',
      'missing-helo': 'Ergänzen Sie den Absender. Ohne ihn brauchen wir den Namen, den der Server sich gibt.',
    },
    words: {
      pass: 'Erlaubt',
      fail: 'Nicht erlaubt',
      softfail: 'Angezweifelt',
      neutral: 'Offengelassen',
      none: 'Keine Liste',
      permerror: 'Fehler im Eintrag',
      temperror: 'Nicht nachzusehen',
    } satisfies Record<SpfAnswer['result'], string>,
    results: {
      pass: {
        title: 'Ja, dieser Server darf für {domain} senden.',
        text: 'Die Liste der Domain nennt diesen Server. E-Mail von ihm besteht SPF.',
      },
      fail: {
        title: 'Nein, dieser Server darf nicht für {domain} senden.',
        text: 'Die Domain sagt, dass E-Mail von diesem Server nicht ihre eigene ist. Viele Empfänger lehnen sie ab.',
      },
      softfail: {
        title: 'Wohl nicht: {domain} zweifelt an diesem Server.',
        text: 'Die Domain nennt diesen Server nicht und sagt das vorsichtig. Solche E-Mail landet vielleicht im Spam-Ordner.',
      },
      neutral: {
        title: '{domain} sagt weder Ja noch Nein.',
        text: 'Die Domain lässt diesen Server offen. Empfänger behandeln die E-Mail, als gäbe es kein SPF.',
      },
      none: {
        title: '{domain} hat keine SPF-Liste.',
        text: 'Es gibt keinen SPF-Eintrag, also sagt nichts, wer senden darf. Solche E-Mail landet vielleicht im Spam-Ordner.',
      },
      permerror: {
        title: 'Der SPF-Eintrag von {domain} ist nicht brauchbar.',
        text: 'Etwas im Eintrag stimmt nicht, deshalb geben Empfänger auf. Die Schritte unten zeigen, wo.',
      },
      temperror: {
        title: 'Wir konnten das nicht nachsehen.',
        text: 'Eine DNS-Abfrage ergab keine brauchbare Antwort. Über den Server sagt das nichts. Versuchen Sie es in einer Minute noch einmal.',
      },
    } satisfies Record<SpfAnswer['result'], { title: string; text: string }>,
    unknown: {
      word: 'Nicht bekannt',
      title: 'Ob dieser Server für {domain} senden darf, lässt sich noch nicht sagen.',
      text: 'Die Liste der Domain fragt, wie der Server sich nennt (HELO), und das fehlt. Ergänzen Sie den Namen, und prüfen Sie noch einmal.',
    },
    decidedBy: 'Dieser Eintrag entscheidet',
    decides: 'entscheidet',
    undecided: 'Kein Eintrag hat entschieden.',
    domainSays: 'In den Worten der Domain',
    counts: {
      lookups: 'DNS-Abfragen',
      lookupsOf: '{n} von höchstens {limit}',
      voidLookups: 'DNS-Abfragen, die nichts fanden',
    },
    stepsTitle: 'Schritt für Schritt',
    stepsLead: 'Wie ein Empfänger den Eintrag liest, vom ersten Teil bis zu dem, der entscheidet.',
    record: 'Eintrag von {domain}',
    noRecord: 'Kein Eintrag',
    stepResults: {
      match: 'passt',
      'no-match': 'passt nicht',
      pass: 'pass',
      fail: 'fail',
      softfail: 'softfail',
      neutral: 'neutral',
      none: 'none',
      permerror: 'Fehler im Eintrag',
      temperror: 'keine Antwort',
    },
    counted: 'Abfrage {n}',
  },
});
