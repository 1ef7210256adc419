// What is written into help desks, and what programs read when that cannot be done.
import type * as english from '../en/help-desk.ts';
import { translation } from '../translation.ts';
export const helpDesk = translation<typeof english.helpDesk>()({
  check: 'De mail van deze klant controleren',
  desk: 'Live hulp',
  report: 'Het rapport, met elke opvraging erachter: {url}',
  invitation: 'De mail van deze klant controleren: {url}',
  notConnected: 'Het profiel noemt geen helpdesk met die naam.',
  badTicket: 'Geef het nummer van het ticket in de helpdesk, in cijfers.',
  noTicket: 'De helpdesk heeft geen ticket met dit nummer.',
  refused: 'De helpdesk nam geen notitie aan. Het antwoord was: {words}',
  away: 'De helpdesk was niet te bereiken. Er is niets geschreven; probeer het later opnieuw.',
  silent: 'De helpdesk gaf geen antwoord. Bekijk het ticket voordat u het over een minuut opnieuw probeert.',
  busy: 'Deze notitie wordt op dit moment geschreven.',
  badSignature: 'De handtekening past niet bij deze body en het geheim in het profiel.',
  badBody: 'In de body staat geen ticket.',
  badSecret: 'Het geheim komt niet overeen met dat in het profiel.',
  noPublicUrl: 'Stel publicUrl in het profiel in: links leiden daarheen.',
});
