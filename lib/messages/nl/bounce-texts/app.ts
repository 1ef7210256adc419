// What a mail app says of its connection.
import type * as english from '../../en/bounce-texts/app.ts';
import { translation } from '../../translation.ts';

export const appTexts = translation<typeof english.appTexts>()({
  'certificate-not-trusted': {
    title: 'Uw mailprogramma vertrouwt het certificaat van de server niet.',
    customer: 'Misschien staat de naam uit uw programma niet op het certificaat, of is het verlopen.',
    agent: 'Het programma weigerde het certificaat. Controleer namen, datums en keten voor de gebruikte server.',
    fix: 'Accepteer het niet. Controleer hier uw adres: we tonen de servernaam die past.',
    article: 'certificate-names',
  },
  'tls-mode-mismatch': {
    title: 'Poort en beveiliging passen niet bij elkaar.',
    customer: 'Uw mailprogramma begon anders te versleutelen dan de server op deze poort verwacht.',
    agent: 'Impliciet TLS en STARTTLS zijn verwisseld in de instellingen van het programma.',
    fix: 'Bij de poorten 465, 993 en 995 hoort SSL/TLS. Bij de poorten 587, 143 en 110 hoort STARTTLS.',
    article: 'ports',
  },
  'outlook-cannot-connect': {
    title: 'Outlook kon geen verbinding maken met de server.',
    customer: 'Outlook kreeg geen verbinding. Het kan liggen aan de servernaam, de poort of iets onderweg.',
    agent: 'De eigen code van Outlook voor geen verbinding. Hij zegt niet of naam, poort of netwerk de oorzaak is.',
    fix: 'Controleer hier uw adres, en vergelijk servernaam en poort met die in Outlook.',
    article: 'server-not-reached',
  },
  'outlook-connection-closed': {
    title: 'De verbinding met de server werd verbroken.',
    customer: 'Outlook was verbonden, en de verbinding eindigde voordat het werk klaar was.',
    agent: 'De verbinding brak af: een grens bij de server, een virusscanner die mail meeleest, of een zwak netwerk.',
    fix: 'Zet het scannen van mail in uw virusscanner uit, start Outlook opnieuw en probeer het nog eens.',
    article: 'server-not-reached',
  },
  'outlook-timeout': {
    title: 'De server deed er voor Outlook te lang over.',
    customer: 'Outlook wachtte op een antwoord en gaf het op.',
    agent: 'Een time-out in Outlook: een verkeerde poort, een firewall, een traag netwerk of een heel groot bericht.',
    fix: 'Vergelijk de poort in Outlook met uw instellingen hier. Kijk of er in het Postvak UIT een heel groot bericht staat.',
    article: 'server-not-reached',
  },
  'app-cannot-connect': {
    title: 'Het mailprogramma kon geen verbinding maken met de server.',
    customer: 'Het programma kreeg geen verbinding. Het kan liggen aan de servernaam, de poort of iets onderweg.',
    agent:
      'De eigen woorden van het programma voor geen verbinding. Ze zeggen niet of naam, poort, netwerk of server de oorzaak is.',
    fix: 'Probeer een ander netwerk, zoals mobiele data. Controleer daarna hier uw adres en vergelijk servernaam en poort.',
    article: 'server-not-reached',
  },
  'app-connection-closed': {
    title: 'De verbinding met de server werd verbroken.',
    customer: 'Het programma was verbonden, en de verbinding eindigde voordat het werk klaar was.',
    agent: 'De verbinding brak af: een grens bij de server, een virusscanner die mail meeleest, of een zwak netwerk.',
    fix: 'Sluit het programma, wacht vijf minuten en probeer het nog eens. Probeer daarna een ander netwerk.',
    article: 'server-not-reached',
  },
  'app-timeout': {
    title: 'De server antwoordde het mailprogramma niet op tijd.',
    customer: 'Het programma wachtte op een antwoord en gaf het op.',
    agent:
      'Een time-out in het programma: een verkeerde poort of naam, een firewall, een traag netwerk of een heel groot bericht.',
    fix: 'Probeer een ander netwerk, zoals mobiele data. Controleer daarna hier uw adres en vergelijk servernaam en poort.',
    article: 'server-not-reached',
  },
  'app-secure-connection-failed': {
    title: 'Het mailprogramma kon geen veilige verbinding maken.',
    customer:
      'Programma en server werden het niet eens over de versleuteling, of het programma vertrouwt het certificaat niet.',
    agent:
      'TLS mislukte in het programma. Het kan liggen aan het certificaat, de verkeerde soort voor de poort, of een oud programma.',
    fix: 'Laat de versleuteling aan. Controleer hier uw adres, en stel servernaam, poort en beveiliging in zoals getoond.',
    article: 'encryption',
  },
  'app-settings-not-found': {
    title: 'Het mailprogramma vond geen instellingen voor dit adres.',
    customer: 'Dat gebeurt ook bij goede adressen. De instellingen zijn met de hand in te typen.',
    agent:
      'De automatische instelling van het programma vond niets: geen autoconfig, geen Autodiscover, niet in de eigen lijst.',
    fix: 'Controleer hier uw adres. We tonen de instellingen, en hoe u ze in uw mailprogramma typt.',
    article: 'automatic-setup',
  },
  'device-offline': {
    title: 'Het apparaat of het mailprogramma is offline.',
    customer: 'Er was geen internetverbinding, of het programma moest zonder werken.',
    agent: 'Het programma meldt geen netwerk, of zijn offlinemodus. De server is niet gevraagd.',
    fix: 'Zet de vliegtuigmodus en ‘Offline werken’ uit. Open een website om te zien of het internet werkt.',
    article: 'server-not-reached',
  },
  'outlook-data-file': {
    title: 'Outlook kan zijn gegevensbestand niet gebruiken.',
    customer: 'Outlook bewaart mail in een bestand op deze computer. Het is niet gevonden, beschadigd of vol.',
    agent: 'De PST of OST van het profiel ontbreekt, is beschadigd of te groot. De server staat hierbuiten.',
    fix: 'Start Outlook opnieuw. Komt het terug, maak dan in het Configuratiescherm onder Mail een nieuw Outlook-profiel en voeg het account daar toe.',
  },
  'sent-not-saved': {
    title: 'Het bericht ging weg, maar er is geen kopie bewaard.',
    customer: 'Het programma stuurde het, en kon de kopie niet in de map voor verzonden mail of concepten zetten.',
    agent:
      'Bewaren via IMAP mislukte na het verzenden: de map ontbreekt of heet anders, de mailbox is vol, of de verbinding brak.',
    fix: 'Stuur het niet twee keer. Kies in de instellingen van het programma de map voor verzonden mail die op de server staat.',
  },
});
