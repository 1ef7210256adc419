// What the person has told us so far, kept in memory while the tab is open: the address, what they see. Never a password.
import type { AccountInput } from '../../lib/model/input.ts';
import {
  asksForWebServer,
  questionsFor,
  type Symptom,
  type SymptomAnswers,
  type SymptomQuestion,
} from '../../lib/model/symptoms.ts';
import { parseWebServer } from '../../lib/model/web-server.ts';
import { answersOfMessage, symptomOfMessage } from '../_run/pasted-message.ts';

export interface Account {
  /** As typed. */
  typed: string;
  input: AccountInput | null;
  symptom: Symptom | null;
  /** A pasted error message; only looked at here. */
  message: string;
  /** To the questions that no look from outside can answer. */
  answers: SymptomAnswers;
  /** The website's own server, as typed. */
  webServer: string;
}
export const noAccount: Account = { typed: '', input: null, symptom: null, message: '', answers: {}, webServer: '' };

let kept: Account = noAccount;

/** For coming back from another page of ours. Call `keepAccount` in the browser only: a server has many visitors. */
export const keptAccount = (): Account => kept;
export function keepAccount(account: Account): void {
  kept = account;
}

/** The address or domain as the server takes it. */
export const subjectOf = (input: AccountInput): { address: string } | { domain: string } =>
  input.address === null ? { domain: input.domain } : { address: input.address };

/** The address or domain as people write it. */
export const nameOf = (input: AccountInput): string =>
  input.localPart === null ? input.domainForPeople : `${input.localPart}@${input.domainForPeople}`;

/** What the person sees; a pasted message may tell it more exactly. */
export const symptomOf = ({ symptom, message }: Account): Symptom | null =>
  symptom === 'error-message' ? (symptomOfMessage(message) ?? symptom) : symptom;

/** What to ask about it, in order. */
export function questionsOf(account: Account): readonly SymptomQuestion[] {
  const symptom = symptomOf(account);
  return symptom === null ? [] : questionsFor[symptom];
}

/** What the person told, for the request; answers to questions of another symptom stay behind. */
export function told(account: Account): { symptom?: Symptom; answers?: SymptomAnswers; webServer?: string } {
  const symptom = symptomOf(account);
  if (symptom === null) return {};
  const asked = questionsOf(account).filter((question) => account.answers[question] !== undefined);
  const answers = Object.fromEntries(asked.map((question) => [question, account.answers[question]]));
  const pasted = account.symptom === 'error-message' ? answersOfMessage(account.message) : {};
  const server = asksForWebServer(symptom) ? parseWebServer(account.webServer) : null;
  return { symptom, answers: { ...answers, ...pasted }, ...(server?.ok ? { webServer: server.webServer } : {}) };
}
