// The receiving side does not trust the sending server or domain.
import type * as english from '../../en/bounce-texts/trust.ts';
import { translation } from '../../translation.ts';

export const trustTexts = translation<typeof english.trustTexts>()({
  'address-blocklisted': {
    title: 'Der sendende Server steht auf einer Sperrliste.',
    customer: 'Die andere Seite lehnt E-Mail von dem Server ab, der das gesendet hat. Über Ihren Text sagt das nichts.',
    agent: 'Die sendende Adresse wurde wegen ihres Rufs abgelehnt. In der Liste nachsehen, die die Antwort nennt.',
    fix: 'Zeigen Sie uns die ganze Nachricht. Wir finden heraus, warum der Server dort steht, beheben es und bitten um Streichung.',
    article: 'sending',
  },
  'reverse-dns-missing': {
    title: 'Die Adresse des sendenden Servers hat keinen passenden Namen.',
    customer:
      'Die andere Seite verlangt, dass die Adresse jedes Mailservers einen Namen hat. Diese hier zeigte keinen.',
    agent: 'Kein PTR für die sendende Adresse, oder der PTR führt nicht zu ihr zurück. Beide Richtungen müssen passen.',
    fix: 'Zeigen Sie uns die ganze Nachricht. Wer den sendenden Server betreibt, setzt diesen Eintrag (PTR).',
    article: 'dns',
  },
  'bulk-sender-rules': {
    title: 'Die andere Seite will einen Beweis, dass diese E-Mail von Ihnen ist.',
    customer:
      'Große E-Mail-Anbieter lehnen E-Mail ab, deren Absender sie nicht prüfen können. Der Beweis Ihrer Domain fehlte oder passte nicht.',
    agent:
      'SPF, DKIM oder DMARC wurde nicht bestanden oder passte nicht zur Domain (zum Beispiel 5.7.26, 5.7.515). Alle drei für die From-Domain prüfen.',
    fix: 'Prüfen Sie hier Ihre Domain. Die Einträge für SPF, DKIM und DMARC stehen dort bereit zum Kopieren.',
    article: 'dmarc',
  },
  'dmarc-unaligned': {
    title: 'Die Absenderadresse passte nicht zu ihrem Beweis (DMARC).',
    customer:
      'Ihre Domain bittet Empfänger, E-Mail abzulehnen, die sie nicht bewiesen hat. Dieser Nachricht fehlte der Beweis.',
    agent:
      'DMARC nicht bestanden: Weder SPF noch DKIM wurde für eine Domain bestanden, die zu From passt. Auch Weiterleiten bewirkt das.',
    fix: 'Senden Sie über den eigenen Server Ihrer Domain. Sendet ein Dienst für Sie, richten Sie dort DKIM für Ihre Domain ein.',
    article: 'dmarc',
  },
  'spf-sender-not-covered': {
    title: 'Ihre Domain nennt diesen sendenden Server nicht (SPF).',
    customer:
      'Eine Liste im DNS Ihrer Domain sagt, wer senden darf. Der Server, der das gesendet hat, steht nicht darauf.',
    agent:
      'SPF für die sendende Adresse nicht bestanden. Für diese Adresse auswerten und sehen, welcher Teil entscheidet.',
    fix: 'Senden Sie über den eigenen Server Ihrer Domain, oder nehmen Sie den sendenden Dienst in Ihren SPF-Eintrag auf.',
    article: 'spf',
  },
  'address-refused': {
    title: 'Die andere Seite nimmt von diesem sendenden Server keine E-Mail an.',
    customer: 'Sie hat den Server abgelehnt, der das gesendet hat, noch bevor sie Ihre Nachricht ansah.',
    agent:
      'Der Client wurde abgelehnt für das, was er ist: seine Adresse oder deren Bereich, sein HELO-Name, oder ohne Angabe. rDNS, HELO und Bereich prüfen.',
    fix: 'Senden Sie über den Server Ihres eigenen E-Mail-Anbieters. Haben Sie das getan, zeigen Sie uns die ganze Nachricht.',
    article: 'sending',
  },
  'server-needs-tls': {
    title: 'Der empfangende Server nimmt nur verschlüsselte E-Mail an.',
    customer: 'Der Server, der das gesendet hat, hat den Weg zur anderen Seite nicht verschlüsselt.',
    agent:
      'Der Empfänger verlangt STARTTLS (530 5.7.0, 5.7.10, 4.7.29 bei Gmail). Der sendende Server hat unverschlüsselt zugestellt.',
    fix: 'Zeigen Sie das dem Betreiber Ihres Postausgangs: Dort muss TLS für ausgehende E-Mail eingeschaltet werden.',
    article: 'encryption',
  },
});
