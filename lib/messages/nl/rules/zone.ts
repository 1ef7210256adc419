// What the rules of zone say.
import type { zone as english } from '../../../rules/zone/index.ts';
import { translationOfRules } from '../../translation.ts';

export const zone = translationOfRules<typeof english>()({
  title: 'Domain and name servers',
  rules: {
    'delegation-domain-missing': {
      title: 'The part after the @ does not exist.',
      customer: 'No domain with the name {domain} is known. No mail can reach it.',
      meanwhile:
        'Check how {domain} is spelled. If that is right, ask where it was bought whether it is paid for. Mail to you goes back to its senders.',
      agent: 'NXDOMAIN for {domain}: neither this name nor any name below it exists.',
      fix: 'Check with the registrar that {domain} is registered and paid for.\nIf it is, check that its name servers hold its zone.',
    },
    'domain-expired': {
      title: 'Your domain is parked. Its registration may have run out.',
      customer:
        'The name servers of {domain} belong to a parking service. This often means that the domain was not renewed.',
      meanwhile:
        'Ask where the domain was bought whether it is paid for. If it ran out, renew it soon: after a while, others can buy it.',
      agent: 'NS of {domain}: {servers}, known for parked domains. Check the expiry date at the registrar.',
      fix: 'Check at the registrar whether {domain} has expired.\nIf so, renew it, then put your own name servers back.',
    },
    'delegation-lame': {
      title: 'The name servers of your domain do not answer properly.',
      customer: 'Other computers ask name servers where your mail goes. For {domain} they get no usable answer.',
      meanwhile:
        'Mail to you may wait with its senders, for some days as a rule, before it goes back to them. Send this to whoever looks after your domain.',
      agent:
        'SERVFAIL for {domain} NS from {server}. With checking disabled (CD=1): {withoutChecking}. Likely a lame delegation.',
      fix: 'Compare the name servers at the registrar with those that hold the zone.\nMake sure each of them answers for {domain}.\nThen check again.',
      phrases: { 'not-known': 'not known', 'as-well': 'SERVFAIL as well' },
    },
    'dnssec-bogus': {
      title: 'The security signature of your domain is broken.',
      customer:
        'What {domain} tells other computers is signed, and the signature does not fit (DNSSEC). Many of them then ignore it.',
      meanwhile:
        'Mail to you may wait with its senders, for some days as a rule, before it goes back to them. Send this to whoever looks after your domain.',
      agent:
        'SERVFAIL for {domain}, but an answer with CD=1: DNSSEC validation fails. Often the DS record does not match the DNSKEY.',
      fix: 'Compare the DS record at the registrar with the keys of the zone.\nPublish the DS record that matches, or sign the zone with the key that the DS record names.\nThen check again.',
      variants: {
        link: {
          agent:
            'SERVFAIL for {domain}, but an answer with CD=1. The broken link: no DNSKEY matches a DS record (DS {signers}, DNSKEY {keys}).',
        },
        signatures: {
          agent:
            'SERVFAIL for {domain}, but an answer with CD=1. A DNSKEY matches the DS ({signers}), so the signatures themselves fail.',
          fix: 'See whether the signatures of the zone have run out, and sign it anew.\nSee whether the signing service still runs.\nThen check again.',
        },
      },
    },
    'dnssec-ds-mismatch': {
      title: 'Your domain announces a signature key that it does not have.',
      customer:
        'The list of all domains says which key signs {zone} (DNSSEC). Your domain has no such key, so many computers ignore it.',
      meanwhile:
        'Mail to you may wait with its senders, for some days as a rule, before it goes back to them. Send this to whoever looks after your domain.',
      agent: 'No DNSKEY of {zone} matches a DS record. DS key tags: {signers}. DNSKEY key tags: {keys}.',
      fix: 'At the registrar, replace the DS record by that of the key in use.\nIf the zone is not to be signed, remove the DS record.\nThen check again.',
    },
    'dns-servfail': {
      title: 'The name servers of your domain fail on a question about mail.',
      customer:
        'A part of what {domain} says about its mail cannot be read. Its name servers report a failure of their own.',
      meanwhile: 'Nothing in your mail app needs changing. Send this to whoever looks after your domain.',
      agent: 'SERVFAIL for {questions}. This does not say that the records are missing.',
      fix: 'Look at the logs of the name servers for {domain}.\nCheck that all of them hold the same zone, and its signatures if it is signed.\nThen check again.',
    },
    'dns-refused': {
      title: 'A name server refuses to answer about your domain.',
      customer: 'We asked what {domain} says about its mail, and a server refused to tell. All may still be in order.',
      meanwhile: 'Nothing in your mail app needs changing. Send this to whoever looks after your domain.',
      agent:
        'REFUSED by {server} for {questions}. It may be the policy of that server, or a zone that it does not hold.',
      fix: 'Ask the name servers of {domain} directly, and see which of them refuse.\nLoad the zone on those, or remove them from the name servers.\nIf all of them answer, the resolver in use is the one that refuses.',
    },
    'dns-alias-loop': {
      title: 'An entry of your domain leads in a circle.',
      customer:
        'The name {name} points to other names, and never to an entry. Nobody can read what should stand there.',
      meanwhile: 'Nothing in your mail app needs changing. Send this to whoever looks after your domain.',
      agent: '{questions}: the CNAMEs lead in a circle: {chain}.',
      fix: 'Find the CNAME at {name}, and remove it or correct its target.\nPublish the entries themselves at {name}.\nThen check again.',
      variants: {
        long: {
          title: 'An entry of your domain is reached only through very many names.',
          customer:
            'The name {name} points to a name that points to another, and so on. Many servers give up on the way.',
          agent:
            '{questions}: more than 8 CNAMEs in a row: {chain}. RFC 1034 3.6.2 asks for one; resolvers stop at some number.',
          fix: 'Let {name} point at the last of those names, or publish the entries themselves there.\nThen check again.',
        },
      },
    },
    'dns-answer-unusable': {
      title: 'A name server answers a question about your mail with something of no use.',
      customer: 'We asked what {domain} says about its mail. The answer says neither that nor that there is nothing.',
      meanwhile: 'Nothing in your mail app needs changing. Send this to whoever looks after your domain.',
      agent: '{what} from {server} for {questions}. This does not say that the records are missing.',
      fix: 'Ask each name server of {domain} for {questions}, and see which of them answers so.\nBring its software up to date, or remove what filters DNS in front of it.\nThen check again.',
      phrases: { referral: 'A referral to other servers instead of an answer' },
    },
    'dns-apex-alias': {
      title: 'Your domain is only another name for a different one.',
      customer: 'The name {domain} points to {target} (CNAME). What it says about its own mail is then passed over.',
      meanwhile:
        'Mail to you may go back to its senders until then: give people who need you another address. Send this to whoever looks after your domain.',
      agent: '{domain} is a CNAME to {target}. Beside a CNAME no other record counts, MX and TXT included.',
      fix: 'Replace the CNAME of {domain} by an A record, or by what your DNS host calls ALIAS or flattening.\nThen publish the MX records at {domain} itself.',
    },
    'dns-change-propagating': {
      title: 'A change of your domain is on its way.',
      customer:
        'Something about {domain} was changed. Some computers still see the old state, until about {until} (UTC).',
      agent: '{what}: the name servers say {fresh}; the resolver {server} still says {old}, for {seconds} s more.',
      fix: 'Wait until {until} (UTC).\nThen check again.',
      variants: {
        timeless: {
          customer: 'Something about {domain} was changed. Some computers still see the old state.',
          agent:
            '{what}: the name servers say {fresh}; the resolver {server} says {old}, without a time until which it keeps that. Whoever runs that resolver can empty its cache.',
          fix: 'Check again in an hour.\nIf nothing has changed then, send this to whoever looks after your domain.',
        },
      },
      phrases: { 'day-and-time': '{day} {time}' },
    },
    'dns-hosted-elsewhere': {
      title: 'Changes of your domain are not made with us.',
      customer:
        'We look after your mail. What {domain} tells other computers (DNS) is kept at {keeper}. Changes are made there.',
      agent:
        'NS of {domain}: {servers} ({keeper}). None has the name of one of ours: {expected}. A record set here has no effect there.',
      fix: 'Sign in at {keeper}, where the domain’s DNS is.\nMake the changes that this check shows there.',
      phrases: { company: 'the company of these name servers' },
    },
    'nameserver-is-alias': {
      title: 'One of the name servers of your domain is named by an alias.',
      customer:
        'Several servers tell where mail for {domain} goes. One of them, {server}, is only a second name, and often not asked.',
      meanwhile: 'Your mail goes on working, but may be slow at times. Send this to whoever looks after your domain.',
      agent:
        'NS {server} of {domain} is a CNAME to {canonical}. An NS target must not be an alias; many resolvers skip it.',
      fix: 'Name {canonical} as name server, at the registrar and in the zone.\nOr replace the CNAME of {server} with A and AAAA records.',
    },
    'nameserver-lame': {
      title: 'One of the name servers of your domain does not know it.',
      customer: 'Several servers tell where mail for {domain} goes. One of them, {server}, gives no proper answer.',
      meanwhile: 'Your mail goes on working, but may be slow at times. Send this to whoever looks after your domain.',
      agent: '{server} ({addresses}), asked for {zone} SOA without recursion: {what}. Another server has the zone.',
      fix: 'Load the zone {zone} on {server}.\nOr remove {server} from the name servers, at the registrar and in the zone.\nThen check again.',
      phrases: {
        lame: 'it answers without authority',
        refused: 'it answers REFUSED',
        servfail: 'it answers SERVFAIL',
        malformed: 'its answer cannot be read',
      },
    },
    'nameserver-unreachable': {
      title: 'One of the name servers of your domain does not answer.',
      customer: 'Several servers tell where mail for {domain} goes. One of them, {server}, gave no answer just now.',
      meanwhile: 'Your mail goes on working, but may be slow at times. Send this to whoever looks after your domain.',
      agent: '{server} at {addresses} gave no answer to {zone} SOA in time. Others answered over the same IP version.',
      fix: 'See whether {server} runs and is reached on port 53, by UDP and TCP.\nIf it is gone, remove it from the name servers.\nThen check again.',
    },
    'nameserver-private-address': {
      title: 'One of the name servers of your domain has a private address.',
      customer:
        'Several servers tell where mail for {domain} goes. The address of {server} works only inside one private network.',
      meanwhile: 'Your mail goes on working, but may be slow at times. Send this to whoever looks after your domain.',
      agent: 'NS {server} of {domain} resolves only to non-public addresses: {addresses}. It was not asked.',
      fix: 'Publish the public address of {server}.\nOr remove {server} from the name servers.',
      variants: {
        mixed: {
          title: 'One of the name servers of your domain has a private address beside a public one.',
          customer:
            'Several servers tell where mail for {domain} goes. One of the addresses of {server} works only inside one private network.',
          agent: 'NS {server} of {domain} resolves to non-public addresses, {addresses}, beside public ones, {others}.',
          fix: 'Remove {addresses} from the A and AAAA records of {server}.',
        },
      },
    },
    'nameserver-differs': {
      title: 'The name servers of your domain do not say the same.',
      customer:
        'Several servers tell where mail for {domain} goes. They give different answers, so mail may go different ways.',
      meanwhile:
        'After a change, wait an hour and check again. If it stays, send this to whoever looks after your domain.',
      agent: '{what} differ between the servers: {answers}. SOA serials: {serials}.',
      fix: 'See whether the servers copy the zone from each other (NOTIFY, AXFR), and what stops it.\nRaise the serial of {zone} after each change.\nThen check again.',
      variants: {
        version: {
          title: 'The name servers of your domain hold different versions.',
          customer:
            'A change of {domain} has not reached all its name servers yet. What we compared of its mail agrees.',
          agent: 'The SOA serials of {zone} differ: {serials}. {what} agree between the servers.',
        },
      },
      phrases: { 'no-serial': '{name} none', 'no-answer': '{name} {type}: none' },
    },
    'nameserver-unresolvable': {
      title: 'One of the name servers of your domain has no address.',
      customer: 'Several servers tell where mail for {domain} goes. One of them, {server}, cannot be found.',
      meanwhile: 'Your mail goes on working, but may be slow at times. Send this to whoever looks after your domain.',
      agent: 'NS {server} of {domain} has no address ({status}). {others} other name server(s) have one.',
      fix: 'Check the spelling of {server} at the registrar and in the zone.\nIf it is right, add its A record.\nIf it is gone, remove it from the name servers.',
      variants: {
        doubled: {
          agent:
            'NS {server} of {domain} has no address ({status}): it looks like {meant} with a domain appended. {others} other name server(s) have one.',
          fix: 'Change the NS record to {meant}; in a zone file the name ends with a dot.\nWhere a panel adds the domain by itself, enter the name as the panel wants it.\nThen check again.',
        },
      },
    },
    'nameserver-single': {
      title: 'Only one server tells where mail for your domain goes.',
      customer: 'If the server {server} is down, mail to {domain} may be late. A second one is usual.',
      agent: 'A single NS, {server}, at {addresses}. RFC 2182 asks for at least two, in different networks.',
      fix: 'Add a second name server for {domain}, in another network.\nName both at the registrar.',
    },
  },
});
