// What the rules of sending say.
import type { sending as english } from '../../../rules/sending/index.ts';
import { translationOfRules } from '../../translation.ts';

/** Said where webmail may still send. */
const SEND_FROM_WEBMAIL =
  'Tot die tijd kunt u versturen via webmail, als uw mailprovider dat heeft. Stuur dit naar uw mailprovider.';
const END_OF_MESSAGE = 'het einde van het bericht';

export const sending = translationOfRules<typeof english>()({
  title: 'Versturen',
  rules: {
    'submission-unavailable': {
      title: 'E-mailprogramma’s kunnen niet versturen via {host}.',
      customer: 'U kunt mail lezen op {host}. Maar de deuren waardoor e-mailprogramma’s versturen, zijn daar dicht.',
      meanwhile: SEND_FROM_WEBMAIL,
      agent:
        '{host}: heeft mailboxen, maar submission is dood op {ports}. Er is geen andere server voor submission gevonden.',
      fix: 'Zet submission aan voor {host}: poort 465 met SSL/TLS, poort 587 met STARTTLS.\nControleer of de firewall beide doorlaat.',
    },
    'smtp-ehlo-refused': {
      title: 'Wij konden het versturen niet controleren: {host} nam de naam die wij gaven niet aan.',
      customer:
        'De server {host} wil dat een bezoeker een naam geeft, en weigerde de onze. Uw e-mailprogramma geeft een andere.',
      meanwhile: 'Stuur uzelf een bericht met uw e-mailprogramma: als het aankomt, werkt het versturen.',
      agent:
        '{host}: EHLO {name} geweigerd op {ports}. Een address literal moet worden aangenomen (RFC 5321 4.1.4); e-mailprogramma’s geven die van zichzelf, of de naam van hun computer. De server zei: {words}',
      fix: 'Bekijk de regels voor HELO en EHLO op de poorten 465 en 587.\nHaal ze daar weg: wie inlogt, heeft geen naam nodig.',
    },
    'rate-limited': {
      title: 'De server vraagt ons te wachten.',
      customer: 'Er waren te veel pogingen in korte tijd. Na een tijdje neemt de server weer nieuwe aan.',
      meanwhile:
        'Wacht een uur en probeer het dan opnieuw. Zoek een apparaat dat nog een oud wachtwoord probeert. Komt het terug, stuur dit dan naar uw mailprovider.',
      agent: '{host} ({protocols} op {ports}): limiet op het aantal pogingen. Code: {code}. De server zei: {words}',
      fix: 'Zoek een apparaat dat steeds een oud wachtwoord probeert.\nControleer of de limiet past bij deze mailbox.',
      variants: {
        sending: {
          title: 'De server neemt voorlopig geen berichten meer van u aan.',
          customer: 'De limiet voor versturen is bereikt. Na een tijdje neemt de server weer nieuwe berichten aan.',
          meanwhile:
            'Wacht een uur voor u weer verstuurt. Hebt u weinig verstuurd, stel dan een nieuw wachtwoord in: misschien verstuurt iemand anders. Stuur dit naar uw mailprovider.',
          agent: '{host}:{ports}: limiet voor versturen. Code: {code}. De server zei: {words}',
          fix: 'Controleer of iemand anders via deze mailbox verstuurt.\nControleer of de limiet past bij deze mailbox.',
        },
      },
    },
    'size-limit': {
      title: 'De server {host} neemt alleen kleine berichten aan.',
      customer: 'Een bericht mag hoogstens {limit} groot zijn, met de bijlagen meegerekend.',
      meanwhile: 'Stuur grotere bestanden als link.',
      agent: '{host}: EHLO kondigt SIZE {bytes} aan op {ports}.',
      fix: 'Als grotere berichten gewenst zijn, verhoog dan de limiet voor de grootte op de mailserver.',
    },
    'relay-denied': {
      title: 'De server {host} weigert uw mail door te geven.',
      customer:
        'Uw wachtwoord is aangenomen, en toch nam de server geen bericht van u aan. E-mailprogramma’s merken hetzelfde.',
      meanwhile: SEND_FROM_WEBMAIL,
      agent:
        '{host}:{port}: na geslaagd inloggen is {command} voor {address} geweigerd als relaying. Code: {code}. De server zei: {words}',
      fix: 'Laat ingelogde gebruikers versturen, en neem {address} op als mailbox van deze server.',
      phrases: { 'end-of-message': END_OF_MESSAGE },
    },
    'sender-not-owned': {
      title: 'De server laat u niet versturen als {address}.',
      customer: 'Uw wachtwoord is aangenomen. Maar de server zegt dat dit adres niet hoort bij waarmee u inlogt.',
      meanwhile: SEND_FROM_WEBMAIL,
      agent: '{host}:{port}: {command} is geweigerd voor afzender {address}. Code: {code}. De server zei: {words}',
      fix: 'Sta deze gebruiker toe om te versturen als {address}.',
      phrases: { 'end-of-message': END_OF_MESSAGE },
    },
    'recipient-unknown': {
      title: 'De server {host} kent {address} niet.',
      customer: 'Wij konden inloggen op uw mailbox. Maar de server voor versturen zegt dat zo’n mailbox niet bestaat.',
      meanwhile:
        'Controleer of {address} goed is gespeld. Tot dit is opgelost, kan mail aan u teruggaan naar de afzender. Stuur dit naar uw mailprovider.',
      agent:
        '{host}:{port}: {command} voor {address} is geweigerd als onbekende ontvanger. Code: {code}. De server zei: {words}',
      fix: 'Controleer of de server voor versturen en de server voor lezen dezelfde mailboxen kennen.',
      phrases: { 'end-of-message': END_OF_MESSAGE },
    },
    'defer-limit': {
      title: 'De server neemt geen mail van uw domein meer aan.',
      customer:
        'Te veel berichten van uw domein konden niet worden bezorgd. De server neemt er een tijdje geen meer aan.',
      meanwhile:
        'Wacht een paar uur voor u weer verstuurt. Hebt u niet veel mensen geschreven, stel dan een nieuw wachtwoord voor uw mailbox in. Stuur dit naar uw mailprovider.',
      agent:
        '{host}:{port}: {command} is geweigerd wegens te veel uitgestelde en mislukte berichten. Code: {code}. De server zei: {words}',
      fix: 'Wijzig de wachtwoorden van mailboxen en websites die misschien spam hebben verstuurd.\nKijk in de wachtrij voor mail wat er is verstuurd, en verwijder het.\nHef dan de limiet voor dit domein op.',
      phrases: { 'end-of-message': END_OF_MESSAGE },
    },
    'submission-message-refused': {
      title: 'De server {host} weigerde ons testbericht.',
      customer:
        'Uw wachtwoord is aangenomen, maar de server nam geen kort bericht van u aan. Zijn eigen woorden zeggen waarom.',
      meanwhile:
        'Lees de woorden van de server: misschien noemen ze iets dat u kunt veranderen. Stuur dit naar uw mailprovider.',
      agent: '{host}:{port}: {command} is beantwoord met {code}. De server zei: {words}',
      fix: 'Zoek het bericht in het log van de server op tijd en adres.\nVerhelp wat het log noemt en verstuur dan nog een testbericht.',
      phrases: { 'end-of-message': END_OF_MESSAGE },
    },
    'submission-message-deferred': {
      title: 'De server {host} nam ons testbericht nu even niet aan.',
      customer:
        'Uw wachtwoord is aangenomen. Maar de server vroeg ons later terug te komen, en e-mailprogramma’s horen misschien hetzelfde.',
      meanwhile: 'Wacht een kwartier en probeer het dan opnieuw. Blijft het zo, stuur dit dan naar uw mailprovider.',
      agent: '{host}:{port}: {command} is beantwoord met {code}, een tijdelijke weigering. De server zei: {words}',
      fix: 'Zoek de reden in het log van de server.',
      phrases: { 'end-of-message': END_OF_MESSAGE },
    },
    'submission-message-unanswered': {
      title: 'De server {host} zei niet of ons testbericht is aangenomen.',
      customer:
        'Wij gaven een bericht af, en de server gaf geen duidelijk antwoord. E-mailprogramma’s kunnen hetzelfde bericht dan twee keer versturen.',
      meanwhile: 'Vraag of een bericht is aangekomen voordat u het nog eens verstuurt. Stuur dit naar uw mailprovider.',
      agent: '{host}:{port}: geen antwoord volgens het protocol bij {command}. Code: {code}. De server zei: {words}',
      fix: 'Zoek in het log van de server naar een sessie die op dit tijdstip afbrak.\nControleer filters die berichten bekijken terwijl ze worden afgegeven.',
      phrases: { 'end-of-message': END_OF_MESSAGE },
    },
  },
});
