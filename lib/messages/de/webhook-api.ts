// What programs and administrators read about webhooks.
import type * as english from '../en/webhook-api.ts';
import { translation } from '../translation.ts';
export const webhookApi = translation<typeof english.webhookApi>()({
  badUrl: 'Geben Sie die https-Adresse eines Hosts mit seinem Namen an, auf Port 443, ohne Benutzernamen und Passwort.',
  badEvents: 'Nennen Sie mit --events, was gemeldet wird: {events}, mehrere durch Kommas getrennt.',
  tooMany: 'Es gibt schon 20 Webhooks. Entfernen Sie zuerst einen.',
  noWebhook: 'Diesen Webhook gibt es nicht.',
  disabled: 'Dieser Webhook hat mit 410 geantwortet und bekommt nichts mehr. Fügen Sie ihn neu hinzu.',
  noDelivery: 'Es gibt keine solche abgeschlossene Meldung.',
  usage: [
    'Aufruf: mailmend webhook add URL [--events report.kept,session.waiting,fleet.regression]',
    '        mailmend webhook list | rotate ID | remove ID',
  ].join('\n'),
  unknown: 'Die Option {option} hat dieser Befehl nicht, oder sie steht zweimal oder ohne Wert da.',
  added: 'Der Webhook {id} bekommt gemeldet: {events}. Sein Geheimnis wird nur jetzt gezeigt:',
  rotated: 'Das neue Geheimnis wird nur jetzt gezeigt; das alte signiert einen Tag lang daneben:',
  removed: 'Der Webhook {id} bekommt nichts mehr gemeldet.',
  disabledSince: 'abgeschaltet seit {day}',
});
