// What the person has told, kept in this tab for a reload and for Back. Never a password; of a pasted message its codes.
import { z } from 'zod';
import { parseAccountInput } from '../../lib/model/input.ts';
import { parseAnswers, symptoms } from '../../lib/model/symptoms.ts';
import { type Account, noAccount } from './account.ts';

const key = 'mailmend.account';
const savedSchema = z.object({
  typed: z.string(),
  symptom: z.enum(symptoms).nullable(),
  message: z.string(),
  answers: z.unknown(),
  webServer: z.string(),
});

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
    const parsed = savedSchema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    if (!parsed.success) return noAccount;
    const input = parseAccountInput(parsed.data.typed);
    const answers = parseAnswers(parsed.data.answers);
    return { ...parsed.data, input: input.ok ? input.input : null, answers: answers.ok ? answers.answers : {} };
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
