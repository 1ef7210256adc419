// Bounces and errors as servers and apps word them, and text that means harm.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BounceId } from '../../model/bounce.ts';
import { readBounce } from './read-bounce.ts';

const lines: Array<[text: string, id: BounceId | null, code?: string]> = [
  // Postfix
  [
    '<anna@b.example>: host mx.b.example[192.0.2.1] said: 550 5.1.1 <anna@b.example>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)',
    'recipient-unknown',
    '550 5.1.1',
  ],
  ['554 5.7.1 <anna@b.example>: Relay access denied', 'relay-denied', '554 5.7.1'],
  ['553 5.7.1 <x@a.example>: Sender address rejected: not owned by user anna@a.example', 'sender-not-owned'],
  ['450 4.1.8 <x@nope.example>: Sender address rejected: Domain not found', 'submission-sender-rejected'],
  ['552 5.3.4 Message size exceeds fixed limit', 'size-limit'],
  [
    '450 4.2.0 <anna@b.example>: Recipient address rejected: Greylisted, see http://postgrey.example',
    'server-greylisting',
  ],
  ['450 4.7.1 Greylisted, try again in 300 seconds', 'server-greylisting'],
  [
    '<anna@b.example>: Host or domain name not found. Name service error for name=b.example type=A: Host not found',
    'host-nxdomain',
  ],
  ['<anna@b.example>: connect to mx.b.example[192.0.2.1]:25: Connection timed out', 'mx-without-smtp'],
  ['535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6', 'credentials-rejected'],
  [
    '454 4.7.0 Temporary authentication failure: Connection lost to authentication server',
    'authentication-backend-down',
  ],
  ['530 5.7.0 Must issue a STARTTLS command first', 'authentication-needs-tls'],
  ['503 5.5.1 Error: authentication not enabled', 'authentication-not-offered'],
  ['421 4.7.0 mx.b.example Error: too many connections from 192.0.2.1', 'too-many-connections'],
  ['554 5.4.6 Too many hops 26 (25 max)', 'mx-loop'],
  // Exim and cPanel
  ['535 Incorrect authentication data', 'credentials-rejected', '535 null'],
  ['435 Unable to authenticate at present: Permission denied', 'authentication-backend-down'],
  ['503 AUTH command used when not advertised', 'authentication-not-offered'],
  ['550 relay not permitted', 'relay-denied'],
  [
    'Domain a.example has exceeded the max emails per hour (200/200 (100%)) allowed. Message discarded.',
    'rate-limited',
  ],
  [
    'Domain a.example has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.',
    'defer-limit',
  ],
  ['550 No Such User Here', 'recipient-unknown'],
  [
    '550-Verification failed for <x@a.example>\n550-Unrouteable address\n550 Sender verify failed',
    'sender-verification-failed',
  ],
  // Google
  [
    "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address",
    'recipient-unknown',
    '550 5.1.1',
  ],
  ['552-5.2.2 The recipient’s inbox is out of storage space', 'mailbox-full', '552 5.2.2'],
  [
    '550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
    'bulk-sender-rules',
    '550 5.7.26',
  ],
  [
    '550-5.7.25 [192.0.2.1] The IP address sending this message does not have a PTR record setup',
    'reverse-dns-missing',
  ],
  ['421-4.7.28 Gmail has detected an unusual rate of unsolicited mail', 'rate-limited', '421 4.7.28'],
  [
    '550-5.7.1 [192.0.2.1 12] Gmail has detected that this message is likely unsolicited mail.',
    'server-refused-content',
  ],
  [
    '552-5.7.0 This message was blocked because its content presents a potential security issue.',
    'server-refused-attachment',
  ],
  ['534-5.7.9 Application-specific password required. For more information, go to', 'app-password-required'],
  ['535-5.7.8 Username and Password not accepted.', 'credentials-rejected'],
  ['550 5.4.5 Daily user sending limit exceeded.', 'rate-limited'],
  // Microsoft
  [
    '550 5.7.515 Access denied, sending domain A.EXAMPLE does not meet the required authentication level.',
    'bulk-sender-rules',
  ],
  [
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient anna@b.example not found by SMTP address lookup',
    'recipient-unknown',
  ],
  ['550 5.4.1 Recipient address rejected: Access denied.', 'recipient-unknown'],
  ['550 5.7.64 TenantAttribution; Relay Access Denied', 'relay-denied'],
  ['550 5.7.60 SMTP; Client does not have permissions to send as this sender', 'sender-not-owned'],
  [
    "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. ... part of their network is on our block list (S3150).",
    'address-blocklisted',
  ],
  ['550 5.7.606 Access denied, banned sending IP [192.0.2.1]', 'address-blocklisted'],
  [
    '550 5.7.509: Access denied, sending domain A.EXAMPLE does not pass DMARC verification and has a DMARC policy of reject.',
    'dmarc-unaligned',
  ],
  ['535 5.7.139 Authentication unsuccessful, basic authentication is disabled', 'oauth-only'],
  ['550 5.7.501 Service unavailable. Spam abuse detected from IP range.', 'server-refused-content'],
  ['550 5.4.310 DNS domain b.example does not exist', 'host-nxdomain'],
  ['501 5.1.8 Access denied, bad outbound sender', 'account-suspended'],
  // Lists, SPF, null MX, others
  ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org', 'address-blocklisted'],
  ['550 5.7.23 The message was rejected because of Sender Policy Framework violation', 'spf-sender-not-covered'],
  ['550 SPF check failed: 192.0.2.1 is not allowed to send mail from a.example', 'spf-sender-not-covered'],
  ['556 5.1.10 Recipient address has null MX', 'mx-null'],
  ['554 5.2.1 mailbox disabled, not accepting messages', 'mailbox-disabled'],
  ['452 4.2.2 The email account that you tried to reach is over quota', 'mailbox-full'],
  ['NO [AUTHENTICATIONFAILED] Authentication failed.', 'credentials-rejected'],
  ['-ERR [IN-USE] mailbox is locked', 'mailbox-locked'],
  ['NO [ALERT] You are yet to enable IMAP for your account', 'protocol-disabled-for-mailbox'],
  // Codes alone, and apps
  ['Status: 5.2.2', 'mailbox-full'],
  ['Status: 4.4.7', 'mx-without-smtp'],
  ['554 The thing is not possible', 'server-refused-for-good', '554 null'],
  ['450 4.1.1 <anna@b.example>: Recipient address rejected: unverified address', 'server-refused-later'],
  ['451 4.3.0 Something', 'server-refused-later'],
  [
    "Sending reported error (0x800CCC0E): 'Outlook cannot connect to your outgoing (SMTP) e-mail server.'",
    'outlook-cannot-connect',
  ],
  ['Task reported error (0x800ccc92) : Your e-mail server rejected your login.', 'credentials-rejected'],
  ['0x800CCCDD', 'outlook-connection-closed'],
  ['0x8004210B', 'outlook-timeout'],
  [
    'Receiving reported error (0x800CCC79): The server responded: 550 5.1.1 User unknown',
    'recipient-unknown',
    '550 5.1.1',
  ],
  ['The target principal name is incorrect.', 'certificate-not-trusted'],
  // Nothing known
  ['0x80000000', null],
  ['Hello, we meet at 450 Main Street on port 587 in 2026.', null],
  ['Version 5.1 of 192.0.4.5.1.1', null],
  ['', null],
];

