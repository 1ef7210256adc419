import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoginResult } from '../model/evidence.ts';
import { classifyImapLogin, classifyPopLogin, classifySmtpLogin } from './login-result.ts';

const full = 'Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)';

describe('classifyImapLogin', () => {
  it.each<['OK' | 'NO' | 'BAD' | 'BYE', string | null, string, LoginResult]>([
    ['OK', null, 'Logged in', 'accepted'],
    ['OK', 'CAPABILITY IMAP4rev1', 'Logged in', 'accepted'],
    ['NO', 'AUTHENTICATIONFAILED', 'Authentication failed.', 'rejected'],
    ['NO', 'authenticationfailed', 'x', 'rejected'],
    ['NO', 'CONTACTADMIN', 'Login disabled for this user', 'suspended'],
    ['NO', 'UNAVAILABLE', 'Temporary authentication failure.', 'backend-down'],
    ['NO', 'UNAVAILABLE', full, 'too-many-connections'],
    ['NO', 'LIMIT', full, 'too-many-connections'],
    ['NO', null, full, 'too-many-connections'],
    ['NO', 'PRIVACYREQUIRED', 'Cleartext authentication disallowed on non-secure (SSL/TLS) connections.', 'needs-tls'],
    ['NO', 'EXPIRED', 'Password expired', 'password-expired'],
    ['NO', 'INUSE', 'Mailbox is in use', 'mailbox-locked'],
    ['NO', 'OVERQUOTA', 'Quota exceeded', 'mailbox-full'],
    ['NO', 'SERVERBUG', 'Internal error occurred.', 'backend-down'],
    ['NO', 'CORRUPTION', 'Index corrupted', 'backend-down'],
    // Courier
    ['NO', null, 'Login failed.', 'rejected'],
    ['BYE', null, 'Temporary problem, please try again later', 'backend-down'],
    ['BYE', null, 'IMAP access disabled for this account.', 'protocol-disabled'],
    // Cyrus
    ['NO', null, 'Login failed: authentication failure', 'rejected'],
    ['NO', null, 'Too many open connections (12)', 'too-many-connections'],
    // hMailServer
    ['NO', null, 'Invalid user name or password. Please use full email address as user name.', 'rejected'],
    ['BYE', null, 'Too many invalid logon attempts', 'rate-limited'],
    // Zimbra
    ['NO', null, 'LOGIN failed', 'rejected'],
    ['NO', null, 'cleartext logins disabled', 'needs-tls'],
    ['NO', null, 'LOGIN is disabled before STARTTLS', 'needs-tls'],
    ['BYE', null, 'internal server error', 'backend-down'],
    ['NO', null, 'account does not have IMAP access enabled', 'protocol-disabled'],
    // Gmail
    ['NO', 'AUTHENTICATIONFAILED', 'Invalid credentials (Failure)', 'rejected'],
    [
      'NO',
      'ALERT',
      'Application-specific password required: https://support.example/185833 (Failure)',
      'app-password-required',
    ],
    ['NO', 'WEBALERT https://accounts.example/signin', 'Web login required.', 'web-login-required'],
    // Exchange
    ['NO', null, 'LOGIN failed.', 'rejected'],
    ['NO', null, 'Basic authentication is disabled.', 'oauth-only'],
    ['NO', 'AUTHENTICATIONFAILED', 'Basic authentication is disabled.', 'oauth-only'],
    ['NO', null, 'Account is blocked. Login to your account via a web browser to verify it.', 'web-login-required'],
    ['BAD', null, 'User is authenticated but not connected.', 'unproven'],
    // Yahoo, iCloud, Zoho, Yandex
    ['NO', 'AUTHENTICATIONFAILED', 'LOGIN Invalid credentials', 'rejected'],
    [
      'NO',
      'ALERT',
      'You are yet to enable IMAP for your account. Please contact your administrator',
      'protocol-disabled',
    ],
    ['NO', 'AUTHENTICATIONFAILED', 'LOGIN Invalid credentials or IMAP is disabled', 'rejected'],
    ['NO', null, 'LOGIN Invalid credentials or IMAP is disabled', 'rejected'],
    // NetEase, QQ, and others that hold an account back for a while
    ['NO', null, 'LOGIN Login error user suspended', 'suspended'],
    ['NO', null, 'This account has been temporarily restricted', 'suspended'],
    ['NO', null, 'Access temporarily restricted', 'rate-limited'],
    ['BYE', null, 'Maximum number of connections from your IP exceeded', 'too-many-connections'],
    // Nothing proven
    ['BAD', null, 'Command unknown', 'unproven'],
    ['BAD', null, 'Invalid user', 'unproven'],
    ['BAD', 'AUTHENTICATIONFAILED', '', 'unproven'],
    ['NO', null, '', 'unproven'],
    ['NO', null, 'Not now', 'unproven'],
    ['NO', 'ALERT', 'Maintenance tonight', 'unproven'],
    ['NO', 'AUTHORIZATIONFAILED', 'No', 'unproven'],
    ['NO', '__proto__', '', 'unproven'],
    ['BYE', null, 'Logging out', 'unproven'],
    ['NO', 'AUTHENTICATIONFAILED', 'Account suspended for unpaid invoice', 'suspended'],
    // Exchange, Domino, James; GroupWise; Coremail, Mercury; Perdition; Infomaniak
    ['NO', null, 'AUTHENTICATE failed.', 'rejected'],
    ['NO', null, 'LOGIN failed. Invalid login/password.', 'rejected'],
    ['NO', null, 'LOGIN GroupWise login failed', 'rejected'],
    ['NO', null, 'LOGIN Login error password error', 'rejected'],
    ['NO', null, 'failed: Re-Authentication Failure', 'rejected'],
    ['NO', null, 'Invalid login or password', 'rejected'],
    ['NO', null, 'Invalid email login', 'rejected'],
    // CommuniGate, Zimbra
    ['NO', null, 'incorrect password', 'rejected'],
    ['NO', null, 'account with this name does not exist', 'rejected'],
    ['NO', null, 'account is not active', 'suspended'],
    // Gmail
    ['NO', 'ALERT', 'Too many simultaneous connections. (Failure)', 'too-many-connections'],
    ['NO', 'OVERQUOTA', 'Account exceeded command or bandwidth limits. (Failure)', 'rate-limited'],
    ['NO', 'ALERT', 'Your account is not enabled for IMAP use. Please visit your settings page.', 'protocol-disabled'],
    // Mail.ru, Tencent
    ['NO', 'AUTHENTICATIONFAILED', 'Application password is REQUIRED', 'app-password-required'],
    ['NO', null, 'Please using authorized code to login.', 'app-password-required'],
    ['NO', null, 'Login fail. Please enter your authorization code to login.', 'app-password-required'],
    ['NO', null, 'Authorized code is incorrect', 'rejected'],
    [
      'NO',
      null,
      'Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy.',
      'unproven',
    ],
    ['NO', 'REFERRAL imap://b.example/', 'Specified user is invalid on this server. Try B.', 'unproven'],
    ['BYE', 'ALERT', 'Account disabled for IMAP access', 'protocol-disabled'],
  ])('%s [%s] %s: %s', (status, code, text, wanted) => {
    expect(classifyImapLogin({ status, code, text })).toBe(wanted);
  });
});

