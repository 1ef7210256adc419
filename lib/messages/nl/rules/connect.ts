// What the rules of connect say.
import type { connect as english } from '../../../rules/connect/index.ts';
import { translationOfRules } from '../../translation.ts';

const TO_MAIL_HOST = 'Stuur dit naar uw mailprovider.';
/** Said where a server does not serve, and mail waits. */
const NO_MAIL_IS_LOST =
  `Er gaat hierdoor geen mail verloren: die wacht op de server, of een paar dagen bij de afzender. Raden wij andere instellingen aan, gebruik die dan. Anders werkt webmail misschien, als uw mailprovider dat heeft. ${TO_MAIL_HOST}` as const;
/** Said where the server may have turned away the check alone. */
const TRY_YOUR_APP =
  `Probeer uw e-mailprogramma: werkt het, dan wees de server alleen onze controle af, en is alles in orde. ${NO_MAIL_IS_LOST}` as const;
const OTHER_SETTINGS =
  'Raden wij andere instellingen aan, gebruik die dan in uw e-mailprogramma. Stuur dit naar degene die uw domein beheert.';
const USE_OURS = 'Gebruik de instellingen die wij aanraden: die nemen een weg die werkt.';

/** A port that the settings of the domain name, and that is closed. */
const published = {
  title: 'Sommige e-mailprogramma’s worden naar een gesloten deur van {host} geleid.',
  customer:
    'Sommige e-mailprogramma’s zoeken zelf hun instellingen en proberen {host} op poort {ports}, die dicht is. Een andere poort werkt.',
  meanwhile: USE_OURS,
  agent:
    '{host}: het domein publiceert {ports}, en dat gaat niet open (adressen {addresses}), terwijl een andere poort van de dienst werkt.',
  fix: 'Open poort {ports} op {host}, of haal die uit de gepubliceerde instellingen.',
} as const;

/** A port that does not serve, beside one that does. */
const spare = {
  title: 'Eén weg naar de server {host} is stuk.',
  customer:
    'Staat uw e-mailprogramma op poort {ports} van {host}, dan komt het niet binnen. Een andere poort werkt, en die noemen onze instellingen.',
  meanwhile: USE_OURS,
} as const;

