// What a pasted error message speaks of: only looked at in the browser, never sent or kept.
import { questions, type Symptom, type SymptomAnswers } from '../../lib/model/symptoms.ts';

/** Codes and words of mail apps and what they are about: Outlook's codes (0x...), SMTP replies, certificate warnings. */
const messageSigns: Array<[RegExp, Symptom]> = [
  [
    /0x800ccc(92|18|19|90|91)|535|5\.7\.8|authenticationfailed|invalid credentials|incorrect password|log ?in failed/i,
    'password-asked',
  ],
  [/certificate|0x800ccc1a|0x800ccc1b|identity|not trusted|target principal/i, 'certificate-warning'],
  [/0x800ccc(6[0-9a-f]|7[0-9a-f]|80)|relay|\b55[0-4]\b|\b5\.7\.\d+\b|sender address rejected/i, 'cannot-send'],
  [/0x800cccdd|quota|mailbox (is )?full|\b552\b/i, 'mail-missing'],
];

/** The symptom that a pasted message speaks of, or null. The text is only looked at, never sent or kept. */
export function symptomOfMessage(text: string): Symptom | null {
  return messageSigns.find(([sign]) => sign.test(text))?.[1] ?? null;
}

/** The code in a pasted message that has something to say, as an answer; nothing else of the message leaves the page. */
export function answersOfMessage(text: string): SymptomAnswers {
  const codes: string[] = text.toLowerCase().match(/0x[0-9a-f]{8}/g) ?? [];
  const code = questions['error-code'].find((known) => codes.includes(known));
  return code ? { 'error-code': code } : {};
}
