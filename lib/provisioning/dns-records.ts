// The DNS records that let a domain's apps find what is announced here.
import type { AnnouncedServer, MailService } from './mail-service.ts';
import { userAgentConfiguration, userAgentConfigurationRecord } from './user-agent-configuration.ts';

export interface WantedRecord {
  /** Full, without the final dot. */
  name: string;
  type: 'CNAME' | 'SRV' | 'TXT';
  /** As a zone file has it. */
  data: string;
}

/** Below a domain, apps ask these names. */
export const announcingLabels = ['autoconfig', 'autodiscover', 'ua-auto-config'] as const;

/** RFC 6186 3, RFC 8314 5.1. */
const srvLabels = {
  imap: { tls: '_imaps', starttls: '_imap' },
  pop3: { tls: '_pop3s', starttls: '_pop3' },
  submission: { tls: '_submissions', starttls: '_submission' },
} as const;

/** `host`: where Mailmend is found; an SRV record may not point to an alias (RFC 2782). The text record stands only where its document does. */
export function wantedRecords(service: MailService, host: string): WantedRecord[] {
  const { domain, incoming, outgoing, pop } = service;
  const srv = (protocol: keyof typeof srvLabels, server: AnnouncedServer): WantedRecord => ({
    name: `${srvLabels[protocol][server.security]}._tcp.${domain}`,
    type: 'SRV',
    data: `0 1 ${server.port} ${server.host}.`,
  });
  const document = userAgentConfiguration(service);
  return [
    ...announcingLabels.map((label): WantedRecord => ({ name: `${label}.${domain}`, type: 'CNAME', data: `${host}.` })),
    srv('imap', incoming),
    ...(pop === null ? [] : [srv('pop3', pop)]),
    srv('submission', outgoing),
    { name: `_autodiscover._tcp.${domain}`, type: 'SRV', data: `0 1 443 ${host}.` },
    ...(document === null
      ? []
      : [
          {
            name: `_ua-auto-config.${domain}`,
            type: 'TXT' as const,
            data: `"${userAgentConfigurationRecord(document)}"`,
          },
        ]),
  ];
}
