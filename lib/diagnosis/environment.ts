// What every run of this process shares: the operator's profile, the network, the budgets.
import { createLoginBudget, type LoginBudget, type LoginBudgetOptions } from '../net/login-budget.ts';
import { createMessageBudget, type MessageBudget } from '../net/message-budget.ts';
import { createNetwork, type Network } from '../net/network.ts';
import type { ServerLedger } from '../net/server-ledger.ts';
import { createVisitMemory, type VisitMemory } from '../net/visit-memory.ts';
import type { ZoneLedger } from '../net/zone-ledger.ts';
import { type OperatorProfile, readProfile } from '../operator/profile.ts';

export interface Environment {
  profile: OperatorProfile;
  network: Network;
  budget: LoginBudget;
  messages: MessageBudget;
  /** For this thread: a visit's next look is done where its first was. */
  visits: VisitMemory;
}

/** Parts that are there already, or are reached elsewhere; what is left out is opened here. */
export interface EnvironmentParts {
  profile?: OperatorProfile;
  network?: Network;
  logins?: LoginBudgetOptions['ledger'];
  key?: LoginBudgetOptions['key'];
  messages?: MessageBudget;
  visits?: VisitMemory;
  servers?: ServerLedger;
  zones?: ZoneLedger;
}

/** Next instantiates a module once for handlers, pages and instrumentation each: only globalThis is one place. */
const shared = globalThis as typeof globalThis & { mailmendEnvironment?: Environment };

/** The process's environment, opened at first use. Throws ProfileError or PracticeFileError with a sentence to act on. */
export function environment(): Environment {
  shared.mailmendEnvironment ??= openEnvironment();
  return shared.mailmendEnvironment;
}

/** An environment of its own. Throws as `environment` does. */
export function openEnvironment(parts: EnvironmentParts = {}): Environment {
  const { profile = readProfile(process.env.MAILMEND_CONFIG), logins, key } = parts;
  return {
    profile,
    network:
      parts.network ??
      createNetwork(profile, process.env.MAILMEND_PRACTICE, {
        servers: parts.servers,
        zones: parts.zones,
      }),
    budget: createLoginBudget({ ledger: logins, key, ownFailedLogins: profile.mail.failedLogins }),
    messages: parts.messages ?? createMessageBudget(),
    visits: parts.visits ?? createVisitMemory(),
  };
}