describe('classifyPopLogin', () => {
  it.each<[boolean, string | null, string, LoginResult]>([
    [true, null, 'Logged in.', 'accepted'],
    [false, 'AUTH', 'Authentication failed.', 'rejected'],
    [false, 'AUTH', 'Username and password not accepted.', 'rejected'],
    [false, 'AUTH', 'Application-specific password required', 'app-password-required'],
    [false, 'SYS/TEMP', 'Temporary authentication failure. [host:2026-11-23]', 'backend-down'],
    [false, 'SYS/TEMP', 'invalid credentials', 'backend-down'],
    [false, 'SYS/PERM', 'Internal error', 'backend-down'],
    [false, 'IN-USE', 'Mailbox is locked by another session', 'mailbox-locked'],
    [false, 'IN-USE', full, 'too-many-connections'],
    [false, 'LOGIN-DELAY', 'minimum time between mail checks violation', 'login-delay'],
    [false, null, 'Login failed.', 'rejected'],
    // MailEnable and Coremail, qmail, Mercury, CommuniGate, Gmail
    [false, null, 'Unable to log on', 'rejected'],
    [false, null, 'authorization failed', 'rejected'],
    [false, null, 'Username or password is invalid or incorrect.', 'rejected'],
    [false, null, 'Username not found', 'rejected'],
    [false, null, 'unknown user account or password incorrect', 'rejected'],
    [false, 'SYS/PERM', 'Your account is not enabled for POP access.', 'protocol-disabled'],
    [false, null, 'pop access not enabled for account', 'protocol-disabled'],
    [false, null, 'Logon failure: unknown user name or bad password.', 'rejected'],
    [false, null, 'maildrop already locked', 'mailbox-locked'],
    [false, null, 'Plaintext authentication disallowed on non-secure (SSL/TLS) connections.', 'needs-tls'],
    [false, null, 'Unknown command', 'unproven'],
    [false, null, '', 'unproven'],
  ])('%s [%s] %s: %s', (ok, code, text, wanted) => {
    expect(classifyPopLogin({ ok, code, text })).toBe(wanted);
  });
});

