// The server did not let the app in.
import type * as english from '../../en/bounce-texts/login.ts';
import { translation } from '../../translation.ts';

export const loginTexts = translation<typeof english.loginTexts>()({
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
    title: 'This mail host takes no plain password any more.',
    customer: 'The mail host lets mail apps in only through its own sign-in window.',
    agent: 'Basic authentication is switched off. The app must sign in with OAuth.',
    fix: 'Remove the account from the app. Add it again and choose the mail host’s own sign-in.',
    article: 'password-refused',
  },
  'protocol-disabled-for-mailbox': {
    title: 'IMAP or POP is switched off for this mailbox.',
    customer: 'The mailbox exists, but apps may not open it in this way yet.',
    agent: 'The protocol is disabled for this mailbox in the provider’s panel.',
    fix: 'Switch IMAP on in the mailbox’s settings, or ask whoever runs the mail to do it.',
    article: 'imap-or-pop',
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
    byMender: {
      'sender-host': {
        title: 'The sending server opened too many connections.',
        customer:
          'The receiving server takes only so many at once from one sender. Nothing is wrong with your message.',
        agent:
          'The receiver’s limit of connections for the sending address was reached. Lower the number per destination.',
        fix: 'Wait some hours and send again. Nothing can be done in your app.',
      },
    },
  },
  'mailbox-locked': {
    title: 'Another app has the mailbox open.',
    customer: 'With POP only one app at a time can fetch mail. Another one is at it.',
    agent: 'The mailbox is locked by another POP session (IN-USE).',
    fix: 'Wait ten minutes. If it comes back, let only one device fetch by POP, or change to IMAP.',
    article: 'pop-to-imap',
  },
  'relay-denied': {
    title: 'The server wants you to log in before sending.',
    customer: 'Your app tried to send without logging in, so the server would not pass your message on.',
    agent: 'Relay access denied. The app does not authenticate for sending, or uses a wrong outgoing server.',
    fix: 'In your app, open the outgoing server (SMTP). Switch authentication on, with the same name and password.',
    byMender: {
      'recipient-host': {
        title: 'The receiving server does not know this domain.',
        customer: 'The domain’s DNS leads to a mail server that does not take mail for it. Your message is fine.',
        agent: 'The recipient’s MX answered “relaying denied”: the domain is not set up on the host that the MX names.',
        fix: 'Tell the other side another way: their MX, or the domain on that server, must be put right.',
      },
      'sender-host': {
        title: 'A server on the way wants a login that it did not get.',
        customer: 'The server that passes your mail on was not let in by the next one.',
        agent: 'The next server asks the sending server to authenticate: the smarthost’s login is missing or wrong.',
        fix: 'Show this to whoever runs your outgoing mail. Nothing can be done in your app.',
      },
    },
    article: 'sending',
  },
});
