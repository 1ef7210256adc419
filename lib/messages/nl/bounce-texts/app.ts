// What a mail app says of its connection.
import type * as english from '../../en/bounce-texts/app.ts';
import { translation } from '../../translation.ts';

export const appTexts = translation<typeof english.appTexts>()({
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
  'app-cannot-connect': {
    title: 'The app could not connect to the server.',
    customer: 'The app got no connection. The server name, the port, or something on the way may be the reason.',
    agent: 'The app’s own words for no connection. They do not tell whether name, port, network or server is at fault.',
    fix: 'Try another network, such as mobile data. Then check your address here and compare server name and port.',
    article: 'server-not-reached',
  },
  'app-connection-closed': {
    title: 'The connection to the server was cut.',
    customer: 'The app was connected, and the connection ended before the work was done.',
    agent: 'The connection broke off: a limit at the server, virus protection that reads mail, or a weak network.',
    fix: 'Close the app, wait five minutes, and try again. Then try another network.',
    article: 'server-not-reached',
  },
  'app-timeout': {
    title: 'The server did not answer the app in time.',
    customer: 'The app waited for an answer and gave up.',
    agent: 'A time-out in the app: a wrong port or name, a firewall, a slow network, or a very large message.',
    fix: 'Try another network, such as mobile data. Then check your address here and compare server name and port.',
    article: 'server-not-reached',
  },
  'app-secure-connection-failed': {
    title: 'The app could not make a secure connection.',
    customer: 'App and server did not agree on the encryption, or the app did not trust the certificate.',
    agent: 'TLS failed in the app. It may be the certificate, the wrong mode for the port, or an old app.',
    fix: 'Keep encryption on. Check your address here, and set server name, port and security as shown.',
    article: 'encryption',
  },
  'app-settings-not-found': {
    title: 'The app found no settings for this address.',
    customer: 'This happens with good addresses too. The settings can be typed in by hand.',
    agent: 'The app’s automatic set-up found nothing: no autoconfig, no Autodiscover, not in its own list.',
    fix: 'Check your address here. We show the settings, and how to type them into your app.',
    article: 'automatic-setup',
  },
  'device-offline': {
    title: 'The device or the app is offline.',
    customer: 'There was no connection to the internet, or the app was told to work without one.',
    agent: 'The app reports no network, or its offline mode. The server was not asked.',
    fix: 'Switch off airplane mode and “Work offline”. Open a website to see whether the internet works.',
    article: 'server-not-reached',
  },
  'outlook-data-file': {
    title: 'Outlook cannot use its data file.',
    customer: 'Outlook keeps mail in a file on this computer. It was not found, is damaged, or is full.',
    agent: 'The PST or OST of the profile is missing, damaged or too large. The server is not involved.',
    fix: 'Restart Outlook. If it comes back, make a new Outlook profile in Control Panel, Mail, and add the account there.',
  },
  'sent-not-saved': {
    title: 'The message went out, but no copy was saved.',
    customer: 'The app sent it, and could not put the copy into the Sent or Drafts folder.',
    agent:
      'Saving by IMAP failed after sending: the folder is missing or named otherwise, the mailbox is full, or the line broke.',
    fix: 'Do not send it twice. In the app’s settings, choose the Sent folder that is on the server.',
  },
});
