// What bounces and error messages mean: for the customer, for the agent, and what to do.
import type { BounceId, BounceReading } from '../../model/bounce.ts';

export interface BounceText {
  title: string;
  customer: string;
  agent: string;
  fix: string;
  /** The article that tells more. */
  article?: string;
}

export const bounceTexts: Record<BounceId, BounceText> = {
  'recipient-unknown': {
    title: 'The other side does not know this address.',
    customer: 'Your message went out. The receiving server says that nobody has this address there.',
    agent:
      'The recipient’s server refused the address (usually 550 5.1.1). If it is an address of ours, see whether the mailbox exists.',
    fix: 'Check the address letter by letter. Delete it from your app’s suggestions, type it anew, and send again.',
  },
  'host-nxdomain': {
    title: 'The part after the @ cannot be found.',
    customer: 'The server looked for the domain behind the @ and found none that takes mail.',
    agent: 'The name could not be resolved. A typo comes first; then a domain that has run out, or a missing record.',
    fix: 'Check the spelling behind the @, or of the server name in your app. If it is right, tell the other side.',
    article: 'dns',
  },
  'mailbox-full': {
    title: 'A mailbox is full.',
    customer: 'The server had no room left in the mailbox this was meant for, so it did not take the message.',
    agent: 'Over quota (552 or 452, 5.2.2). In a bounce this is the recipient’s mailbox, not the sender’s.',
    fix: 'If it is yours, empty Trash, Sent and Junk first. If it is someone else’s, tell them another way.',
    article: 'mailbox-full',
  },
  'mailbox-disabled': {
    title: 'This mailbox is switched off.',
    customer: 'The receiving server knows the address, but its mailbox takes no mail at the moment.',
    agent: 'The recipient’s mailbox is disabled or inactive (often 5.2.1). If it is one of ours, see why.',
    fix: 'Reach the person another way and tell them. Only they or their provider can switch it on again.',
  },
  'size-limit': {
    title: 'The message is too large.',
    customer: 'A server on the way does not take messages of this size. Attachments grow by a third when sent.',
    agent: 'A size limit was passed (552 or 5.3.4). The EHLO SIZE of the refusing server says how much it takes.',
    fix: 'Send a link to the file instead of the file, or send it in smaller parts.',
    article: 'sending',
  },
  'relay-denied': {
    title: 'The server wants you to log in before sending.',
    customer: 'Your app tried to send without logging in, so the server would not pass your message on.',
    agent: 'Relay access denied. The app does not authenticate for sending, or uses a wrong outgoing server.',
    fix: 'In your app, open the outgoing server (SMTP). Switch authentication on, with the same name and password.',
    article: 'sending',
  },
  'sender-not-owned': {
    title: 'You may not send with this From address.',
    customer: 'You logged in with one address and sent with another. The server lets you send only with your own.',
    agent: 'The sender does not belong to the login (553 or 5.7.60). An alias or a send-as right may be missing.',
    fix: 'Set From in your app to the address you log in with. Or ask us to allow the other one.',
    article: 'sending',
  },
  'submission-sender-rejected': {
    title: 'The sender’s address was not accepted.',
    customer: 'The server could not make sense of the address that this message came from.',
    agent: 'The envelope sender was refused: a typo, or its domain does not exist or takes no mail.',
    fix: 'Check your own address in your app, letter by letter, also the part behind the @.',
    article: 'sending',
  },
  'rate-limited': {
    title: 'Too much was sent in a short time.',
    customer: 'A server counts how much is sent, and asks to slow down. Nothing is broken.',
    agent: 'A sending limit was reached. If the customer did not send that much, suspect a stolen password.',
    fix: 'Wait an hour, then send less at once. If you did not send that much, change your password now.',
    article: 'sending',
  },
  'defer-limit': {
    title: 'Too many messages of this domain failed.',
    customer: 'Many messages from your domain could not be delivered, so the server stopped sending for a while.',
    agent: 'The max defers and failures limit was reached: an old list, or a website or password in wrong hands.',
    fix: 'Stop mailings, clean the list, and change the password. We can see what was sent and lift the stop.',
    article: 'sending',
  },
  'address-blocklisted': {
    title: 'The sending server is on a block list.',
    customer: 'The other side refuses mail from the server that sent this. It says nothing about your text.',
    agent: 'The sending address was refused for its reputation. Look it up at the list that the answer names.',
    fix: 'Tell us the full message. We find out why the server is listed, mend that, and ask for removal.',
    article: 'sending',
  },
  'reverse-dns-missing': {
    title: 'The sending server’s address has no matching name.',
    customer: 'The other side wants each mail server’s address to have a name. This one did not show it.',
    agent: 'No PTR for the sending address, or the PTR does not lead back to it. Both directions must match.',
    fix: 'Tell us the full message. Whoever runs the sending server sets this record (PTR).',
    article: 'dns',
  },
  'bulk-sender-rules': {
    title: 'The other side wants proof that this mail is yours.',
    customer:
      'Large providers refuse mail whose sender they cannot prove. Your domain’s proof was missing or did not fit.',
    agent:
      'SPF, DKIM or DMARC did not pass or did not align (such as 5.7.26, 5.7.515). Check all three for the From domain.',
    fix: 'Check your domain here. The records to publish for SPF, DKIM and DMARC are shown, ready to copy.',
    article: 'dmarc',
  },
  'dmarc-unaligned': {
    title: 'The From address did not match its proof (DMARC).',
    customer: 'Your domain asks receivers to refuse mail that it did not prove. This message lacked that proof.',
    agent: 'DMARC failed: neither SPF nor DKIM passed for a domain that aligns with From. Forwarding also does this.',
    fix: 'Send through your domain’s own server. If a service sends for you, set up its DKIM for your domain.',
    article: 'dmarc',
  },
  'spf-sender-not-covered': {
    title: 'Your domain does not name this sending server (SPF).',
    customer: 'A list in your domain’s DNS says who may send. The server that sent this is not on it.',
    agent: 'SPF failed for the sending address. Evaluate it for that address and see which entry decides.',
    fix: 'Send through your domain’s own server, or add the sending service to your SPF record.',
    article: 'spf',
  },
  'server-refused-content': {
    title: 'The message looked like spam to the other side.',
    customer: 'A filter at the receiving side refused this message. Filters judge words, links and the sender.',
    agent:
      'A content filter refused it. Check SPF, DKIM and DMARC, links in the text, and the sending address’s reputation.',
    fix: 'Send a short text without links or pictures first. If that goes through, something in the text is the reason.',
    article: 'sending',
  },
  'server-refused-attachment': {
    title: 'An attachment was refused.',
    customer: 'The receiving side does not take this kind of file, or found something harmful in it.',
    agent:
      'A virus filter or a rule about file types refused it. Have the sender’s computer checked when it names a virus.',
    fix: 'Check the file for viruses. Send a link to it instead of the file.',
    article: 'sending',
  },
  'server-greylisting': {
    title: 'The other side said: try again later.',
    customer: 'The receiving server puts off mail from senders that it does not know yet. This is usual.',
    agent: 'A temporary refusal, most likely greylisting. The sending server tries again by itself.',
    fix: 'Wait. The sending server tries again, most often within 30 minutes. Do not send it twice.',
  },
  'mx-null': {
    title: 'This domain takes no mail at all.',
    customer: 'The domain behind the @ says openly that it has no mailboxes.',
    agent: 'The domain publishes a null MX (RFC 7505), or its server says that it never takes mail.',
    fix: 'Check the address. If the domain is yours and should have mail, its MX record must be replaced.',
    article: 'mx',
  },
  'mx-loop': {
    title: 'The message went round in a circle.',
    customer: 'Servers passed this message on to each other until one stopped it.',
    agent: 'A mail loop: forwarders that point at each other, or an MX that points at a server which sends it back.',
    fix: 'Look at the forwarding rules of both addresses and take one away. We can help to find it.',
    article: 'mx',
  },
  'mx-without-smtp': {
    title: 'The receiving server could not be reached.',
    customer: 'The sending server tried for some time, and the other side’s server did not answer.',
    agent: 'The recipient’s mail server did not answer on port 25, or the retry time ran out.',
    fix: 'Wait an hour and send again. If it goes on, reach the other side another way and tell them.',
    article: 'server-not-reached',
  },
  'credentials-rejected': {
    title: 'The server refused the address or the password.',
    customer: 'The server answered, and would not let this address in with this password.',
    agent: 'Login refused (such as 535 5.7.8). The password, the user name, or no such mailbox.',
    fix: 'Try both in webmail. If they fail there too, set a new password. If they work, type them anew in the app.',
    article: 'password-refused',
  },
  'app-password-required': {
    title: 'This account needs a password of its own for the app.',
    customer: 'The account is protected by a second step. Mail apps then need a separate password, made for them.',
    agent: 'Two-step verification is on. The provider asks for an app password or a sign-in window.',
    fix: 'Create an app password in the account’s security settings, and use it in the mail app.',
    article: 'password-refused',
  },
  'oauth-only': {
    title: 'This provider takes no plain password any more.',
    customer: 'The provider lets mail apps in only through its own sign-in window.',
    agent: 'Basic authentication is switched off. The app must sign in with OAuth.',
    fix: 'Remove the account from the app. Add it again and choose the provider’s own sign-in.',
    article: 'password-refused',
  },
  'protocol-disabled-for-mailbox': {
    title: 'IMAP or POP is switched off for this mailbox.',
    customer: 'The mailbox exists, but apps may not open it in this way yet.',
    agent: 'The protocol is disabled for this mailbox in the provider’s panel.',
    fix: 'Switch IMAP on in the mailbox’s settings, or ask whoever runs the mail to do it.',
    article: 'imap-or-pop',
  },
  'account-suspended': {
    title: 'This account may not send at the moment.',
    customer: 'The provider has stopped the account. Often it sent spam without its owner knowing.',
    agent: 'The account is suspended: abuse or billing. See the sending log before lifting it.',
    fix: 'Change your password, check your computer for viruses, then ask us to look at it.',
  },
  'password-expired': {
    title: 'The password has run out.',
    customer: 'The server knows you, but wants a new password.',
    agent: 'The password has expired by the server’s rule.',
    fix: 'Set a new password in webmail, then type it into each app.',
    article: 'password-refused',
  },
  'authentication-backend-down': {
    title: 'The server could not check passwords just then.',
    customer: 'The fault is at the server. Your password may well be right.',
    agent: 'A temporary authentication failure (454, 435): the service behind the login was down.',
    fix: 'Keep your password and try again in some minutes.',
  },
  'authentication-needs-tls': {
    title: 'The server wants an encrypted connection first.',
    customer: 'Your app spoke to the server without encryption, and the server protects your password from that.',
    agent: 'Login is refused before TLS (530 5.7.0, 538). The app’s security is set to none.',
    fix: 'In your app, set the security of this server to SSL/TLS with port 465 or 993.',
    article: 'encryption',
  },
  'authentication-not-offered': {
    title: 'The server offers no login on this port.',
    customer: 'Your app tried to log in where the server takes no logins.',
    agent: 'AUTH is not offered there: port 25, or before STARTTLS.',
    fix: 'Set the outgoing server to port 465 with SSL/TLS, or port 587 with STARTTLS.',
    article: 'ports',
  },
  'too-many-connections': {
    title: 'Too many connections at once.',
    customer: 'Several apps or devices use the server from your place, and it allows only so many.',
    agent: 'The limit of connections per user and address was reached.',
    fix: 'Close mail apps that you do not need, wait ten minutes, and try again.',
  },
  'mailbox-locked': {
    title: 'Another app has the mailbox open.',
    customer: 'With POP only one app at a time can fetch mail. Another one is at it.',
    agent: 'The mailbox is locked by another POP session (IN-USE).',
    fix: 'Wait ten minutes. If it comes back, let only one device fetch by POP, or change to IMAP.',
    article: 'pop-to-imap',
  },
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
  'server-refused-later': {
    title: 'The server put this off. It did not say why in words we know.',
    customer: 'This refusal is for now only. The sending server tries again by itself.',
    agent: 'A temporary refusal (4xx) without a known wording. The server’s own sentence is below.',
    fix: 'Wait some hours. If the message does not arrive, show us the full text.',
  },
  'server-refused-for-good': {
    title: 'The server refused this. It did not say why in words we know.',
    customer: 'The message was not taken, and it will not be tried again by itself.',
    agent: 'A permanent refusal (5xx) without a known wording. The server’s own sentence is below.',
    fix: 'Read the server’s own sentence below, and show us the full text.',
  },
};

