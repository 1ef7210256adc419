// What bounces and error messages mean: for the customer, for the agent, and what to do.

import type { BounceId, BounceKind, BounceMender, BounceOutcome } from '../../model/bounce.ts';
import type { BounceText } from '../bounce-text.ts';
import type * as english from '../en/bounces.ts';
import { translation } from '../translation.ts';
import { appTexts } from './bounce-texts/app.ts';
import { deliveryTexts } from './bounce-texts/delivery.ts';
import { loginTexts } from './bounce-texts/login.ts';
import { recipientTexts } from './bounce-texts/recipient.ts';
import { senderTexts } from './bounce-texts/sender.ts';
import { trustTexts } from './bounce-texts/trust.ts';

export const bounceTexts: Record<BounceId, BounceText> = {
  ...recipientTexts,
  ...senderTexts,
  ...trustTexts,
  ...deliveryTexts,
  ...loginTexts,
  ...appTexts,
};

export const bounces = translation<typeof english.bounces>()({
  title: 'Was bedeutet diese Fehlermeldung?',
  lead: 'Fügen Sie eine Nachricht ein, die zurückkam, oder einen Fehler aus Ihrem E-Mail-Programm. Wir sagen, was er bedeutet und was zu tun ist.',
  short: 'Eine Nachricht, die zurückkam, oder ein Fehler aus einem E-Mail-Programm, in einfachen Worten.',
  label: 'Hier einfügen',
  hint: 'Am besten die ganze Nachricht. Eine Zeile oder ein Code wie 0x800CCC0E geht auch.',
  promise: 'Nichts davon wird behalten.',
  submit: 'Erklären',
  whatToDo: 'Was zu tun ist',
  serverSaid: 'In ihren eigenen Worten',
  forAgents: 'Für den Support',
  codes: {
    reply: 'Antwortcode',
    enhanced: 'Genauer Code',
    app: 'Code des Programms',
    recipient: 'Bestimmt für',
    fault: 'Fehler',
    retryUntil: 'Versucht bis',
  },
  words: {
    over: 'Endgültig',
    trying: 'Wird noch versucht',
    known: 'Bekannter Fehler',
    unknown: 'Nicht bekannt',
    noFault: 'Kein Fehler',
  },
  outcomes: {
    over: 'Es ist vorbei: Die Nachricht wird von selbst nicht noch einmal gesendet.',
    trying:
      'Es ist nicht vorbei: Der sendende Server versucht es von selbst weiter. Senden Sie die Nachricht nicht noch einmal.',
    delivered: 'Die Nachricht ist angekommen. Es ist nichts zu tun.',
  } satisfies Record<BounceOutcome, string>,
  outcomeUntold: 'Der Text sagt nicht, ob der sendende Server es noch einmal versucht.',
  menders: {
    sender: 'Der Absender kann das beheben.',
    'sender-host': 'Handeln muss, wer den Mailserver des Absenders betreibt.',
    'sender-dns': 'Handeln muss, wer das DNS der Absender-Domain betreut.',
    recipient: 'Der Empfänger muss handeln.',
    'recipient-host': 'Handeln muss, wer den Mailserver des Empfängers betreibt.',
    'recipient-dns': 'Handeln muss, wer das DNS der Empfänger-Domain betreut.',
    nobody: 'Vorerst muss niemand handeln.',
  } satisfies Record<BounceMender, string>,
  /** Instead of the sender, where no message is on its way. */
  menderOfApp: 'Beheben kann es, wer das E-Mail-Programm nutzt.',
  whileTrying:
    'Warten Sie: Der sendende Server versucht es von selbst wieder. Senden Sie die Nachricht nicht noch einmal.',
  /** What is no fault. */
  kinds: {
    delivery: {
      title: 'Die Nachricht ist angekommen.',
      customer: 'Das ist eine Empfangsbestätigung: Der empfangende Server hat die Nachricht angenommen.',
      agent: 'Eine Zustellbestätigung (RFC 3464): zugestellt, weitergereicht oder verteilt.',
      fix: 'Es ist nichts zu tun.',
    },
    'read-receipt': {
      title: 'Das ist eine Lesebestätigung.',
      customer: 'Das E-Mail-Programm der anderen Seite meldet, dass Ihre Nachricht geöffnet oder gelöscht wurde.',
      agent: 'Eine Lesebestätigung (MDN, RFC 8098). Es ist keine Unzustellbarkeits-Meldung.',
      fix: 'Es ist nichts zu tun.',
    },
    complaint: {
      title: 'Jemand hat eine Nachricht als Spam gemeldet.',
      customer:
        'Ein Empfänger hat eine Nachricht von Ihnen oder Ihrem Server als unerwünscht markiert. Es ist keine Unzustellbarkeits-Meldung.',
      agent:
        'Eine Missbrauchsmeldung (ARF, RFC 5965) aus einem Feedback-Loop. Die Nachricht suchen und wer sie sendete.',
      fix: 'Nehmen Sie diesen Empfänger von Ihrer Liste. Haben Sie die Nachricht nicht gesendet, ändern Sie jetzt Ihr Passwort.',
    },
    'authentication-report': {
      title: 'Das ist ein Bericht über gescheiterte Beweise eines Absenders.',
      customer:
        'Ein Empfänger meldet dem Inhaber Ihrer Domain eine Nachricht, die von ihr zu stammen vorgab. Es ist keine Unzustellbarkeits-Meldung.',
      agent:
        'Ein Bericht über gescheiterte Authentifizierung (RFC 6591), wie ihn DMARC (ruf) oder SPF der Domain erbittet.',
      fix: 'Sehen Sie nach, ob die Nachricht von Ihnen war. Wenn ja, prüfen Sie hier Ihre Domain.',
    },
    'automatic-reply': {
      title: 'Das ist eine automatische Antwort.',
      customer:
        'Die Nachricht kam an, und ein Programm hat geantwortet: Die Person ist abwesend, oder es bestätigt nur.',
      agent:
        'Eine automatische Antwort (RFC 3834), zum Beispiel eine Abwesenheitsnotiz. Es ist keine Unzustellbarkeits-Meldung.',
      fix: 'Es ist nichts zu tun. Warten Sie auf die Person, oder schreiben Sie der Person, die in der Antwort steht.',
    },
  } satisfies Record<Exclude<BounceKind, 'failure' | 'delay' | 'server-reply' | 'app-error'>, BounceText>,
  readOn: 'Mehr dazu lesen',
  unknown: {
    title: 'Diese Meldung kennen wir nicht.',
    customer: 'Es steht kein Code und kein Satz darin, den wir kennen.',
    agent: 'Im Text fand sich weder ein Antwortcode noch ein bekannter Wortlaut.',
    fix: 'Fügen Sie die ganze Nachricht ein, mit dem Teil, der technisch aussieht. Oder prüfen Sie hier Ihre Adresse.',
  } satisfies BounceText,
  problems: {
    'not-an-object': 'Senden Sie ein JSON-Objekt mit dem Feld "text".',
    'unknown-member': 'Nutzen Sie nur dieses Feld: text.',
    'not-text': 'Senden Sie "text" als Text.',
    empty: 'Fügen Sie zuerst die Nachricht oder den Fehler ein.',
    'too-long': 'Fügen Sie weniger ein. Der Anfang der Nachricht reicht, höchstens {limit} KB.',
  },
});
