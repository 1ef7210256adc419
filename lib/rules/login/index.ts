// Faults of logins: what a server said to a user name and a password. One line a rule, in the order in which agents look.
import type { RuleSubject } from '../define.ts';
import { accountSuspended } from './account-suspended.ts';
import { appPasswordRequired } from './app-password-required.ts';
import { authenticationBackendDown } from './authentication-backend-down.ts';
import { authenticationChallengeOnly } from './authentication-challenge-only.ts';
import { authenticationNeedsTls } from './authentication-needs-tls.ts';
import { authenticationNotOffered } from './authentication-not-offered.ts';
import { credentialsRejected } from './credentials-rejected.ts';
import { loginUnproven } from './login-unproven.ts';
import { loginWebRequired } from './login-web-required.ts';
import { oauthOnly } from './oauth-only.ts';
import { passwordExpired } from './password-expired.ts';
import { protocolDisabledForMailbox } from './protocol-disabled-for-mailbox.ts';
import { tooManyConnections } from './too-many-connections.ts';
import { usernameNotFullAddress } from './username-not-full-address.ts';

export const login = {
  id: 'login',
  title: 'Logging in',
  rules: [
    credentialsRejected,
    usernameNotFullAddress,
    appPasswordRequired,
    loginWebRequired,
    protocolDisabledForMailbox,
    accountSuspended,
    passwordExpired,
    authenticationBackendDown,
    authenticationNeedsTls,
    tooManyConnections,
    loginUnproven,
    oauthOnly,
    authenticationNotOffered,
    authenticationChallengeOnly,
  ],
} as const satisfies RuleSubject;
