// The server did not let the app in.
import type * as english from '../../en/bounce-texts/login.ts';
import { translation } from '../../translation.ts';

export const loginTexts = translation<typeof english.loginTexts>()({
  'credentials-rejected': {
    title: 'De server weigerde het adres of het wachtwoord.',
    customer: 'De server antwoordde, en liet dit adres met dit wachtwoord niet binnen.',
    agent: 'Inloggen geweigerd (zoals 535 5.7.8). Het wachtwoord, de gebruikersnaam, of de mailbox bestaat niet.',
    fix: 'Probeer beide in webmail. Lukt het daar ook niet, stel dan een nieuw wachtwoord in. Lukt het wel, typ ze dan opnieuw in het mailprogramma.',
    article: 'password-refused',
  },
  'app-password-required': {
    title: 'Dit account heeft een eigen wachtwoord voor het mailprogramma nodig.',
    customer:
      'Het account is beveiligd met een tweede stap. Mailprogramma’s hebben dan een apart wachtwoord nodig, speciaal voor hen gemaakt.',
    agent: 'Tweestapsverificatie staat aan. De provider vraagt om een app-wachtwoord of een inlogvenster.',
    fix: 'Maak een app-wachtwoord in de beveiligingsinstellingen van het account, en gebruik dat in het mailprogramma.',
    article: 'password-refused',
  },
  'oauth-only': {
    title: 'Deze mailprovider neemt geen gewoon wachtwoord meer aan.',
    customer: 'De mailprovider laat mailprogramma’s alleen binnen via zijn eigen inlogvenster.',
    agent: 'Basic authentication staat uit. Het programma moet inloggen met OAuth.',
    fix: 'Verwijder het account uit het mailprogramma. Voeg het opnieuw toe en kies de eigen login van de provider.',
    article: 'password-refused',
  },
  'protocol-disabled-for-mailbox': {
    title: 'IMAP of POP staat uit voor deze mailbox.',
    customer: 'De mailbox bestaat, maar mailprogramma’s mogen hem zo nog niet openen.',
    agent: 'Het protocol staat voor deze mailbox uit in het beheerpaneel van de provider.',
    fix: 'Zet IMAP aan in de instellingen van de mailbox, of vraag uw mailprovider dat te doen.',
    article: 'imap-or-pop',
  },
  'password-expired': {
    title: 'Het wachtwoord is verlopen.',
    customer: 'De server kent u, maar wil een nieuw wachtwoord.',
    agent: 'Het wachtwoord is volgens de regel van de server verlopen.',
    fix: 'Stel in webmail een nieuw wachtwoord in, en typ het daarna in elk mailprogramma.',
    article: 'password-refused',
  },
  'authentication-backend-down': {
    title: 'De server kon zojuist geen wachtwoorden controleren.',
    customer: 'De fout ligt bij de server. Uw wachtwoord kan heel goed kloppen.',
    agent: 'Een tijdelijke fout bij het inloggen (454, 435): de dienst erachter lag eruit.',
    fix: 'Houd uw wachtwoord en probeer het over een paar minuten opnieuw.',
  },
  'authentication-needs-tls': {
    title: 'De server wil eerst een versleutelde verbinding.',
    customer:
      'Uw mailprogramma sprak zonder versleuteling met de server, en de server beschermt uw wachtwoord daartegen.',
    agent: 'Inloggen wordt geweigerd vóór TLS (530 5.7.0, 538). De beveiliging van het programma staat op geen.',
    fix: 'Zet in uw mailprogramma de beveiliging van deze server op SSL/TLS met poort 465 of 993.',
    article: 'encryption',
  },
  'authentication-not-offered': {
    title: 'De server biedt geen login op deze poort.',
    customer: 'Uw mailprogramma wilde inloggen waar de server geen logins aanneemt.',
    agent: 'AUTH wordt daar niet aangeboden: poort 25, of vóór STARTTLS.',
    fix: 'Zet de server voor uitgaande mail op poort 465 met SSL/TLS, of op poort 587 met STARTTLS.',
    article: 'ports',
  },
  'too-many-connections': {
    title: 'Te veel verbindingen tegelijk.',
    customer: 'Meerdere programma’s of apparaten gebruiken de server vanaf uw plek, en hij staat er maar zoveel toe.',
    agent: 'De grens van verbindingen per gebruiker en adres is bereikt.',
    fix: 'Sluit mailprogramma’s die u niet nodig hebt. Wacht tien minuten en probeer het opnieuw.',
    byMender: {
      'sender-host': {
        title: 'De verzendende server opende te veel verbindingen.',
        customer:
          'De ontvangende server neemt er van één afzender maar zoveel tegelijk aan. Er is niets mis met uw bericht.',
        agent:
          'De grens van de ontvanger voor verbindingen van het verzendende adres is bereikt. Verlaag het aantal per bestemming.',
        fix: 'Wacht een paar uur en stuur het nog eens. In uw mailprogramma is niets te doen.',
      },
    },
  },
  'mailbox-locked': {
    title: 'Een ander programma heeft de mailbox open.',
    customer: 'Met POP kan maar één programma tegelijk mail ophalen. Een ander is nu bezig.',
    agent: 'De mailbox is vergrendeld door een andere POP-sessie (IN-USE).',
    fix: 'Wacht tien minuten. Komt het terug, laat dan maar één apparaat met POP ophalen, of stap over op IMAP.',
    article: 'pop-to-imap',
  },
  'relay-denied': {
    title: 'De server wil dat u inlogt voordat u verzendt.',
    customer: 'Uw mailprogramma wilde verzenden zonder in te loggen. Daarom gaf de server uw bericht niet door.',
    agent:
      'Relay access denied. Het programma logt niet in voor verzenden, of gebruikt een verkeerde server voor uitgaande mail.',
    fix: 'Open in uw mailprogramma de server voor uitgaande mail (SMTP). Zet inloggen aan, met dezelfde naam en hetzelfde wachtwoord.',
    byMender: {
      'recipient-host': {
        title: 'De ontvangende server kent dit domein niet.',
        customer:
          'Het DNS van het domein leidt naar een mailserver die er geen mail voor aanneemt. Met uw bericht is niets mis.',
        agent:
          'De MX van de ontvanger antwoordde ‘relaying denied’: het domein is niet ingesteld op de server die de MX noemt.',
        fix: 'Laat het de andere kant op een andere manier weten: hun MX, of het domein op die server, moet worden rechtgezet.',
      },
      'sender-host': {
        title: 'Een server onderweg wil een login die hij niet kreeg.',
        customer: 'De server die uw mail doorgeeft, werd door de volgende niet binnengelaten.',
        agent:
          'De volgende server vraagt de verzendende om in te loggen: de login van de smarthost ontbreekt of is fout.',
        fix: 'Laat dit zien aan wie uw uitgaande mail beheert. In uw mailprogramma is niets te doen.',
      },
    },
    article: 'sending',
  },
});
