// What the rules of discovery say.
import type { discovery as english } from '../../../rules/discovery/index.ts';
import { translationOfRules } from '../../translation.ts';

export const discovery = translationOfRules<typeof english>()({
  title: 'Published settings',
  rules: {
    'autoconfig-invalid': {
      title: 'The automatic settings for mail apps have a mistake in them.',
      customer: 'Some mail apps fetch their settings for {domain} by themselves. The file they find cannot be used.',
      meanwhile: 'Set the app up by hand, with the settings that we show. Send this to your mail host.',
      agent: 'An autoconfig document was served and is not usable: {faults}. Fetched: {urls}.',
      fix: 'Correct the file config-v1.1.xml for {domain}.\nGive emailProvider an id, a domain, an incomingServer (imap) and an outgoingServer (smtp).\nGive each server hostname, port, socketType, authentication and username.\nThen check again.',
      variants: {
        partly: {
          customer:
            'Some mail apps fetch their settings for {domain} by themselves. The file they find has gaps, so some refuse it.',
          agent:
            'The autoconfig document at {urls} is incomplete: {faults}. Thunderbird for Android and others refuse it.',
        },
      },
      phrases: {
        'no-id': 'emailProvider has no id',
        'no-domain': 'emailProvider has no valid domain',
        'no-servers': 'no usable incoming or outgoing server',
        'no-incoming': 'no incoming server',
        'no-outgoing': 'no outgoing server',
        'no-username': 'a server has no username',
        'no-authentication': 'a server has no authentication',
        'misplaced-server': 'a server for sending stands under incomingServer, or one for reading under outgoingServer',
        'bad-server': 'a server has no usable hostname, port or socketType',
        malformed: 'the XML is not well-formed',
      },
    },
    'autoconfig-without-tls': {
      title: 'The automatic settings for mail apps leave out encryption.',
      customer:
        'Some mail apps fetch their settings for {domain} by themselves. With these, your password would travel unprotected.',
      meanwhile: 'Set the app up by hand, with the settings that we show. Send this to your mail host.',
      agent: 'autoconfig at {url} offers only socketType plain for {protocols}: {servers}.',
      fix: 'Offer encrypted servers in config-v1.1.xml: ports 993, 995 and 465 with socketType SSL.\nRemove the entries with socketType plain.\nThen check again.',
    },
    'autoconfig-port-mismatch': {
      title: 'The automatic settings for mail apps name a wrong port.',
      customer:
        'Some mail apps fetch their settings for {domain} by themselves. For port {ports}, they are told a kind of encryption that is not used there.',
      meanwhile: 'Set the app up by hand, with the settings that we show. Send this to your mail host.',
      agent: 'autoconfig at {url} names {hosts} on {ports} with {named}, where {expected} is used (RFC 8314 3).',
      fix: 'Correct port and socketType in config-v1.1.xml: 993, 995 and 465 with SSL; 143, 110 and 587 with STARTTLS.\nThen check again.',
      variants: {
        protocol: {
          customer:
            'Some mail apps fetch their settings for {domain} by themselves. They are told port {ports} for {named}, but that port is for {expected}.',
          agent: 'autoconfig at {url} names {hosts} on {ports} for {named}; {expected} is what is used there.',
        },
      },
    },
    'autoconfig-wrong-server': {
      title: 'The automatic settings for mail apps name a server that does not work.',
      customer: 'Some mail apps fetch their settings for {domain} by themselves. They then use {host}, which fails.',
      meanwhile: 'Set the app up by hand, with the settings that we show. Send this to your mail host.',
      agent: 'autoconfig at {url} names {host} on {ports}, which fails ({results}), while {working} works.',
      fix: 'Replace {host} by {workingHost} in config-v1.1.xml.\nThen check again.',
    },
    'autoconfig-certificate': {
      title: 'Mail apps may not find the settings of your domain.',
      customer: 'Mail apps ask {host} for the settings of {domain}. The certificate of that server does not hold.',
      meanwhile: 'Set the app up by hand, with the settings that we show. Send this to your mail host.',
      agent:
        '{url}: {words}. Over TLS, Thunderbird and others read nothing there; some ask once more without encryption.',
      fix: 'Put {host} on the certificate of that server, or renew it.\nOr publish the file at https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml.\nIf nobody uses {host}, remove its record.',
    },
    'autodiscover-invalid': {
      title: 'What Outlook is told about your mail is incomplete.',
      customer: 'Outlook fetches its settings for {domain} by itself. It learns of no server for sending.',
      meanwhile: 'Set the app up by hand, with the settings that we show. Send this to your mail host.',
      agent: 'Autodiscover at {url} names {servers} for reading, and no SMTP server.',
      fix: 'Add a Protocol of type SMTP to what Autodiscover answers, with Server and Port.\nThen check again.',
      variants: {
        'no-incoming': {
          customer: 'Outlook fetches its settings for {domain} by itself. It learns of no server for reading.',
          agent: 'Autodiscover at {url} names {servers} for sending, and no IMAP or POP server.',
          fix: 'Add a Protocol of type IMAP to what Autodiscover answers, with Server and Port.\nThen check again.',
        },
      },
    },
    'autodiscover-port-mismatch': {
      title: 'Outlook is told a wrong port.',
      customer:
        'Outlook apps fetch their settings for {domain} by themselves. For port {ports}, they are told a kind of encryption that is not used there.',
      meanwhile: 'Set the app up by hand, with the settings that we show. Send this to your mail host.',
      agent: 'Autodiscover at {url} names {hosts} on {ports} with {named}, where {expected} is used (RFC 8314 3).',
      fix: 'Correct Port and Encryption in what Autodiscover answers: 993, 995 and 465 with SSL; 143, 110 and 587 with TLS, which stands for STARTTLS there.\nThen check again.',
      variants: {
        protocol: {
          customer:
            'Outlook apps fetch their settings for {domain} by themselves. They are told port {ports} for {named}, but that port is for {expected}.',
          agent: 'Autodiscover at {url} names {hosts} on {ports} for {named}; {expected} is what is used there.',
        },
      },
    },
    'autodiscover-wrong-server': {
      title: 'Outlook is told a server that does not work.',
      customer: 'Outlook fetches its settings for {domain} by itself. It then uses {host}, which fails.',
      meanwhile: 'Set the app up by hand, with the settings that we show. Send this to your mail host.',
      agent: 'Autodiscover at {url} names {host} on {ports}, which fails ({results}), while {working} works.',
      fix: 'Replace {host} by {workingHost} in what Autodiscover answers.\nThen check again.',
    },
    'autodiscover-hijacked': {
      title: 'Outlook may be led to another mail server than yours.',
      customer: 'Outlook asks {url} for the settings of {domain}. What answers there belongs to another mail system.',
      meanwhile:
        'If Outlook names a server that you do not know, cancel. Set it up by hand, with the settings that we show. Send this to your mail host.',
      agent: 'Autodiscover at {url} answers as {product} and names {servers}, while IMAP works at {working}.',
      fix: 'Find out what answers at {url}. It is often an old Exchange server or a website that answers everything.\nRemove it, or let it name {working}.',
      phrases: { 'unknown-software': 'unknown software', 'no-server': 'no IMAP or POP server' },
    },
    'autodiscover-differs': {
      title: 'Outlook and other mail apps are told different servers.',
      customer: 'For {domain}, Outlook is told {outlook}, and other apps {others}. One of them may be out of date.',
      meanwhile: 'Set the app up by hand, with the settings that we show. Send this to your mail host.',
      agent: 'Autodiscover at {url} names {outlook}; autoconfig at {otherUrl} names {others}.',
      fix: 'Find out which of them is right.\nCorrect the other one, or take it away.',
      variants: {
        username: {
          title: 'Outlook and other mail apps are told different user names.',
          customer: 'For {domain}, Outlook is told the user name {outlook}, and other apps {others}. One may not work.',
          agent: 'Autodiscover at {url} has LoginName {outlook}; autoconfig at {otherUrl} has {others}.',
        },
      },
    },
    'autodiscover-certificate': {
      title: 'Outlook may show a warning when it looks for your settings.',
      customer: 'Outlook asks {host} for the settings of {domain}. The certificate of that server does not hold.',
      meanwhile: 'Set the app up by hand, with the settings that we show. Send this to your mail host.',
      agent: '{host}, which Outlook asks for {domain}, shows a certificate that fails at {url}: {words}.',
      fix: 'Put {host} on the certificate of that server, or renew it.\nOr name in an SRV record (_autodiscover._tcp) a server whose certificate holds.\nIf nobody uses {host}, remove its record.',
    },
    'srv-target-unresolvable': {
      title: 'Mail apps are led to a server that has no address.',
      customer: 'The domain {domain} leads mail apps to {host}. That name leads nowhere.',
      meanwhile:
        'Set the app up by hand, with the settings that we show. Send this to whoever looks after your domain.',
      agent: 'SRV {names} name {host}, which has no address: A {aStatus}, AAAA {aaaaStatus}.',
      fix: 'Name the right server in the records {names}.\nOr add an A record for {host}.',
      variants: {
        doubled: {
          agent:
            'SRV {names} name {host}, which has no address (A {aStatus}, AAAA {aaaaStatus}): it looks like {meant} with a domain appended.',
          fix: 'Change the target of {names} to {meant}; in a zone file the name ends with a dot.\nWhere a panel adds the domain by itself, enter the name as the panel wants it.\nThen check again.',
        },
      },
    },
    'srv-target-is-alias': {
      title: 'Mail apps are led to a second name of your mail server.',
      customer:
        'The domain {domain} leads mail apps to {host}. That is only a second name, which some apps may not follow.',
      meanwhile:
        'Set the app up by hand, with the settings that we show. Send this to whoever looks after your domain.',
      agent: 'SRV {names} name {host}, a CNAME to {canonical}. An SRV target must not be an alias (RFC 2782).',
      fix: 'Check that the certificate of the server covers {canonical}.\nThen name {canonical} in the records {names}.',
    },
    'srv-port-mismatch': {
      title: 'Mail apps are led to the wrong port.',
      customer: 'The domain {domain} leads mail apps to port {port}. That port expects another kind of encryption.',
      meanwhile:
        'Set the app up by hand, with the settings that we show. Send this to whoever looks after your domain.',
      agent: 'SRV {name} ({service}) names port {port}; {service} belongs to port {expected}.',
      fix: 'Change the port in the record {name} to {expected}.\nOr move the record to the service name that fits port {port}.',
      variants: {
        protocol: {
          customer: 'The domain {domain} leads apps for {protocol} to port {port}. That port is for {use}.',
          agent: 'SRV {name} ({service}) names {host}:{port}, the port of {use}; {service} belongs to port {expected}.',
          fix: 'Change the port in the record {name} to {expected}.\nOr, if {use} is meant, move the record to its service name.',
        },
        relay: {
          customer: 'The domain {domain} leads apps to port {port} for sending. Many networks close that port to apps.',
          agent:
            'SRV {name} ({service}) names {host}:{port}, which is for mail between servers (RFC 6409 3.1); {service} belongs to port {expected}.',
          fix: 'Change the port in the record {name} to {expected}.',
        },
      },
    },
    'srv-port-unusual': {
      title: 'Mail apps are led to an unusual port.',
      customer: 'The domain {domain} leads mail apps to port {port}. We did not look there, as it is not a mail port.',
      meanwhile:
        'Set the app up by hand, with the settings that we show. Send this to whoever looks after your domain.',
      agent: 'SRV {name} names {target}:{port}. That port is not one that we connect to, so it was not tried.',
      fix: 'Check whether the mail server really listens on port {port}.\nIf not, name the usual port: 993, 995, 465, or 143, 110, 587.',
    },
    'srv-wrong-server': {
      title: 'Mail apps are led to a server that does not work.',
      customer: 'The domain {domain} leads mail apps to {host}, which fails.',
      meanwhile:
        'Set the app up by hand, with the settings that we show. Send this to whoever looks after your domain.',
      agent: 'SRV {names} name {host} on {ports}, which fails ({results}), while {working} works.',
      fix: 'Name {workingHost} in the records {names}.\nThen check again.',
    },
  },
});
