// What the rules of spf say.
import type { spf as english } from '../../../rules/spf/index.ts';
import { translationOfRules } from '../../translation.ts';

export const spf = translationOfRules<typeof english>()({
  title: 'SPF',
  rules: {
    'spf-missing': {
      title:
        'Ihre Domain nennt keine Server, die für sie senden dürfen. Ihre E-Mails landen deshalb vielleicht im Spam.',
      customer:
        'Die Liste der Server, die für {domain} senden dürfen, fehlt (SPF). Ihre E-Mails werden vielleicht für Spam gehalten.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'Kein TXT-Eintrag bei {domain} beginnt mit v=spf1 ({status}).',
      fix: 'Notieren Sie jeden Dienst, der für {domain} E-Mails sendet.\nVeröffentlichen Sie einen SPF-Eintrag, der alle nennt und mit ~all endet.\nSenden Sie eine Test-E-Mail, und lesen Sie ihre Kopfzeilen.',
      variants: {
        proposed: {
          fix: 'Notieren Sie jeden Dienst, der für {domain} E-Mails sendet.\nVeröffentlichen Sie den hier gezeigten Eintrag. Ergänzen Sie vorher die anderen Dienste.\nSenden Sie eine Test-E-Mail, und lesen Sie ihre Kopfzeilen.',
        },
      },
      phrases: { 'other-txt': 'nur andere TXT-Einträge' },
    },
    'spf-not-recognised': {
      title:
        'Die Liste der erlaubten Absender Ihrer Domain wird nicht gelesen, weil ihr Anfang falsch geschrieben ist.',
      customer:
        'Die Liste für {domain} beginnt mit einem Fehler (SPF). Andere Server sehen sie nicht, also landen Ihre E-Mails vielleicht im Spam.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'TXT at {domain} looks meant as SPF but does not begin with “v=spf1 ”: {found}.',
      fix: 'Make the record begin with v=spf1 and a space.\nPublish it without quotation marks in the text.\nThen check again.',
    },
    'spf-multiple': {
      title: 'Ihre Domain hat {count} Listen erlaubter Absender, deshalb gilt keine davon.',
      customer:
        'Für {domain} darf es nur eine solche Liste geben (SPF). Andere Server übergehen mehrere, also landen Ihre E-Mails vielleicht im Spam.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: '{count} SPF-Einträge bei {domain}, das ist ein permerror (RFC 7208 4.5): {found}.',
      fix: 'Fassen Sie die Einträge zu einem zusammen.\nEntfernen Sie die anderen.\nPrüfen Sie dann noch einmal.',
      variants: { many: { title: 'Ihre Domain hat {count} Listen erlaubter Absender, deshalb gilt keine von ihnen.' } },
    },
    'spf-syntax': {
      title: 'Die Liste der erlaubten Absender Ihrer Domain enthält einen Fehler.',
      customer:
        'Die Liste für {domain} ist bei „{found}“ falsch geschrieben (SPF). Sie gilt dann vielleicht nicht, und E-Mails landen vielleicht im Spam.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'SPF of {domain}, character {character}: {excerpt}. {explanation} Fault: {key}.',
      fix: 'Korrigieren Sie die markierte Stelle im SPF-Eintrag: {excerpt}\nPrüfen Sie dann noch einmal.',
      variants: {
        doubtful: {
          customer: 'The list for {domain} looks misspelt at “{found}” (SPF). Other servers may skip that entry.',
        },
      },
    },
    'spf-loop': {
      title: 'Die Liste der erlaubten Absender Ihrer Domain führt im Kreis.',
      customer:
        'Die Liste für {domain} führt auf sich selbst zurück (SPF). Andere Server geben auf, also landen Ihre E-Mails vielleicht im Spam.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent:
        '{terms} leads back to a domain that is already being evaluated; the look-up limit ends it with a permerror.',
      fix: 'Remove the term that leads back: {terms}.\nThen check again.',
    },
    'spf-include-missing': {
      title: 'Die Liste der erlaubten Absender Ihrer Domain verweist auf eine Liste, die es nicht gibt.',
      customer:
        'Die Liste für {domain} übernimmt die Liste bei {target} (SPF). Diese gibt es nicht, also landen Ihre E-Mails vielleicht im Spam.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: '{term} leads to {target}, which has no SPF record ({status}): a permerror (RFC 7208 5.2, 6.1).',
      fix: 'Check the spelling of {term} against what the sending service asks for.\nIf that service no longer sends for {domain}, remove the term.\nThen check again.',
      phrases: { 'other-txt': 'nur andere TXT-Einträge' },
    },
    'spf-include-broken': {
      title: 'Die Liste der erlaubten Absender Ihrer Domain übernimmt eine fehlerhafte Liste.',
      customer:
        'The list for {domain} takes in the one at {target} (SPF). That one has a mistake, so yours may be ignored.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: '{term} leads to {target}, whose evaluation is a permerror: {why}. Record: {found}.',
      fix: 'Tell whoever looks after {target} about the mistake.\nIf that service no longer sends for {domain}, remove {term}.\nThen check again.',
      phrases: { 'several-records': 'several SPF records', several: 'several', fault: '{key} at {excerpt}' },
    },
    'spf-lookup-fails': {
      title: 'Part of the list of allowed senders of your domain cannot be looked up.',
      customer:
        'The list for {domain} takes in the one at {target} (SPF). Looking that one up fails, so mail may be late.',
      meanwhile: 'Mail from you may arrive late until then. Send this to whoever looks after your domain.',
      agent: '{term} leads to {target}, whose TXT records end in {status}: a temperror, so receivers may put mail off.',
      fix: 'Ask the name servers of {target} for its TXT records, and see which of them fails.\nTell whoever looks after {target}.\nIf that service no longer sends for {domain}, remove {term}.',
      phrases: { unusable: 'no usable answer' },
    },
    'spf-too-many-lookups': {
      title: 'Die Liste der erlaubten Absender Ihrer Domain ist zu lang, um gelesen zu werden.',
      customer:
        'Die Liste für {domain} braucht beim Lesen zu viele Schritte (SPF): {lookups}. Erlaubt sind {limit}, also landen Ihre E-Mails vielleicht im Spam.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'SPF of {domain} needs {count} DNS look-ups; more than {limit} is a permerror. By term: {branches}.',
      fix: 'Remove services that no longer send for {domain}.\nReplace a and mx terms by ip4 and ip6 where the addresses do not change.\nThen check again: at most {limit} look-ups may remain.',
      variants: {
        lighter: {
          agent:
            'SPF of {domain} needs {count} DNS look-ups; more than {limit} is a permerror. By term: {branches}. The record shown needs {remaining}. Left out: {dropped}.',
          fix: 'Change the SPF record to the one shown: it allows the same servers.\nIt leaves out what has no effect today: {droppedTerms}.\nCheck that none of your servers is missing: from then on “{ending}” counts for all others.\nThen check again: {remaining} of {limit} look-ups are in use.',
        },
        unfolded: {
          agent:
            'SPF of {domain} needs {count} DNS look-ups; more than {limit} is a permerror. By term: {branches}. The record shown needs {remaining}. Copied into it: {unfolded}. Left out: {dropped}.',
          fix: 'Change the SPF record to the one shown: it allows the same servers.\nIt contains what {unfolded} led to.\nMake later changes to those lists in this record as well.\nCheck that none of your servers is missing: from then on “{ending}” counts for all others.\nThen check again: {remaining} of {limit} look-ups are in use.',
        },
        flattened: {
          agent:
            'SPF of {domain} needs {count} DNS look-ups; more than {limit} is a permerror. By term: {branches}. The record shown needs {remaining}. Written out as addresses: {flattened}. Copied: {unfolded}. Left out: {dropped}.',
          fix: 'First remove services that no longer send for {domain}: that may be enough.\nElse change the SPF record to the one shown: it allows the same servers today.\nIt holds the addresses of {flattened} themselves.\nCompare them with {flattenedTerms} every month.\nThey go stale when a service changes its servers, and its mail may then be refused.\nCheck that none of your servers is missing: from then on “{ending}” counts for all others.\nThen check again: {remaining} of {limit} look-ups are in use.',
        },
        apart: {
          agent:
            'SPF of {domain} needs {count} DNS look-ups; more than {limit} is a permerror. By term: {branches}. The record shown needs {remaining}. Written out as addresses, at {parts}: {flattened}. Copied: {unfolded}. Left out: {dropped}.',
          fix: 'First remove services that no longer send for {domain}: that may be enough.\nElse publish the new records first: {parts}.\nThey hold the addresses of {flattened}.\nThen change the SPF record to the one shown: it allows the same servers today.\nCompare the addresses with {flattenedTerms} every month.\nThey go stale when a service changes its servers, and its mail may then be refused.\nCheck that none of your servers is missing: from then on “{ending}” counts for all others.\nThen check again: {remaining} of {limit} look-ups are in use.',
        },
        unread: {
          fix: 'Check again later: {inTheWay} could not be read, so no shorter record can be worked out.\nRemove services that no longer send for {domain}.\nAt most {limit} look-ups may remain.',
        },
        bySender: {
          fix: 'Remove services that no longer send for {domain}.\nNo shorter record allows the same servers: the addresses behind {inTheWay} cannot be listed.\nLet one of these services send from a subdomain with an SPF record of its own.\nThen check again: at most {limit} look-ups may remain.',
        },
        tooLong: {
          fix: 'Remove services that no longer send for {domain}.\nNo shorter record allows the same servers: {inTheWay} have too many addresses to list.\nLet one of these services send from a subdomain with an SPF record of its own.\nThen check again: at most {limit} look-ups may remain.',
        },
      },
      phrases: {
        'at-least': 'at least {lookups}',
        'in-the-record': 'all in the record itself',
        because: '{term} ({why})',
        repeated: 'the same stands before it',
        covered: 'others allow the same addresses today',
        empty: 'leads to no address',
        missing: 'leads to no list',
        entry: '{count} entry',
        entries: '{count} entries',
        address: '{count} IPv4 address, {entries}',
        addresses: '{count} IPv4 addresses, {entries}',
      },
    },
    'spf-too-many-void-lookups': {
      title: 'The list of allowed senders of your domain names things that do not exist.',
      customer:
        'The list for {domain} has {voidLookups} entries that lead nowhere (SPF). Some servers then ignore the whole list.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent:
        'SPF of {domain}: {voidLookups} void look-ups (NXDOMAIN or NODATA); more than {limit} is a permerror at most receivers.',
      fix: 'Look up every name in the SPF record of {domain}.\nRemove or correct the terms whose names have no records.\nThen check again.',
      variants: {
        named: {
          agent:
            'SPF of {domain}: {voidLookups} void look-ups (NXDOMAIN or NODATA); more than {limit} is a permerror at most receivers. They are {terms}.',
          fix: 'Check the spelling of {terms}.\nRemove what is no longer used.\nThen check again.',
        },
      },
      phrases: { elsewhere: '{term} (in the record of {domain})' },
    },
    'spf-sender-not-covered': {
      title:
        'Ihre Domain sagt nicht, dass unsere Server für sie senden dürfen. Ihre E-Mails landen deshalb vielleicht im Spam.',
      customer:
        'The list of allowed senders of {domain} does not name our servers’ address {addresses} (SPF). Your mail may be refused.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'SPF of {domain} gives {result} for {addresses}, from which the operator sends.',
      fix: 'Add {terms} to the SPF record of {domain}, before “all”.\nSend a test message and read its headers.',
    },
    'spf-allows-everyone': {
      title: 'Alle dürfen im Namen Ihrer Domain E-Mails senden.',
      customer:
        'The list of allowed senders of {domain} ends with words that allow everyone (SPF). Others can misuse your name.',
      meanwhile: 'Your own mail goes on as before. Send this to whoever looks after your domain.',
      agent: 'SPF of {domain} passes every sender (+all): {found}.',
      fix: 'List every service that sends mail for {domain}, and name each in the record.\nEnd the record with ~all.\nWhen all your mail passes, -all can follow.',
      variants: {
        term: {
          customer:
            'The list of allowed senders of {domain} allows everyone, by {terms} (SPF). Others can misuse your name.',
          agent: 'SPF of {domain} passes every sender, or all of an IP version, by {terms}: {found}.',
          fix: 'List every service that sends mail for {domain}, and name each in the record.\nThen remove {terms}.',
        },
      },
    },
    'spf-term-after-all': {
      title: 'Part of the list of allowed senders of your domain is never read.',
      customer: 'The list for {domain} ends at the word “all” (SPF). What stands behind it is ignored.',
      meanwhile:
        'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
      agent: 'SPF of {domain} has terms after all, which are ignored: {ignored}. Record: {found}.',
      fix: 'Move the term with “all” to the end of the record.\nRemove terms behind it that are no longer needed.',
      variants: {
        redirect: {
          customer:
            'The list for {domain} ends with “all”, and points to another list (SPF). That other list is ignored.',
          agent:
            'SPF of {domain} has {ignored} beside all: a redirect is then ignored, wherever it stands (RFC 7208 5.1, 6.1). Record: {found}.',
          fix: 'If the servers in that list send for {domain}, include the list, as shown.\nIf they do not, remove {ignored}.\nThen check again.',
        },
      },
    },
    'spf-neutral-all': {
      title: 'The list of allowed senders of your domain leaves the end open.',
      customer:
        'The list for {domain} does not say what to think of other servers (SPF). That protects your name less.',
      agent: 'SPF of {domain} is neutral about everyone else ({how}): {found}.',
      fix: 'Check that the record names every service that sends for {domain}.\nThen end it with ~all.',
      phrases: { 'no-all': 'no all and no redirect' },
    },
    'spf-deprecated-ptr': {
      title: 'The list of allowed senders of your domain uses an outdated way.',
      customer:
        'The list for {domain} names senders in a way that some servers skip (SPF, “ptr”). Those servers may doubt your mail.',
      agent: 'SPF of {domain} uses {terms}, which SHOULD NOT be used (RFC 7208 5.5).',
      fix: 'List the servers that send for {domain} by ip4, ip6, a or include.\nWhen all of them are named, remove the ptr term.',
    },
    'spf-redundant-term': {
      title: 'The list of allowed senders of your domain says something twice.',
      customer:
        'The list for {domain} holds {terms} more than once (SPF). That does no harm, but makes others look twice.',
      agent:
        'SPF of {domain} repeats {terms}. What did not match before cannot match again; it costs {lookups} look-ups.',
      fix: 'Remove the repeated {terms} from the SPF record: no mail is affected.\nThen check again.',
    },
    'spf-dead-term': {
      title: 'Part of the list of allowed senders of your domain has no effect.',
      customer: 'The list for {domain} has entries that do nothing (SPF): {terms}. They do no harm either.',
      agent: 'SPF of {domain}, terms that can never match: {reasons}.',
      fix: 'See what {terms} were meant for.\nCorrect them, or remove them: as they are, nothing changes without them.',
      variants: {
        mx: {
          agent:
            'SPF of {domain}, terms that can never match: {reasons}. “mx:” asks for the MX records of that very name (RFC 7208 5.4); most likely {meant} was meant.',
          fix: 'If the servers behind {terms} send for {domain}, write {meant} instead.\nElse remove {terms}: as they are, nothing changes without them.\nThen check again.',
        },
        nobody: {
          title: 'The list of allowed senders of your domain allows no server.',
          customer:
            'All entries in the list for {domain} do nothing (SPF): {terms}. Other servers may refuse your mail.',
          meanwhile:
            'Ihre E-Mails gehen weiter hinaus. Wenn jemand eine E-Mail von Ihnen vermisst, bitten Sie um einen Blick in den Spam-Ordner. Schicken Sie dies an die Person, die Ihre Domain betreut.',
          agent:
            'SPF of {domain} lets nobody send, as no term can match: {reasons}. Corrected they may read {meant}. All others: {all}.',
          fix: 'List every service that sends mail for {domain}.\nName each in the record, in place of {terms}.\nThen check again.',
        },
      },
      phrases: {
        'no-address': 'that name has no address',
        'no-name': 'there is no such name',
        'no-mx': 'that name has no MX record',
        'no-mx-but-address': 'that name has no MX record, though an address',
        private: 'no server on the internet has such an address',
        covered: 'what stands in front of it matches the same addresses',
        'passes-nobody': 'the list there lets nobody send',
        because: '{term} ({why})',
      },
    },
  },
});