describe('readBounce', () => {
  it.each(lines)('%j', (text, id, code) => {
    const { replyCode, enhancedCode, ...reading } = readBounce(text);
    expect(reading.id).toBe(id);
    if (code) expect(`${replyCode} ${enhancedCode}`).toBe(code);
  });

  it('reads a delivery status notification (RFC 3464)', () => {
    const text = `This is the mail system at host mx.a.example.

Reporting-MTA: dns; mx.a.example
Arrival-Date: Mon, 23 Nov 2026 10:00:00 +0000

Final-Recipient: rfc822; anna@b.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.b.example
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried
    550-5.1.1 to reach does not exist.`;
    expect(readBounce(text)).toEqual({
      ...{ id: 'recipient-unknown', fault: 'recipient-unknown', kind: 'failure', by: 'wording', appCode: null },
      ...{ mender: 'sender', outcome: 'over', retryUntil: null },
      ...{ replyCode: '550', enhancedCode: '5.1.1', permanence: 'permanent', recipient: 'anna@b.example' },
      said: '550-5.1.1 The email account that you tried to reach does not exist.',
    });
  });

  it.each([
    ['550 5.7.26 x', 'bulk-sender-rules', 'enhanced-code', 'permanent'],
    ['421 4.4.2 x', 'mx-without-smtp', 'enhanced-code', 'temporary'],
    ['0x800CCC0E', 'outlook-error-code', 'app-code', null],
    ['535 x', 'credentials-rejected', 'reply-code', 'permanent'],
    ['554 x', null, 'reply-code', 'permanent'],
  ])('%j tells its fault, by what, and for how long', (text, fault, by, permanence) => {
    expect(readBounce(text)).toMatchObject({ fault, by, permanence });
  });

  it('shows hostile words as text', () => {
    expect(readBounce('550 5.1.1 \u202e<script>\u001b[2J no such user').said).toBe(
      '550 5.1.1 ⟨U+202E⟩<script>␛[2J no such user',
    );
  });

  it('survives anything, and long repetitions', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readBounce(text)));
    const grammar = fc.array(
      fc.constantFrom(
        '550',
        ' ',
        '-',
        '5.1.1',
        '\n',
        'host',
        'user',
        'not',
        'found',
        '<a@b.example>',
        ':',
        '0x800CCC0E',
        '.',
      ),
    );
    fc.assert(fc.property(grammar, (pieces) => void readBounce(pieces.join(''))));
    for (const piece of [
      '5',
      '550 ',
      '5.1.1',
      '550-5.1.1 x\n',
      'host ',
      'too many a ',
      '<',
      'a@',
      '\n ',
      ' ',
      'domain ',
      'exceeds ',
      'SPF ',
      'certificate ',
    ]) {
      readBounce(piece.repeat(65_536 / piece.length));
    }
  });
});
