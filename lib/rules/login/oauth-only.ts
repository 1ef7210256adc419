// The server takes no password at all: apps must sign in through the provider's own page (OAuth 2.0).
import type {
  AutoconfigEvidence,
  AutodiscoverEvidence,
  DoorEvidence,
  LoginEvidence,
  MxProviderEvidence,
} from '../../model/evidence.ts';
import { isMicrosoftHost } from '../../records/microsoft-hosts.ts';
import { type Provider, providers } from '../../records/providers.ts';
import { defineRule } from '../define.ts';
import { noCode, nothing, sending } from '../phrase.ts';
import { loginFaults, providerVariant } from '../shared/login-faults.ts';

const oauthMechanisms: readonly string[] = ['XOAUTH2', 'OAUTHBEARER'];

/** Only OAuth is offered inside TLS. IMAP also has the LOGIN command, unless it is disabled (RFC 9051 6.2.3). */
function offersOauthOnly({ protocol, result, mechanisms, capabilities }: DoorEvidence): boolean {
  if (result !== 'ready' || mechanisms.length === 0) return false;
  const loginDisabled = protocol !== 'imap' || capabilities.afterTls?.includes('LOGINDISABLED') === true;
  return loginDisabled && mechanisms.every((mechanism) => oauthMechanisms.includes(mechanism));
}

interface Seen {
  'mx-provider': MxProviderEvidence;
  autoconfig?: AutoconfigEvidence;
  autodiscover?: AutodiscoverEvidence;
  imap?: DoorEvidence[];
}

/** The provider that keeps the mailbox and takes sign-ins alone: by the MX, or behind a filter by where Outlook is sent. */
function signInProvider({
  'mx-provider': mx,
  autodiscover,
  imap = [],
}: Seen): { provider: Provider; by: string } | null {
  const named = providers.find(({ name }) => name === mx.provider);
  if (named) return named.authentication === 'oauth2' ? { provider: named, by: `MX ${mx.mx[0] ?? ''}` } : null;
  // An old entry may be left over: a server of another kind that answers speaks against it.
  if (!autodiscover || imap.some(({ result, host }) => result === 'ready' && !isMicrosoftHost(host))) return null;
  const hosts = autodiscover.fetches.map(({ finalUrl }) => URL.parse(finalUrl)?.hostname ?? '');
  const at = [autodiscover.alias ?? '', ...hosts].find(isMicrosoftHost);
  const provider = at === undefined ? undefined : providers.find(({ id }) => id === 'microsoft-365');
  return provider && at !== undefined ? { provider, by: `autodiscover ${at}` } : null;
}

/** Servers for reading mail that the domain itself publishes with OAuth 2.0 and nothing else. */
function publishedForSignIn({ autoconfig }: Seen): string[] {
  const reading = autoconfig?.servers.filter(({ protocol }) => protocol !== 'submission') ?? [];
  return reading.every(({ authentication }) => authentication === 'oauth2') ? reading.map(({ host }) => host) : [];
}

const known = ['google', 'microsoft-365', 'outlook-com', 'yahoo', 'zoho'] as const;
const microsoft = {
  customer:
    'Mail at {host} takes no password from apps. Your app must open the sign-in page of Microsoft, and you sign in there.',
  fix: 'In the mail app, remove the account and add it anew.\nPress “Microsoft 365”, “Exchange” or “Outlook”, not “IMAP” or “Other”.\nSign in on the page of Microsoft that opens, and press “Accept”.\nIf the app has no such button, use Outlook or a newer app.',
} as const;

