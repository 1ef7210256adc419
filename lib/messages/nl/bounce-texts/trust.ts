// The receiving side does not trust the sending server or domain.
import type * as english from '../../en/bounce-texts/trust.ts';
import { translation } from '../../translation.ts';

export const trustTexts = translation<typeof english.trustTexts>()({
  'address-blocklisted': {
    title: 'De verzendende server staat op een blokkeerlijst.',
    customer: 'De andere kant weigert mail van de server die dit stuurde. Over uw tekst zegt het niets.',
    agent: 'Het verzendende adres werd geweigerd om zijn reputatie. Zoek het op in de lijst die het antwoord noemt.',
    fix: 'Laat ons het hele bericht zien. Wij zoeken uit waarom de server erop staat, herstellen dat, en vragen om verwijdering.',
    article: 'sending',
  },
  'reverse-dns-missing': {
    title: 'Het adres van de verzendende server heeft geen passende naam.',
    customer: 'De andere kant wil dat het adres van elke mailserver een naam heeft. Dit adres toonde er geen.',
    agent: 'Geen PTR voor het verzendende adres, of de PTR leidt er niet naar terug. Beide richtingen moeten kloppen.',
    fix: 'Laat ons het hele bericht zien. Wie de verzendende server beheert, zet dit record (PTR).',
    article: 'dns',
  },
  'bulk-sender-rules': {
    title: 'De andere kant wil bewijs dat deze mail van u is.',
    customer:
      'Grote mailproviders weigeren mail waarvan ze de afzender niet kunnen bewijzen. Het bewijs van uw domein ontbrak of paste niet.',
    agent:
      'SPF, DKIM of DMARC slaagde niet of paste niet bij het domein (zoals 5.7.26, 5.7.515). Controleer alle drie voor het From-domein.',
    fix: 'Controleer hier uw domein. De records voor SPF, DKIM en DMARC staan daar klaar om te kopiëren.',
    article: 'dmarc',
  },
  'dmarc-unaligned': {
    title: 'Het afzenderadres paste niet bij het bewijs ervan (DMARC).',
    customer: 'Uw domein vraagt ontvangers mail te weigeren die het niet bewezen heeft. Dit bericht miste dat bewijs.',
    agent: 'DMARC mislukt: SPF noch DKIM slaagde voor een domein dat bij From past. Doorsturen veroorzaakt dit ook.',
    fix: 'Verstuur via de eigen server van uw domein. Verstuurt een dienst voor u, stel daar dan DKIM voor uw domein in.',
    article: 'dmarc',
  },
  'spf-sender-not-covered': {
    title: 'Uw domein noemt deze verzendende server niet (SPF).',
    customer: 'Een lijst in het DNS van uw domein zegt wie mag verzenden. De server die dit stuurde, staat er niet op.',
    agent: 'SPF mislukte voor het verzendende adres. Evalueer het voor dat adres en zie welk onderdeel beslist.',
    fix: 'Verstuur via de eigen server van uw domein, of zet de verzendende dienst in uw SPF-record.',
    article: 'spf',
  },
  'address-refused': {
    title: 'De andere kant neemt geen mail aan van deze verzendende server.',
    customer: 'Ze weigerde de server die dit stuurde voordat ze naar uw bericht keek.',
    agent:
      'De client werd geweigerd om wat hij is: zijn adres of reeks, zijn HELO-naam, of zonder reden. Controleer rDNS, HELO en de reeks.',
    fix: 'Verstuur via de server van uw eigen mailprovider. Deed u dat al, laat ons dan het hele bericht zien.',
    article: 'sending',
  },
  'server-needs-tls': {
    title: 'De ontvangende server neemt alleen versleutelde mail aan.',
    customer: 'De server die dit stuurde, versleutelde de weg naar de andere kant niet.',
    agent:
      'De ontvanger eist STARTTLS (530 5.7.0, 5.7.10, 4.7.29 van Gmail). De verzendende server bezorgde onversleuteld.',
    fix: 'Laat dit zien aan wie uw uitgaande mail beheert: uitgaand TLS moet daar worden ingeschakeld.',
    article: 'encryption',
  },
});
