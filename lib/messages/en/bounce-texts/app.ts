// What a mail app says of its connection.
import type { BounceId } from '../../../model/bounce.ts';
import type { BounceText } from './bounce-text.ts';

export const appTexts = {
  'certificate-not-trusted': {
    title: 'Your app does not trust the server’s certificate.',
    customer: 'The name in your app may not be on the certificate, or the certificate has run out.',
    agent: 'The app refused the certificate. Check its names, dates and chain for the host in use.',
    fix: 'Do not accept it. Check your address here: we show the server name that fits.',
    article: 'certificate-names',
  },
  'tls-mode-mismatch': {
    title: 'Port and security do not fit together.',
    customer: 'Your app began to encrypt in another way than the server expects on this port.',
    agent: 'Implicit TLS and STARTTLS are mixed up in the app’s settings.',
    fix: 'Ports 465, 993 and 995 go with SSL/TLS. Ports 587, 143 and 110 go with STARTTLS.',
    article: 'ports',
  },
  'outlook-cannot-connect': {
    title: 'Outlook could not connect to the server.',
    customer: 'Outlook got no connection. The server name, the port, or something on the way may be the reason.',
    agent: 'Outlook’s own code for no connection. It does not tell whether the name, port or network is at fault.',
    fix: 'Check your address here, and compare the server name and port with those in Outlook.',
    article: 'server-not-reached',
  },
  'outlook-connection-closed': {
    title: 'The connection to the server was cut.',
    customer: 'Outlook was connected, and the connection ended before the work was done.',
    agent: 'The connection broke off: a limit at the server, virus protection that reads mail, or a weak network.',
    fix: 'Turn off mail scanning in your virus protection, restart Outlook, and try again.',
    article: 'server-not-reached',
  },
  'outlook-timeout': {
    title: 'The server took too long for Outlook.',
    customer: 'Outlook waited for an answer and gave up.',
    agent: 'A time-out in Outlook: a wrong port, a firewall, a slow network, or a very large message.',
    fix: 'Check the port in Outlook against your settings here. Look for a very large message in the Outbox.',
    article: 'server-not-reached',
  },
} satisfies Partial<Record<BounceId, BounceText>>;