export const oauthOnly = defineRule({
  id: 'oauth-only',
  reference: 'RFC 7628 3',
  needs: ['mx-provider'],
  uses: ['imap', 'submission', 'login', 'autoconfig', 'autodiscover', 'answers'],
  severity: 'error',
  mender: 'customer',
  messages: {
    title: 'Your mail host wants you to sign in on its own page.',
    customer:
      'The server {host} takes no password from mail apps. Your app must open the sign-in page of your mail host.',
    agent:
      '{host} ({protocols} on {ports}): OAuth 2.0 only, no password login (known by {by}). Code: {code}. It said: {words}',
    fix: 'Add the account anew in the mail app.\nChoose the sign-in by a page of your mail host, if the app offers it.\nIf the app has no such choice, use a newer app.',
  },
  variants: {
    google: {
      fix: 'Add the account anew in the mail app.\nPress “Google”, not “IMAP” or “Other”, and follow the page of Google that opens.\nIf the app has no such button, make an app password at myaccount.google.com/apppasswords.',
    },
    'microsoft-365': microsoft,
    'outlook-com': microsoft,
    yahoo: {
      fix: 'Add the account anew in the mail app.\nPress “Yahoo”, not “IMAP” or “Other”, and follow the page of Yahoo that opens.\nIf the app has no such button, make an app password on the account security page of Yahoo.',
    },
    zoho: {
      fix: 'Add the account anew in the mail app.\nChoose the sign-in by the page of Zoho, if the app offers it.\nIf not, make an app password on the security page of your Zoho account.',
    },
  },
  judge: (seen, { domain, failedLooks }) => {
    const { imap = [], submission = [], login = [], answers: told } = seen;
    const refused = loginFaults(login, 'oauth-only').map((fault) => ({
      ...fault,
      values: { ...fault.values, by: 'login' },
    }));
    const hosts = new Set(refused.map(({ values }) => values.host));
    const accepts = (host: string) => login.some((one) => one.host === host && one.result === 'accepted');
    // With a password in hand, or an app that keeps asking for one, it is what is wrong; else it is worth knowing.
    const given = login.length > 0 || failedLooks.some(({ probe, why }) => probe === 'login' && why !== 'no-password');
    const severity = given || told?.symptom === 'password-asked' ? ('error' as const) : ('notice' as const);
    const offered = [...imap, ...submission].filter((door) => offersOauthOnly(door) && !hosts.has(door.host));
    const doors = [...Map.groupBy(offered, ({ host }) => host)].map(([host, group]) => ({
      subject: { host },
      values: {
        host,
        protocols: [...new Set(group.map(({ protocol }) => (protocol === 'imap' ? 'IMAP' : sending)))],
        ports: group.map(({ port }) => String(port)),
        code: noCode,
        by: 'CAPABILITY, EHLO',
        words: [...new Set(group.flatMap(({ mechanisms }) => mechanisms))].join(' '),
      },
      targets: group.map(({ port }) => `${host}:${port}`),
      severity,
    }));
    const recognised = [...refused, ...doors].length > 0 ? null : signInProvider(seen);
    const server = recognised?.provider.doors[0];
    const byProvider =
      server && !login.some(isAccepted) ? [placed(server.host, server.port, recognised?.by ?? '')] : [];
    const published = [...hosts, ...doors.map(({ values }) => values.host)].length > 0 ? [] : publishedForSignIn(seen);
    const byDocument = [...new Set(published)]
      .filter((host) => byProvider.length === 0 && !accepts(host))
      .map((host) => placed(host, portAt(host, seen), `autoconfig ${seen.autoconfig?.url ?? ''}`));
    const weighed = [...byProvider, ...byDocument].map((fault) => ({ ...fault, severity, targets: [domain] }));
    return [...refused, ...doors, ...weighed].map((fault) => {
      const variant = providerVariant(fault.values.host, known);
      return variant ? { ...fault, variant } : fault;
    });
  },
});

const isAccepted = ({ result }: LoginEvidence): boolean => result === 'accepted';
const portAt = (host: string, { autoconfig }: Seen): number =>
  autoconfig?.servers.find((server) => server.host === host)?.port ?? 993;
/** Nothing was asked of this server: what is known comes from elsewhere. */
const placed = (host: string, port: number, by: string) => ({
  subject: { host },
  values: { host, protocols: ['IMAP'], ports: [String(port)], code: noCode, words: nothing, by },
});
