// What people see, in their words, and the questions that no look from outside can answer.
import type * as english from '../en/symptoms.ts';
import { translation } from '../translation.ts';

export const symptoms = translation<typeof english.symptoms>()({
  names: {
    'password-asked': '“It keeps asking for my password”',
    'certificate-warning': '“It warns me about the server or its certificate”',
    'cannot-send': '“I can’t send”',
    'mail-missing': '“Mail is missing”',
    'one-device-only': '“It works on one device, not on the other”',
    'error-message': '“I see an error message or code”',
    webform: '“Mail from my website’s form does not arrive”',
  },
  step: 'what you see',
  lead: 'We cannot see this from here. Your answer helps us to find the cause.',
  of: 'Question {n} of {total}',
  continue: 'Continue',
  skip: 'I don’t know',
  questions: {
    'where-it-fails': {
      title: 'Where does your mail fail?',
      hint: 'One place means one Wi-Fi, at home or at work.',
      answers: {
        'this-place-all': 'On all my devices, but in one place only',
        'this-place-one': 'On one device, and in one place only',
        'one-device': 'On one device, wherever I am',
        everywhere: 'On all my devices, everywhere',
      },
    },
    'password-changed': {
      title: 'Did you change your password lately?',
      hint: 'You, or somebody who looks after your mail.',
      answers: { yes: 'Yes', no: 'No' },
    },
    'warning-issuer': {
      title: 'Who made the certificate in the warning?',
      hint: 'Open the details of the warning and look for “Issued by”.',
      answers: {
        antivirus: 'An antivirus, such as Avast, AVG, ESET or Kaspersky',
        other: 'Another name',
      },
    },
    'device-date': {
      title: 'Does your device show the right date and time?',
      hint: 'Look at the year, too.',
      answers: { right: 'Yes, they are right', wrong: 'No, they are wrong' },
    },
    'sending-port': {
      title: 'Which port does your app use for sending?',
      hint: 'It stands in the app’s settings for outgoing mail.',
      answers: { '25': '25', '465': '465', '587': '587' },
    },
    'mail-how': {
      title: 'What is it that you see?',
      hint: 'Take the one that fits best.',
      answers: {
        'new-missing': 'New mail does not come',
        'old-missing': 'New mail comes, but older mail is gone',
        'in-junk': 'Good mail is in the junk folder',
        'other-folder': 'Mail turns up in another folder',
        'sent-missing': 'What I send is not in Sent',
        twice: 'The same mail comes again and again',
      },
    },
    'form-sender': {
      title: 'Who is the sender of mail from your form?',
      hint: 'It stands at “From” in such a message.',
      answers: { visitor: 'The visitor, with their own address', own: 'An address of my domain' },
    },
  },
  webServer: {
    title: 'Do you know the server your website is on?',
    hint: 'We look it up ourselves. Only behind a proxy, such as Cloudflare, do we need your help.',
    label: 'Its name or address',
    labelHint: 'Your web host’s panel shows it, such as web3.example.com or 203.0.113.7.',
  },
});
