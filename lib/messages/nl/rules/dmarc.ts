// What the rules of dmarc say.
import type { dmarc as english } from '../../../rules/dmarc/index.ts';
import { translationOfRules } from '../../translation.ts';

export const dmarc = translationOfRules<typeof english>()({
  title: 'DMARC',
  rules: {
    'dmarc-missing': {
      title: 'Your domain does not say what to do with mail that only pretends to be yours.',
      customer:
        'Others ask your domain what to do with forged mail (DMARC). It gives no answer, and large mail hosts look for one.',
      meanwhile: 'Your own mail goes on as before. Send this to whoever looks after your domain.',
      agent: 'No DMARC record found by the tree walk: {names}. Google, Yahoo and Outlook ask bulk senders for one.',
      fix: 'Publish the record that is shown here. It asks for nothing yet (p=none).\nAdd an address for reports (rua=), and read them for some weeks.\nWhen all your mail passes, change to p=quarantine, later to p=reject.',
      variants: {
        misplaced: {
          customer:
            'Your domain gives that advice at {found}, where nobody looks for it (DMARC). It belongs at {name}.',
          agent: 'No DMARC record at {name}, but one at {found}: receivers do not look there (RFC 9989 4.10).',
          fix: 'Publish the record that is shown here at {name}; some panels want only _dmarc as the name.\nRemove the one at {found}.\nBegin with p=none, as nothing was in force so far.',
        },
        alias: {
          agent: 'No DMARC record: {names}. {name} leads by CNAME to {target}, which has none.',
          fix: 'See whether a record at {target} was lost, and is to come back.\nOr remove the CNAME of {name}, and publish a TXT record there: v=DMARC1; p=none\nA wildcard CNAME can stay: the TXT record wins over it.',
        },
      },
    },
    'dmarc-multiple': {
      title: 'The advice for mail that pretends to be yours is given {count} times, so it does not count.',
      customer:
        'Such advice may be given only once (DMARC). At {name} it stands {count} times, and other servers ignore it all.',
      meanwhile: 'Your own mail goes on as before. Send this to whoever looks after your domain.',
      agent: '{count} DMARC records at {name}; receivers discard all of them: {found}.',
      fix: 'Decide which of the records at {name} is right.\nRemove the others.\nThen check again.',
    },
    'dmarc-invalid': {
      title: 'The advice for mail that pretends to be yours has a mistake in it.',
      customer: 'The advice at {name} is misspelt (DMARC). Other servers may ignore it, in part or as a whole.',
      meanwhile: 'Your own mail goes on as before. Send this to whoever looks after your domain.',
      agent: 'DMARC record at {name}, character {character}: {excerpt}. {explanation} Fault: {key}.',
      fix: 'Correct the marked place in the record at {name}: {excerpt}\nThen check again.',
      variants: {
        reports: {
          title: 'Reports about mail that pretends to be yours may not arrive.',
          customer: 'The advice at {name} has a mistake in an address for reports (DMARC). The rest still counts.',
        },
        unread: {
          customer: 'The beginning of the advice at {name} is misspelt (DMARC). Other servers do not see it.',
          agent: 'TXT at {name} looks meant as DMARC but does not begin with v=DMARC1: {excerpt}.',
          fix: 'Make the record at {name} begin with v=DMARC1; and a policy.\nBegin with p=none, as nothing was in force so far.\nThen check again.',
        },
      },
    },
    'dmarc-policy-none': {
      title: 'Your domain only watches mail that pretends to be yours.',
      customer: 'The advice of {domain} is to deliver such mail anyway (DMARC p=none). That is a good start.',
      agent: 'DMARC p=none applies to {domain}, from {foundAt}. Reports go to: {rua}.',
      fix: 'Read the reports for some weeks, until all your own mail passes.\nChange to p=quarantine.\nLater change to p=reject.',
    },
    'dmarc-testing': {
      title: 'The advice for mail that pretends to be yours is only being tried out.',
      customer: 'The advice of {domain} is marked as a test (DMARC). Other servers then do less than it says.',
      agent: 'DMARC for {domain} has t=y with policy {policy}: receivers are asked to apply the next weaker one.',
      fix: 'Read the reports until all your own mail passes.\nThen remove t=y from the record.',
    },
    'dmarc-deprecated-tags': {
      title: 'The advice for mail that pretends to be yours has outdated parts.',
      customer: 'The advice of {domain} has parts that newer servers ignore (DMARC). The rest still counts.',
      agent:
        'DMARC record at {name} uses {tags}, removed by RFC 9989: receivers ignore them. In place of pct there is t=y.',
      fix: 'Remove the parts {tags} from the record at {name}.\nTo try a stricter policy without effect first, add t=y.',
    },
    'dmarc-report-address-unauthorised': {
      title: 'Reports about your domain may not be delivered.',
      customer:
        'Reports about {domain} are to go to {address} (DMARC). The other side does not say that it takes them.',
      agent: 'No DMARC record at {name} ({status}): report senders leave {address} out (RFC 9990).',
      fix: 'Ask whoever runs {address} to publish the record that is shown here.\nOr name a report address of your own domain instead.',
    },
  },
});
