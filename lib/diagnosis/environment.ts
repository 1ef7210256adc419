// What every run of this process shares: the operator's profile, the network, the login budget.
import { createLoginBudget, type LoginBudget } from '../net/login-budget.ts';
import { createNetwork, type Network } from '../net/network.ts';
import { type OperatorProfile, readProfile } from '../operator/profile.ts';

export interface Environment {
  profile: OperatorProfile;
  network: Network;
  budget: LoginBudget;
}

/** Next instantiates a module once for handlers, pages and instrumentation each: only globalThis is one place. */
const shared = globalThis as typeof globalThis & { mailmendEnvironment?: Environment };

/** The process's environment, opened at first use. Throws ProfileError or PracticeFileError with a sentence to act on. */
export function environment(): Environment {
  shared.mailmendEnvironment ??= openEnvironment();
  return shared.mailmendEnvironment;
}

function openEnvironment(): Environment {
  const profile = readProfile(process.env.MAILMEND_CONFIG);
  return { profile, network: createNetwork(profile, process.env.MAILMEND_PRACTICE), budget: createLoginBudget() };
}
