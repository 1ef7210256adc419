// What the single checks say: may a server send (SPF), what a message went through, what a bounce means.

import type { SpfAnswer } from '../../model/spf-answer.ts';
import type * as english from '../en/checks.ts';
import { translation } from '../translation.ts';

export const checks = translation<typeof english.checks>()({
  index: {
    title: 'Tools',
    lead: 'Four small checks for when you already know where to look.',
  },
  tooSlow: 'The answer took too long, so we stopped. This says nothing about the mail. Try again in a minute.',
  failed: 'The answer did not arrive. Check your connection, then try again.',
  busy: 'Many checks are running now. Try again in {seconds} seconds.',
  checking: 'Checking',
  spf: {
    title: 'Would this server’s mail pass?',
    lead: 'Name a server and a sender. We ask the sender’s domain whether that server may send for it (SPF).',
    short: 'Whether one server may send mail for one domain (SPF), and which entry decides it.',
    ip: { label: 'Which server sends?', hint: 'Its IP address, like 192.0.2.1 or 2001:db8::1.' },
    sender: {
      label: 'For which sender?',
      hint: 'An email address, like anna@example.com. Leave it empty for bounces, which have no sender.',
    },
    helo: {
      label: 'What does the server call itself?',
      hint: 'Its HELO name, if you know it. You can leave this out.',
    },
    submit: 'Check this server',
    problems: {
      'not-an-object': 'Send a JSON object with the members "ip" and "sender".',
      'unknown-member': 'Use only these members: ip, sender, helo.',
      'not-text': 'Send "{field}" as text.',
      'too-long': 'Shorten this. It has at most {limit} characters.',
      'bad-character': 'Take out blanks and invisible characters. They cannot stand here.',
      'missing-ip': 'Add the IP address of the sending server, such as 192.0.2.1.',
      'bad-ip': 'Write the full IP address, such as 192.0.2.1 or 2001:db8::1.',
      'missing-sender': 'Add the sender, such as anna@example.com.',
      'bad-sender': 'Write the sender with an @, such as anna@example.com.',
      'missing-helo': 'Add the sender. Without one, add the name that the server gives itself.',
    },
    words: {
      pass: 'Allowed',
      fail: 'Not allowed',
      softfail: 'Doubted',
      neutral: 'Left open',
      none: 'No list',
      permerror: 'Error in the record',
      temperror: 'Could not look',
    } satisfies Record<SpfAnswer['result'], string>,
    results: {
      pass: {
        title: 'Yes, this server may send for {domain}.',
        text: 'The domain’s list names this server. Mail from it passes SPF.',
      },
      fail: {
        title: 'No, this server may not send for {domain}.',
        text: 'The domain says that mail from this server is not its own. Many receivers refuse such mail.',
      },
      softfail: {
        title: 'Probably not: {domain} doubts this server.',
        text: 'The domain does not name this server, and says so softly. Such mail may land in junk.',
      },
      neutral: {
        title: '{domain} does not say yes or no.',
        text: 'The domain leaves this server open. Receivers treat the mail as if there were no SPF.',
      },
      none: {
        title: '{domain} has no SPF list.',
        text: 'No SPF record was found, so nothing says who may send. Such mail may land in junk.',
      },
      permerror: {
        title: 'The SPF record of {domain} cannot be used.',
        text: 'Something in the record is wrong, so receivers give up on it. The steps below show where.',
      },
      temperror: {
        title: 'We could not look this up.',
        text: 'A DNS question got no usable answer. This says nothing about the server. Try again in a minute.',
      },
    } satisfies Record<SpfAnswer['result'], { title: string; text: string }>,
    unknown: {
      word: 'Not known',
      title: 'Whether this server may send for {domain} cannot be known yet.',
      text: 'The domain’s list asks what the server calls itself (HELO), and you left that out. Add the name, and check again.',
    },
    decidedBy: 'This entry decides it',
    decides: 'decides',
    undecided: 'No entry decided it.',
    domainSays: 'The domain’s own words',
    counts: {
      lookups: 'Look-ups',
      lookupsOf: '{n} of at most {limit}',
      voidLookups: 'Look-ups that found nothing',
    },
    stepsTitle: 'Step by step',
    stepsLead: 'How a receiver reads the record, from the first entry to the one that decides.',
    record: 'Record of {domain}',
    noRecord: 'No record',
    stepResults: {
      match: 'matches',
      'no-match': 'does not match',
      pass: 'pass',
      fail: 'fail',
      softfail: 'softfail',
      neutral: 'neutral',
      none: 'none',
      permerror: 'error in the record',
      temperror: 'no answer',
    },
    counted: 'look-up {n}',
  },
});
