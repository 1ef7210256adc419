// Judgements about logins: one a host, with the ports where the server answered in this way.
import type { LoginEvidence, LoginResult } from '../../model/evidence.ts';
import type { Severity, Subject } from '../../model/finding.ts';
import { guessedSources, type Protocol, protocols } from '../../model/settings.ts';
import { type Provider, providers } from '../../records/providers.ts';
import { noCode, nothing, type Phrase, sending } from '../phrase.ts';

export interface LoginFault {
  subject: Subject;
  values: {
    host: string;
    ports: string[];
    protocols: Array<string | Phrase<'sending'>>;
    username: string;
    code: string | Phrase<'no-code'>;
    words: string | Phrase<'nothing'>;
  };
  targets: string[];
  severity?: Severity;
}

/** RFC 5530 3: the server found damage in the mailbox, or an error of its own while opening it. */
export const isBrokenMailbox = (code: string | null): boolean => code === 'CORRUPTION' || code === 'SERVERBUG';

const names = { imap: 'IMAP', pop3: 'POP', submission: sending } as const satisfies Record<Protocol, string | Phrase>;

/** Nobody but ourselves named the server. */
const isGuess = ({ namedBy }: LoginEvidence): boolean => namedBy !== undefined && guessedSources.has(namedBy);

/**
 * One judgement for each host whose login came to `result`. A refusal that touches POP alone, while the same details
 * were accepted for IMAP, is a notice: POP is optional.
 */
export function loginFaults(login: readonly LoginEvidence[], result: LoginResult): LoginFault[] {
  // Another user name for the same mailbox was accepted there: the refusal is about the name, and has a rule of its own.
  // A guessed server that refuses what the domain's own server accepts may be an old one, which nobody is to use.
  const superseded = (one: LoginEvidence) =>
    login.some(
      (other) =>
        other.result === 'accepted' &&
        other.protocol === one.protocol &&
        (other.host === one.host ? other.username !== one.username : isGuess(one) && !isGuess(other)),
    );
  // Reading comes before sending: its answer is the one to show.
  const matching = protocols.flatMap((protocol) =>
    login.filter((one) => one.protocol === protocol && one.result === result && !superseded(one)),
  );
  const imapWorks = login.some((one) => one.protocol === 'imap' && one.result === 'accepted');
  return [...Map.groupBy(matching, ({ host }) => host)].map(([host, group]) => {
    const { username, code, words } = group[0]!;
    const ports = [...new Set(group.map(({ port }) => port))];
    const optional = imapWorks && group.every(({ protocol }) => protocol === 'pop3');
    return {
      subject: ports.length === 1 ? { host, port: ports[0] } : { host },
      values: {
        host,
        ports: ports.map(String),
        protocols: [...new Set(group.map(({ protocol }) => names[protocol]))],
        username,
        code: code ?? noCode,
        words: words || nothing,
      },
      targets: ports.map((port) => `${host}:${port}`),
      ...(optional ? { severity: 'notice' as const } : {}),
    };
  });
}

/**
 * The provider of this server among those with steps of their own. A provider with a host for each country counts as
 * one (zoho-eu is zoho).
 */
export function providerVariant<const Id extends string>(host: string, known: readonly Id[]): Id | undefined {
  const provider = providerOfServer(host)?.id;
  return known.find((id) => provider === id || provider?.startsWith(`${id}-`));
}

/** The known provider whose server this is, or null. */
export const providerOfServer = (host: string): Provider | null =>
  providers.find(({ doors, otherHosts }) => otherHosts.includes(host) || doors.some((door) => door.host === host)) ??
  null;
