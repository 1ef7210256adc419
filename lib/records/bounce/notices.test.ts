// Whole notices by their structure (RFC 3464, RFC 2046, RFC 5965, RFC 3834): encodings, reports, and what is no bounce.
import { describe, expect, it } from 'vitest';
import { readBounce } from './read-bounce.ts';

const header = (more: string) => `Return-Path: <>
Received: from mx.a.example (mx.a.example [192.0.2.1]) by in.a.example (Postfix) with ESMTP id 5504B2;
\tMon, 23 Nov 2026 10:00:00 +0000
X-UIDL: 518
X-Spam-Status: No, score=-4.2
From: MAILER-DAEMON@mx.a.example (Mail Delivery System)
To: ben@a.example
Subject: Undelivered Mail Returned to Sender
${more}
`;

describe('a raw notice', () => {
  it('is read past its header and the message that came back', () => {
    const text = `${header('Content-Type: multipart/report; report-type=delivery-status; boundary="b1"')}
--b1
Content-Type: text/plain; charset=us-ascii

<anna@b.example>: host mx.b.example[192.0.2.2] said: 552 5.2.2 Over quota (in reply to RCPT TO command)

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.a.example

Final-Recipient: rfc822; anna@b.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Over
 quota

--b1
Content-Type: message/rfc822

From: ben@a.example
Subject: 550 5.1.1 User unknown

550 5.7.1 SPF fail
--b1--
`;
    expect(readBounce(text)).toMatchObject({
      ...{ id: 'mailbox-full', kind: 'failure', mender: 'recipient', outcome: 'over', recipient: 'anna@b.example' },
      said: '552 5.2.2 Over quota',
    });
    // Line ends of the wire, and a header that was not copied.
    expect(readBounce(text.replaceAll('\n', '\r\n')).id).toBe('mailbox-full');
    expect(readBounce(text.slice(text.indexOf('--b1'))).id).toBe('mailbox-full');
  });

  it('is decoded from quoted-printable', () => {
    const body = `${header('Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable')}
The error that the other server return=
ed was: 554 554 5.7.1 Service unavailable; Client host [192.0.2.49] bloc=
ked using cbl.abuseat.org =E2=80=93 (state 13).
`;
    expect(readBounce(body)).toMatchObject({ id: 'address-blocklisted', enhancedCode: '5.7.1' });
    expect(readBounce(body.slice(body.indexOf('The error')))).toMatchObject({ id: 'address-blocklisted' });
  });

  it('is decoded from base64, in a part and by itself', () => {
    const said = 'Your message was not delivered because: 550 5.1.1 <anna@b.example>: no such user here, sorry.\n';
    const encoded = Buffer.from(said.repeat(2)).toString('base64').replace(/.{76}/g, '$&\n');
    const text = `${header('Content-Type: multipart/mixed; boundary=b1')}
--b1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

${encoded}
--b1--
`;
    expect(readBounce(text).id).toBe('recipient-unknown');
    expect(readBounce(encoded).id).toBe('recipient-unknown');
  });

  it('is read in Japanese letters of seven bits', () => {
    const text = `${header('Content-Type: text/plain; charset=ISO-2022-JP')}
\u001b$B%G%#%l%/%H%j\u001b(B 550 5.1.1 User unknown
`;
    expect(readBounce(text)).toMatchObject({ id: 'recipient-unknown', said: expect.stringContaining('550 5.1.1') });
  });

  it('has its style sheet and its tags taken out', () => {
    const text = `${header('Content-Type: text/html; charset=utf-8')}
<html><head><style>
td a { color: #555 !important; } .x { width: 550 px }
</style></head><body><p>Your message to <b>anna@b.example</b> was refused:</p>
<p>550 5.2.1 The email account that you tried to reach is&nbsp;disabled.</p></body></html>
`;
    expect(readBounce(text)).toMatchObject({ id: 'mailbox-disabled', enhancedCode: '5.2.1' });
    expect(readBounce('td a { color: #555 !important; }\n.x { width: 550px; }').id).toBe(null);
  });

  it('is found in the message that someone forwards with it', () => {
    const inner = `${header('Content-Type: text/plain')}
<anna@b.example>: Host or domain name not found. Name service error for
    name=b.example type=MX: Host not found, try again
`;
    const text = `From: ben@a.example
To: help@host.example
Subject: Help
Content-Type: multipart/mixed; boundary=b9

--b9
Content-Type: text/plain

Look what came back.
--b9
Content-Type: message/rfc822

${inner}
--b9--
`;
    expect(readBounce(text)).toMatchObject({ id: 'dns-lookup-failed', kind: 'failure', mender: 'recipient-dns' });
    expect(readBounce(inner.replace(/^/gm, '> ')).id).toBe('dns-lookup-failed');
  });
});

