// What programs and administrators read about webhooks.
import type * as english from '../en/webhook-api.ts';
import { translation } from '../translation.ts';
export const webhookApi = translation<typeof english.webhookApi>()({
  badUrl: 'Geef een https-adres met de naam van een host, op poort 443, zonder gebruikersnaam of wachtwoord.',
  badEvents: 'Noem wat er gemeld wordt met --events: {events}, meerdere met komma’s ertussen.',
  tooMany: 'Er zijn al 20 webhooks. Haal er eerst een weg.',
  noWebhook: 'Deze webhook bestaat niet.',
  disabled: 'Deze webhook antwoordde 410 en krijgt geen berichten meer. Voeg hem opnieuw toe.',
  noDelivery: 'Er is geen zo’n bericht dat klaar is.',
  usage: [
    'Gebruik: mailmend webhook add URL [--events report.kept,session.waiting,fleet.regression]',
    '         mailmend webhook list | rotate ID | remove ID',
  ].join('\n'),
  unknown: 'Deze opdracht heeft geen optie {option}, of die is twee keer of zonder waarde gegeven.',
  added: 'De webhook {id} krijgt bericht van: {events}. Het geheim ervan wordt alleen nu getoond:',
  rotated: 'Het nieuwe geheim wordt alleen nu getoond; het oude ondertekent nog een dag mee:',
  removed: 'De webhook {id} krijgt geen berichten meer.',
  disabledSince: 'uitgeschakeld sinds {day}',
});
