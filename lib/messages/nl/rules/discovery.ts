// What the rules of discovery say.
import type { discovery as english } from '../../../rules/discovery/index.ts';
import { translationOfRules } from '../../translation.ts';

const BY_HAND = 'Stel het e-mailprogramma met de hand in, met de instellingen die wij tonen.';
const TO_MAIL_HOST = `${BY_HAND} Stuur dit naar uw mailprovider.` as const;
const TO_DOMAIN_KEEPER = `${BY_HAND} Stuur dit naar degene die uw domein beheert.` as const;

export const discovery = translationOfRules<typeof english>()({
  title: 'Gepubliceerde instellingen',
  rules: {
    'autoconfig-invalid': {
      title: 'In de automatische instellingen voor e-mailprogramma’s zit een fout.',
      customer:
        'Sommige e-mailprogramma’s halen zelf de instellingen voor {domain} op. Het bestand dat ze vinden, is niet bruikbaar.',
      meanwhile: TO_MAIL_HOST,
      agent: 'Er is een autoconfig-document gevonden dat niet bruikbaar is: {faults}. Opgehaald: {urls}.',
      fix: 'Verbeter het bestand config-v1.1.xml voor {domain}.\nGeef emailProvider een id, een domain, een incomingServer (imap) en een outgoingServer (smtp).\nGeef elke server hostname, port, socketType, authentication en username.\nControleer dan opnieuw.',
      variants: {
        partly: {
          customer:
            'Sommige e-mailprogramma’s halen zelf de instellingen voor {domain} op. In het bestand ontbreken delen, dus sommige weigeren het.',
          agent:
            'Het autoconfig-document op {urls} is onvolledig: {faults}. Onder meer Thunderbird voor Android weigert het.',
        },
      },
      phrases: {
        'no-id': 'emailProvider heeft geen id',
        'no-domain': 'emailProvider heeft geen geldig domain',
        'no-servers': 'geen bruikbare inkomende of uitgaande server',
        'no-incoming': 'geen inkomende server',
        'no-outgoing': 'geen uitgaande server',
        'no-username': 'een server heeft geen username',
        'no-authentication': 'een server heeft geen authentication',
        'misplaced-server':
          'een server voor versturen staat onder incomingServer, of een server voor lezen onder outgoingServer',
        'bad-server': 'een server heeft geen bruikbare hostname, port of socketType',
        malformed: 'de XML is niet welgevormd',
      },
    },
    'autoconfig-without-tls': {
      title: 'In de automatische instellingen voor e-mailprogramma’s ontbreekt versleuteling.',
      customer:
        'Sommige e-mailprogramma’s halen zelf de instellingen voor {domain} op. Met deze zou uw wachtwoord onbeschermd worden verstuurd.',
      meanwhile: TO_MAIL_HOST,
      agent: 'autoconfig op {url} biedt alleen socketType plain voor {protocols}: {servers}.',
      fix: 'Bied versleutelde servers aan in config-v1.1.xml: poorten 993, 995 en 465 met socketType SSL.\nVerwijder de vermeldingen met socketType plain.\nControleer dan opnieuw.',
    },
    'autoconfig-port-mismatch': {
      title: 'De automatische instellingen voor e-mailprogramma’s noemen een verkeerde poort.',
      customer:
        'Sommige e-mailprogramma’s halen zelf de instellingen voor {domain} op. Voor poort {ports} staat daar een soort versleuteling die daar niet wordt gebruikt.',
      meanwhile: TO_MAIL_HOST,
      agent: 'autoconfig op {url} noemt {hosts} op {ports} met {named}, waar {expected} wordt gebruikt (RFC 8314 3).',
      fix: 'Verbeter port en socketType in config-v1.1.xml: 993, 995 en 465 met SSL; 143, 110 en 587 met STARTTLS.\nControleer dan opnieuw.',
      variants: {
        protocol: {
          customer:
            'Sommige e-mailprogramma’s halen zelf de instellingen voor {domain} op. Daar staat poort {ports} voor {named}, maar die poort is voor {expected}.',
          agent: 'autoconfig op {url} noemt {hosts} op {ports} voor {named}; daar wordt {expected} gebruikt.',
        },
      },
    },
    'autoconfig-wrong-server': {
      title: 'De automatische instellingen voor e-mailprogramma’s noemen een server die niet werkt.',
      customer:
        'Sommige e-mailprogramma’s halen zelf de instellingen voor {domain} op. Ze gebruiken dan {host}, en dat mislukt.',
      meanwhile: TO_MAIL_HOST,
      agent: 'autoconfig op {url} noemt {host} op {ports}, en dat mislukt ({results}), terwijl {working} werkt.',
      fix: 'Vervang {host} door {workingHost} in config-v1.1.xml.\nControleer dan opnieuw.',
    },
    'autoconfig-certificate': {
      title: 'E-mailprogramma’s vinden misschien de instellingen van uw domein niet.',
      customer:
        'E-mailprogramma’s vragen {host} naar de instellingen van {domain}. Het certificaat van die server klopt niet.',
      meanwhile: TO_MAIL_HOST,
      agent:
        '{url}: {words}. Via TLS lezen Thunderbird en andere daar niets; sommige vragen het nog een keer zonder versleuteling.',
      fix: 'Zet {host} op het certificaat van die server, of verleng het.\nOf publiceer het bestand op https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml.\nGebruikt niemand {host}, verwijder dan het DNS-record ervan.',
    },
    'autodiscover-invalid': {
      title: 'Wat Outlook over uw mail te horen krijgt, is onvolledig.',
      customer: 'Outlook haalt zelf de instellingen voor {domain} op. Het krijgt geen server voor versturen te horen.',
      meanwhile: TO_MAIL_HOST,
      agent: 'Autodiscover op {url} noemt {servers} voor lezen, en geen SMTP-server.',
      fix: 'Voeg aan het antwoord van Autodiscover een Protocol van type SMTP toe, met Server en Port.\nControleer dan opnieuw.',
      variants: {
        'no-incoming': {
          customer: 'Outlook haalt zelf de instellingen voor {domain} op. Het krijgt geen server voor lezen te horen.',
          agent: 'Autodiscover op {url} noemt {servers} voor versturen, en geen IMAP- of POP-server.',
          fix: 'Voeg aan het antwoord van Autodiscover een Protocol van type IMAP toe, met Server en Port.\nControleer dan opnieuw.',
        },
      },
    },
    'autodiscover-port-mismatch': {
      title: 'Outlook krijgt een verkeerde poort te horen.',
      customer:
        'Outlook-apps halen zelf de instellingen voor {domain} op. Voor poort {ports} staat daar een soort versleuteling die daar niet wordt gebruikt.',
      meanwhile: TO_MAIL_HOST,
      agent: 'Autodiscover op {url} noemt {hosts} op {ports} met {named}, waar {expected} wordt gebruikt (RFC 8314 3).',
      fix: 'Verbeter Port en Encryption in het antwoord van Autodiscover: 993, 995 en 465 met SSL; 143, 110 en 587 met TLS, dat daar voor STARTTLS staat.\nControleer dan opnieuw.',
      variants: {
        protocol: {
          customer:
            'Outlook-apps halen zelf de instellingen voor {domain} op. Daar staat poort {ports} voor {named}, maar die poort is voor {expected}.',
          agent: 'Autodiscover op {url} noemt {hosts} op {ports} voor {named}; daar wordt {expected} gebruikt.',
        },
      },
    },
    'autodiscover-wrong-server': {
      title: 'Outlook krijgt een server te horen die niet werkt.',
      customer: 'Outlook haalt zelf de instellingen voor {domain} op. Het gebruikt dan {host}, en dat mislukt.',
      meanwhile: TO_MAIL_HOST,
      agent: 'Autodiscover op {url} noemt {host} op {ports}, en dat mislukt ({results}), terwijl {working} werkt.',
      fix: 'Vervang {host} door {workingHost} in het antwoord van Autodiscover.\nControleer dan opnieuw.',
    },
    'autodiscover-hijacked': {
      title: 'Outlook wordt misschien naar een andere mailserver geleid dan de uwe.',
      customer:
        'Outlook vraagt {url} naar de instellingen van {domain}. Wat daar antwoordt, hoort bij een ander mailsysteem.',
      meanwhile:
        'Noemt Outlook een server die u niet kent, annuleer dan. Stel het met de hand in, met de instellingen die wij tonen. Stuur dit naar uw mailprovider.',
      agent: 'Autodiscover op {url} antwoordt als {product} en noemt {servers}, terwijl IMAP werkt op {working}.',
      fix: 'Zoek uit wat er antwoordt op {url}. Vaak is het een oude Exchange-server of een website die op alles antwoordt.\nVerwijder het, of laat het {working} noemen.',
      phrases: { 'unknown-software': 'onbekende software', 'no-server': 'geen IMAP- of POP-server' },
    },
    'autodiscover-differs': {
      title: 'Outlook en andere e-mailprogramma’s krijgen verschillende servers te horen.',
      customer:
        'Voor {domain} krijgt Outlook {outlook} te horen, en andere e-mailprogramma’s {others}. Eén ervan is misschien verouderd.',
      meanwhile: TO_MAIL_HOST,
      agent: 'Autodiscover op {url} noemt {outlook}; autoconfig op {otherUrl} noemt {others}.',
      fix: 'Zoek uit welke van de twee klopt.\nVerbeter de andere, of haal die weg.',
      variants: {
        username: {
          title: 'Outlook en andere e-mailprogramma’s krijgen verschillende gebruikersnamen te horen.',
          customer:
            'Voor {domain} krijgt Outlook de gebruikersnaam {outlook} te horen, en andere programma’s {others}. Eén ervan werkt misschien niet.',
          agent: 'Autodiscover op {url} heeft LoginName {outlook}; autoconfig op {otherUrl} heeft {others}.',
        },
      },
    },
    'autodiscover-certificate': {
      title: 'Outlook toont misschien een waarschuwing als het uw instellingen zoekt.',
      customer: 'Outlook vraagt {host} naar de instellingen van {domain}. Het certificaat van die server klopt niet.',
      meanwhile: TO_MAIL_HOST,
      agent: '{host}, waar Outlook naar {domain} vraagt, toont een certificaat dat niet geldig is op {url}: {words}.',
      fix: 'Zet {host} op het certificaat van die server, of verleng het.\nOf noem in een SRV-record (_autodiscover._tcp) een server waarvan het certificaat klopt.\nGebruikt niemand {host}, verwijder dan het DNS-record ervan.',
    },
    'srv-target-unresolvable': {
      title: 'E-mailprogramma’s worden naar een server geleid die geen adres heeft.',
      customer: 'Het domein {domain} leidt e-mailprogramma’s naar {host}. Die naam leidt nergens heen.',
      meanwhile: TO_DOMAIN_KEEPER,
      agent: 'SRV {names}: genoemd is {host}, zonder adres: A {aStatus}, AAAA {aaaaStatus}.',
      fix: 'Noem de juiste server in de records {names}.\nOf voeg een A-record toe voor {host}.',
      variants: {
        doubled: {
          agent:
            'SRV {names}: genoemd is {host}, zonder adres (A {aStatus}, AAAA {aaaaStatus}): het lijkt op {meant} met een domein erachter.',
          fix: 'Wijzig het doel van {names} in {meant}; in een zonebestand eindigt de naam op een punt.\nVoegt een paneel het domein zelf toe, vul de naam dan in zoals het paneel die wil.\nControleer dan opnieuw.',
        },
      },
    },
    'srv-target-is-alias': {
      title: 'E-mailprogramma’s worden naar een tweede naam van uw mailserver geleid.',
      customer:
        'Het domein {domain} leidt e-mailprogramma’s naar {host}. Dat is maar een tweede naam, die sommige programma’s misschien niet volgen.',
      meanwhile: TO_DOMAIN_KEEPER,
      agent:
        'SRV {names}: genoemd is {host}, een CNAME naar {canonical}. Het doel van een SRV mag geen alias zijn (RFC 2782).',
      fix: 'Controleer of het certificaat van de server {canonical} dekt.\nNoem dan {canonical} in de records {names}.',
    },
    'srv-port-mismatch': {
      title: 'E-mailprogramma’s worden naar de verkeerde poort geleid.',
      customer:
        'Het domein {domain} leidt e-mailprogramma’s naar poort {port}. Die poort verwacht een andere soort versleuteling.',
      meanwhile: TO_DOMAIN_KEEPER,
      agent: 'SRV {name} ({service}) noemt poort {port}; {service} hoort bij poort {expected}.',
      fix: 'Wijzig de poort in het record {name} in {expected}.\nOf verplaats het record naar de dienstnaam die bij poort {port} past.',
      variants: {
        protocol: {
          customer:
            'Het domein {domain} leidt e-mailprogramma’s voor {protocol} naar poort {port}. Die poort is voor {use}.',
          agent:
            'SRV {name} ({service}) noemt {host}:{port}, de poort van {use}; {service} hoort bij poort {expected}.',
          fix: 'Wijzig de poort in het record {name} in {expected}.\nOf verplaats het record, als {use} bedoeld is, naar de dienstnaam daarvan.',
        },
        relay: {
          customer:
            'Het domein {domain} leidt e-mailprogramma’s voor versturen naar poort {port}. Veel netwerken sluiten die poort voor e-mailprogramma’s.',
          agent:
            'SRV {name} ({service}) noemt {host}:{port}, bedoeld voor mail tussen servers (RFC 6409 3.1); {service} hoort bij poort {expected}.',
          fix: 'Wijzig de poort in het record {name} in {expected}.',
        },
      },
    },
    'srv-port-unusual': {
      title: 'E-mailprogramma’s worden naar een ongebruikelijke poort geleid.',
      customer:
        'Het domein {domain} leidt e-mailprogramma’s naar poort {port}. Wij keken daar niet, want het is geen poort voor mail.',
      meanwhile: TO_DOMAIN_KEEPER,
      agent: 'SRV {name} noemt {target}:{port}. Met die poort maken wij geen verbinding, dus is die niet geprobeerd.',
      fix: 'Controleer of de mailserver echt luistert op poort {port}.\nZo niet, noem dan de gebruikelijke poort: 993, 995, 465, of 143, 110, 587.',
    },
    'srv-wrong-server': {
      title: 'E-mailprogramma’s worden naar een server geleid die niet werkt.',
      customer: 'Het domein {domain} leidt e-mailprogramma’s naar {host}, en dat mislukt.',
      meanwhile: TO_DOMAIN_KEEPER,
      agent: 'SRV {names}: genoemd is {host} op {ports}, en dat mislukt ({results}), terwijl {working} werkt.',
      fix: 'Noem {workingHost} in de records {names}.\nControleer dan opnieuw.',
    },
  },
});
