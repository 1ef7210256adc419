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
  title: 'Wat betekent deze foutmelding?',
  lead: 'Plak een bericht dat terugkwam, of een fout uit uw mailprogramma. We zeggen wat het betekent en wat u kunt doen.',
  short: 'Een bericht dat terugkwam, of een fout uit een mailprogramma, in gewone woorden.',
  label: 'Plak het hier',
  hint: 'Het hele bericht is het beste. Eén regel of een code, zoals 0x800CCC0E, kan ook.',
  promise: 'Er wordt niets van bewaard.',
  submit: 'Leg het uit',
  whatToDo: 'Wat u kunt doen',
  serverSaid: 'In hun eigen woorden',
  forAgents: 'Voor de helpdesk',
  codes: {
    reply: 'Antwoordcode',
    enhanced: 'Detailcode',
    app: 'Code van het programma',
    recipient: 'Bestemd voor',
    fault: 'Fout',
    retryUntil: 'Geprobeerd tot',
  },
  words: {
    over: 'Definitief',
    trying: 'Wordt nog geprobeerd',
    known: 'Bekende fout',
    unknown: 'Niet bekend',
    noFault: 'Geen fout',
  },
  outcomes: {
    over: 'Dit is voorbij: het bericht wordt niet vanzelf opnieuw verstuurd.',
    trying: 'Dit is niet voorbij: de verzendende server blijft het vanzelf proberen. Stuur het bericht niet nog eens.',
    delivered: 'Het bericht is aangekomen. Er hoeft niets te gebeuren.',
  } satisfies Record<BounceOutcome, string>,
  outcomeUntold: 'De tekst zegt niet of de verzendende server het nog eens probeert.',
  menders: {
    sender: 'De afzender kan dit herstellen.',
    'sender-host': 'Wie de mailserver van de afzender beheert, moet iets doen.',
    'sender-dns': 'Wie het DNS van het domein van de afzender beheert, moet iets doen.',
    recipient: 'De ontvanger moet iets doen.',
    'recipient-host': 'Wie de mailserver van de ontvanger beheert, moet iets doen.',
    'recipient-dns': 'Wie het DNS van het domein van de ontvanger beheert, moet iets doen.',
    nobody: 'Voorlopig hoeft niemand iets te doen.',
  } satisfies Record<BounceMender, string>,
  /** Instead of the sender, where no message is on its way. */
  menderOfApp: 'Wie het mailprogramma gebruikt, kan dit herstellen.',
  whileTrying: 'Wacht: de verzendende server probeert het vanzelf opnieuw. Stuur het bericht niet nog eens.',
  /** What is no fault. */
  kinds: {
    delivery: {
      title: 'Het bericht is aangekomen.',
      customer: 'Dit is een ontvangstbewijs: de ontvangende server heeft het bericht aangenomen.',
      agent: 'Een bezorgmelding van succes (RFC 3464): bezorgd, doorgegeven of verdeeld.',
      fix: 'Er hoeft niets te gebeuren.',
    },
    'read-receipt': {
      title: 'Dit is een leesbevestiging.',
      customer: 'Het mailprogramma van de andere kant meldt dat uw bericht is geopend of verwijderd.',
      agent: 'Een leesbevestiging (MDN, RFC 8098). Het is geen bounce.',
      fix: 'Er hoeft niets te gebeuren.',
    },
    complaint: {
      title: 'Iemand heeft een bericht als spam gemeld.',
      customer: 'Een ontvanger merkte een bericht van u of uw server aan als ongewenst. Dit is geen bounce.',
      agent: 'Een misbruikmelding (ARF, RFC 5965) uit een feedbackloop. Zoek het bericht en wie het stuurde.',
      fix: 'Haal die ontvanger van uw lijst. Hebt u het bericht niet gestuurd, wijzig dan nu uw wachtwoord.',
    },
    'authentication-report': {
      title: 'Dit is een rapport over mislukte bewijzen van een afzender.',
      customer: 'Een ontvanger meldt de eigenaar van uw domein een bericht dat zei ervan te komen. Dit is geen bounce.',
      agent: 'Een rapport over mislukte authenticatie (RFC 6591), zoals DMARC (ruf) of SPF van het domein vraagt.',
      fix: 'Kijk of het bericht van u was. Zo ja, controleer hier uw domein.',
    },
    'automatic-reply': {
      title: 'Dit is een automatisch antwoord.',
      customer: 'Het bericht kwam aan, en een programma antwoordde: de persoon is afwezig, of het bevestigt alleen.',
      agent: 'Een automatisch antwoord (RFC 3834), zoals een afwezigheidsbericht. Het is geen bounce.',
      fix: 'Er hoeft niets te gebeuren. Wacht op de persoon, of schrijf wie het antwoord noemt.',
    },
  } satisfies Record<Exclude<BounceKind, 'failure' | 'delay' | 'server-reply' | 'app-error'>, BounceText>,
  readOn: 'Lees hier meer over',
  unknown: {
    title: 'Dit bericht kennen we niet.',
    customer: 'Er staat geen code of zin in die we kennen.',
    agent: 'In de tekst staat geen antwoordcode en geen bekende formulering.',
    fix: 'Plak het hele bericht, met het deel dat technisch lijkt. Of controleer hier uw adres.',
  } satisfies BounceText,
  problems: {
    'not-an-object': 'Stuur een JSON-object met het veld "text".',
    'unknown-member': 'Gebruik alleen dit veld: text.',
    'not-text': 'Stuur "text" als tekst.',
    empty: 'Plak eerst het bericht of de fout.',
    'too-long': 'Plak minder. Het begin van het bericht is genoeg, hoogstens {limit} KB.',
  },
});