export const connect = translationOfRules<typeof english>()({
  title: 'Verbinden',
  rules: {
    'host-nxdomain': {
      title: 'De servernaam {host} bestaat niet.',
      customer:
        'Misschien moet uw e-mailprogramma {host} gebruiken. Het internet kent die naam niet, dus vindt het programma geen server.',
      meanwhile: OTHER_SETTINGS,
      agent: '{host}: NXDOMAIN voor A en AAAA. Genoemd door: {sources}.',
      fix: 'Klopt de naam, voeg dan een A- of CNAME-record voor {host} toe.\nIs de naam oud of verkeerd getypt, haal die dan uit de instellingen die hem noemen ({sources}).',
      variants: {
        alias: {
          agent:
            '{host} is een CNAME naar {target}: NXDOMAIN voor A en AAAA. Het lijkt op {meant} met een domein erachter. Genoemd door: {sources}.',
          fix: 'Wijzig de CNAME van {host} in {meant}; in een zonebestand eindigt de naam op een punt.\nVoegt een paneel het domein zelf toe, vul de naam dan in zoals het paneel die wil.\nControleer dan opnieuw.',
        },
      },
    },
    'host-no-address': {
      title: 'De servernaam {host} leidt nergens heen.',
      customer:
        'Misschien moet uw e-mailprogramma {host} gebruiken. De naam bestaat, maar heeft geen adres om mee te verbinden.',
      meanwhile: OTHER_SETTINGS,
      agent: '{host}: NODATA voor A en AAAA. Genoemd door: {sources}.',
      fix: 'Voeg een A-record voor {host} toe met het adres van de mailserver.\nIs de naam oud, haal die dan uit de instellingen die hem noemen.',
    },
    'host-web-proxied': {
      title: 'De servernaam {host} verwijst naar een webdienst die geen mail doorlaat.',
      customer:
        'De naam {host} loopt via {proxy}, en dat geeft alleen webpagina’s door. Zo bereiken e-mailprogramma’s de mailserver niet.',
      meanwhile: OTHER_SETTINGS,
      agent:
        '{host} verwijst naar {addresses}, alle binnen {proxy}; de poorten {ports} zijn dood. De DNS-proxy lijkt aan te staan voor deze naam.',
      fix: 'Zet in de DNS-instellingen de proxy uit voor {host} (DNS only).\nZorg dat het adres dat van de mailserver zelf is.',
    },
    'port-refused': {
      title: 'De server {host} weigert verbindingen voor mail.',
      customer:
        'E-mailprogramma’s kloppen aan bij {host} en worden afgewezen. Misschien is de maildienst daar uitgeschakeld.',
      meanwhile: TRY_YOUR_APP,
      agent:
        '{host}: verbinding geweigerd op {ports} (adressen {addresses}). De dienst ligt stil, luistert elders, of een banlijst weert ons adres.',
      fix: 'Controleer of de maildienst draait en luistert op de poorten {ports}.\nControleer de banlijst op het adres van deze controle.\nControleer of {host} de juiste server is.',
      variants: {
        beside: {
          title: 'Eén soort maildienst is dicht op {host}.',
          customer:
            'E-mailprogramma’s kloppen aan bij één deur van {host} (poort {ports}) en worden afgewezen. Andere maildiensten daar antwoorden.',
        },
        published,
        remembered: {
          agent:
            '{host}: dicht gezien op {ports} om {since} UTC (adressen {addresses}), en daarna niet opnieuw geprobeerd. Deze bevinding nog eens controleren doet dat wel.',
        },
      },
    },
    'port-timeout': {
      title: 'De server {host} antwoordt niet.',
      customer: 'Wij klopten aan bij {host}, en er kwam niets terug. Misschien houdt iets onderweg het tegen.',
      meanwhile: TRY_YOUR_APP,
      agent:
        '{host}: geen antwoord op verbindingspogingen op {ports} (adressen {addresses}). Een firewall laat ze vallen, het adres klopt niet, of ons adres staat op een banlijst.',
      fix: 'Controleer of {host} het juiste adres heeft.\nControleer of de firewall de poorten {ports} doorlaat.\nControleer de banlijst op het adres van deze controle.',
      variants: {
        beside: {
          title: 'Eén soort maildienst op {host} antwoordt niet.',
          customer:
            'Wij klopten aan bij één deur van {host} (poort {ports}), en er kwam niets terug. Andere maildiensten daar antwoorden.',
        },
        published,
      },
    },
    'host-unreachable': {
      title: 'Er is geen weg naar de server {host}.',
      customer:
        'Het netwerk zegt dat {host} niet te bereiken is. Misschien klopt het adres niet, of staat de server uit.',
      meanwhile: NO_MAIL_IS_LOST,
      agent: '{host}: server of netwerk onbereikbaar op {ports} (adressen {addresses}).',
      fix: 'Controleer of het adres van {host} klopt.\nControleer of de server aanstaat en het netwerk verbonden is.',
    },
    'ipv6-broken': {
      title: 'Eén adres van {host} antwoordt niet.',
      customer:
        'De server {host} heeft een nieuwer soort adres (IPv6) dat niet antwoordt. Op sommige netwerken is mail misschien traag of mislukt die.',
      meanwhile: `Maakt uw e-mailprogramma geen verbinding, probeer dan een ander netwerk, zoals mobiele data in plaats van wifi. ${TO_MAIL_HOST}`,
      agent:
        '{host}: IPv6 {addresses} dood op {ports}, terwijl IPv4 verbinding maakt. Een verouderd AAAA-record, of de dienst luistert niet op IPv6.',
      fix: 'Laat de maildienst op IPv6 luisteren, en laat de firewall dat door.\nHeeft de server geen IPv6, verwijder dan het AAAA-record van {host}.',
    },
    'host-address-dead': {
      title: 'Eén adres van {host} antwoordt niet.',
      customer:
        'De naam {host} leidt naar meerdere adressen. Minstens één ervan antwoordt niet, dus mail is soms misschien traag of mislukt.',
      meanwhile: `Maakt uw e-mailprogramma geen verbinding, probeer het dan opnieuw: misschien bereikt het dan een ander adres. ${TO_MAIL_HOST}`,
      agent:
        '{host}, poort {port}: {addresses} dood, terwijl {living} verbinding maakt. Een verouderd adresrecord, of een server die stilligt.',
      fix: 'Start de maildienst op {addresses} weer, en laat de firewall die door.\nIs die server er niet meer, verwijder dan het adresrecord ervan bij {host}.',
    },
    'greeting-missing': {
      title: 'De server {host} doet open maar zegt niets.',
      customer: 'Wij bereikten {host}, maar de server begon niet op tijd te praten. Misschien is die te druk.',
      meanwhile: NO_MAIL_IS_LOST,
      agent:
        '{host}: verbonden op {ports}, geen begroeting op tijd. Overbelasting, een tarpit, of een andere dienst op de poort.',
      fix: 'Controleer de belasting van de mailserver.\nControleer of er een maildienst luistert op de poorten {ports}.\nControleer of er een vertraagde begroeting is, bedoeld voor onbekende adressen.',
      variants: { spare },
    },
    'greeting-slow': {
      title: 'De server {host} antwoordt traag.',
      customer:
        'De server {host} wacht {seconds} seconden voordat die begint te praten. Mail werkt, maar e-mailprogramma’s lijken traag.',
      agent:
        '{host}: begroeting na {seconds} s op {ports}. Belasting, een reverse-DNS-opvraging die verloopt, of een tarpit.',
      fix: 'Controleer de belasting van de mailserver.\nControleer of de DNS-resolver ervan snel antwoordt.\nZoek een vertraagde begroeting die ook bekende adressen treft.',
    },
    'greeting-refused': {
      title: 'De server {host} wijst bezoekers af.',
      customer: 'De server {host} antwoordt, maar zegt dat die ons nu niet helpt.',
      meanwhile: TRY_YOUR_APP,
      agent: '{host}: weigerde de sessie aan het begin, op {ports}. De server zei: {words}',
      fix: 'Lees de eigen woorden van de server: die noemen vaak de reden.\nControleer verbindingslimieten, banlijsten en de onderhoudsmodus.',
      variants: {
        limit: {
          title: 'De server {host} neemt nu even geen verbindingen meer van ons aan.',
          customer:
            'De server {host} staat elke bezoeker een aantal verbindingen tegelijk toe, en de onze zijn op. Dit zegt niets over uw mailbox.',
          meanwhile: 'Wacht een paar minuten en controleer opnieuw. Blijft het zo, stuur dit dan naar uw mailprovider.',
          agent:
            '{host}: op {ports} bij de begroeting geweigerd wegens te veel verbindingen vanaf ons adres. Iedereen die daarvandaan komt, telt samen. De server zei: {words}',
          fix: 'Sta het adres van deze controle meer verbindingen toe (Dovecot: mail_max_userip_connections).\nDelen veel klanten één adres, sta hun er dan ook meer toe.',
        },
      },
    },
    'connection-hung-up': {
      title: 'De server {host} hangt meteen op.',
      customer:
        'Wij bereikten {host}, maar de server verbrak de verbinding zonder iets te zeggen. Misschien wijst die onze controle af.',
      meanwhile: TRY_YOUR_APP,
      agent:
        '{host}: verbinding verbroken vóór de begroeting op {ports} (zei: {words}). Een ban of verbindingslimiet voor ons adres is waarschijnlijk; een crashende dienst is mogelijk.',
      fix: 'Controleer de banlijst en de verbindingslimieten op het adres van deze controle.\nControleer het log van de maildienst op een crash.',
      variants: {
        'after-greeting': {
          title: 'De server {host} breekt af.',
          customer:
            'Wij bereikten {host} en kregen antwoord. Daarna verbrak de server de verbinding midden in het gesprek.',
          meanwhile: NO_MAIL_IS_LOST,
          agent:
            '{host}: verbinding verbroken midden in de sessie op {ports} (zei: {words}). Misschien is de dienst uitgevallen, of iets waarop die steunt: Postfix doet dit als het zijn authenticatiedienst niet kan bereiken.',
          fix: 'Lees in het log van de maildienst waarom die stopte.\nControleer of de dienst die wachtwoorden controleert, draait.',
        },
        spare: {
          title: 'Eén weg naar de server {host} is stuk.',
          customer:
            'Staat uw e-mailprogramma op poort {ports} van {host}, dan hangt de server op. Een andere poort werkt, en die noemen onze instellingen.',
          meanwhile: USE_OURS,
          agent:
            '{host}: verbinding verbroken op {ports} voordat er een sessie was (zei: {words}), terwijl een andere poort van dezelfde dienst werkt.',
          fix: 'Lees in het log van de maildienst waarom die stopte.\nControleer het certificaat en de sleutel van de dienst op poort {ports}.\nControleer de verbindingslimieten voor het adres van deze controle.',
        },
      },
    },
    'connection-preauthenticated': {
      title: 'De server {host} zegt dat wij al ingelogd zijn.',
      customer:
        'Wij gaven geen wachtwoord, en {host} zegt dat wij ingelogd zijn. Dat is niet veilig, dus zijn wij gestopt.',
      meanwhile: `Typ uw wachtwoord voor deze server niet in tot dit is opgelost. ${TO_MAIL_HOST}`,
      agent:
        '{host}: PREAUTH-begroeting op {ports}; STARTTLS is dan onmogelijk. Een server met een fout, of geknoei onderweg.',
      fix: 'Verwijder de instelling die bezoekers zonder wachtwoord laat inloggen.\nIs die er niet, controleer dan proxy’s vóór de server.',
    },
    'protocol-unexpected': {
      title: 'Er antwoordt iets anders waar mail zou moeten zijn.',
      customer: 'De server {host} antwoordt, maar spreekt niet de taal die e-mailprogramma’s daar verwachten.',
      meanwhile: NO_MAIL_IS_LOST,
      agent: '{host}: een ander protocol op {ports}. De server zei: {words}',
      fix: 'Controleer welke dienst luistert op de poorten {ports}.\nControleer poortdoorschakelingen en proxy’s vóór de mailserver.',
      variants: { spare },
    },
    'response-unreadable': {
      title: 'De antwoorden van {host} zijn niet te begrijpen.',
      customer: 'De server {host} antwoordt, maar een e-mailprogramma begrijpt niet wat die zegt.',
      meanwhile: NO_MAIL_IS_LOST,
      agent: '{host}: antwoorden buiten het protocol, of groter dan de limiet, op {ports}. De server zei: {words}',
      fix: 'Lees het log van de maildienst.\nControleer proxy’s en filters ervoor.',
      variants: { spare },
    },
    'response-stalled': {
      title: 'De server {host} houdt halverwege op met antwoorden.',
      customer: 'De server {host} begon met ons te praten en werd toen stil. Misschien is die te druk.',
      meanwhile: NO_MAIL_IS_LOST,
      agent: '{host}: sessie bleef na het verbinden hangen op {ports}. Laatste woorden: {words}',
      fix: 'Controleer de belasting van de mailserver.\nLees het log van de maildienst.',
      variants: { spare },
    },
    'server-not-found': {
      title: 'Wij vonden de mailserver voor {domain} niet.',
      customer:
        'Wij probeerden de gebruikelijke namen en de instellingen die {domain} noemt. Geen ervan leidde naar een server om mail te lezen.',
      meanwhile:
        'In het welkomstbericht van uw mailprovider staat de naam van de server: gebruik die in uw e-mailprogramma. Hebt u dat bericht niet, vraag het dan aan uw mailprovider.',
      agent:
        '{domain}: geen IMAP of POP via autoconfig, SRV, de tabel met providers of gebruikelijke namen ({tried}). MX: {mx}.',
      fix: 'Noem de klant de naam van de server.\nOm elk e-mailprogramma te helpen, publiceert u de instellingen via autoconfig of SRV-records.',
      phrases: { 'none-resolves': 'geen ervan heeft een adres' },
    },
    'server-alert': {
      title: 'De server {host} heeft een bericht voor de gebruikers.',
      customer:
        'De mailserver stuurde een mededeling mee met de antwoorden. Uw mailprovider kan zeggen waar die over gaat.',
      meanwhile: 'Misschien toont uw e-mailprogramma de woorden van de server. Vraag uw mailprovider wat ze betekenen.',
      agent: '{host} (op {ports}) stuurde een ALERT, die e-mailprogramma’s aan mensen tonen: {words}',
      fix: 'Lees de woorden van de server: die noemen wat er komt of wat er te doen is.',
    },
  },
});
