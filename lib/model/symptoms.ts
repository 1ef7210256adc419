// What people see, and the few questions that no look from outside can answer: the ids that travel, no words.

export const symptoms = [
  'password-asked',
  'certificate-warning',
  'cannot-send',
  'mail-missing',
  'one-device-only',
  'error-message',
  'webform',
] as const;
export type Symptom = (typeof symptoms)[number];

/** By question, its answers. "I don't know" is no answer: the question is then passed over. */
export const questions = {
  'where-it-fails': ['this-place-all', 'this-place-one', 'one-device', 'everywhere'],
  'password-changed': ['yes', 'no'],
  'warning-issuer': ['antivirus', 'other'],
  'device-date': ['wrong', 'right'],
  'sending-port': ['25', '465', '587'],
  'mail-how': ['old-missing', 'in-junk', 'other-folder', 'sent-missing', 'twice', 'new-missing'],
  'form-sender': ['visitor', 'own'],
  // Read from a pasted message, never asked: the message itself is not sent.
  'error-code': ['0x800ccc0e', '0x800cccdd', '0x800ccc92', '0x800ccc0f', '0x8004210b'],
} as const;
export type SymptomQuestion = keyof typeof questions;
export type SymptomAnswers = { [Question in SymptomQuestion]?: (typeof questions)[Question][number] };

/** What is asked about each symptom, in order. */
export const questionsFor: Record<Symptom, readonly SymptomQuestion[]> = {
  'password-asked': ['password-changed', 'where-it-fails'],
  'certificate-warning': ['warning-issuer', 'device-date'],
  'cannot-send': ['sending-port', 'where-it-fails'],
  'mail-missing': ['mail-how'],
  'one-device-only': ['where-it-fails', 'password-changed', 'device-date'],
  'error-message': [],
  webform: ['form-sender'],
};

/** Whether the website's own server is asked for as well: its name or address, in free text. */
export const asksForWebServer = (symptom: Symptom | null): boolean => symptom === 'webform';

export const isSymptom = (value: unknown): value is Symptom => symptoms.some((symptom) => symptom === value);

/** The answers in an untrusted value, or the question at fault ('' when the value is no object of questions). */
export function parseAnswers(
  value: unknown,
): { ok: true; answers: SymptomAnswers } | { ok: false; question: string; known: readonly string[] } {
  const ids = Object.keys(questions);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, question: '', known: ids };
  const answers: Record<string, string> = {};
  for (const [question, answer] of Object.entries(value)) {
    if (!Object.hasOwn(questions, question)) return { ok: false, question: '', known: ids };
    const known: readonly string[] = questions[question as SymptomQuestion];
    if (typeof answer !== 'string' || !known.includes(answer)) return { ok: false, question, known };
    answers[question] = answer;
  }
  return { ok: true, answers };
}
