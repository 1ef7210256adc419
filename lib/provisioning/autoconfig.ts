// Writes autoconfig (config-v1.1.xml), as Thunderbird and others read it: draft-ietf-mailmaint-autoconfig.
import { escapedXml } from '../records/xml-document.ts';
import type { AnnouncedServer, MailService } from './mail-service.ts';

const socketType = { tls: 'SSL', starttls: 'STARTTLS' } as const;

function server(tag: string, type: string, { host, port, security }: AnnouncedServer, username: string): string {
  return [
    `    <${tag} type="${type}">`,
    `      <hostname>${escapedXml(host)}</hostname>`,
    `      <port>${port}</port>`,
    `      <socketType>${socketType[security]}</socketType>`,
    '      <authentication>password-cleartext</authentication>',
    `      <username>${username}</username>`,
    `    </${tag}>`,
  ].join('\n');
}

/** The same for every address of the domain: the placeholder is safer than what a request brings along. */
export function autoconfigXml({ domain, displayName, username, incoming, outgoing, pop }: MailService): string {
  const name = escapedXml(displayName);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<clientConfig version="1.1">',
    `  <emailProvider id="${escapedXml(domain)}">`,
    `    <domain>${escapedXml(domain)}</domain>`,
    `    <displayName>${name}</displayName>`,
    `    <displayShortName>${name}</displayShortName>`,
    // Apps take the first: IMAP.
    server('incomingServer', 'imap', incoming, username),
    ...(pop === null ? [] : [server('incomingServer', 'pop3', pop, username)]),
    server('outgoingServer', 'smtp', outgoing, username),
    '  </emailProvider>',
    '</clientConfig>',
    '',
  ].join('\n');
}