describe('a report', () => {
  const delayed = `This is the mail system at host mail.shop.example.

# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #

Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.

<bob@rcpt.example>: connect to mx.rcpt.example[198.18.0.9]:25: Connection
    timed out

Final-Recipient: rfc822; bob@rcpt.example
Action: delayed
Status: 4.4.1
Will-Retry-Until: Sat,  5 Dec 2026 10:00:00 +0000
`;

  it('of a delay says that the server goes on, and until when', () => {
    expect(readBounce(delayed)).toMatchObject({
      ...{ id: 'mx-without-smtp', kind: 'delay', mender: 'recipient-host', outcome: 'trying' },
      ...{ retryUntil: '2026-12-05T10:00:00.000Z', recipient: 'bob@rcpt.example' },
    });
  });

  it('of a failure is over, although the last answer was for now', () => {
    const text = delayed.replace('Action: delayed', 'Action: failed');
    expect(readBounce(text)).toMatchObject({ kind: 'failure', outcome: 'over', permanence: 'temporary' });
  });

  it.each(['delivered', 'relayed', 'expanded', 'deliverable'])('of "%s" is no fault', (action) => {
    const text = `Final-Recipient: rfc822; bob@rcpt.example\nAction: ${action}\nStatus: 2.0.0\nDiagnostic-Code: smtp; 250 Ok`;
    expect(readBounce(text)).toMatchObject({ id: null, kind: 'delivery', outcome: 'delivered', fault: null });
  });

  it('without any reason that is known is told as a refusal', () => {
    const text = 'Final-Recipient: rfc822; bob@rcpt.example\nAction: failed\nStatus: 5.0.0\n';
    expect(readBounce(text)).toMatchObject({ id: 'server-refused-for-good', outcome: 'over' });
  });

  it('of several recipients leaves out those who got it', () => {
    const text = `Final-Recipient: rfc822; a@b.example
Action: delivered
Status: 2.1.5

Final-Recipient: rfc822; c@b.example
Action: failed
Status: 5.2.2
`;
    expect(readBounce(text)).toMatchObject({ id: 'mailbox-full', kind: 'failure' });
  });

  it('in Amazon’s JSON is read like another', () => {
    const message = JSON.stringify({
      notificationType: 'Bounce',
      bounce: {
        bouncedRecipients: [
          ...[
            {
              emailAddress: 'anna@b.example',
              action: 'failed',
              status: '5.1.1',
              diagnosticCode: 'smtp; 550 5.1.1 user unknown',
            },
          ],
        ],
      },
    });
    const wanted = { id: 'recipient-unknown', kind: 'failure', outcome: 'over', recipient: 'anna@b.example' };
    expect(readBounce(message)).toMatchObject(wanted);
    expect(readBounce(JSON.stringify({ Type: 'Notification', Message: message }))).toMatchObject(wanted);
  });
});

