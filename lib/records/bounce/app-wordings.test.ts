// What mail apps show: iPhone and Mac, Outlook, Thunderbird, Gmail, K-9, Samsung; some wordings are remembered, not seen.
import { describe, expect, it } from 'vitest';
import type { BounceId } from '../../model/bounce.ts';
import { readBounce } from './read-bounce.ts';

const dialogs: Partial<Record<BounceId, string[]>> = {
  'app-cannot-connect': [
    'Cannot Get Mail\nThe connection to the server failed.',
    'Unable to Verify Account Information',
    'The server “smtp.example.com” cannot be contacted on port 465.',
    "Something went wrong. We couldn't connect to the incoming (IMAP) server. Please check the incoming (IMAP) server settings and try again",
    'Sending of the message failed. The message could not be sent because connecting to Outgoing server (SMTP) smtp.example.com failed. The server may be unavailable or is refusing SMTP connections. Please verify that your Outgoing server (SMTP) settings are correct and try again.',
    'Could not connect to mail server imap.example.com; the connection was refused.',
    "Couldn't open connection to server.",
    "Can't connect to server",
    "Unable to connect. Couldn't connect to server",
    'Cannot connect to server. (failed to connect to imap.example.com/192.0.2.1 (port 993): connect failed: ECONNREFUSED (Connection refused))',
    'Unable to connect to server',
    'Network error occurred. Connection error',
    'Socket Error: 10061',
  ],
  'app-timeout': [
    'Cannot Get Mail\nThe mail server “imap.example.com” is not responding. Verify that you have entered the correct account info in Mail settings.',
    'The IMAP server “imap.example.com” is not responding. Check your network connection and that you entered the correct information in the “Incoming Mail Server” field.',
    'The connection to the server “imap.example.com” on port 993 timed out.',
    'The operation timed out waiting for a response from the sending (SMTP) server.',
    'The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com timed out. Try again.',
    'Connection to server imap.example.com timed out.',
    'Cannot connect to server. (java.net.SocketTimeoutException: failed to connect to imap.example.com/192.0.2.1 (port 993) after 30000ms)',
    'Email server is not responding.',
    "Server: 'smtp.example.com', Port: 25, Secure(SSL): No, Socket Error: 10060",
  ],
  'credentials-rejected': [
    'Cannot Get Mail\nThe user name or password for “Example” is incorrect.',
    'Cannot Send Mail\nThe user name or password for “smtp.example.com” is incorrect.',
    'Password Incorrect\nEnter the password for the IMAP account “Example”.',
    'Unable to verify account name or password.',
    'Your e-mail server rejected your login. Verify your user name and password for this account in Account Settings.',
    "We couldn't log on to the incoming (IMAP) server. Please check your email address and password and try again.",
    'Enter your user name and password for the following server. Server: imap.example.com',
    'Login to server imap.example.com with username anna@a.example failed.',
    'Sending of password for user anna did not succeed. Mail server pop.example.com responded: Authentication failed.',
    "Unable to authenticate to Outgoing server (SMTP) smtp.example.com. Please check the password and verify the 'Authentication method' in 'Account Settings'.",
    'Unable to log in at server. Probably wrong configuration, username or password.',
    'Authentication error.',
    "Couldn't sign in. Username or password incorrect.",
    'Username or password is incorrect.',
    "Sign-in required. Couldn't sign in",
    "Couldn't finish. The server responded with an error. Check your username and password, then try again.",
    'Setup could not finish\nUsername or password incorrect.\n(Command: *sensitive*; response: #2# [NO, [AUTHENTICATIONFAILED], Authentication failed.])',
    'Authentication failed for anna@a.example. Update your server settings.',
    'Unable to sign in. Incorrect user name or password.',
    'Incorrect email address or password, or POP3/IMAP access is not turned on.',
    'Login failed. Your login attempt was unsuccessful. Please check your email address and password and try again.',
    "Task 'imap' reported error (0x800CCC92)",
    'The SMTP server “smtp.example.com” rejected your password. ',
    'Mail can’t log in to the server. The user name or password is incorrect.',
  ],
  'certificate-not-trusted': [
    'Cannot Verify Server Identity\nThe identity of “mail.example.com” cannot be verified by Mail. Review the certificate details to continue.',
    'The server you are connected to is using a security certificate that cannot be verified. The target principal name is incorrect.',
    'Add Security Exception: You are about to override how Thunderbird identifies this site.',
    'This site attempts to identify itself with invalid information. Wrong Site: The certificate belongs to a different site.',
    'The certificate for mail.example.com has expired.',
    "Can't safely connect to server. There is a problem with the security certificate.",
    'Certificate not valid. The certificate for this server is not valid.',
    'Cannot connect to server. (java.security.cert.CertPathValidatorException: Trust anchor for certification path not found.)',
    'Certificate error for anna@a.example. Check your server settings',
    "The server's security certificate is not trusted. Do you want to continue?",
  ],
  'tls-mode-mismatch': [
    'Cannot Connect Using SSL\nDo you want to try setting up the account without SSL?',
    'Your server does not support the connection encryption type you have specified. Try changing the encryption method.',
    "Sending of the message failed. Unable to establish a secure link with Outgoing server (SMTP) smtp.example.com using STARTTLS since it doesn't advertise that feature. Switch off STARTTLS for that server or contact your service provider.",
    'Cannot connect to server. (javax.net.ssl.SSLException: Unable to parse TLS packet header)',
    'Cannot connect to server. (Unsupported or unrecognized SSL message)',
  ],
  'relay-denied': [
    'Cannot Send Mail\nA copy has been placed in your Outbox. The recipient “ben@b.example” was rejected by the server because it does not allow relaying.',
    'An error occurred while sending mail. The mail server responded:  5.7.1 <ben@b.example>: Relay access denied. Please check the message recipient "ben@b.example" and try again.',
  ],
  'server-refused-for-good': [
    'Cannot Send Mail\nA copy has been placed in your Outbox. The recipient “ben@b.example” was rejected by the server.',
  ],
  'submission-sender-rejected': ['Cannot Send Mail\nThe sender address “anna@a.example” was rejected by the server.'],
  'size-limit': ['Cannot Send Mail\nThe message was rejected by the server because it is too large.'],
  'device-offline': [
    'The Internet connection appears to be offline.',
    'No network connection. Connect to a network and try again.',
    'You are offline. Message will be sent when you are connected',
  ],
  'mailbox-locked': ['Cannot Get Mail\nThe mailbox is locked because another device is using it: another session.'],
  'app-settings-not-found': [
    'The account settings for “a.example” could not be found. Enter them manually.',
    'Thunderbird failed to find the settings for your email account.',
  ],
  'outlook-cannot-connect': [
    'Outlook cannot connect to your outgoing (SMTP) e-mail server. If you continue to receive this message, contact your server administrator.',
    'Error Number: 0x80042108',
    "Sending reported error (0x800CCC0E) : 'Cannot connect to server'",
  ],
  'host-nxdomain': [
    'Cannot find the e-mail server. Verify the server information in your account properties.',
    'Setup could not finish. Cannot connect to server. (java.net.UnknownHostException: Unable to resolve host "imap.example.com": No address associated with hostname)',
    "Task reported error (0x800CCC0D): 'Cannot find the email server. Verify the server information in your account properties.'",
  ],
  'outlook-connection-closed': [
    'Outlook: Your server has unexpectedly terminated the connection. Possible causes for this include server problems, network problems, or a long period of inactivity.',
    "0x800CCC0F : 'The connection to the server was interrupted.'",
    "Server: 'x', Error Number: 0x800CCC0F, Socket Error: 10054",
  ],
  'app-connection-closed': [
    'Your server has unexpectedly terminated the connection.',
    'The connection to the server was interrupted. If this problem continues, contact your server administrator.',
    'Sending of the message failed. The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com was lost in the middle of the transaction. Try again.',
  ],
  'authentication-not-offered': [
    'Send test e-mail message: None of the authentication methods supported by this client are supported by your server.',
    "The Outgoing server (SMTP) smtp.example.com does not support the selected authentication method. Please change the 'Authentication method'.",
    'The IMAP server imap.example.com does not seem to support encrypted passwords.',
    "(0x800CCC80) : 'None of the authentication methods supported by this client are supported by your server.'",
  ],
  'outlook-data-file': [
    'The Outlook data file has reached the maximum size. To reduce the amount of data in this file, select some items that you no longer need, then permanently delete them.',
    'Cannot open the set of folders. The file C:\\Users\\anna\\outlook.pst could not be accessed.',
    "Task 'anna@a.example - Receiving' reported error (0x8004010F): 'Outlook data file cannot be accessed.'",
  ],
  'outlook-timeout': [
    'Outlook: The operation timed out waiting for a response from the receiving (POP) server.',
    'Receiving reported error (0x8004210A): The operation timed out waiting for a response from the receiving (POP) server.',
  ],
  'authentication-needs-tls': ['The IMAP server imap.example.com does not allow plaintext logins. LOGINDISABLED'],
  'sent-not-saved': [
    'There was an error saving the message to Sent. Retry?',
    'Your message was sent but a copy was not placed in your Sent folder due to network or file access errors: copying to sent failed',
  ],
  'recipient-unknown': [
    'An error occurred while sending mail. The mail server responded: 5.1.1 <ben@b.example>: User unknown. Please check the message recipient "ben@b.example" and try again.',
    'Failed to send some messages. Negative SMTP reply: 550 5.1.1 User unknown',
  ],
  'app-secure-connection-failed': ['Unable to open connection to server due to security error.'],
  'mailbox-full': ['Your mailbox is full. You may not be able to send or receive items.'],
  'too-many-connections': ['[ALERT] Too many simultaneous connections. (Failure)'],
  'oauth-only': ['Please sign in using your web browser and then try again. (Failure)'],
};

describe.each(Object.entries(dialogs))('%s', (id, texts) => {
  it.each(texts)('%j', (text) => expect(readBounce(text).id).toBe(id));
});
