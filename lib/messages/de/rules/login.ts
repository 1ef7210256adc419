// What the rules of login say.
import type { login as english } from '../../../rules/login/index.ts';
import { translationOfRules } from '../../translation.ts';

export const login = translationOfRules<typeof english>()({
  title: 'Logging in',
  rules: {
    'credentials-rejected': {
      title: 'The server refused the address or the password.',
      customer: 'The server {host} did not let us in with these details. It does not say which of them it refused.',
      agent: '{host} ({protocols} on {ports}): login as {usernames} refused. Code: {code}. It said: {words}',
      fix: 'Try the same address and password in webmail.\nIf they work there, type them anew in the app.\nIf your address is a second name (alias) of a mailbox, log in with the name of the mailbox.\nIf they fail there too, set a new password.',
      variants: {
        sending: {
          title: 'You can read mail, but the server for sending refused the login.',
          customer: 'Your password works for reading. The server {host} refused the same password for sending.',
          meanwhile:
            'Keep your password: it is right for reading. You can send from webmail until then, if your mail host has it. Send this to your mail host.',
          agent:
            '{host} ({protocols} on {ports}): login as {usernames} refused, while {accepted} accepted the same password. Code: {code}. It said: {words}',
          fix: 'Check that the service for sending asks the same list of passwords, with the same user names.\nCheck whether sending is allowed for this mailbox.',
        },
        pop: {
          title: 'POP refused the login that IMAP accepts.',
          customer: 'Your password works with IMAP. The server {host} refused the same password for POP.',
          agent:
            '{host} ({protocols} on {ports}): login as {usernames} refused, while {accepted} accepted the same password. Code: {code}. It said: {words}',
          fix: 'Use IMAP: it works.\nIf an app needs POP, look in webmail whether POP can be switched on.',
        },
        'unknown-user': {
          title: 'The server does not know this user name.',
          customer:
            'The server {host} says that it knows no mailbox called {usernames}. A new password would not help.',
          agent: '{host} ({protocols} on {ports}): no such user {usernames}. Code: {code}. It said: {words}',
          fix: 'Check that the address is spelled right.\nIf it is a second name (alias) of a mailbox, log in with the name of the mailbox.\nYour mail host can say which mailbox and user name belong to the address.',
        },
        'other-name': {
          title: 'The server refused the login. The user name may be another one.',
          customer:
            'We tried to log in as {usernames}, and {host} refused that. The domain itself names {published} as user name.',
          agent:
            '{host} ({protocols} on {ports}): login as {usernames} refused; the published settings of {domain} name {published}. Code: {code}. It said: {words}',
          fix: 'In the mail app, set the user name to {published}, for receiving and for sending.\nKeep the password, and try again.\nIf that fails too, try the same details in webmail.',
        },
        'published-name': {
          title: 'The server refused the user name or the password.',
          customer:
            'We tried to log in as {usernames}, the user name that {domain} itself gives to apps. {host} refused that.',
          agent:
            '{host} ({protocols} on {ports}): login as {usernames}, as the published settings of {domain} say, refused. If the address is an alias, the mailbox has another name. Code: {code}. It said: {words}',
          fix: 'Look in the papers of your mailbox for its user name: it may be neither {usernames} nor your address.\nIf your address is a second name (alias) of a mailbox, log in with the name of the mailbox.\nTry the same details in webmail.\nIf they fail there too, set a new password.',
        },
        letters: {
          title: 'The server refused the address or the password.',
          customer:
            'Your password has letters such as ä or é. Servers and apps may read these in different ways, and then refuse it.',
          agent:
            '{host} ({protocols} on {ports}): login as {usernames} refused. The password holds characters beyond ASCII; it was sent as UTF-8 (RFC 4616 2, RFC 8265 4), and the server may compare other bytes. Code: {code}. It said: {words}',
          fix: 'Try the same address and password in webmail.\nIf they work there, set a password without such letters, and type it in every app.\nIf they fail there too, set a new password.',
        },
        gmx: {
          title: 'The server refused the login. Mail apps may be switched off.',
          customer:
            '{provider} lets mail apps in only after you have allowed it on its website. Until then, it refuses every password.',
          fix: 'Sign in at gmx.net in a browser, and open the settings for email.\nUnder “POP3/IMAP”, allow access by IMAP.\nThen try the same address and password in the app.\nIf you sign in with a second proof, make an app password there, and type that one.',
        },
        'web-de': {
          title: 'The server refused the login. Mail apps may be switched off.',
          customer:
            '{provider} lets mail apps in only after you have allowed it on its website. Until then, it refuses every password.',
          fix: 'Sign in at web.de in a browser, and open the settings for email.\nUnder “POP3/IMAP”, allow access by IMAP.\nThen try the same address and password in the app.\nIf you sign in with a second proof, make an app password there, and type that one.',
        },
        netease: {
          title: 'The server refused the login. Mail apps may be switched off.',
          customer:
            '{provider} lets mail apps in only after you have allowed it on its website. Until then, it refuses every password.',
          fix: 'Sign in to your mailbox in a browser, and open its settings for POP3, SMTP and IMAP.\nSwitch IMAP and SMTP on.\nType the authorization code that you get there in the app, in place of the password.',
        },
        qq: {
          title: 'The server refused the login. Mail apps may be switched off.',
          customer:
            '{provider} lets mail apps in only after you have allowed it on its website. Until then, it refuses every password.',
          fix: 'Sign in to your mailbox in a browser, and open its settings for POP3, SMTP and IMAP.\nSwitch IMAP and SMTP on.\nType the authorization code that you get there in the app, in place of the password.',
        },
        yandex: {
          title: 'The server refused the login. Mail apps may be switched off.',
          customer:
            '{provider} lets mail apps in only after you have allowed it on its website. Until then, it refuses every password.',
          fix: 'Open the settings of Yandex Mail in a browser, and there the page for mail programs.\nAllow access by IMAP.\nMake an app password for mail in your Yandex ID, and type it in the app.',
        },
        'mail-ru': {
          title: 'The server refused the login. Mail apps may need a password of their own.',
          customer:
            '{provider} wants a password that is made for mail apps. The one for its website does not work there.',
          fix: 'Open the security settings of your Mail.ru account in a browser.\nMake a password for external apps, with full access to mail.\nType it in the mail app in place of the usual one.',
        },
        't-online': {
          title: 'The server refused the login. Mail apps may need a password of their own.',
          customer:
            '{provider} wants a password that is made for mail apps. The one for its website does not work there.',
          fix: 'Sign in to the customer centre of Telekom in a browser.\nSet a password for mail programs (“E-Mail-Passwort”).\nType that one in the mail app.',
        },
        zoho: {
          title: 'The server refused the login. Mail apps may be switched off.',
          customer:
            '{provider} lets mail apps in only after you have allowed it on its website. Until then, it refuses every password.',
          fix: 'Sign in to Zoho Mail in a browser, and open the settings of your mail account.\nSwitch IMAP access on.\nIf you sign in with a second proof, make an app password there, and type that one.',
        },
        'app-password': {
          title: 'The server refused the login. Mail apps may need a password of their own.',
          customer:
            '{provider} wants a password that is made for mail apps. The one for its website does not work there.',
          fix: 'Open the security page of your account at {provider} in a browser.\nMake an app password for mail.\nType it in the mail app in place of the usual one.',
        },
      },
    },
    'username-not-full-address': {
      title: 'The user name is not your full address.',
      customer:
        'The server {host} refused your full address. It let us in with the name {username} and the same password.',
      agent:
        '{host}:{port}: login as {address} refused ({words}), then accepted as {username}. The server counts both attempts. Apps fill in the full address.',
      fix: 'In the mail app, open the settings of this account.\nSet the user name to {username}, for receiving and for sending.\nKeep the password as it is.',
    },
    'app-password-required': {
      title: 'This mailbox needs a password made for apps.',
      customer: 'Your account asks for two proofs when you sign in. A mail app needs a password of its own for that.',
      agent:
        '{host} ({protocols} on {ports}): application-specific password required for {username}. Code: {code}. It said: {words}',
      fix: 'Open the security page of your mail account in a browser.\nMake an app password there.\nType it in the mail app in place of the usual one.',
      variants: {
        google: {
          fix: 'Open myaccount.google.com/apppasswords, the page of Google for app passwords.\nMake an app password for mail.\nType it in the mail app in place of the usual one.',
        },
        yahoo: {
          fix: 'Open the account security page of Yahoo in a browser.\nChoose to generate an app password, and name it after the app.\nType it in the mail app in place of the usual one.',
        },
        icloud: {
          fix: 'Open account.apple.com in a browser.\nUnder sign-in and security, make an app-specific password.\nType it in the mail app in place of the usual one.',
        },
        zoho: {
          fix: 'Sign in to your Zoho account in a browser, and open its security page.\nUnder app passwords, generate a new one, named after the app.\nType it in the mail app in place of the usual one.',
        },
        proton: {
          fix: 'For reading mail, install Proton Mail Bridge on your computer, and sign in there.\nUse the settings and the password that Bridge shows in your mail app.\nYour Proton password itself works in no mail app.',
        },
        fastmail: {
          fix: 'Open the settings of Fastmail in a browser.\nUnder privacy and security, make an app password for mail.\nType it in the mail app in place of the usual one.',
        },
      },
    },
    'login-web-required': {
      title: 'Sign in once on the web first.',
      customer: 'Your mail host wants you to sign in with a browser. After that, mail apps may work again.',
      agent: '{host} ({protocols} on {ports}): web login required for {username}. Code: {code}. It said: {words}',
      fix: 'Sign in to the mailbox in a browser.\nAnswer any question that it asks there.\nThen try the mail app again.',
    },
    'protocol-disabled-for-mailbox': {
      title: 'The server does not allow {protocols} for this mailbox.',
      customer: 'The server answers, but says that this mailbox may not be used this way. It can be switched on.',
      agent: '{host}: {protocols} disabled for {username} (on {ports}). Code: {code}. It said: {words}',
      fix: 'Sign in to webmail and look in its settings for IMAP or mail apps.\nSwitch it on there.\nIf there is no such setting, ask your mail host.',
    },
    'account-suspended': {
      title: 'The server does not let this mailbox log in.',
      customer:
        'The server says that this mailbox is blocked just now. Your mail host can say why, and lift the block.',
      meanwhile: 'No app can log in until then. Send this to your mail host, and ask why the mailbox is blocked.',
      agent: '{host} ({protocols} on {ports}): login disabled for {username}. Code: {code}. It said: {words}',
      fix: 'Check the account for unpaid bills or an abuse block.\nIf mail was sent without the customer knowing, set a new password first.\nLift the block.',
    },
    'password-expired': {
      title: 'The password has run out.',
      customer: 'The server says that this password is too old. Once you set a new one, mail apps can log in again.',
      agent: '{host} ({protocols} on {ports}): password expired for {username}. Code: {code}. It said: {words}',
      fix: 'Set a new password in webmail or in the customer area.\nType the new password in every mail app.',
    },
    'authentication-backend-down': {
      title: 'The server cannot check passwords just now.',
      customer: 'This is a fault of the server, not of your password. Keep the password as it is.',
      meanwhile: 'Try again in some minutes. No mail is lost by this. If it lasts, send this to your mail host.',
      agent: '{host} ({protocols} on {ports}): temporary authentication failure. Code: {code}. It said: {words}',
      fix: 'Check the authentication service and its database.\nTell customers to keep their password: it was not refused.',
      variants: {
        lasting: {
          title: 'The mail server has a fault that needs repair.',
          meanwhile: 'A new password would not help, and no mail is lost by this. Send this to your mail host.',
          agent:
            '{host} ({protocols} on {ports}): permanent fault of the server at the login, not of the password (RFC 3206 4). Code: {code}. It said: {words}',
          fix: 'Read the log of the mail server for this mailbox.\nCheck its disk, its permissions and the mailbox itself.\nTell the customer to keep the password: it was not refused.',
        },
      },
    },
    'authentication-needs-tls': {
      title: 'The server does not see that the connection is safe.',
      customer:
        'Our connection was encrypted, and {host} still asks for encryption. Part of the server may be set up wrongly.',
      meanwhile:
        'Keep SSL/TLS or STARTTLS switched on in your app, and keep your password. Send this to your mail host.',
      agent: '{host} ({protocols} on {ports}): asks for TLS inside TLS. Code: {code}. It said: {words}',
      fix: 'Check whether a proxy in front of the mail server ends the encryption.\nTell the mail server to trust that proxy, or let it encrypt by itself.',
    },
    'too-many-connections': {
      title: 'Too many connections to this mailbox are open.',
      customer: 'The server allows a set number of connections at once. Other devices or apps use them all.',
      agent: '{host} ({protocols} on {ports}): connection limit reached for {username}. Code: {code}. It said: {words}',
      fix: 'Close mail apps on devices that are not in use.\nWait some minutes and try again.\nIf it comes back, ask your mail host to allow more connections.',
    },
    'login-unproven': {
      title: 'We could not tell whether the login works.',
      customer: 'The server answered in a way that says neither yes nor no. Your password may well be right.',
      meanwhile:
        'Keep your password. Try it in webmail, if your mail host has it. If the app still fails, send this to your mail host.',
      agent:
        '{host} ({protocols} on {ports}): unclear answer to the login as {username}. Code: {code}. It said: {words}',
      fix: 'Read the log of the mail server for this login.',
      variants: {
        'hung-up': {
          title: 'The server hung up during the login.',
          customer: 'The server {host} closed the connection instead of answering. Your password may well be right.',
          meanwhile:
            'Keep your password, and wait an hour: some servers hang up after too many tries. If it stays, send this to your mail host.',
          agent:
            '{host} ({protocols} on {ports}): connection closed in the middle of the login as {username}, without an answer. Some servers do so after too many failed logins, some when they fail themselves.',
        },
        silent: {
          title: 'The server did not answer the login in time.',
          customer: 'The server {host} took the login and then said nothing. Your password may well be right.',
          meanwhile: 'Keep your password, and try again in some minutes. If it stays, send this to your mail host.',
          agent: '{host} ({protocols} on {ports}): no answer in time to the login as {username}.',
          fix: 'Check the service that checks passwords, and its database.\nRead the log of the mail server for this login.',
        },
        'not-sent': {
          title: 'We could not try this password.',
          customer:
            'The password holds a line break or another hidden character. {host} cannot take that, so we did not send it.',
          agent:
            '{host} ({protocols} on {ports}): nothing was sent for {username}. The password holds CR, LF or NUL, and no mechanism is offered that could carry it.',
          fix: 'Type the password by hand instead of pasting it.\nIf it really holds such a character, set a new password.',
        },
        gmx: {
          title: 'The server refused the login. Mail apps may be switched off.',
          customer:
            '{provider} lets mail apps in only after you have allowed it on its website. Until then, it refuses every password.',
          fix: 'Sign in at gmx.net in a browser, and open the settings for email.\nUnder “POP3/IMAP”, allow access by IMAP.\nThen try the same address and password in the app.\nIf you sign in with a second proof, make an app password there, and type that one.',
        },
        'web-de': {
          title: 'The server refused the login. Mail apps may be switched off.',
          customer:
            '{provider} lets mail apps in only after you have allowed it on its website. Until then, it refuses every password.',
          fix: 'Sign in at web.de in a browser, and open the settings for email.\nUnder “POP3/IMAP”, allow access by IMAP.\nThen try the same address and password in the app.\nIf you sign in with a second proof, make an app password there, and type that one.',
        },
        netease: {
          title: 'The server refused the login. Mail apps may be switched off.',
          customer:
            '{provider} lets mail apps in only after you have allowed it on its website. Until then, it refuses every password.',
          fix: 'Sign in to your mailbox in a browser, and open its settings for POP3, SMTP and IMAP.\nSwitch IMAP and SMTP on.\nType the authorization code that you get there in the app, in place of the password.',
        },
        qq: {
          title: 'The server refused the login. Mail apps may be switched off.',
          customer:
            '{provider} lets mail apps in only after you have allowed it on its website. Until then, it refuses every password.',
          fix: 'Sign in to your mailbox in a browser, and open its settings for POP3, SMTP and IMAP.\nSwitch IMAP and SMTP on.\nType the authorization code that you get there in the app, in place of the password.',
        },
        yandex: {
          title: 'The server refused the login. Mail apps may be switched off.',
          customer:
            '{provider} lets mail apps in only after you have allowed it on its website. Until then, it refuses every password.',
          fix: 'Open the settings of Yandex Mail in a browser, and there the page for mail programs.\nAllow access by IMAP.\nMake an app password for mail in your Yandex ID, and type it in the app.',
        },
        'mail-ru': {
          title: 'The server refused the login. Mail apps may need a password of their own.',
          customer:
            '{provider} wants a password that is made for mail apps. The one for its website does not work there.',
          fix: 'Open the security settings of your Mail.ru account in a browser.\nMake a password for external apps, with full access to mail.\nType it in the mail app in place of the usual one.',
        },
        't-online': {
          title: 'The server refused the login. Mail apps may need a password of their own.',
          customer:
            '{provider} wants a password that is made for mail apps. The one for its website does not work there.',
          fix: 'Sign in to the customer centre of Telekom in a browser.\nSet a password for mail programs (“E-Mail-Passwort”).\nType that one in the mail app.',
        },
        zoho: {
          title: 'The server refused the login. Mail apps may be switched off.',
          customer:
            '{provider} lets mail apps in only after you have allowed it on its website. Until then, it refuses every password.',
          fix: 'Sign in to Zoho Mail in a browser, and open the settings of your mail account.\nSwitch IMAP access on.\nIf you sign in with a second proof, make an app password there, and type that one.',
        },
        'app-password': {
          title: 'The server refused the login. Mail apps may need a password of their own.',
          customer:
            '{provider} wants a password that is made for mail apps. The one for its website does not work there.',
          fix: 'Open the security page of your account at {provider} in a browser.\nMake an app password for mail.\nType it in the mail app in place of the usual one.',
        },
      },
    },
    'oauth-only': {
      title: 'Your mail host wants you to sign in on its own page.',
      customer:
        'The server {host} takes no password from mail apps. Your app must open the sign-in page of your mail host.',
      agent:
        '{host} ({protocols} on {ports}): OAuth 2.0 only, no password login (known by {by}). Code: {code}. It said: {words}',
      fix: 'Add the account anew in the mail app.\nChoose the sign-in by a page of your mail host, if the app offers it.\nIf the app has no such choice, use a newer app.',
      variants: {
        google: {
          fix: 'Add the account anew in the mail app.\nPress “Google”, not “IMAP” or “Other”, and follow the page of Google that opens.\nIf the app has no such button, make an app password at myaccount.google.com/apppasswords.',
        },
        'microsoft-365': {
          customer:
            'Mail at {host} takes no password from apps. Your app must open the sign-in page of Microsoft, and you sign in there.',
          fix: 'In the mail app, remove the account and add it anew.\nPress “Microsoft 365”, “Exchange” or “Outlook”, not “IMAP” or “Other”.\nSign in on the page of Microsoft that opens, and press “Accept”.\nIf the app has no such button, use Outlook or a newer app.',
        },
        'outlook-com': {
          customer:
            'Mail at {host} takes no password from apps. Your app must open the sign-in page of Microsoft, and you sign in there.',
          fix: 'In the mail app, remove the account and add it anew.\nPress “Microsoft 365”, “Exchange” or “Outlook”, not “IMAP” or “Other”.\nSign in on the page of Microsoft that opens, and press “Accept”.\nIf the app has no such button, use Outlook or a newer app.',
        },
        yahoo: {
          fix: 'Add the account anew in the mail app.\nPress “Yahoo”, not “IMAP” or “Other”, and follow the page of Yahoo that opens.\nIf the app has no such button, make an app password on the account security page of Yahoo.',
        },
        zoho: {
          fix: 'Add the account anew in the mail app.\nChoose the sign-in by the page of Zoho, if the app offers it.\nIf not, make an app password on the security page of your Zoho account.',
        },
      },
    },
    'authentication-not-offered': {
      title: 'The server {host} offers no login for sending.',
      customer: 'A mail app must log in before it may send. The server {host} does not offer that, so sending fails.',
      meanwhile: 'You can send from webmail until then, if your mail host has it. Send this to your mail host.',
      agent: '{host}: ready on {ports}, but EHLO announces no AUTH inside TLS, or AUTH was answered as not offered.',
      fix: 'Switch authentication on for ports 465 and 587.\nCheck that the submission service runs there, not the one for incoming mail.',
    },
    'authentication-challenge-only': {
      title: 'Not every mail app can log in at {host}.',
      customer:
        'The server {host} takes the password only in a scrambled form. Some mail apps cannot send it that way.',
      meanwhile: 'If your app can choose how to log in, choose “encrypted password”.',
      agent:
        '{host}: on {ports}, only {mechanisms} is offered inside TLS, neither PLAIN nor LOGIN. We do not use these, so the login was not tried there.',
      fix: 'Offer PLAIN inside TLS as well: TLS protects it, and every app knows it.',
    },
  },
});
