// The server refuses the address or the password, without saying which.
import type { AutoconfigEvidence, AutodiscoverEvidence, LoginEvidence } from '../../model/evidence.ts';
import { saysNoSuchUser } from '../../records/login-wording.ts';
import { defineRule } from '../define.ts';
import { appAccessAt, appAccessVariants } from '../shared/app-access.ts';
import { loginFaults } from '../shared/login-faults.ts';

interface Seen {
  login: readonly LoginEvidence[];
  autoconfig?: AutoconfigEvidence;
  autodiscover?: AutodiscoverEvidence;
}

/** User names that the domain publishes for a server of this host, but for those that were tried. */
function namesPublishedFor(host: string, tried: readonly string[], { autoconfig, autodiscover }: Seen): string[] {
  const servers = [...(autoconfig?.servers ?? []), ...(autodiscover?.servers ?? [])];
  const names = servers.flatMap((server) => (server.host === host && server.username ? [server.username] : []));
  return [...new Set(names)].filter((name) => !tried.includes(name));
}

/** Which of the wordings fits, the most telling first; undefined: nothing is known beside the refusal. */
function variantFor(
  refused: readonly LoginEvidence[],
  published: readonly string[],
  seen: Seen,
  address: string | null,
) {
  const [first] = refused;
  const reads = ({ protocol }: LoginEvidence) => protocol !== 'submission';
  const accepted = seen.login.filter(({ result }) => result === 'accepted');
  if (!first) return undefined;
  // With the very same password: whatever is wrong, it is not the password.
  if (accepted.some(reads) && !refused.some(reads)) return 'sending' as const;
  if (accepted.some(({ protocol }) => protocol === 'imap') && refused.every(({ protocol }) => protocol === 'pop3'))
    return 'pop' as const;
  const provider = appAccessAt(first.host);
  if (provider) return provider.variant;
  if (refused.some(({ words }) => saysNoSuchUser(words))) return 'unknown-user' as const;
  if (published.length > 0) return 'other-name' as const;
  if (address !== null && refused.every(({ username }) => username !== address)) return 'published-name' as const;
  return refused.some(({ beyondAscii }) => beyondAscii) ? ('letters' as const) : undefined;
}

export const credentialsRejected = defineRule({
  id: 'credentials-rejected',
  reference: 'RFC 5530 3',
  needs: ['login'],
  uses: ['autoconfig', 'autodiscover'],
  severity: 'error',
  mender: 'customer',
  // Where passwords are not taken at all, a refused one is no wrong one.
  explainedBy: ['oauth-only'],
  messages: {
    title: 'The server refused the address or the password.',
    customer: 'The server {host} did not let us in with these details. It does not say which of them it refused.',
    agent: '{host} ({protocols} on {ports}): login as {usernames} refused. Code: {code}. It said: {words}',
    fix: 'Try the same address and password in webmail.\nIf they work there, type them anew in the app.\nIf your address is a second name (alias) of a mailbox, log in with the name of the mailbox.\nIf they fail there too, set a new password.',
  },
  variants: {
    sending: {
      mender: 'host',
      title: 'You can read mail, but the server for sending refused the login.',
      customer: 'Your password works for reading. The server {host} refused the same password for sending.',
      meanwhile:
        'Keep your password: it is right for reading. You can send from webmail until then, if your mail host has it. Send this to your mail host.',
      agent:
        '{host} ({protocols} on {ports}): login as {usernames} refused, while {accepted} accepted the same password. Code: {code}. It said: {words}',
      fix: 'Check that the service for sending asks the same list of passwords, with the same user names.\nCheck whether sending is allowed for this mailbox.',
    },
    pop: {
      title: 'POP refused the login that IMAP accepts.',
      customer: 'Your password works with IMAP. The server {host} refused the same password for POP.',
      agent:
        '{host} ({protocols} on {ports}): login as {usernames} refused, while {accepted} accepted the same password. Code: {code}. It said: {words}',
      fix: 'Use IMAP: it works.\nIf an app needs POP, look in webmail whether POP can be switched on.',
    },
    'unknown-user': {
      title: 'The server does not know this user name.',
      customer: 'The server {host} says that it knows no mailbox called {usernames}. A new password would not help.',
      agent: '{host} ({protocols} on {ports}): no such user {usernames}. Code: {code}. It said: {words}',
      fix: 'Check that the address is spelled right.\nIf it is a second name (alias) of a mailbox, log in with the name of the mailbox.\nYour mail host can say which mailbox and user name belong to the address.',
    },
    'other-name': {
      title: 'The server refused the login. The user name may be another one.',
      customer:
        'We tried to log in as {usernames}, and {host} refused that. The domain itself names {published} as user name.',
      agent:
        '{host} ({protocols} on {ports}): login as {usernames} refused; the published settings of {domain} name {published}. Code: {code}. It said: {words}',
      fix: 'In the mail app, set the user name to {published}, for receiving and for sending.\nKeep the password, and try again.\nIf that fails too, try the same details in webmail.',
    },
    'published-name': {
      title: 'The server refused the user name or the password.',
      customer:
        'We tried to log in as {usernames}, the user name that {domain} itself gives to apps. {host} refused that.',
      agent:
        '{host} ({protocols} on {ports}): login as {usernames}, as the published settings of {domain} say, refused. If the address is an alias, the mailbox has another name. Code: {code}. It said: {words}',
      fix: 'Look in the papers of your mailbox for its user name: it may be neither {usernames} nor your address.\nIf your address is a second name (alias) of a mailbox, log in with the name of the mailbox.\nTry the same details in webmail.\nIf they fail there too, set a new password.',
    },
    letters: {
      title: 'The server refused the address or the password.',
      customer:
        'Your password has letters such as ä or é. Servers and apps may read these in different ways, and then refuse it.',
      agent:
        '{host} ({protocols} on {ports}): login as {usernames} refused. The password holds characters beyond ASCII; it was sent as UTF-8 (RFC 4616 2, RFC 8265 4), and the server may compare other bytes. Code: {code}. It said: {words}',
      fix: 'Try the same address and password in webmail.\nIf they work there, set a password without such letters, and type it in every app.\nIf they fail there too, set a new password.',
    },
    ...appAccessVariants,
  },
  judge: (seen, { domain, address }) =>
    loginFaults(seen.login, 'rejected').map((fault) => {
      const { host } = fault.values;
      const at = (one: LoginEvidence) => one.host === host && fault.values.ports.includes(String(one.port));
      const refused = seen.login.filter((one) => at(one) && one.result === 'rejected');
      const usernames = [...new Set(refused.map(({ username }) => username))];
      const published = namesPublishedFor(host, usernames, seen);
      const variant = variantFor(refused, published, seen, address);
      const accepted = seen.login.filter(({ result }) => result === 'accepted');
      return {
        ...fault,
        ...(variant ? { variant } : {}),
        values: {
          ...fault.values,
          domain,
          usernames,
          published,
          accepted: accepted.map((one) => `${one.host}:${one.port}`),
          provider: appAccessAt(host)?.provider ?? '',
        },
      };
    }),
});