describe('what is no bounce', () => {
  const report = (type: string, body: string) =>
    `From: fbl@b.example
Subject: Report
Content-Type: multipart/report; report-type=${type}; boundary=b1

--b1
Content-Type: text/plain

Here is a report. Virus-free. 550 5.7.1 spam
--b1
${body}
--b1
Content-Type: message/rfc822

Subject: 550 5.1.1 User unknown

Hello
--b1--
`;

  it.each([
    [
      'complaint',
      report('feedback-report', 'Content-Type: message/feedback-report\n\nFeedback-Type: abuse\nVersion: 1'),
    ],
    ['complaint', 'Feedback-Type: abuse\nUser-Agent: X/1.0\nVersion: 1\nSource-IP: 192.0.2.1'],
    [
      'authentication-report',
      report(
        'feedback-report',
        'Content-Type: message/feedback-report\n\nFeedback-Type: auth-failure\nAuth-Failure: dmarc',
      ),
    ],
    [
      'read-receipt',
      report(
        'disposition-notification',
        'Content-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed',
      ),
    ],
    [
      'automatic-reply',
      'From: anna@b.example\nSubject: Automatic reply: Lunch\nAuto-Submitted: auto-replied\n\nI am away until 5.1. Call 550 123.',
    ],
    ['automatic-reply', 'Subject: Out of office\nFrom: anna@b.example\n\nI am out of the office.'],
    ['automatic-reply', 'I am out of the office until Monday.'],
  ])('is called %s', (kind, text) => {
    expect(readBounce(text)).toMatchObject({ id: null, kind, fault: null, mender: null, replyCode: null });
  });
});

describe('who has to act', () => {
  it.each([
    ['550 5.1.1 User unknown', 'sender', 'over'],
    ['552 5.2.2 Over quota', 'recipient', 'over'],
    ['550 5.7.1 SPF unauthorized mail is prohibited.', 'sender-dns', 'over'],
    ['554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org', 'sender-host', 'over'],
    ['452 4.3.1 Insufficient system storage', 'recipient-host', 'trying'],
    ['450 4.4.3 Name server: b.example: host name lookup failure', 'recipient-dns', 'trying'],
    ['450 4.7.1 Greylisted', 'nobody', 'trying'],
    ['535 5.7.8 Authentication failed', 'sender', null],
    ['0x800CCC0E', 'sender', null],
    // A server on the way that is refused has another one to mend than an app.
    ['554 5.7.1 <anna@b.example>: Relay access denied', 'sender', 'over'],
    ['host mx.b.example[192.0.2.2] said: 554 5.7.1 <anna@b.example>: Relay access denied', 'recipient-host', 'over'],
    ['host relay.a.example[192.0.2.2] said: 530 5.7.0 Authentication required', 'sender-host', 'over'],
  ])('%j: %s, %s', (text, mender, outcome) => {
    expect(readBounce(text)).toMatchObject({ mender, outcome });
  });
});

describe('a code in its place', () => {
  it.each([
    [
      '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.example/error-codes',
      'server-refused-policy',
    ],
    ['534 5.7.9 Authentication mechanism is too weak', 'app-password-required'],
    ['Status: 5.7.9', 'server-refused-policy'],
    ['550 5.7.23 The sending IP has no PTR record', 'reverse-dns-missing'],
    ['550 5.1.0 Something else', 'server-refused-for-good'],
    ['Status: 4.3.1', 'server-disk-full'],
    ['Status: 4.4.1', 'mx-without-smtp'],
    ['550 5.4.1 Recipient address rejected: Access denied', 'recipient-unknown'],
    ['Status: 5.4.4', 'host-nxdomain'],
    ['Status: 4.4.3', 'dns-lookup-failed'],
    ['525 5.7.13 Recipient address rejected: Disabled recipient address', 'mailbox-disabled'],
    ['525 5.7.13 User account is suspended', 'account-suspended'],
    ['Status: 4.2.1', 'server-refused-later'],
    ['552 5.2.3 <a@b.example>: Recipient address rejected: Message length exceeds administrative limit', 'size-limit'],
  ])('%j: %s', (text, id) => {
    expect(readBounce(text).id).toBe(id);
  });
});
