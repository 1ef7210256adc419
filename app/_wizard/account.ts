// What the person has told us so far, kept in memory while the tab is open: the address, what they see. Never a password.
import type { AccountInput } from '../../lib/model/input.ts';
import type { Symptom } from './symptoms.ts';

export interface Account {
  /** As typed. */
  typed: string;
  input: AccountInput | null;
  symptom: Symptom | null;
  /** A pasted error message; only looked at here. */
  message: string;
}
export const noAccount: Account = { typed: '', input: null, symptom: null, message: '' };

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
