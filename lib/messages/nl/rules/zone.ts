// What the rules of zone say.
import type { zone as english } from '../../../rules/zone/index.ts';
import { translationOfRules } from '../../translation.ts';

const TO_DOMAIN_KEEPER = 'Stuur dit naar degene die uw domein beheert.';
const MAIL_MAY_WAIT =
  `Mail aan u wacht misschien bij de afzender, meestal een paar dagen, voordat die teruggaat. ${TO_DOMAIN_KEEPER}` as const;
const NOTHING_IN_YOUR_APP = `In uw e-mailprogramma hoeft niets te veranderen. ${TO_DOMAIN_KEEPER}` as const;
const MAY_BE_SLOW = `Uw mail blijft werken, maar is soms misschien traag. ${TO_DOMAIN_KEEPER}` as const;

export const zone = translationOfRules<typeof english>()({
  title: 'Domein en nameservers',
  rules: {
    'delegation-domain-missing': {
      title: 'Het deel na de @ bestaat niet.',
      customer: 'Er is geen domein met de naam {domain} bekend. Mail kan daar niet aankomen.',
      meanwhile:
        'Controleer hoe {domain} is gespeld. Klopt dat, vraag dan waar het domein is gekocht of het is betaald. Mail aan u gaat terug naar de afzender.',
      agent: 'NXDOMAIN voor {domain}: deze naam bestaat niet, en ook geen naam eronder.',
      fix: 'Controleer bij de registrar of {domain} is geregistreerd en betaald.\nIs dat zo, controleer dan of de nameservers de zone hebben.',
    },
    'domain-expired': {
      title: 'Uw domein is geparkeerd. Misschien is de registratie verlopen.',
      customer:
        'De nameservers van {domain} zijn van een parkeerdienst. Dat betekent vaak dat het domein niet is verlengd.',
      meanwhile:
        'Vraag waar het domein is gekocht of het is betaald. Is het verlopen, verleng het dan snel: na een tijdje kunnen anderen het kopen.',
      agent: 'NS van {domain}: {servers}, bekend van geparkeerde domeinen. Controleer de vervaldatum bij de registrar.',
      fix: 'Controleer bij de registrar of {domain} is verlopen.\nIs dat zo, verleng het dan en zet daarna uw eigen nameservers terug.',
    },
    'delegation-lame': {
      title: 'De nameservers van uw domein antwoorden niet goed.',
      customer:
        'Andere computers vragen nameservers waar uw mail heen gaat. Voor {domain} krijgen ze geen bruikbaar antwoord.',
      meanwhile: MAIL_MAY_WAIT,
      agent:
        'SERVFAIL voor {domain} NS van {server}. Met controle uitgeschakeld (CD=1): {withoutChecking}. Waarschijnlijk een lame delegation.',
      fix: 'Vergelijk de nameservers bij de registrar met die waarop de zone staat.\nZorg dat elk ervan antwoordt voor {domain}.\nControleer dan opnieuw.',
      phrases: { 'not-known': 'niet bekend', 'as-well': 'ook SERVFAIL' },
    },
    'dnssec-bogus': {
      title: 'De beveiligingshandtekening van uw domein is stuk.',
      customer:
        'Wat {domain} aan andere computers vertelt, is ondertekend, en de handtekening klopt niet (DNSSEC). Veel computers negeren het dan.',
      meanwhile: MAIL_MAY_WAIT,
      agent:
        'SERVFAIL voor {domain}, maar een antwoord met CD=1: de DNSSEC-validatie mislukt. Vaak past het DS-record niet bij de DNSKEY.',
      fix: 'Vergelijk het DS-record bij de registrar met de sleutels van de zone.\nPubliceer het DS-record dat past, of onderteken de zone met de sleutel die het DS-record noemt.\nControleer dan opnieuw.',
      variants: {
        link: {
          agent:
            'SERVFAIL voor {domain}, maar een antwoord met CD=1. De gebroken schakel: geen DNSKEY past bij een DS-record (DS {signers}, DNSKEY {keys}).',
        },
        signatures: {
          agent:
            'SERVFAIL voor {domain}, maar een antwoord met CD=1. Een DNSKEY past bij de DS ({signers}), dus mislukken de handtekeningen zelf.',
          fix: 'Kijk of de handtekeningen van de zone zijn verlopen, en onderteken de zone opnieuw.\nKijk of de dienst die ondertekent nog draait.\nControleer dan opnieuw.',
        },
      },
    },
    'dnssec-ds-mismatch': {
      title: 'Uw domein kondigt een sleutel voor handtekeningen aan die het niet heeft.',
      customer:
        'De lijst van alle domeinen zegt welke sleutel {zone} ondertekent (DNSSEC). Uw domein heeft die sleutel niet, dus negeren veel computers het.',
      meanwhile: MAIL_MAY_WAIT,
      agent:
        'Geen DNSKEY van {zone} past bij een DS-record. Key tags van de DS: {signers}. Key tags van de DNSKEY: {keys}.',
      fix: 'Vervang bij de registrar het DS-record door dat van de sleutel die in gebruik is.\nHoeft de zone niet ondertekend te zijn, verwijder dan het DS-record.\nControleer dan opnieuw.',
    },
    'dns-servfail': {
      title: 'De nameservers van uw domein lopen vast op een vraag over mail.',
      customer: 'Een deel van wat {domain} over mail zegt, is niet te lezen. De nameservers melden zelf een storing.',
      meanwhile: NOTHING_IN_YOUR_APP,
      agent: 'SERVFAIL voor {questions}. Dit zegt niet dat de records ontbreken.',
      fix: 'Bekijk de logs van de nameservers voor {domain}.\nControleer of ze allemaal dezelfde zone hebben, met de handtekeningen als die is ondertekend.\nControleer dan opnieuw.',
    },
    'dns-refused': {
      title: 'Een nameserver weigert te antwoorden over uw domein.',
      customer:
        'Wij vroegen wat {domain} over mail zegt, en een server weigerde dat te zeggen. Misschien is toch alles in orde.',
      meanwhile: NOTHING_IN_YOUR_APP,
      agent:
        'REFUSED van {server} voor {questions}. Dat kan het beleid van die server zijn, of een zone die de server niet heeft.',
      fix: 'Vraag het de nameservers van {domain} rechtstreeks, en kijk welke weigeren.\nLaad de zone op die servers, of haal ze uit de nameservers.\nAntwoorden ze allemaal, dan is het de gebruikte resolver die weigert.',
    },
    'dns-alias-loop': {
      title: 'Een DNS-record van uw domein leidt in een kring.',
      customer:
        'De naam {name} verwijst naar andere namen, en nooit naar een record. Niemand kan lezen wat daar hoort te staan.',
      meanwhile: NOTHING_IN_YOUR_APP,
      agent: '{questions}: de CNAME’s leiden in een kring: {chain}.',
      fix: 'Zoek de CNAME op {name}, en verwijder die of verbeter het doel.\nPubliceer de records zelf op {name}.\nControleer dan opnieuw.',
      variants: {
        long: {
          title: 'Een DNS-record van uw domein is alleen via heel veel namen te bereiken.',
          customer:
            'De naam {name} verwijst naar een naam die naar een andere verwijst, enzovoort. Veel servers geven het onderweg op.',
          agent:
            '{questions}: meer dan 8 CNAME’s achter elkaar: {chain}. RFC 1034 3.6.2 vraagt er één; resolvers stoppen bij een bepaald aantal.',
          fix: 'Laat {name} naar de laatste van die namen verwijzen, of publiceer de records zelf daar.\nControleer dan opnieuw.',
        },
      },
    },
    'dns-answer-unusable': {
      title: 'Een nameserver geeft op een vraag over uw mail een onbruikbaar antwoord.',
      customer: 'Wij vroegen wat {domain} over mail zegt. Het antwoord zegt dat niet, en ook niet dat er niets is.',
      meanwhile: NOTHING_IN_YOUR_APP,
      agent: '{what} van {server} voor {questions}. Dit zegt niet dat de records ontbreken.',
      fix: 'Vraag elke nameserver van {domain} naar {questions}, en kijk welke zo antwoordt.\nWerk de software ervan bij, of verwijder wat ervóór DNS filtert.\nControleer dan opnieuw.',
      phrases: { referral: 'Een verwijzing naar andere servers in plaats van een antwoord' },
    },
    'dns-apex-alias': {
      title: 'Uw domein is alleen een andere naam voor een ander domein.',
      customer:
        'De naam {domain} verwijst naar {target} (CNAME). Wat het domein over de eigen mail zegt, telt dan niet mee.',
      meanwhile: `Mail aan u gaat tot die tijd misschien terug: geef mensen die u nodig hebben een ander adres. ${TO_DOMAIN_KEEPER}`,
      agent: '{domain} is een CNAME naar {target}. Naast een CNAME telt geen ander record, ook MX en TXT niet.',
      fix: 'Vervang de CNAME van {domain} door een A-record, of door wat uw DNS-provider ALIAS of flattening noemt.\nPubliceer dan de MX-records op {domain} zelf.',
    },
    'dns-change-propagating': {
      title: 'Een wijziging van uw domein is onderweg.',
      customer:
        'Er is iets gewijzigd aan {domain}. Sommige computers zien nog de oude stand, tot ongeveer {until} (UTC).',
      agent: '{what}: de nameservers zeggen {fresh}; de resolver {server} zegt nog {old}, nog {seconds} s lang.',
      fix: 'Wacht tot {until} (UTC).\nControleer dan opnieuw.',
      variants: {
        timeless: {
          customer: 'Er is iets gewijzigd aan {domain}. Sommige computers zien nog de oude stand.',
          agent:
            '{what}: de nameservers zeggen {fresh}; de resolver {server} zegt {old}, zonder tijd tot wanneer die dat bewaart. Wie die resolver beheert, kan de cache legen.',
          fix: 'Controleer over een uur opnieuw.\nIs er dan niets veranderd, stuur dit dan naar degene die uw domein beheert.',
        },
      },
      phrases: { 'day-and-time': '{day} {time}' },
    },
    'dns-hosted-elsewhere': {
      title: 'Wijzigingen van uw domein gaan niet via ons.',
      customer:
        'Wij beheren uw mail. Wat {domain} aan andere computers vertelt (DNS), staat bij {keeper}. Wijzigingen gaan daar.',
      agent:
        'NS van {domain}: {servers} ({keeper}). Geen ervan heeft een naam van ons: {expected}. Een record dat hier wordt ingesteld, heeft daar geen effect.',
      fix: 'Log in bij {keeper}, waar de DNS van het domein staat.\nVoer daar de wijzigingen door die deze controle toont.',
      phrases: { company: 'het bedrijf van deze nameservers' },
    },
    'nameserver-is-alias': {
      title: 'Eén van de nameservers van uw domein staat er onder een alias.',
      customer:
        'Meerdere servers vertellen waar mail voor {domain} heen gaat. Eén daarvan, {server}, is maar een tweede naam en wordt vaak overgeslagen.',
      meanwhile: MAY_BE_SLOW,
      agent:
        'NS {server} van {domain} is een CNAME naar {canonical}. Het doel van een NS mag geen alias zijn; veel resolvers slaan het over.',
      fix: 'Noem {canonical} als nameserver, bij de registrar en in de zone.\nOf vervang de CNAME van {server} door A- en AAAA-records.',
    },
    'nameserver-lame': {
      title: 'Eén van de nameservers van uw domein kent het domein niet.',
      customer:
        'Meerdere servers vertellen waar mail voor {domain} heen gaat. Eén daarvan, {server}, geeft geen goed antwoord.',
      meanwhile: MAY_BE_SLOW,
      agent:
        '{server} ({addresses}), zonder recursie gevraagd naar {zone} SOA: {what}. Een andere server heeft de zone.',
      fix: 'Laad de zone {zone} op {server}.\nOf haal {server} uit de nameservers, bij de registrar en in de zone.\nControleer dan opnieuw.',
      phrases: {
        lame: 'antwoordt zonder gezag (niet authoritative)',
        refused: 'antwoordt REFUSED',
        servfail: 'antwoordt SERVFAIL',
        malformed: 'geeft een onleesbaar antwoord',
      },
    },
    'nameserver-unreachable': {
      title: 'Eén van de nameservers van uw domein antwoordt niet.',
      customer:
        'Meerdere servers vertellen waar mail voor {domain} heen gaat. Eén daarvan, {server}, gaf zojuist geen antwoord.',
      meanwhile: MAY_BE_SLOW,
      agent:
        '{server} op {addresses} gaf niet op tijd antwoord op {zone} SOA. Andere antwoordden via dezelfde IP-versie.',
      fix: 'Kijk of {server} draait en bereikbaar is op poort 53, via UDP en TCP.\nIs die er niet meer, haal die dan uit de nameservers.\nControleer dan opnieuw.',
    },
    'nameserver-private-address': {
      title: 'Eén van de nameservers van uw domein heeft een privéadres.',
      customer:
        'Meerdere servers vertellen waar mail voor {domain} heen gaat. Het adres van {server} werkt alleen binnen één privénetwerk.',
      meanwhile: MAY_BE_SLOW,
      agent:
        'NS {server} van {domain} verwijst alleen naar niet-openbare adressen: {addresses}. Er is daar niets gevraagd.',
      fix: 'Publiceer het openbare adres van {server}.\nOf haal {server} uit de nameservers.',
      variants: {
        mixed: {
          title: 'Eén van de nameservers van uw domein heeft een privéadres naast een openbaar adres.',
          customer:
            'Meerdere servers vertellen waar mail voor {domain} heen gaat. Eén adres van {server} werkt alleen binnen één privénetwerk.',
          agent:
            'NS {server} van {domain} verwijst naar niet-openbare adressen, {addresses}, naast openbare, {others}.',
          fix: 'Verwijder {addresses} uit de A- en AAAA-records van {server}.',
        },
      },
    },
    'nameserver-differs': {
      title: 'De nameservers van uw domein zeggen niet hetzelfde.',
      customer:
        'Meerdere servers vertellen waar mail voor {domain} heen gaat. Ze geven verschillende antwoorden, dus mail kan verschillende wegen nemen.',
      meanwhile:
        'Wacht na een wijziging een uur en controleer opnieuw. Blijft het zo, stuur dit dan naar degene die uw domein beheert.',
      agent: 'Verschil tussen de servers bij {what}: {answers}. SOA-serienummers: {serials}.',
      fix: 'Kijk of de servers de zone van elkaar kopiëren (NOTIFY, AXFR), en wat dat tegenhoudt.\nVerhoog het serienummer van {zone} na elke wijziging.\nControleer dan opnieuw.',
      variants: {
        version: {
          title: 'De nameservers van uw domein hebben verschillende versies.',
          customer:
            'Een wijziging van {domain} heeft nog niet alle nameservers bereikt. Wat wij van de mail vergeleken, komt overeen.',
          agent: 'De SOA-serienummers van {zone} verschillen: {serials}. Gelijk tussen de servers: {what}.',
        },
      },
      phrases: { 'no-serial': '{name} geen', 'no-answer': '{name} {type}: geen' },
    },
    'nameserver-unresolvable': {
      title: 'Eén van de nameservers van uw domein heeft geen adres.',
      customer:
        'Meerdere servers vertellen waar mail voor {domain} heen gaat. Eén daarvan, {server}, is niet te vinden.',
      meanwhile: MAY_BE_SLOW,
      agent: 'NS {server} van {domain} heeft geen adres ({status}). Andere nameservers met een adres: {others}.',
      fix: 'Controleer de spelling van {server} bij de registrar en in de zone.\nKlopt die, voeg dan het A-record toe.\nIs de server er niet meer, haal die dan uit de nameservers.',
      variants: {
        doubled: {
          agent:
            'NS {server} van {domain} heeft geen adres ({status}): het lijkt op {meant} met een domein erachter. Andere nameservers met een adres: {others}.',
          fix: 'Wijzig het NS-record in {meant}; in een zonebestand eindigt de naam op een punt.\nVoegt een paneel het domein zelf toe, vul de naam dan in zoals het paneel die wil.\nControleer dan opnieuw.',
        },
      },
    },
    'nameserver-single': {
      title: 'Maar één server vertelt waar mail voor uw domein heen gaat.',
      customer: 'Ligt de server {server} stil, dan komt mail aan {domain} misschien later. Een tweede is gebruikelijk.',
      agent: 'Eén NS, {server}, op {addresses}. RFC 2182 vraagt er minstens twee, in verschillende netwerken.',
      fix: 'Voeg een tweede nameserver voor {domain} toe, in een ander netwerk.\nNoem beide bij de registrar.',
    },
  },
});
