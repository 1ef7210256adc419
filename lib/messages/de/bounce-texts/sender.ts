// The sender’s address, account or message was refused.
import type * as english from '../../en/bounce-texts/sender.ts';
import { translation } from '../../translation.ts';

export const senderTexts = translation<typeof english.senderTexts>()({
  'submission-sender-rejected': {
    title: 'Die Absenderadresse wurde nicht angenommen.',
    customer: 'Der Server konnte mit der Adresse, von der diese Nachricht kam, nichts anfangen.',
    agent:
      'Der Absender im Umschlag (Envelope) wurde abgelehnt: ein Tippfehler, oder es gibt seine Domain nicht, oder sie nimmt keine E-Mail an.',
    fix: 'Prüfen Sie in Ihrem E-Mail-Programm Ihre eigene Adresse, Buchstabe für Buchstabe, auch den Teil hinter dem @.',
    article: 'sending',
  },
  'sender-not-owned': {
    title: 'Mit dieser Absenderadresse dürfen Sie nicht senden.',
    customer:
      'Sie haben sich mit einer Adresse angemeldet und mit einer anderen gesendet. Der Server lässt Sie nur mit Ihrer eigenen senden.',
    agent:
      'Der Absender gehört nicht zur Anmeldung (553 oder 5.7.60). Vielleicht fehlt ein Alias oder ein Recht zum Senden als.',
    fix: 'Stellen Sie in Ihrem E-Mail-Programm als Absender die Adresse ein, mit der Sie sich anmelden. Oder bitten Sie uns, die andere zu erlauben.',
    article: 'sending',
  },
  'account-suspended': {
    title: 'Dieses Konto darf zurzeit nicht senden.',
    customer:
      'Der E-Mail-Anbieter hat das Konto angehalten. Oft hat es Spam gesendet, ohne dass die Person dahinter davon wusste.',
    agent: 'Das Konto ist gesperrt: Missbrauch oder Abrechnung. Vor dem Freigeben das Sendeprotokoll ansehen.',
    fix: 'Ändern Sie Ihr Passwort, prüfen Sie Ihren Computer auf Viren, dann bitten Sie uns, es anzusehen.',
  },
  'rate-limited': {
    title: 'In kurzer Zeit wurde zu viel gesendet.',
    customer: 'Ein Server zählt, wie viel gesendet wird, und bittet um Langsamkeit. Nichts ist kaputt.',
    agent:
      'Eine Grenze beim Senden ist erreicht. Hat die Kundin oder der Kunde nicht so viel gesendet, an ein gestohlenes Passwort denken.',
    fix: 'Warten Sie eine Stunde, dann senden Sie weniger auf einmal. Haben Sie nicht so viel gesendet, ändern Sie jetzt Ihr Passwort.',
    article: 'sending',
  },
  'defer-limit': {
    title: 'Zu viele Nachrichten dieser Domain sind gescheitert.',
    customer:
      'Viele Nachrichten Ihrer Domain ließen sich nicht zustellen. Deshalb sendet der Server eine Weile nichts mehr.',
    agent:
      'Die Grenze für aufgeschobene und gescheiterte Nachrichten ist erreicht (max defers and failures): eine alte Liste, oder Website oder Passwort in falschen Händen.',
    fix: 'Halten Sie Rundmails an, bereinigen Sie die Liste und ändern Sie das Passwort. Wir können sehen, was gesendet wurde, und die Sperre aufheben.',
    article: 'sending',
  },
  'size-limit': {
    title: 'Die Nachricht ist zu groß.',
    customer:
      'Ein Server auf dem Weg nimmt Nachrichten dieser Größe nicht an. Anhänge wachsen beim Senden um ein Drittel.',
    agent:
      'Eine Größengrenze wurde überschritten (552 oder 5.3.4). Wie viel der ablehnende Server annimmt, sagt SIZE in seinem EHLO.',
    fix: 'Senden Sie statt der Datei einen Link zu ihr, oder senden Sie sie in kleineren Teilen.',
    article: 'sending',
  },
  'server-refused-content': {
    title: 'Die Nachricht sah für die andere Seite nach Spam aus.',
    customer:
      'Ein Filter der empfangenden Seite hat diese Nachricht abgelehnt. Filter beurteilen Wörter, Links und den Absender.',
    agent:
      'Ein Inhaltsfilter hat sie abgelehnt. SPF, DKIM und DMARC prüfen, dann Links im Text und den Ruf der sendenden Adresse.',
    fix: 'Senden Sie zuerst einen kurzen Text ohne Links und Bilder. Geht er durch, liegt es an etwas im Text.',
    article: 'sending',
  },
  'server-refused-attachment': {
    title: 'Ein Anhang wurde abgelehnt.',
    customer: 'Die empfangende Seite nimmt diese Art von Datei nicht an, oder sie fand darin etwas Schädliches.',
    agent:
      'Ein Virenfilter oder eine Regel zu Dateitypen hat ihn abgelehnt. Nennt sie einen Virus, den Computer des Absenders prüfen lassen.',
    fix: 'Prüfen Sie die Datei auf Viren. Senden Sie statt der Datei einen Link zu ihr.',
    article: 'sending',
  },
  'sender-verification-failed': {
    title: 'Die andere Seite konnte die Absenderadresse nicht prüfen.',
    customer: 'Der empfangende Server fragte, ob es Ihre eigene Adresse gibt, und bekam keine gute Antwort.',
    agent:
      'Die Prüfung des Absenders (Call-out) ist gescheitert: Sein MX antwortet nicht, oder er nimmt für genau diese Adresse keine E-Mail an.',
    fix: 'Prüfen Sie, ob Ihre Adresse E-Mail empfängt: Senden Sie ihr von woanders eine Nachricht. Wenn nicht, zeigen Sie uns diesen Text.',
    article: 'mx',
  },
  'message-malformed': {
    title: 'Die Nachricht ist nicht so gebaut, wie die Regeln es verlangen.',
    customer:
      'Etwas in ihren technischen Zeilen fehlt, ist doppelt oder kaputt. Das Programm, das sie sendete, hat es so gemacht.',
    agent:
      'Wegen ihrer Form abgelehnt (RFC 5322): From, Date oder Message-ID fehlt oder ist doppelt, nackte Zeilenenden oder kaputtes MIME.',
    fix: 'Senden Sie sie mit einem anderen E-Mail-Programm oder über Webmail. Sendet sie eine Website oder ein Programm, zeigen Sie dessen Hersteller diesen Text.',
    article: 'sending',
  },
  'server-refused-policy': {
    title: 'Eine Regel der anderen Seite hat diese Nachricht abgelehnt.',
    customer:
      'Der empfangende Server hat eigene Regeln, und diese Nachricht hat sie nicht bestanden. Welche Regel, sagte er nicht.',
    agent:
      'Eine Ablehnung nach Richtlinie (zum Beispiel 554 5.7.9 bei Yahoo). Zuerst SPF, DKIM und DMARC prüfen, dann Links und den Ruf der Adresse.',
    fix: 'Prüfen Sie hier Ihre Domain. Ist dort alles gut, fragen Sie die andere Seite, welche Regel es war.',
    article: 'dmarc',
  },
});
