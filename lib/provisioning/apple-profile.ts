// Writes Apple's configuration profile for one mail account (com.apple.mail.managed), for iPhone, iPad and Mac.
import { build } from 'plist';
import { appleProfile as messages } from '../messages/apple-profile.ts';
import { format } from '../messages/format.ts';
import { xmlCharacters } from '../records/xml-document.ts';
import type { AnnouncedServer } from './mail-service.ts';
import { stableUuid } from './stable-uuid.ts';

export interface AppleAccount {
  address: string;
  protocol: 'imap' | 'pop3';
  incoming: AnnouncedServer & { username: string };
  outgoing: AnnouncedServer & { username: string };
  /** Who it is from. */
  provider: string;
  /** It is going to be. Else the device warns, and the text says so beforehand. */
  signed: boolean;
}

const accountType = { imap: 'EmailTypeIMAP', pop3: 'EmailTypePOP' } as const;
const protocolName = { imap: 'IMAP', pop3: 'POP3' } as const;

/**
 * An XML property list. Identifiers come from the address alone, so that a new profile replaces the one before, whatever
 * has changed in it. Ports and TLS always stand there: without them devices try one after the other, and without TLS.
 * There is no password in it.
 */
export function appleProfile({ address, protocol, incoming, outgoing, provider, signed }: AppleAccount): string {
  const name = address.toLowerCase();
  const domain = name.slice(name.lastIndexOf('@') + 1);
  const values = { address, protocol: protocolName[protocol] };
  // Begins with the domain, as Apple asks for: a reversed name, so that no other company's profile has the same.
  const identifier = `${domain.split('.').reverse().join('.')}.mail.${stableUuid('identifier', name).toLowerCase()}`;
  const account = {
    PayloadType: 'com.apple.mail.managed',
    PayloadVersion: 1,
    PayloadIdentifier: `${identifier}.account`,
    PayloadUUID: stableUuid('account', name),
    PayloadDisplayName: format(messages.account, values),
    EmailAccountType: accountType[protocol],
    EmailAccountDescription: address,
    EmailAddress: address,
    ...server('Incoming', incoming),
    ...server('Outgoing', outgoing),
    OutgoingPasswordSameAsIncomingPassword: true,
  };
  const profile = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: stableUuid('profile', name),
    PayloadDisplayName: format(messages.title, values),
    PayloadDescription: format(messages[signed ? 'signed' : 'unsigned'], values),
    PayloadOrganization: provider,
    PayloadRemovalDisallowed: false,
    PayloadContent: [account],
  };
  return `${build(printable(profile))}\n`;
}

/** `UseSSL` at a STARTTLS port means STARTTLS. */
const server = (side: 'Incoming' | 'Outgoing', { host, port, username }: AppleAccount['incoming']) => ({
  [`${side}MailServerAuthentication`]: 'EmailAuthPassword',
  [`${side}MailServerHostName`]: host,
  [`${side}MailServerPortNumber`]: port,
  [`${side}MailServerUseSSL`]: true,
  [`${side}MailServerUsername`]: username,
});

type Printable = string | number | boolean | Printable[] | { [key: string]: Printable };
/** Without the characters that XML does not know. */
function printable(value: Printable): Printable {
  if (typeof value === 'string') return xmlCharacters(value);
  if (Array.isArray(value)) return value.map(printable);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, printable(one)]));
}
