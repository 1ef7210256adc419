// What the rules of sending say.
import type { sending as english } from '../../../rules/sending/index.ts';
import { translationOfRules } from '../../translation.ts';

/** Said where reading still works. */
const WEBMAIL_UNTIL_THEN =
  'Bis dahin können Sie über Webmail senden, falls Ihr E-Mail-Anbieter das hat. Schicken Sie dies an Ihren E-Mail-Anbieter.';
const END_OF_MESSAGE = 'dem Ende der Nachricht';

export const sending = translationOfRules<typeof english>()({
  title: 'Senden',
  rules: {
    'submission-unavailable': {
      title: 'E-Mail-Programme können über {host} nicht senden.',
      customer:
        'Lesen können Sie Ihre E-Mails über {host}. Aber die Türen, durch die Programme senden, sind dort geschlossen.',
      meanwhile: WEBMAIL_UNTIL_THEN,
      agent:
        '{host}: bedient Postfächer, aber die Übermittlung (Submission) ist auf {ports} tot. Kein anderer Server dafür wurde gefunden.',
      fix: 'Schalten Sie die Übermittlung (Submission) für {host} ein: Port 465 mit SSL/TLS, Port 587 mit STARTTLS.\nPrüfen Sie, ob die Firewall beide durchlässt.',
    },
    'smtp-ehlo-refused': {
      title: 'Wir konnten das Senden nicht prüfen: {host} nahm unseren Namen nicht an.',
      customer:
        'Der Server {host} will von Besuchern einen Namen und lehnte unseren ab. Ihr E-Mail-Programm nennt einen anderen.',
      meanwhile:
        'Senden Sie sich aus Ihrem E-Mail-Programm selbst eine Nachricht: Kommt sie an, dann klappt das Senden.',
      agent:
        '{host}: EHLO {name} auf {ports} abgelehnt. Ein Adressliteral muss angenommen werden (RFC 5321 4.1.4); Programme nennen ihres oder den Namen ihres Computers. Antwort: {words}',
      fix: 'Sehen Sie sich die Regeln für HELO und EHLO auf den Ports 465 und 587 an.\nNehmen Sie sie dort weg: Wer sich anmeldet, braucht keinen Namen.',
    },
    'rate-limited': {
      title: 'Der Server bittet uns zu warten.',
      customer: 'Es gab zu viele Versuche in kurzer Zeit. Nach einer Weile nimmt der Server wieder neue an.',
      meanwhile:
        'Warten Sie eine Stunde, und versuchen Sie es dann wieder. Suchen Sie ein Gerät, das noch ein altes Passwort probiert. Kommt die Meldung wieder, schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{host} ({protocols} auf {ports}): Ratenbegrenzung. Code: {code}. Antwort: {words}',
      fix: 'Suchen Sie ein Gerät, das immer wieder ein altes Passwort probiert.\nPrüfen Sie, ob die Grenze zu diesem Postfach passt.',
      variants: {
        sending: {
          title: 'Der Server nimmt vorerst keine Nachrichten mehr von Ihnen an.',
          customer:
            'Die Grenze für das Senden ist erreicht. Nach einer Weile nimmt der Server wieder neue Nachrichten an.',
          meanwhile:
            'Warten Sie eine Stunde, bevor Sie wieder senden. Haben Sie wenig gesendet, setzen Sie ein neues Passwort: Vielleicht sendet jemand anderes. Schicken Sie dies an Ihren E-Mail-Anbieter.',
          agent: '{host}:{ports}: Sendegrenze. Code: {code}. Antwort: {words}',
          fix: 'Prüfen Sie, ob jemand anderes über dieses Postfach sendet.\nPrüfen Sie, ob die Grenze zu diesem Postfach passt.',
        },
      },
    },
    'size-limit': {
      title: 'Der Server {host} nimmt nur kleine Nachrichten an.',
      customer: 'Eine Nachricht darf höchstens {limit} groß sein, Anhänge eingeschlossen.',
      meanwhile: 'Senden Sie größere Dateien als Link.',
      agent: '{host}: EHLO meldet SIZE {bytes} auf {ports}.',
      fix: 'Sind größere Nachrichten erwünscht, erhöhen Sie die Größengrenze des Mailservers.',
    },
    'relay-denied': {
      title: 'Der Server {host} will Ihre E-Mails nicht weiterleiten.',
      customer:
        'Ihr Passwort wurde angenommen, und trotzdem nahm der Server keine Nachricht von Ihnen an. E-Mail-Programmen geht es ebenso.',
      meanwhile: WEBMAIL_UNTIL_THEN,
      agent:
        '{host}:{port}: nach angenommener Anmeldung als Relaying abgelehnt, für {address}, nach {command}. Code: {code}. Antwort: {words}',
      fix: 'Lassen Sie angemeldete Benutzer senden, und führen Sie {address} als Postfach dieses Servers.',
      phrases: { 'end-of-message': END_OF_MESSAGE },
    },
    'sender-not-owned': {
      title: 'Der Server lässt Sie nicht als {address} senden.',
      customer:
        'Ihr Passwort wurde angenommen. Aber der Server sagt, dass diese Adresse nicht zu Ihrer Anmeldung gehört.',
      meanwhile: WEBMAIL_UNTIL_THEN,
      agent: '{host}:{port}: Absender {address} abgelehnt, nach {command}. Code: {code}. Antwort: {words}',
      fix: 'Erlauben Sie dieser Anmeldung, als {address} zu senden.',
      phrases: { 'end-of-message': END_OF_MESSAGE },
    },
    'recipient-unknown': {
      title: 'Der Server {host} kennt die Adresse {address} nicht.',
      customer:
        'Wir konnten uns an Ihrem Postfach anmelden. Aber der Postausgangsserver sagt, dass es dieses Postfach nicht gibt.',
      meanwhile:
        'Prüfen Sie, ob {address} richtig geschrieben ist. Bis dies behoben ist, gehen E-Mails an Sie vielleicht an die Absender zurück. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{host}:{port}: {address} als unbekannter Empfänger abgelehnt, nach {command}. Code: {code}. Antwort: {words}',
      fix: 'Prüfen Sie, ob der Server zum Senden und der Server zum Lesen dieselben Postfächer kennen.',
      phrases: { 'end-of-message': END_OF_MESSAGE },
    },
    'defer-limit': {
      title: 'Der Server nimmt keine E-Mails Ihrer Domain mehr an.',
      customer:
        'Zu viele Nachrichten Ihrer Domain ließen sich nicht zustellen. Der Server nimmt eine Weile lang keine mehr an.',
      meanwhile:
        'Warten Sie einige Stunden, bevor Sie wieder senden. Haben Sie nicht vielen Leuten geschrieben, setzen Sie ein neues Passwort für Ihr Postfach. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent:
        '{host}:{port}: wegen zu vieler aufgeschobener und gescheiterter Nachrichten abgelehnt, nach {command}. Code: {code}. Antwort: {words}',
      fix: 'Ändern Sie die Passwörter von Postfächern und Websites, die Spam gesendet haben könnten.\nSehen Sie in der Mail-Warteschlange nach, was gesendet wurde, und entfernen Sie es.\nHeben Sie dann die Sperre für diese Domain auf.',
      phrases: { 'end-of-message': END_OF_MESSAGE },
    },
    'submission-message-refused': {
      title: 'Der Server {host} hat unsere Testnachricht abgelehnt.',
      customer:
        'Ihr Passwort wurde angenommen, aber der Server nahm keine kurze Nachricht von Ihnen an. Seine eigenen Worte sagen, warum.',
      meanwhile:
        'Lesen Sie die Worte des Servers: Vielleicht nennen sie etwas, das Sie ändern können. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{host}:{port}: Antwort {code} nach {command}. Wortlaut: {words}',
      fix: 'Suchen Sie die Nachricht im Protokoll des Servers, nach Zeit und Adresse.\nBeheben Sie, was das Protokoll nennt, und senden Sie dann noch eine Testnachricht.',
      phrases: { 'end-of-message': END_OF_MESSAGE },
    },
    'submission-message-deferred': {
      title: 'Der Server {host} nahm unsere Testnachricht gerade nicht an.',
      customer:
        'Ihr Passwort wurde angenommen. Aber der Server bat uns, später wiederzukommen, und E-Mail-Programmen sagt er vielleicht dasselbe.',
      meanwhile:
        'Warten Sie eine Viertelstunde, und versuchen Sie es dann wieder. Bleibt es so, schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{host}:{port}: Antwort {code} nach {command}, eine vorläufige Ablehnung. Wortlaut: {words}',
      fix: 'Suchen Sie den Grund im Protokoll des Servers.',
      phrases: { 'end-of-message': END_OF_MESSAGE },
    },
    'submission-message-unanswered': {
      title: 'Der Server {host} sagte nicht, ob er unsere Testnachricht angenommen hat.',
      customer:
        'Wir übergaben eine Nachricht, und der Server antwortete nicht klar. E-Mail-Programme senden dieselbe Nachricht dann vielleicht zweimal.',
      meanwhile:
        'Bevor Sie eine Nachricht noch einmal senden, fragen Sie nach, ob sie angekommen ist. Schicken Sie dies an Ihren E-Mail-Anbieter.',
      agent: '{host}:{port}: keine protokollgemäße Antwort nach {command}. Code: {code}. Wortlaut: {words}',
      fix: 'Suchen Sie im Protokoll des Servers eine Sitzung, die um diese Zeit abbrach.\nPrüfen Sie Filter, die Nachrichten schon bei der Übergabe ansehen.',
      phrases: { 'end-of-message': END_OF_MESSAGE },
    },
  },
});
