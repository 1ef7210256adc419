// What is written into help desks, and what programs read when that cannot be done.
import type * as english from '../en/help-desk.ts';
import { translation } from '../translation.ts';
export const helpDesk = translation<typeof english.helpDesk>()({
  check: 'E-Mail dieses Kunden prüfen',
  desk: 'Live-Hilfe',
  report: 'Der Bericht, mit jeder Abfrage dahinter: {url}',
  invitation: 'E-Mail dieses Kunden prüfen: {url}',
  notConnected: 'Das Profil nennt kein solches Ticketsystem.',
  badTicket: 'Geben Sie die Nummer an, die das Ticket im Ticketsystem hat, in Ziffern.',
  noTicket: 'Das Ticketsystem hat kein Ticket mit dieser Nummer.',
  refused: 'Das Ticketsystem hat keine Notiz angenommen. Es sagte: {words}',
  away: 'Das Ticketsystem war nicht erreichbar. Nichts wurde geschrieben; versuchen Sie es später noch einmal.',
  silent:
    'Das Ticketsystem hat nicht geantwortet. Sehen Sie im Ticket nach, bevor Sie es in einer Minute noch einmal versuchen.',
  busy: 'Diese Notiz wird gerade geschrieben.',
  badSignature: 'Die Signatur passt nicht zu diesem Inhalt und dem Geheimnis aus dem Profil.',
  badBody: 'Der Inhalt enthält kein Ticket.',
  badSecret: 'Das Geheimnis passt nicht zu dem aus dem Profil.',
  noPublicUrl: 'Setzen Sie publicUrl im Profil: Links führen dorthin.',
});
