// Why we could not look: one honest sentence a reason, none of which blames the customer's mail.

import type { UnknownReason } from '../../model/outcome.ts';
import type * as english from '../en/unknown-reasons.ts';
import { translation } from '../translation.ts';

export const unknownReasonTexts: Readonly<Record<UnknownReason, string>> = {
  'own-resolver': 'We konden niet kijken: onze eigen naamdienst gaf geen antwoord. Over uw mail zegt dit niets.',
  'dns-timeout': 'We konden niet kijken: één DNS-vraag kreeg niet op tijd antwoord. Over uw mail zegt dit niets.',
  'dns-failed': 'We konden niet kijken: één DNS-vraag gaf geen bruikbaar antwoord. Dat alleen bewijst niets.',
  'own-network': 'We konden niet kijken: ons eigen netwerk kan deze poort niet gebruiken. Over uw mail zegt dit niets.',
  cancelled: 'We hebben niet gekeken: de controle werd eerder gestopt.',
  deadline: 'We hebben niet gekeken: de tijd voor deze controle was eerder om.',
  'connection-budget': 'We hebben niet gekeken: we houden onze verbindingen met één server beperkt.',
  'own-restraint':
    'Niet gecontroleerd: deze server heeft ons de laatste minuten vaak gezien, dus laten we hem even met rust.',
  'address-not-allowed': 'We hebben niet gekeken: met dit adres mogen we geen verbinding maken.',
  'no-password': 'Niet gecontroleerd: hiervoor moeten we inloggen met uw wachtwoord.',
  'not-vouched':
    'Niet gecontroleerd: we sturen een wachtwoord alleen naar een server waar we voor instaan of die u bevestigt.',
  'certificate-invalid':
    'Niet gecontroleerd: er klopt iets niet aan het certificaat van de server, dus stuurden we het wachtwoord niet.',
  'rejected-before': 'Niet gecontroleerd: de server weigerde precies deze gegevens een ogenblik geleden.',
  'login-budget':
    'Niet gecontroleerd: Mailmend heeft zijn eigen pogingen bij deze server opgebruikt. Uw mailbox is daardoor niet geblokkeerd.',
  'imap-not-accepted': 'Niet gecontroleerd: hier proberen we het wachtwoord pas nadat het voor lezen heeft gewerkt.',
  'not-offered': 'Niet gecontroleerd: de server biedt geen manier om in te loggen die wij mogen gebruiken.',
  'sending-not-accepted':
    'Niet gecontroleerd: een testbericht kan pas weg nadat inloggen voor verzenden heeft gewerkt.',
  'not-asked': 'Niet gecontroleerd: we sturen alleen een testbericht als u erom vraagt.',
  'sent-before': 'Niet gecontroleerd: er ging een paar minuten geleden al een testbericht naar deze mailbox.',
  'mailbox-full': 'Niet gecontroleerd: de mailbox is vol, dus stuurden we geen testbericht.',
  'web-server-hidden':
    'Niet gecontroleerd: de website staat achter een proxy (CDN) of een sitebouwer. Noem ons de eigen server, dan controleren we die.',
  'server-unreached': 'Niet gecontroleerd: de server die eerst moet antwoorden, was niet te bereiken.',
  'no-clear-answer': 'We hebben het gevraagd, maar het antwoord van de server maakt dit niet duidelijk.',
  'server-hung-up': 'Niet gecontroleerd: de server liet ons binnen en verbrak daarna de verbinding.',
  'own-error': 'We konden niet kijken: onze controle maakte hier een fout. Over uw mail zegt dit niets.',
  'not-applicable': 'Niet gecontroleerd: hier viel niets te bekijken.',
};

export const comeAgain = translation<typeof english.comeAgain>()({
  at: 'Controleer na {time} (UTC) opnieuw.',
});