describe('classifySmtpLogin', () => {
  it.each<[number, string | null, string, LoginResult]>([
    [235, '2.7.0', 'Authentication successful', 'accepted'],
    [250, null, 'OK', 'unproven'],
    [334, null, '', 'unproven'],
    [535, '5.7.8', 'Authentication failed.', 'rejected'],
    [535, null, 'Incorrect authentication data', 'rejected'],
    [535, null, 'Authentication failed. Restarting authentication process.', 'rejected'],
    [535, '5.7.8', 'Error: authentication failed: UGFzc3dvcmQ6', 'rejected'],
    [535, '5.7.3', 'Authentication unsuccessful', 'rejected'],
    [535, '5.7.0', '(#AUTH005) Too many bad auth attempts', 'rate-limited'],
    [550, null, 'User has no permission', 'protocol-disabled'],
    [535, '5.7.139', 'Authentication unsuccessful, basic authentication is disabled.', 'oauth-only'],
    [
      535,
      '5.7.139',
      'Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
      'protocol-disabled',
    ],
    [535, '5.7.139', 'Authentication unsuccessful, the user credentials were incorrect.', 'rejected'],
    [535, '5.7.139', 'Authentication unsuccessful', 'oauth-only'],
    [534, '5.7.9', 'Application-specific password required.', 'app-password-required'],
    [534, '5.7.9', 'Please log in with your web browser and then try again.', 'web-login-required'],
    [534, '5.7.9', 'Authentication mechanism is too weak', 'unproven'],
    [525, '5.7.13', 'Login disabled for this user', 'suspended'],
    [454, '4.7.0', 'Temporary authentication failure: Connection lost to authentication server', 'backend-down'],
    [435, null, 'Unable to authenticate at present', 'backend-down'],
    [454, '4.7.0', 'Too many login attempts, please try again later.', 'rate-limited'],
    [530, '5.7.0', 'Must issue a STARTTLS command first', 'needs-tls'],
    [530, null, 'TLS required', 'needs-tls'],
    [530, '5.7.0', 'Authentication Required', 'unproven'],
    [
      535,
      '5.7.8',
      'Error: authentication failed: This user does not have access rights to this service',
      'protocol-disabled',
    ],
    [535, null, 'authorization failed (#5.7.0)', 'rejected'],
    [535, null, 'Login Fail. Please enter your authorization code to login.', 'app-password-required'],
    [538, '5.7.11', 'Encryption required for requested authentication mechanism', 'needs-tls'],
    [503, '5.5.1', 'Error: authentication not enabled', 'not-offered'],
    [503, null, 'AUTH command used when not advertised', 'not-offered'],
    [504, '5.5.4', 'Unrecognized authentication type', 'not-offered'],
    [421, '4.7.0', 'h Error: too many connections from 192.0.2.1', 'too-many-connections'],
    [421, null, 'Service not available', 'backend-down'],
    [450, null, 'Domain has exceeded the max emails per hour', 'rate-limited'],
    [552, '5.2.2', 'Mailbox full', 'mailbox-full'],
    [554, '5.7.1', 'Relay access denied', 'unproven'],
    [550, null, 'relay not permitted', 'unproven'],
    [553, '5.7.1', 'Sender address rejected: not owned by user', 'unproven'],
    [500, null, 'Syntax error', 'unproven'],
    [554, null, 'No', 'unproven'],
  ])('%d %s %s: %s', (reply, enhanced, text, wanted) => {
    expect(classifySmtpLogin({ reply, enhanced, text })).toBe(wanted);
  });
});

describe('any answer', () => {
  it('is never accepted unless the server said so, however long and strange', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.integer({ min: 100, max: 599 }),
        (text, code, reply) => {
          expect(classifyImapLogin({ status: 'NO', code, text })).not.toBe('accepted');
          expect(classifyPopLogin({ ok: false, code, text })).not.toBe('accepted');
          expect(classifySmtpLogin({ reply, enhanced: code, text }) === 'accepted').toBe(reply === 235);
        },
      ),
    );
    const long = 'use a'.repeat(200_000);
    expect(classifyImapLogin({ status: 'NO', code: null, text: long })).toBe('unproven');
  });
});
