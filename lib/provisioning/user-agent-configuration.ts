// Writes user-agent-configuration.json (PACC, draft-ietf-mailmaint-pacc), and the record that vouches for its bytes.
import { createHash } from 'node:crypto';
import type { AnnouncedServer, MailService } from './mail-service.ts';

/** The form has no ports: TLS from the first byte on the standard one is meant. */
const standard = (server: AnnouncedServer | null, port: number) =>
  server !== null && server.security === 'tls' && server.port === port ? { host: server.host } : undefined;

/** null: the servers stand where this form cannot say. */
export function userAgentConfiguration({ displayName, incoming, outgoing, pop }: MailService): string | null {
  const imap = standard(incoming, 993);
  const smtp = standard(outgoing, 465);
  if (!imap || !smtp) return null;
  const document = {
    protocols: { imap, pop3: standard(pop, 995), smtp },
    authentication: { password: true },
    info: { provider: { name: displayName } },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The TXT record at `_ua-auto-config.DOMAIN`: apps believe only the document with this digest. */
export function userAgentConfigurationRecord(document: string): string {
  return `v=UAAC1; a=sha256; d=${createHash('sha256').update(document).digest('base64')}`;
}
