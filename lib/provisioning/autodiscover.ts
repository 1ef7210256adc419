// Writes Autodiscover's answers, as Outlook reads them: the settings of IMAP, POP and SMTP, or an error (MS-OXDSCLI 2.2.4).
import { escapedXml } from '../records/xml-document.ts';
import { type AnnouncedServer, type MailService, usernameOf } from './mail-service.ts';

const schema = 'http://schemas.microsoft.com/exchange/autodiscover';

/** `Encryption` weighs more than `SSL`, and its "TLS" means STARTTLS: where TLS comes first it has to say "SSL". */
const encryption = { tls: 'SSL', starttls: 'TLS' } as const;

function protocol(type: 'IMAP' | 'POP3' | 'SMTP', { host, port, security }: AnnouncedServer, login: string): string {
  return [
    '<Protocol>',
    `<Type>${type}</Type>`,
    `<Server>${escapedXml(host)}</Server>`,
    `<Port>${port}</Port>`,
    '<DomainRequired>off</DomainRequired>',
    `<LoginName>${escapedXml(login)}</LoginName>`,
    '<SPA>off</SPA>',
    '<SSL>on</SSL>',
    `<Encryption>${encryption[security]}</Encryption>`,
    '<AuthRequired>on</AuthRequired>',
    ...(type === 'SMTP' ? ['<UsePOPAuth>on</UsePOPAuth>', '<SMTPLast>off</SMTPLast>'] : []),
    '</Protocol>',
  ].join('');
}

const head = '<?xml version="1.0" encoding="utf-8"?>';

/**
 * IMAP first, and nothing of Exchange: what speaks of ActiveSync makes apps set that up. No `User`: Outlook would take its
 * name for the person's.
 */
export function autodiscoverXml({ username, incoming, outgoing, pop }: MailService, address: string): string {
  const login = usernameOf(username, address);
  return [
    head,
    `<Autodiscover xmlns="${schema}/responseschema/2006">`,
    `<Response xmlns="${schema}/outlook/responseschema/2006a">`,
    '<Account><AccountType>email</AccountType><Action>settings</Action>',
    protocol('IMAP', incoming, login),
    ...(pop === null ? [] : [protocol('POP3', pop, login)]),
    protocol('SMTP', outgoing, login),
    '</Account></Response></Autodiscover>',
    '',
  ].join('\n');
}

/** "Invalid request": also for addresses that are not ours, so that Outlook goes on to look elsewhere. */
export function autodiscoverError(now: Date): string {
  const time = now.toISOString().slice(11, 23);
  return [
    head,
    `<Autodiscover xmlns="${schema}/responseschema/2006"><Response>`,
    `<Error Time="${time}" Id="0"><ErrorCode>600</ErrorCode><Message>Invalid Request</Message><DebugData /></Error>`,
    '</Response></Autodiscover>',
    '',
  ].join('\n');
}

type AutodiscoverJson =
  | { ok: true; json: { Protocol: 'AutodiscoverV1'; Url: string } }
  | { ok: false; json: { ErrorCode: string; ErrorMessage: string } };

/**
 * The JSON question of newer Outlooks: which protocol's address is at which URL. Only one is known here, Autodiscover's
 * own, which leads on to the XML; for ActiveSync and the rest of Exchange there is none, and the answer says so.
 */
export function autodiscoverJson(domain: string, asked: string): AutodiscoverJson {
  if (asked.toLowerCase() === 'autodiscoverv1') {
    const Url = `https://autodiscover.${domain}/autodiscover/autodiscover.xml`;
    return { ok: true, json: { Protocol: 'AutodiscoverV1', Url } };
  }
  return {
    ok: false,
    json: {
      ErrorCode: 'InvalidProtocol',
      ErrorMessage: "The given protocol is not served here. Supported values are 'AutodiscoverV1'.",
    },
  };
}
