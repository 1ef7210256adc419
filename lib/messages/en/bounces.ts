// What bounces and error messages mean: for the customer, for the agent, and what to do.
import type { BounceId, BounceReading } from '../../model/bounce.ts';
import { appTexts } from './bounce-texts/app.ts';
import type { BounceText } from './bounce-texts/bounce-text.ts';
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

export const bounces = {
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
  codes: { reply: 'Reply code', enhanced: 'Detail code', app: 'App’s code', recipient: 'Meant for', fault: 'Fault' },
  permanence: {
    permanent: 'This is final. The message is not sent again by itself.',
    temporary: 'This is for now. The sending server tries again by itself.',
  } satisfies Record<NonNullable<BounceReading['permanence']>, string>,
  words: { permanent: 'Final', temporary: 'For now', known: 'Known error', unknown: 'Not known' },
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
};
