// What the person has told, kept in this tab for a reload and for Back. Never a password; of a pasted message its codes.
import { parseAccountInput } from '../../lib/model/input.ts';
import { isSymptom, parseAnswers } from '../../lib/model/symptoms.ts';
import { type Account, noAccount } from './account.ts';

const key = 'mailmend.account';
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Where storage is full or forbidden, it lasts until a reload. */
export function saveAccount({ typed, symptom, message, answers, webServer }: Account): void {
  const codes = message.match(/0x[0-9a-f]{8}/gi)?.join(' ') ?? '';
  try {
    sessionStorage.setItem(key, JSON.stringify({ typed, symptom, message: codes, answers, webServer }));
  } catch {
    // Nothing is kept then.
  }
}

/** What was kept in this tab; `noAccount` when there is nothing, or nothing that can be read. */
export function loadAccount(): Account {
  try {
    const saved: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof saved !== 'object' || saved === null) return noAccount;
    const kept = new Map<string, unknown>(Object.entries(saved));
    const [typed, symptom] = [textOf(kept.get('typed')), kept.get('symptom')];
    const input = parseAccountInput(typed);
    const answers = parseAnswers(kept.get('answers'));
    return {
      typed,
      input: input.ok ? input.input : null,
      symptom: isSymptom(symptom) ? symptom : null,
      message: textOf(kept.get('message')),
      answers: answers.ok ? answers.answers : {},
      webServer: textOf(kept.get('webServer')),
    };
  } catch {
    return noAccount;
  }
}

/** Removes it from this tab. */
export function forgetAccount(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // What cannot be written has kept nothing.
  }
}
