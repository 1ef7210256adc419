// The sender’s address, account or message was refused.
import type * as english from '../../en/bounce-texts/sender.ts';
import { translation } from '../../translation.ts';

export const senderTexts = translation<typeof english.senderTexts>()({
  'submission-sender-rejected': {
    title: 'Het adres van de afzender werd niet aangenomen.',
    customer: 'De server kon niets met het adres waar dit bericht vandaan kwam.',
    agent: 'De envelopafzender werd geweigerd: een tikfout, of het domein ervan bestaat niet of neemt geen mail aan.',
    fix: 'Controleer in uw mailprogramma uw eigen adres, letter voor letter, ook het deel achter de @.',
    article: 'sending',
  },
  'sender-not-owned': {
    title: 'Met dit afzenderadres mag u niet verzenden.',
    customer:
      'U logde in met één adres en verstuurde met een ander. De server laat u alleen met uw eigen adres verzenden.',
    agent:
      'De afzender hoort niet bij de login (553 of 5.7.60). Misschien ontbreekt een alias of een recht om te verzenden als.',
    fix: 'Stel in uw mailprogramma als afzender het adres in waarmee u inlogt. Of vraag ons het andere toe te staan.',
    article: 'sending',
  },
  'account-suspended': {
    title: 'Dit account mag op dit moment niet verzenden.',
    customer: 'De mailprovider heeft het account stilgezet. Vaak stuurde het spam zonder dat de eigenaar het wist.',
    agent: 'Het account is geblokkeerd: misbruik of betaling. Bekijk het verzendlogboek voordat u het vrijgeeft.',
    fix: 'Wijzig uw wachtwoord, controleer uw computer op virussen, en vraag ons er dan naar te kijken.',
  },
  'rate-limited': {
    title: 'Er is in korte tijd te veel verstuurd.',
    customer: 'Een server telt hoeveel er verstuurd wordt, en vraagt om het rustiger aan te doen. Er is niets stuk.',
    agent:
      'Een grens voor verzenden is bereikt. Heeft de klant niet zo veel verstuurd, denk dan aan een gestolen wachtwoord.',
    fix: 'Wacht een uur, en stuur dan minder tegelijk. Hebt u niet zo veel verstuurd, wijzig dan nu uw wachtwoord.',
    article: 'sending',
  },
  'defer-limit': {
    title: 'Te veel berichten van dit domein zijn mislukt.',
    customer:
      'Veel berichten van uw domein konden niet bezorgd worden. Daarom verzendt de server een tijdje niets meer.',
    agent:
      'De grens voor uitgestelde en mislukte berichten is bereikt (max defers and failures): een oude lijst, of een website of wachtwoord in verkeerde handen.',
    fix: 'Stop met mailings, schoon de lijst op en wijzig het wachtwoord. Wij kunnen zien wat er verstuurd is en de stop opheffen.',
    article: 'sending',
  },
  'size-limit': {
    title: 'Het bericht is te groot.',
    customer:
      'Een server onderweg neemt berichten van deze grootte niet aan. Bijlagen groeien bij het verzenden met een derde.',
    agent:
      'Een groottegrens is overschreden (552 of 5.3.4). SIZE in de EHLO van de weigerende server zegt hoeveel hij aanneemt.',
    fix: 'Stuur een link naar het bestand in plaats van het bestand, of stuur het in kleinere delen.',
    article: 'sending',
  },
  'server-refused-content': {
    title: 'Het bericht leek voor de andere kant op spam.',
    customer:
      'Een filter aan de ontvangende kant weigerde dit bericht. Filters beoordelen woorden, links en de afzender.',
    agent:
      'Een inhoudsfilter weigerde het. Controleer SPF, DKIM en DMARC, links in de tekst en de reputatie van het verzendende adres.',
    fix: 'Stuur eerst een korte tekst zonder links of afbeeldingen. Komt die door, dan ligt het aan iets in de tekst.',
    article: 'sending',
  },
  'server-refused-attachment': {
    title: 'Een bijlage werd geweigerd.',
    customer: 'De ontvangende kant neemt dit soort bestand niet aan, of vond er iets schadelijks in.',
    agent:
      'Een virusfilter of een regel over bestandstypen weigerde het. Noemt het een virus, laat dan de computer van de afzender nakijken.',
    fix: 'Controleer het bestand op virussen. Stuur een link ernaar in plaats van het bestand.',
    article: 'sending',
  },
  'sender-verification-failed': {
    title: 'De andere kant kon het adres van de afzender niet controleren.',
    customer: 'De ontvangende server vroeg of uw eigen adres bestaat, en kreeg geen goed antwoord.',
    agent:
      'De controle van de afzender (call-out) mislukte: de MX ervan antwoordt niet, of neemt voor precies dit adres geen mail aan.',
    fix: 'Controleer of uw adres mail ontvangt: stuur er van elders een bericht naartoe. Zo niet, laat ons deze tekst zien.',
    article: 'mx',
  },
  'message-malformed': {
    title: 'Het bericht is niet gebouwd zoals de regels vragen.',
    customer:
      'Iets in de technische regels ontbreekt, staat dubbel of is stuk. Het programma dat het stuurde, maakte het zo.',
    agent:
      'Geweigerd om zijn vorm (RFC 5322): From, Date of Message-ID ontbreekt of staat dubbel, kale regeleinden, of kapotte MIME.',
    fix: 'Stuur het met een ander mailprogramma of via webmail. Stuurt een website of een programma het, laat de maker dan deze tekst zien.',
    article: 'sending',
  },
  'server-refused-policy': {
    title: 'Een regel van de andere kant weigerde dit bericht.',
    customer:
      'De ontvangende server heeft eigen regels, en dit bericht voldeed er niet aan. Welke regel, zei hij niet.',
    agent:
      'Een weigering door beleid (zoals 554 5.7.9 van Yahoo). Controleer eerst SPF, DKIM en DMARC, dan links en de reputatie van het adres.',
    fix: 'Controleer hier uw domein. Is daar alles goed, vraag de andere kant dan welke regel het was.',
    article: 'dmarc',
  },
});