export const bounces = {
  title: 'What does this error mean?',
  lead: 'Paste a message that came back, or an error from your mail app. We say what it means and what to do.',
  short: 'A message that came back, or an error from a mail app, in plain words.',
  label: 'Paste it here',
  hint: 'The whole message is best. One line or a code, like 0x800CCC0E, works too.',
  promise: 'Nothing of it is kept.',
  submit: 'Explain it',
  whatToDo: 'What to do',
  serverSaid: 'Their own words',
  forAgents: 'For the help desk',
  codes: { reply: 'Reply code', enhanced: 'Detail code', app: 'App’s code', recipient: 'Meant for', fault: 'Fault' },
  permanence: {
    permanent: 'This is final. The message is not sent again by itself.',
    temporary: 'This is for now. The sending server tries again by itself.',
  } satisfies Record<NonNullable<BounceReading['permanence']>, string>,
  words: { permanent: 'Final', temporary: 'For now', known: 'Known error', unknown: 'Not known' },
  readOn: 'Read more about this',
  unknown: {
    title: 'We do not know this message.',
    customer: 'There is no code or sentence in it that we know.',
    agent: 'Neither a reply code nor a known wording was found in the text.',
    fix: 'Paste the whole message, with the part that looks technical. Or check your address here.',
  } satisfies BounceText,
  problems: {
    'not-an-object': 'Send a JSON object with the member "text".',
    'unknown-member': 'Use only this member: text.',
    'not-text': 'Send "text" as text.',
    empty: 'Paste the message or the error first.',
    'too-long': 'Paste less. The beginning of the message is enough, at most {limit} KB.',
  },
};
