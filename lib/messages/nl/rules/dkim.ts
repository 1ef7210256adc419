// What the rules of dkim say.
import type { dkim as english } from '../../../rules/dkim/index.ts';
import { translationOfRules } from '../../translation.ts';

export const dkim = translationOfRules<typeof english>()({
  title: 'DKIM',
  rules: {
    'dkim-missing': {
      title: 'Your mail counts as not signed, so some may land in junk.',
      customer:
        'A signature proves that mail from {domain} is really yours (DKIM). The key “{selector}”, with which others check it, is missing.',
      meanwhile:
        'Your mail still goes out. If somebody misses a message from you, ask them to look in junk. Send this to whoever looks after your domain.',
      agent: 'No TXT record at {name} ({status}). The selector {selector} was {origin}.',
      fix: 'Find the public key of the selector {selector} at the service that signs the mail.\nPublish it as a TXT record at {name}.\nSend a test message and read its headers.',
      phrases: {
        given: 'given for this check',
        header: 'named by the DKIM-Signature of a message',
        operator: 'named by the operator',
        provider: 'guessed',
        common: 'guessed',
      },
    },
    'dkim-name-doubled': {
      title: 'Your mail counts as not signed, so some may land in junk.',
      customer:
        'A signature proves that mail from {domain} is really yours (DKIM). Its key stands under a name that has {domain} in it twice.',
      meanwhile:
        'Your mail still goes out. If somebody misses a message from you, ask them to look in junk. Send this to whoever looks after your domain.',
      agent: 'A DKIM key was found at {found}; it belongs at {name}.',
      fix: 'Open the record in the DNS panel, and enter only {short} as its name.\nThe panel adds {domain} by itself.\nThen check again.',
    },
    'dkim-not-found': {
      title: 'Your mail may not be signed, so some may land in junk.',
      customer:
        'A signature proves that mail from {domain} is really yours (DKIM). We did not find its key, but it may have a name that we do not know.',
      agent: 'No DKIM key of {domain} at {selectors}, the common ones included. Another selector may exist.',
      fix: 'Read the DKIM-Signature header of a message sent from {domain}: s= is its selector.\nCheck again with that selector.\nIf there is no such header, switch DKIM on at the mail server and publish its key.',
      variants: {
        nothing: {
          customer:
            'A signature proves that mail from {domain} is really yours (DKIM). We did not find its key, and there may well be none.',
          agent:
            'No DKIM key of {domain} at {selectors}, the common ones included. {name} gives NXDOMAIN: most likely there is none, though some servers say so wrongly.',
          fix: 'See whether mail sent from {domain} has a DKIM-Signature header: s= is its selector. Check again with that.\nIf there is none, switch DKIM on at the mail server or sending service of {domain}.\nPublish the TXT record that it shows.',
        },
      },
      phrases: { 'any-known': 'any selector that we know' },
    },
    'dkim-alias-broken': {
      title: 'Your mail may count as not signed, so some may land in junk.',
      customer:
        'A signature proves that mail from {domain} is really yours (DKIM). Its key “{selector}” leads to another name, which has none.',
      agent: '{name} is a CNAME to {target}, which gives {status}: there is no key to check signatures with.',
      fix: 'In the account of the service that sends the mail, see whether DKIM is switched on for {domain}.\nCompare the CNAME of {name} with what the service shows.\nIf the service is no longer used, remove the CNAME.',
      variants: {
        doubled: {
          agent:
            '{name} is a CNAME to {target}, which gives {status}: it looks like {meant} with a domain appended, so there is no key.',
          fix: 'Change the CNAME of {name} to {meant}; in a zone file the name ends with a dot.\nWhere a panel adds the domain by itself, enter the name as the panel wants it.\nThen check again.',
        },
      },
      phrases: { loop: 'a loop' },
    },
    'dkim-malformed': {
      title: 'The signature on your mail cannot be checked, so some may land in junk.',
      customer:
        'A signature proves that mail from {domain} is really yours (DKIM). The key “{selector}” is damaged, so it may not count.',
      meanwhile:
        'Your mail still goes out. If somebody misses a message from you, ask them to look in junk. Send this to whoever looks after your domain.',
      agent: 'DKIM key at {name}, character {character}: {excerpt}. {explanation} Fault: {key}.',
      fix: 'Take the public key of the selector {selector} from the service that signs the mail.\nPublish it anew at {name}, without extra quotes, spaces or backslashes.\nSend a test message and read its headers.',
    },
    'dkim-multiple': {
      title: 'The signature on your mail may fail, so some may land in junk.',
      customer:
        'A signature proves that mail from {domain} is really yours (DKIM). There are {count} keys named “{selector}”, so it may fail.',
      meanwhile:
        'Your mail still goes out. If somebody misses a message from you, ask them to look in junk. Send this to whoever looks after your domain.',
      agent: '{count} TXT records at {name}; the standard does not say which one counts (RFC 6376 3.6.2.2): {shown}.',
      fix: 'Find out which key the mail server signs with.\nKeep that record at {name}, and remove the others.',
      variants: {
        pieces: {
          title: 'The key to the signature on your mail is in {count} pieces, so some may land in junk.',
          customer:
            'A signature proves that mail from {domain} is really yours (DKIM). Its key “{selector}” stands there in {count} pieces, so it may fail.',
          agent:
            '{count} TXT records at {name} are the pieces of one key: each must be a string of one record. Found: {shown}.',
          fix: 'Make one TXT record of the {count} at {name}, as shown.\nA panel that asks for pieces wants them as strings of one record.\nSend a test message and read its headers.',
        },
        remains: {
          title: 'Beside the key to the signature on your mail stands something else, so some may land in junk.',
          customer:
            'A signature proves that mail from {domain} is really yours (DKIM). Beside its key “{selector}” stands something else, so it may fail.',
          agent:
            '{count} TXT records at {name}, of which one is a sound key and the rest is none: then nothing says what counts (RFC 6376 3.6.2.2). Found: {shown}.',
          fix: 'Keep the record with the key at {name}, as shown, and remove the rest.\nSend a test message and read its headers.',
        },
      },
    },
    'dkim-revoked': {
      title: 'Your mail may be signed with a withdrawn key, so some may land in junk.',
      customer:
        'A signature proves that mail from {domain} is really yours (DKIM). The key “{selector}” was withdrawn, so a signature with it does not count.',
      meanwhile:
        'Your mail still goes out. If somebody misses a message from you, ask them to look in junk. Send this to whoever looks after your domain.',
      agent: 'The DKIM key at {name} is revoked (empty p=). Another usable key was found: {other}.',
      fix: 'Check which selector the mail server signs with.\nIf it is {selector}, publish a new key under a new selector, and sign with that.\nIf it is another one, nothing is to be done.',
      phrases: { yes: 'yes', no: 'no' },
    },
    'dkim-weak': {
      title: 'The signature on your mail is weaker than it should be.',
      customer:
        'A signature proves that mail from {domain} is really yours (DKIM). The key “{selector}” works, but a longer one is safer.',
      agent: 'The RSA key at {name} has {bits} bits; signers should use at least 2048 (RFC 8301 3.2).',
      fix: 'Make a new key of 2048 bits under a new selector.\nPublish it, then let the mail server sign with it.\nRemove {name} a week later.',
      variants: {
        unusable: {
          title: 'The signature on your mail is too weak to count, so some may land in junk.',
          customer:
            'A signature proves that mail from {domain} is really yours (DKIM). The key “{selector}” is too short, so the signature does not count.',
          meanwhile:
            'Your mail still goes out. If somebody misses a message from you, ask them to look in junk. Send this to whoever looks after your domain.',
          agent: 'The RSA key at {name} has {bits} bits; verifiers must not accept fewer than 1024 (RFC 8301 3.2).',
        },
      },
    },
    'dkim-sha1-only': {
      title: 'Your mail is signed in an outdated way, so some may land in junk.',
      customer:
        'A signature proves that mail from {domain} is really yours (DKIM). The key “{selector}” allows only a method that no longer counts.',
      meanwhile:
        'Your mail still goes out. If somebody misses a message from you, ask them to look in junk. Send this to whoever looks after your domain.',
      agent: 'The key at {name} has h=sha1 only; sha1 must not be used, and sha256 is then refused (RFC 8301 3.1).',
      fix: 'Remove the tag h=sha1 from the record at {name}.\nCheck that the mail server signs with rsa-sha256.',
    },
    'dkim-testing': {
      title: 'The signature on your mail is still marked as a test.',
      customer:
        'A signature proves that mail from {domain} is really yours (DKIM). The key “{selector}” is still marked as a test.',
      agent: 'The key at {name} has t=y: receivers must not treat a failed signature worse than none.',
      fix: 'Send a test message, and see in its headers that DKIM passes.\nThen remove y from the t= tag of the record at {name}.',
    },
    'dkim-signature-fails': {
      title: 'The signature on our test message does not hold, so some of your mail may land in junk.',
      customer:
        'Your server signs your mail, but the signature is not right (DKIM). Other servers may count your mail as junk.',
      meanwhile:
        'Your mail still goes out. If somebody misses a message from you, ask them to look in junk. Send this to your mail host.',
      agent: '{host}: our own check of the DKIM signature by {signers} failed.',
      fix: 'Compare the key in the DNS with the key that the server signs with.\nCheck that nothing changes a message after it was signed, such as a footer.',
    },
  },
});
