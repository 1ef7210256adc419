// The recipient’s mailbox refused.
import type * as english from '../../en/bounce-texts/recipient.ts';
import { translation } from '../../translation.ts';

export const recipientTexts = translation<typeof english.recipientTexts>()({
  'recipient-unknown': {
    title: 'De andere kant kent dit adres niet.',
    customer: 'Uw bericht ging weg. De ontvangende server zegt dat niemand daar dit adres heeft.',
    agent:
      'De server van de ontvanger weigerde het adres (meestal 550 5.1.1). Is het een adres van ons, kijk dan of de mailbox bestaat.',
    fix: 'Controleer het adres letter voor letter. Verwijder het uit de suggesties van uw mailprogramma, typ het opnieuw en stuur het nog eens.',
  },
  'mailbox-full': {
    title: 'Een mailbox is vol.',
    customer: 'In de mailbox waarvoor dit was, is geen ruimte meer. Daarom nam de server het bericht niet aan.',
    agent:
      'Quotum bereikt (552 of 452, 5.2.2). In een bounce is dit de mailbox van de ontvanger, niet van de afzender.',
    fix: 'Is het uw mailbox, leeg dan prullenbak en spammap, en verwijder grote bijlagen. Is het die van een ander, laat het dan op een andere manier weten.',
    whileTrying:
      'Is de mailbox van u, leeg dan prullenbak en spammap, en verwijder grote bijlagen. Zo niet, laat het de eigenaar op een andere manier weten. Stuur het bericht niet nog eens.',
    article: 'mailbox-full',
  },
  'mailbox-disabled': {
    title: 'Deze mailbox staat uit.',
    customer: 'De ontvangende server kent het adres, maar de mailbox neemt op dit moment geen mail aan.',
    agent:
      'De mailbox van de ontvanger is uitgeschakeld of inactief (vaak 5.2.1). Is het er een van ons, kijk dan waarom.',
    fix: 'Bereik de persoon op een andere manier en vertel het. Alleen zij of hun mailprovider kunnen hem weer aanzetten.',
  },
  'recipient-internal-only': {
    title: 'Dit adres neemt alleen mail van binnen de eigen organisatie aan.',
    customer: 'De groep of mailbox is gesloten voor afzenders van buiten. Uw adres en uw server zijn in orde.',
    agent:
      'De ontvanger eist interne of toegelaten afzenders (5.7.124, 5.7.133, 5.7.134, AuthRequired). Geen login van de afzender verandert dat.',
    fix: 'Vraag daar iemand het adres open te stellen voor afzenders van buiten, of schrijf daar een persoon.',
  },
  'recipient-group-closed': {
    title: 'Deze groep of mailinglijst nam uw bericht niet aan.',
    customer: 'Misschien bestaat de groep niet, of neemt ze alleen berichten van leden aan.',
    agent:
      'Een groep of lijst weigerde het bericht: geen zo’n groep, alleen leden, of gemodereerd. Het antwoord zegt niet welke.',
    fix: 'Controleer het adres van de groep. Klopt het, word dan lid, of vraag de eigenaar of u mag schrijven.',
  },
  'recipient-refuses-sender': {
    title: 'De ontvanger neemt geen mail aan van deze afzender.',
    customer: 'De persoon of de instellingen hebben deze afzender buitengesloten. Het adres zelf bestaat.',
    agent: 'Geweigerd door een eigen keuze van de ontvanger: een blokkeerlijst van de mailbox, of zijn voorkeuren.',
    fix: 'Bereik de persoon op een andere manier. Vraag uw adres van de geblokkeerde afzenders te halen.',
  },
  'recipient-rate-limited': {
    title: 'Deze mailbox krijgt op dit moment te veel mail.',
    customer: 'De ontvangende server remt iedereen af die naar dit adres schrijft. Het ligt niet aan u.',
    agent:
      'De eigen grens van de ontvanger voor inkomende mail is bereikt (zoals 4.2.1 en 5.2.1 ‘at a rate’ bij Gmail).',
    fix: 'Wacht een paar uur, en stuur het dan nog eens.',
  },
});
