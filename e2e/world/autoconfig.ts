// Autoconfig and Autodiscover documents as a hosting company's server writes them.
import type { WebReply } from './https-server.ts';

export interface ConfiguredServer {
  type: 'imap' | 'pop3' | 'smtp';
  host: string;
  port: number;
  socketType: 'SSL' | 'STARTTLS' | 'plain';
  /** Null: the element is left out. */
  authentication?: string | null;
  /** Default: the whole address. Null: the element is left out. */
  username?: string | null;
  /** Autodiscover's Encryption element; default: none, and SSL instead. */
  encryption?: 'SSL' | 'TLS' | 'None' | 'Auto';
}

/** IMAP, POP3 and submission of one host, implicit TLS. */
export const serversOf = (host: string): ConfiguredServer[] => [
  { type: 'imap', host, port: 993, socketType: 'SSL' },
  { type: 'pop3', host, port: 995, socketType: 'SSL' },
  { type: 'smtp', host, port: 465, socketType: 'SSL' },
];

const optional = (name: string, text: string | null) => (text === null ? '' : `\n      <${name}>${text}</${name}>`);

/** A config-v1.1.xml document. */
export function autoconfig(domain: string, servers: ConfiguredServer[]): WebReply {
  const element = (server: ConfiguredServer) => {
    const { type, host, port, socketType, authentication = 'password-cleartext', username = '%EMAILADDRESS%' } = server;
    const tag = type === 'smtp' ? 'outgoingServer' : 'incomingServer';
    return `    <${tag} type="${type}">
      <hostname>${host}</hostname>
      <port>${port}</port>
      <socketType>${socketType}</socketType>${optional('authentication', authentication)}${optional('username', username)}
    </${tag}>`;
  };
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="${domain}">
    <domain>${domain}</domain>
    <displayName>${domain} mail</displayName>
    <displayShortName>${domain}</displayShortName>
${servers.map(element).join('\n')}
  </emailProvider>
</clientConfig>
`;
  return { contentType: 'text/xml; charset=utf-8', body };
}

/** A plain (POX) Autodiscover reply for the same servers. */
export function autodiscover(servers: ConfiguredServer[]): WebReply {
  const element = ({ type, host, port, socketType, encryption }: ConfiguredServer) => `      <Protocol>
        <Type>${type.toUpperCase()}</Type>
        <Server>${host}</Server>
        <Port>${port}</Port>
        <DomainRequired>off</DomainRequired>
        <SPA>off</SPA>
        <SSL>${socketType === 'SSL' ? 'on' : 'off'}</SSL>${encryption ? `\n        <Encryption>${encryption}</Encryption>` : ''}
        <AuthRequired>on</AuthRequired>
      </Protocol>`;
  const body = `<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
  <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
    <Account>
      <AccountType>email</AccountType>
      <Action>settings</Action>
${servers.map(element).join('\n')}
    </Account>
  </Response>
</Autodiscover>
`;
  return { contentType: 'text/xml; charset=utf-8', body };
}
