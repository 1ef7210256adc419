// The way to the receiving server, and what that server did.
import type * as english from '../../en/bounce-texts/delivery.ts';
import { translation } from '../../translation.ts';

export const deliveryTexts = translation<typeof english.deliveryTexts>()({
  'host-nxdomain': {
    title: 'Het deel achter de @ is niet te vinden.',
    customer: 'De server zocht het domein achter de @ en vond er geen dat mail aanneemt.',
    agent:
      'De naam was niet op te zoeken. Denk eerst aan een tikfout, dan aan een verlopen domein of een ontbrekend record.',
    fix: 'Controleer de spelling achter de @, of van de servernaam in uw mailprogramma. Klopt die, laat het dan de andere kant weten.',
    article: 'dns',
  },
  'mx-null': {
    title: 'Dit domein neemt helemaal geen mail aan.',
    customer: 'Het domein achter de @ zegt openlijk dat het geen mailboxen heeft.',
    agent: 'Het domein publiceert een null-MX (RFC 7505), of de server zegt dat hij nooit mail aanneemt.',
    fix: 'Controleer het adres. Is het domein van u en moet het mail hebben, dan moet het MX-record vervangen worden.',
    article: 'mx',
  },
  'mx-loop': {
    title: 'Het bericht ging in een kring rond.',
    customer: 'Servers gaven dit bericht aan elkaar door tot er één het tegenhield.',
    agent:
      'Een maillus: doorsturingen die naar elkaar wijzen, of een MX die wijst naar een server die het terugstuurt.',
    fix: 'Bekijk de doorstuurregels van beide adressen en haal er één weg. Wij kunnen helpen zoeken.',
    article: 'mx',
  },
  'mx-without-smtp': {
    title: 'De ontvangende server was niet te bereiken.',
    customer: 'De verzendende server probeerde het een tijd, en de server van de andere kant antwoordde niet.',
    agent: 'De mailserver van de ontvanger antwoordde niet op poort 25, of de tijd voor nieuwe pogingen was om.',
    fix: 'Wacht een uur en stuur het nog eens. Blijft het zo, laat het de andere kant dan op een andere manier weten.',
    article: 'server-not-reached',
  },
  'server-greylisting': {
    title: 'De andere kant zei: probeer het later.',
    customer: 'De ontvangende server stelt mail uit van afzenders die hij nog niet kent. Dat is gebruikelijk.',
    agent:
      'Een tijdelijke weigering, zeer waarschijnlijk greylisting. De verzendende server probeert het vanzelf opnieuw.',
    fix: 'Wacht. De verzendende server probeert het opnieuw, meestal binnen 30 minuten. Stuur het niet twee keer.',
    whileTrying:
      'Wacht. De verzendende server probeert het opnieuw, meestal binnen 30 minuten. Stuur het niet twee keer.',
    whenOver: {
      title: 'De andere kant zei ‘later’, en de verzendende server gaf het op.',
      customer:
        'De ontvangende server stelt mail uit van afzenders die hij niet kent. Die van u probeerde het niet lang genoeg.',
      agent:
        'Greylisting, en de verzendende server gaf het op. Hij moet het enkele uren vanaf hetzelfde adres blijven proberen.',
      fix: 'Stuur het bericht nog eens. Komt het weer terug, laat ons dan deze tekst zien.',
    },
  },
  'server-refused-later': {
    title: 'De server stelde dit uit, zonder reden in woorden die we kennen.',
    customer: 'Deze weigering geldt alleen voor nu. De verzendende server probeert het vanzelf opnieuw.',
    agent: 'Een tijdelijke weigering (4xx) zonder bekende formulering. De eigen zin van de server staat hieronder.',
    fix: 'Wacht een paar uur. Komt het bericht niet aan, laat ons dan de hele tekst zien.',
    whileTrying:
      'Wacht een paar uur, en stuur het bericht niet nog eens. Komt het niet aan, laat ons dan de hele tekst zien.',
    whenOver: {
      title: 'De server stelde dit uit tot de verzendende server het opgaf.',
      customer: 'De ontvangende server zei elke keer ‘later’, in woorden die we niet kennen.',
      agent: 'Een tijdelijke weigering (4xx) zonder bekende formulering, herhaald tot de tijd in de wachtrij om was.',
      fix: 'Stuur het bericht nog één keer. Komt het weer terug, laat ons dan de hele tekst zien.',
    },
  },
  'server-refused-for-good': {
    title: 'De server weigerde dit, zonder reden in woorden die we kennen.',
    customer: 'Het bericht is niet aangenomen, en het wordt niet vanzelf opnieuw geprobeerd.',
    agent: 'Een blijvende weigering (5xx) zonder bekende formulering. De eigen zin van de server staat hieronder.',
    fix: 'Lees hieronder de eigen zin van de server, en laat ons de hele tekst zien.',
  },
  'mx-tls-failed': {
    title: 'Een veilige verbinding met de ontvangende server was niet mogelijk.',
    customer:
      'Het ontvangende domein belooft versleuteling die te vertrouwen is, en de server ervan houdt zich er niet aan.',
    agent:
      'TLS met de MX mislukte waar het verplicht is (DANE, MTA-STS of de regel van de afzender): geen STARTTLS, of een certificaat dat niet past.',
    fix: 'Laat het de andere kant op een andere manier weten: het certificaat of TLS van hun mailserver heeft aandacht nodig.',
    article: 'encryption',
  },
  'mx-not-local': {
    title: 'De ontvangende server rekent dit domein niet tot de zijne.',
    customer: 'Het DNS van het domein noemt een mailserver, en die weet niet dat het domein bij hem hoort.',
    agent:
      'De MX leidt naar een server die niet voor het domein is ingesteld. Hij zegt ‘loops back to myself’ of ‘points to local host’.',
    fix: 'Zet op de server die de MX noemt de mailroutering van het domein op lokaal. Of corrigeer het MX-record.',
    article: 'mx',
  },
  'mx-missing': {
    title: 'Het domein noemt geen mailserver.',
    customer: 'Het deel achter de @ bestaat, maar het DNS ervan zegt niet waar mail heen moet.',
    agent: 'Voor het domein van de ontvanger is er geen MX en geen bruikbaar adresrecord.',
    fix: 'Controleer de spelling achter de @. Is het domein van u, dan moet het MX-record gezet worden.',
    article: 'mx',
  },
  'dns-lookup-failed': {
    title: 'Het DNS van het domein gaf geen goed antwoord.',
    customer: 'Uw server vroeg waar hij moest bezorgen, en het DNS had moeite. Het domein kan heel goed bestaan.',
    agent: 'De DNS-opvraging mislukte (SERVFAIL, time-out, ‘try again’). Dat bewijst niet dat de naam niet bestaat.',
    fix: 'Wacht een paar uur en stuur het nog eens. Is het domein van u, controleer het dan hier: de nameservers ervan hebben aandacht nodig.',
    article: 'dns',
  },
  'server-disk-full': {
    title: 'De server zelf heeft geen ruimte meer.',
    customer: 'De schijf is vol. Het gaat niet om één mailbox, en er is niets mis met uw bericht.',
    agent:
      'Het mailsysteem is vol (452 4.3.1, RFC 3463 X.3.1): schijf of wachtrij van de antwoordende server, geen quotum van een mailbox.',
    fix: 'Wacht een paar uur en stuur het nog eens. Is de server van ons, meld het ons dan nu.',
  },
  'server-internal-error': {
    title: 'De server heeft zelf een fout.',
    customer: 'De antwoordende server kon zijn werk niet doen. Er is niets mis met uw bericht.',
    agent:
      'De antwoordende server meldde een interne fout of een fout in zijn instellingen (451 4.3.0, 4.3.5). Bekijk zijn logboek.',
    fix: 'Wacht een paar uur en stuur het nog eens. Blijft het zo, laat het de andere kant dan op een andere manier weten.',
  },
});
