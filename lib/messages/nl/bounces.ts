// What bounces and error messages mean: for the customer, for the agent, and what to do.

import type { BounceId, BounceKind, BounceMender, BounceOutcome } from '../../model/bounce.ts';
import type { BounceText } from '../bounce-text.ts';
import type * as english from '../en/bounces.ts';
import { translation } from '../translation.ts';
import { appTexts } from './bounce-texts/app.ts';
import { deliveryTexts } from './bounce-texts/delivery.ts';
import { loginTexts } from './bounce-texts/login.ts';
import { recipientTexts } from './bounce-texts/recipient.ts';
import { senderTexts } from './bounce-texts/sender.ts';
import { trustTexts } from './bounce-texts/trust.ts';

export const bounceTexts: Record<BounceId, BounceText> = {
  ...recipientTexts,
  ...senderTexts,
  ...trustTexts,
  ...deliveryTexts,
  ...loginTexts,
  ...appTexts,
};

export const bounces = translation<typeof english.bounces>()({
  title: 'What does this error mean?',
  lead: 'Paste a message that came back, or an error from your mail app. We say what it means and what to do.',
  short: 'A message that came back, or an error from a mail app, in plain words.',
  label: 'Paste it here',
  hint: 'The whole message is best. One line or a code, like 0x800CCC0E, works too.',
  promise: 'Nothing of it is kept.',
  submit: 'Explain it',
  whatToDo: 'What to do',
  serverSaid: 'Their own words',
  forAgents: 'For the help desk',
  codes: {
    reply: 'Reply code',
    enhanced: 'Detail code',
    app: 'App’s code',
    recipient: 'Meant for',
    fault: 'Fault',
    retryUntil: 'Tried until',
  },
  words: { over: 'Final', trying: 'Still trying', known: 'Known error', unknown: 'Not known', noFault: 'No fault' },
  outcomes: {
    over: 'This is over: the message is not sent again by itself.',
    trying: 'This is not over: the sending server goes on trying by itself. Do not send the message again.',
    delivered: 'The message arrived. Nothing has to be done.',
  } satisfies Record<BounceOutcome, string>,
  outcomeUntold: 'The text does not tell whether the sending server tries again.',
  menders: {
    sender: 'The sender can mend this.',
    'sender-host': 'Whoever runs the sender’s mail server has to act.',
    'sender-dns': 'Whoever runs the DNS of the sender’s domain has to act.',
    recipient: 'The recipient has to act.',
    'recipient-host': 'Whoever runs the recipient’s mail server has to act.',
    'recipient-dns': 'Whoever runs the DNS of the recipient’s domain has to act.',
    nobody: 'Nobody has to act for now.',
  } satisfies Record<BounceMender, string>,
  /** Instead of the sender, where no message is on its way. */
  menderOfApp: 'Whoever uses the app can mend this.',
  whileTrying: 'Wait: the sending server tries again by itself. Do not send the message again.',
  /** What is no fault. */
  kinds: {
    delivery: {
      title: 'The message arrived.',
      customer: 'This is a receipt: the receiving server took the message.',
      agent: 'A delivery status notification of success (RFC 3464): delivered, relayed or expanded.',
      fix: 'Nothing has to be done.',
    },
    'read-receipt': {
      title: 'This is a read receipt.',
      customer: 'The other side’s mail app tells that your message was opened or deleted.',
      agent: 'A message disposition notification (RFC 8098). It is no bounce.',
      fix: 'Nothing has to be done.',
    },
    complaint: {
      title: 'Someone reported a message as spam.',
      customer: 'A recipient marked a message from you or your server as unwanted. This is no bounce.',
      agent: 'An abuse report (ARF, RFC 5965) from a feedback loop. Find the message and who sent it.',
      fix: 'Take that recipient off your list. If you did not send the message, change your password now.',
    },
    'authentication-report': {
      title: 'This is a report about failed proofs of a sender.',
      customer: 'A receiver tells your domain’s owner about a message that claimed to come from it. This is no bounce.',
      agent: 'An authentication failure report (RFC 6591), as asked for by the domain’s DMARC ruf or SPF.',
      fix: 'See whether the message was yours. If it was, check your domain here.',
    },
    'automatic-reply': {
      title: 'This is an automatic reply.',
      customer: 'The message arrived, and a program answered: the person is away, or it only confirms.',
      agent: 'An automatic response (RFC 3834), such as a vacation note. It is no bounce.',
      fix: 'Nothing has to be done. Wait for the person, or write to whom the reply names.',
    },
  } satisfies Record<Exclude<BounceKind, 'failure' | 'delay' | 'server-reply' | 'app-error'>, BounceText>,
  readOn: 'Read more about this',
  unknown: {
    title: 'We do not know this message.',
    customer: 'There is no code or sentence in it that we know.',
    agent: 'Neither a reply code nor a known wording was found in the text.',
    fix: 'Paste the whole message, with the part that looks technical. Or check your address here.',
  } satisfies BounceText,
  problems: {
    'not-an-object': 'Send a JSON object with the member "text".',
    'unknown-member': 'Use only this member: text.',
    'not-text': 'Send "text" as text.',
    empty: 'Paste the message or the error first.',
    'too-long': 'Paste less. The beginning of the message is enough, at most {limit} KB.',
  },
});
