// What the rules of mx say.
import type { mx as english } from '../../../rules/mx/index.ts';
import { translationOfRules } from '../../translation.ts';

export const mx = translationOfRules<typeof english>()({
  title: 'Receiving',
  rules: {
    'mx-missing': {
      title: 'Your domain does not say which server takes its mail.',
      customer:
        'Nothing tells other servers where mail for {domain} goes (MX record). Mail from other people may not reach you.',
      meanwhile:
        'Mail to you may go back to its senders until then: give people who need you another address. Send this to whoever looks after your domain.',
      agent: 'No MX records at {domain} ({status}). Address record that would serve as implicit MX: {implicit}.',
      fix: 'Find the name of the server that takes mail for {domain}.\nAdd an MX record at {domain} with that name.\nSend a test message from another provider.',
      phrases: { 'not-looked-up': 'not looked up', yes: 'yes', no: 'no' },
    },
    'mx-null': {
      title: 'Your domain says that it takes no mail.',
      customer: 'The domain {domain} tells other servers not to send mail there (null MX). Mail to you is sent back.',
      meanwhile:
        'Mail to you is sent back, so give people another address until then. Send this to whoever looks after your domain.',
      agent: '{domain} publishes the null MX "{record}" (RFC 7505).',
      fix: 'Decide whether {domain} is to receive mail.\nIf it is, replace the MX record "0 ." with the name of your mail server.',
      variants: {
        sends: {
          title: 'Your domain says that it takes no mail, yet it seems to send some.',
          customer:
            'The domain {domain} tells other servers that it takes no mail (null MX). They may then refuse mail from you.',
          meanwhile:
            'If you want to write from this domain, use another address until then. Send this to whoever looks after your domain.',
          agent:
            '{domain} publishes the null MX "{record}", and lets servers send ({senders}). Receivers may refuse its mail, as nobody can answer (RFC 7505 4.2).',
          fix: 'Decide whether {domain} is to send mail.\nIf it is, replace the MX record "0 ." with the name of a server that takes the answers.\nIf it is not, publish the SPF record "v=spf1 -all", and remove its DKIM keys.',
        },
        parked: {
          title: 'Your domain says that it neither takes nor sends mail.',
          customer:
            'The domain {domain} says that no mail comes from it and none goes to it. That protects unused names.',
          meanwhile:
            'If you do not use this domain for mail, all is well. If you want to, send this to whoever looks after it.',
          agent: '{domain} is parked: null MX "{record}" (RFC 7505), SPF allows nobody (-all), DMARC p=reject.',
          fix: 'If {domain} is not to be used for mail, leave it as it is.\nIf it is, replace the MX record "0 .", and then SPF and DMARC.',
        },
        mixed: {
          title: 'Your domain says that it takes no mail, and names a mail server.',
          customer:
            'The domain {domain} says that it takes no mail, and names a mail server as well. Some mail may be sent back.',
          meanwhile:
            'Mail to you may go back to its senders until then: give people who need you another address. Send this to whoever looks after your domain.',
          agent: '{domain} publishes the null MX beside others ({record}); it must stand alone (RFC 7505 3).',
          fix: 'Remove the MX record "0 ." if {domain} is to receive mail.\nIf it is not, remove all the other MX records.',
        },
      },
    },
    'mx-unresolvable': {
      title: 'The server that should take your mail has no address.',
      customer: 'Your domain sends its mail to {host}. That name leads nowhere, so mail may not arrive.',
      meanwhile:
        'Mail to you may go back to its senders until then: give people who need you another address. Send this to whoever looks after your domain.',
      agent:
        'MX {preference} {host} has no address: A {aStatus}, AAAA {aaaaStatus}. {others} other MX target(s) have one.',
      fix: 'Check the spelling of {host} in the MX record.\nIf it is right, add an A record for {host}.\nIf that server is gone, name the right server in the MX record.',
      variants: {
        many: {
          title: '{count} of the servers that should take your mail have no address.',
          customer:
            'Your domain sends its mail to servers that cannot be found, {host} among them. So mail may not arrive.',
          agent: '{count} MX targets have no address: {all}. {others} other MX target(s) have one.',
          fix: 'Name the servers that really take mail in the MX records of the domain, and remove the others.',
        },
        doubled: {
          title: 'The name of the server that should take your mail has too much in it.',
          customer: 'Your domain sends its mail to {host}. That name has a domain too many, so mail may not arrive.',
          agent:
            'MX {preference} {host} has no address: A {aStatus}, AAAA {aaaaStatus}. Most likely {meant} was meant, and the domain was appended. {others} other MX target(s) have one.',
          fix: 'Change the MX record to {meant}.\nIn a zone file the name ends with a dot: {meant}.\nWhere a panel adds the domain by itself, enter the name as the panel wants it.\nThen check again.',
        },
        alias: {
          agent:
            'MX {preference} {host} is a CNAME to {target}, which has no address: A {aStatus}, AAAA {aaaaStatus}. Most likely {meant} was meant, and the domain was appended. {others} other MX target(s) have one.',
          fix: 'Change the MX record to {meant}: an alias may not stand there in any case.\nOr replace the CNAME of {host} with A and AAAA records.\nThen check again.',
        },
        name: {
          title: 'The server that should take your mail has no possible name.',
          customer: 'Your domain sends its mail to “{host}”. No server can have that name, so mail may not arrive.',
          agent:
            'MX {preference} {host}: this is no host name, so it has no address. {others} other MX target(s) have one.',
          fix: 'Put the name of the mail server into the MX record, without blanks, slashes and other signs.\nThen check again.',
        },
      },
      phrases: { 'not-asked': 'not asked' },
    },
    'mx-name-doubled': {
      title: 'Your domain names its mail server with the domain in it twice.',
      customer:
        'Your domain sends its mail to {host}. That name has {domain} in it twice, and leads to another server.',
      meanwhile:
        'Mail to you may go to another server, or back to its senders. Send this to whoever looks after your domain.',
      agent:
        'MX {preference} {host} is at {addresses}, as a wildcard gives it; {meant}, which was meant, is at {meantAddresses}.',
      fix: 'Change the MX record to {meant}.\nIn a zone file the name ends with a dot: {meant}.\nWhere a panel adds {domain} by itself, enter only the part in front of it.\nThen check again.',
    },
    'mx-is-address': {
      title: 'Your domain names a number in place of its mail server.',
      customer: 'The mail server of {domain} is given as {host}. Others expect a name there, so mail may not arrive.',
      meanwhile:
        'Mail to you may go back to its senders until then: give people who need you another address. Send this to whoever looks after your domain.',
      agent:
        'MX {preference} {host}: the exchange is an address literal; it must be a host name with A or AAAA records.',
      fix: 'Give the server {host} a name, such as mail.{domain}, with an A record.\nPut that name into the MX record.',
    },
    'mx-lookup-fails': {
      title: 'The address of the server that should take your mail cannot be looked up.',
      customer: 'Your domain sends its mail to {host}. Looking up its address fails, so mail may have to wait.',
      meanwhile:
        'Mail to you may wait with its senders, for some days as a rule, before it goes back to them. Send this to whoever looks after your domain.',
      agent: 'MX {preference} {host}: {answer} for {type}. {others} other MX target(s) have an address.',
      fix: 'Ask the name servers of {host} for its A and AAAA records, and see which of them fails.\nMend or reload the zone there.\nThen check again.',
      variants: {
        loop: {
          customer: 'Your domain sends its mail to {host}. That name leads in a circle, so mail may not arrive.',
          agent:
            'MX {preference} {host}: its CNAMEs lead in a circle ({answer}). {others} other MX target(s) have an address.',
          fix: 'Replace the CNAME of {host} with A and AAAA records.\nOr name another server in the MX record.',
        },
        long: {
          customer:
            'Your domain sends its mail to {host}, which points to very many other names. Many servers give up on the way.',
          agent:
            'MX {preference} {host}: more than 8 CNAMEs in a row ({answer}). {others} other MX target(s) have an address.',
          fix: 'Replace the CNAME of {host} with A and AAAA records.\nOr name the last of those names in the MX record.',
        },
      },
    },
    'mx-is-alias': {
      title: 'Your domain names its mail server by a second name.',
      customer:
        'Mail for {domain} goes to {host}. That is only a second name (alias), and some servers refuse to deliver there.',
      meanwhile: 'Most mail arrives all the same. Send this to whoever looks after your domain.',
      agent:
        'MX {preference} {host} is a CNAME to {canonical}. An MX target must not be an alias (RFC 2181 10.3, RFC 5321 5.1).',
      fix: 'Name {canonical} in the MX record instead of {host}.\nOr replace the CNAME of {host} with A and AAAA records.',
    },
    'mx-private-address': {
      title: 'The server that should take your mail has a private address.',
      customer: 'Mail for {domain} goes to {host}. Its address works only inside one private network.',
      meanwhile:
        'Mail to you may wait with its senders, for some days as a rule, before it goes back to them. Send this to whoever looks after your domain.',
      agent: 'MX {preference} {host} resolves only to non-public addresses: {addresses}.',
      fix: 'Find the public address of {host}.\nPublish that address in its A or AAAA record.',
      variants: {
        mixed: {
          title: 'The server that takes your mail has a private address beside a public one.',
          customer:
            'Mail for {domain} goes to {host}. One of its addresses works only inside, so some mail may be late.',
          meanwhile: 'Mail still arrives, at times late. Send this to whoever looks after your domain.',
          agent: 'MX {preference} {host} resolves to non-public addresses, {addresses}, beside public ones, {others}.',
          fix: 'Remove {addresses} from the A and AAAA records of {host}.\nKeep addresses of the inside on a name server that only the inside asks.',
        },
      },
    },
    'mx-too-many': {
      title: 'Your domain names very many mail servers.',
      customer: 'Your domain names {total} servers for its mail. We looked at the first {looked} of them.',
      agent:
        '{total} MX records, of which the {looked} most preferred were looked at. The SPF term "mx" fails above 10.',
      fix: 'Keep the MX records of the servers that really take mail, and remove the others.',
    },
    'mx-duplicate': {
      title: 'One mail server is named twice.',
      customer: 'Your domain names {host} more than once for its mail. The second entry adds nothing.',
      agent: 'MX {host} appears with the preferences {preferences}.',
      fix: 'Keep the MX record of {host} with the lowest number, and remove the other.',
    },
    'mx-without-smtp': {
      title: 'The server that should take your mail does not answer.',
      customer: 'Mail for {domain} goes to {host}. That server took no connection just now, so mail may come late.',
      meanwhile:
        'Mail to you may wait with its senders, for some days as a rule, before it goes back to them. Send this to your mail host.',
      agent: 'MX {preference} {host} at {address}, port 25: {what}. {others} other MX host(s) greeted us on port 25.',
      fix: 'See whether the mail service on {host} runs and listens on port 25.\nSee whether a firewall closes port 25.\nThen check again.',
      phrases: {
        refused: 'the connection was refused',
        timeout: 'the connection was not answered',
        unreachable: 'the address cannot be reached',
        reset: 'the connection was reset',
        'hung-up': 'the server hung up without a greeting',
        'greeting-timeout': 'no greeting came',
      },
    },
    'mx-starttls-missing': {
      title: 'Mail to you travels to your server without encryption.',
      customer: 'The server {host} takes mail for {domain}. It does not offer encryption to the servers that bring it.',
      meanwhile: 'Mail still arrives. Have no secrets sent to you by mail until then. Send this to your mail host.',
      agent: 'MX {host} port 25: EHLO does not list STARTTLS. Its words: {words}',
      fix: 'Switch TLS on for port 25 of {host}, with the certificate that its other ports show.\nThen check again.',
      variants: {
        refused: { agent: 'MX {host} port 25 lists STARTTLS and then refuses it. Its words: {words}' },
        insisting: {
          customer:
            'The server {host} offers no encryption to those that bring mail. Your domain tells them to insist on it.',
          meanwhile:
            'Mail to you may wait with its senders, for some days as a rule, before it goes back to them. Send this to your mail host.',
        },
        'refused-insisting': {
          agent: 'MX {host} port 25 lists STARTTLS and then refuses it. Its words: {words}',
          customer:
            'The server {host} offers no encryption to those that bring mail. Your domain tells them to insist on it.',
          meanwhile:
            'Mail to you may wait with its senders, for some days as a rule, before it goes back to them. Send this to your mail host.',
        },
      },
    },
    'mx-tls-failed': {
      title: 'The encryption of the server that takes your mail does not work.',
      customer: 'The server {host} offers encryption to the servers that bring your mail. Setting it up failed.',
      meanwhile:
        'Most mail still arrives, without encryption. Have no secrets sent to you by mail until then. Send this to your mail host.',
      agent: 'MX {host} port 25: STARTTLS was accepted, then TLS failed ({result}). Words: {words}',
      fix: 'Check the TLS settings of port 25 on {host}: TLS 1.2 or newer, and a certificate with its key.\nThen check again.',
      variants: {
        insisting: {
          customer:
            'Setting up encryption with {host} failed. Your domain tells servers that bring your mail to insist on it.',
          meanwhile:
            'Mail to you may wait with its senders, for some days as a rule, before it goes back to them. Send this to your mail host.',
        },
      },
      phrases: { 'tls-too-old': 'only below TLS 1.2', 'tls-failed': 'handshake' },
    },
    'mx-certificate-invalid': {
      title: 'The certificate of the server that takes your mail does not fit.',
      customer:
        'Servers that bring mail to {host} cannot be sure that it is the right one. Most of them deliver anyway.',
      agent: 'MX {host} port 25: {errors}. The certificate is for {names}. MTA-STS mode: {mode}.',
      fix: 'Install a certificate that names {host}, from a public authority, with its full chain.\nReload the mail service on {host}.',
      variants: {
        insisting: {
          customer:
            'Your domain tells other servers to insist on a valid certificate. The one of {host} does not pass.',
          meanwhile:
            'Mail to you may wait with its senders, for some days as a rule, before it goes back to them. Send this to your mail host.',
        },
      },
      phrases: { 'no-name': 'no name' },
    },
    'reverse-dns-missing': {
      title: 'The address of your mail server has no name of its own.',
      customer: 'Many mail servers look up the name of whoever brings mail. Mail from {host} may land in junk.',
      meanwhile: 'If somebody misses mail from you, ask them to look in junk. Send this to your mail host.',
      agent:
        '{address} ({host}): {what}. Large providers refuse mail from addresses without forward-confirmed reverse DNS.',
      fix: 'Ask whoever gave out the address {address} to set its reverse name (PTR) to {host}.\nMake sure that {host} leads back to {address}.',
      phrases: { 'no-ptr': 'no PTR record ({rcode})', 'leads-elsewhere': 'its PTR names {names}, none leads back' },
    },
    'address-blocklisted': {
      title: 'Your mail server stands on a blocklist.',
      customer: 'The blocklist {lists} warns of the server {host}. Other servers may refuse its mail.',
      meanwhile: 'If mail of yours comes back, reach that person another way. Send this to your mail host.',
      agent: '{address} ({host}) is listed by {lists}; answers: {codes}.',
      fix: 'Find out what was sent from {address}, and stop it.\nThen ask {lists} to take the address off.',
    },
    'dane-mismatch': {
      title: 'Your mail server shows another certificate than your domain announces.',
      customer:
        'Careful senders compare the certificate of {host} with the announced one (DANE). They differ, so mail may be sent back.',
      meanwhile:
        'Mail to you may wait with its senders, for some days as a rule, before it goes back to them. Send this to your mail host.',
      agent:
        'No TLSA record at {name} matches the certificate on port 25 of {host}. Published: {published}. Public key: {key}',
      fix: 'Publish a TLSA record 3 1 1 for the certificate that {host} shows now.\nWait for its TTL, then remove the old one.\nAt each renewal publish the new record first.',
    },
    'dane-unusable': {
      title: 'The announced certificate of your mail server is of no use.',
      customer: 'Your domain announces which certificate {host} shows (DANE). Other servers cannot use what it says.',
      agent: '{name}: none of {published} is usable for SMTP, which needs usage 2 or 3 and a known hash.',
      fix: 'Publish a TLSA record 3 1 1 for the certificate of {host}.\nOr remove the records at {name}.',
      variants: {
        unsigned: {
          agent: '{name} has TLSA records ({published}), but {zone} is not signed (no DS): senders pass them over.',
          fix: 'Switch DNSSEC on for {zone}.\nOr remove the records at {name}.',
        },
      },
    },
    'mta-sts-record-invalid': {
      title: 'Your rule for encrypted delivery is not announced properly.',
      customer:
        'Your domain wants mail to reach it encrypted (MTA-STS). It says so with a mistake, so nobody sees the rule.',
      meanwhile: 'Mail still arrives meanwhile. Send this to whoever looks after your domain.',
      agent: '{name} TXT: {what}.',
      fix: 'Publish one TXT record at {name}, as shown.\nChange its id each time the policy changes.',
      variants: { several: { agent: '{name} has {count} MTA-STS records, of which senders take none.' } },
    },
    'mta-sts-policy-unreachable': {
      title: 'The file with your rule for encrypted delivery cannot be read.',
      customer: 'Your domain announces a rule for encrypted mail (MTA-STS). The file that holds it cannot be fetched.',
      meanwhile: 'Mail still arrives meanwhile, as a rule. Send this to your mail host.',
      agent: '{url}: {what}. {words}',
      fix: 'Make {url} answer over HTTPS with status 200, a valid certificate and no redirect.\nOr remove the record {record}, if the rule is no longer wanted.',
      phrases: {
        dns: 'the host has no address',
        connect: 'no connection on port 443',
        certificate: 'the certificate does not verify',
        tls: 'TLS failed',
        timeout: 'no answer in time',
        'too-large': 'more than 256 KB',
        redirect: 'a redirect, which senders must not follow (RFC 8461 3.3)',
        status: 'the web server has no such file',
        'hung-up': 'the web server hung up',
        'no-words': 'No further words.',
      },
    },
    'mta-sts-policy-invalid': {
      title: 'The file with your rule for encrypted delivery has a mistake.',
      customer:
        'Your domain announces a rule for encrypted mail (MTA-STS). Other servers cannot use the file that holds it.',
      meanwhile: 'Mail still arrives meanwhile, as a rule. Send this to your mail host.',
      agent: '{url}: {faults}.',
      fix: 'Write the policy to {url} with the lines version, mode, mx and max_age.\nThen change the id in the record {record}.',
      phrases: { 'mx-line': 'an "mx" line holds no host name: {text}', 'other-line': 'not a policy line: {text}' },
    },
    'mta-sts-mx-not-covered': {
      title: 'Your rule for encrypted delivery leaves out your own mail server.',
      customer:
        'The rule of {domain} (MTA-STS) does not name {hosts}. Servers that keep to it will not bring mail there.',
      meanwhile:
        'Mail to you may wait with its senders, for some days as a rule, before it goes back to them. Send this to your mail host.',
      agent: 'MTA-STS mode {mode}: mx {patterns} does not match the MX {hosts}.',
      fix: 'Add a line "mx: HOST" for {hosts} to the policy file.\nThen change the id in the record {record}.',
      variants: {
        testing: {
          customer:
            'The rule of {domain} (MTA-STS) does not name {hosts}. It is being tried out, so mail still arrives.',
          meanwhile: 'Mail still arrives meanwhile. Send this to your mail host.',
        },
      },
    },
    'tls-rpt-invalid': {
      title: 'Reports about encrypted delivery will not reach you.',
      customer: 'Your domain asks other servers for reports about encryption (TLS-RPT). It does so with a mistake.',
      agent: '{name} TXT: {what}.',
      fix: 'Publish one TXT record at {name}, as shown, with an address that you read.',
      variants: { several: { agent: '{name} has {count} TLS-RPT records, of which senders take none.' } },
      phrases: { uri: '{uri} ({why})' },
    },
    'mx-mixed-providers': {
      title: 'Your domain sends its mail to two different mail hosts.',
      customer: 'Mail for {domain} may go to {places}. Part of it may be in a mailbox that you do not look at.',
      meanwhile: 'Look for your mail in both places. Send this to whoever looks after your domain.',
      agent: 'The MX records of {domain} name several mailbox hosts ({places}): {exchanges}.',
      fix: 'Decide which mail host is to keep the mail of {domain}.\nRemove the MX records of the other.\nLook in both mailboxes for mail, and copy it over.',
      phrases: { 'own-servers': 'the servers of {domain}' },
    },
    'other-provider-holds-mail': {
      title: 'New mail for your domain may not reach the mailbox at {host}.',
      customer:
        'New mail for {domain} goes to {provider}. A mail server at {host} answers too, and may hold older mail.',
      meanwhile:
        'Look for new mail at {provider}, if you have a mailbox there. Otherwise send this to whoever looks after your domain.',
      agent:
        'All MX of {domain} name {provider} ({exchanges}), while IMAP at {host} answers. No login was accepted there.',
      fix: 'Find out where the mail of {domain} is meant to be.\nIf it is {provider}, help the customer to set the app up for {provider}, and copy older mail over.\nIf it is {host}, correct the MX records.',
      variants: {
        accepted: {
          title: 'New mail for your domain goes to {provider}, not to this mailbox.',
          customer: 'Your mailbox at {host} works. But new mail for {domain} goes to {provider}.',
          agent: 'All MX of {domain} name {provider} ({exchanges}), while an IMAP login at {host} was accepted.',
        },
      },
    },
    'mx-not-this-host': {
      title: 'Mail for your domain goes to servers that are not ours.',
      customer: 'New mail for {domain} is sent to {exchanges}. It does not come to our servers.',
      meanwhile:
        'If your mail is meant to be there, all is well. If not, send this to whoever looks after your domain.',
      agent: 'MX of {domain}: {exchanges}. Expected one of {expected}. A login at our own servers: {login}.',
      fix: 'Ask the customer where the mail is meant to go before you change anything.\nIf it is meant to come here, replace the MX records with {expected}.',
      phrases: { accepted: 'accepted', 'none-accepted': 'none accepted' },
    },
  },
});
