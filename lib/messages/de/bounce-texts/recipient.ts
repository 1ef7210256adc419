// The recipient’s mailbox refused.
import type * as english from '../../en/bounce-texts/recipient.ts';
import { translation } from '../../translation.ts';

export const recipientTexts = translation<typeof english.recipientTexts>()({
  'recipient-unknown': {
    title: 'Die andere Seite kennt diese Adresse nicht.',
    customer: 'Ihre Nachricht ging hinaus. Der empfangende Server sagt, dass dort niemand diese Adresse hat.',
    agent:
      'Der Server des Empfängers hat die Adresse abgelehnt (meist 550 5.1.1). Ist es eine unserer Adressen, nachsehen, ob es das Postfach gibt.',
    fix: 'Prüfen Sie die Adresse Buchstabe für Buchstabe. Löschen Sie sie aus den Vorschlägen Ihres E-Mail-Programms, tippen Sie sie neu und senden Sie noch einmal.',
  },
  'mailbox-full': {
    title: 'Ein Postfach ist voll.',
    customer: 'Im Postfach, für das diese Nachricht war, ist kein Platz mehr. Deshalb nahm der Server sie nicht an.',
    agent:
      'Speicherplatz erschöpft (552 oder 452, 5.2.2). In einer Unzustellbarkeits-Meldung ist es das Postfach des Empfängers, nicht des Absenders.',
    fix: 'Ist es Ihres, leeren Sie Papierkorb und Spam-Ordner, und löschen Sie große Anhänge. Gehört es jemand anderem, sagen Sie auf anderem Weg Bescheid.',
    whileTrying:
      'Ist das Postfach Ihres, leeren Sie Papierkorb und Spam-Ordner, und löschen Sie große Anhänge. Wenn nicht, sagen Sie der Person auf anderem Weg Bescheid. Senden Sie die Nachricht nicht noch einmal.',
    article: 'mailbox-full',
  },
  'mailbox-disabled': {
    title: 'Dieses Postfach ist abgeschaltet.',
    customer: 'Der empfangende Server kennt die Adresse, aber ihr Postfach nimmt zurzeit keine E-Mail an.',
    agent:
      'Das Postfach des Empfängers ist abgeschaltet oder ruht (oft 5.2.1). Ist es eines von uns, nachsehen, warum.',
    fix: 'Sagen Sie der Person auf anderem Weg Bescheid. Nur sie oder ihr E-Mail-Anbieter kann es wieder einschalten.',
  },
  'recipient-internal-only': {
    title: 'Diese Adresse nimmt nur E-Mail aus der eigenen Organisation an.',
    customer:
      'Die Gruppe oder das Postfach ist für Absender von außen geschlossen. Ihre Adresse und Ihr Server sind in Ordnung.',
    agent:
      'Der Empfänger verlangt interne oder zugelassene Absender (5.7.124, 5.7.133, 5.7.134, AuthRequired). Keine Anmeldung des Absenders ändert das.',
    fix: 'Bitten Sie dort jemanden, die Adresse für Absender von außen zu öffnen, oder schreiben Sie dort einer Person.',
  },
  'recipient-group-closed': {
    title: 'Diese Gruppe oder Mailingliste hat Ihre Nachricht nicht angenommen.',
    customer: 'Vielleicht gibt es die Gruppe nicht, oder sie nimmt nur Nachrichten ihrer Mitglieder an.',
    agent:
      'Eine Gruppe oder Liste hat den Beitrag abgelehnt: keine solche Gruppe, nur Mitglieder oder moderiert. Die Antwort sagt nicht, welches.',
    fix: 'Prüfen Sie die Adresse der Gruppe. Stimmt sie, treten Sie der Gruppe bei, oder bitten Sie, dort schreiben zu dürfen.',
  },
  'recipient-refuses-sender': {
    title: 'Der Empfänger nimmt von diesem Absender keine E-Mail an.',
    customer: 'Die Person oder ihre Einstellungen haben diesen Absender ausgesperrt. Die Adresse selbst gibt es.',
    agent: 'Nach eigener Wahl des Empfängers abgelehnt: eine Sperrliste des Postfachs oder seine Vorgaben.',
    fix: 'Sprechen Sie die Person auf anderem Weg an. Bitten Sie, Ihre Adresse von den gesperrten Absendern zu nehmen.',
  },
  'recipient-rate-limited': {
    title: 'Dieses Postfach bekommt zurzeit zu viel E-Mail.',
    customer: 'Der empfangende Server bremst alle, die an diese Adresse schreiben. Es liegt nicht an Ihnen.',
    agent:
      'Die Grenze des Empfängers für eingehende E-Mail ist erreicht (zum Beispiel 4.2.1 und 5.2.1 „at a rate“ bei Gmail).',
    fix: 'Warten Sie einige Stunden, dann senden Sie noch einmal.',
  },
});
