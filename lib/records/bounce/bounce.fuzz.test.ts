// Hostile notices against the reading of bounces: nested parts, broken encodings, endless fields and half sentences.
import { describe, it } from 'vitest';
import { fuzzTimeout, neverStumbles } from '../../../e2e/fuzz/fuzz-runs.ts';
import { hostileTexts } from '../../../e2e/fuzz/hostile-texts.ts';
import { readBounce } from './read-bounce.ts';

const report = `From: MAILER-DAEMON@a.example
Subject: Undelivered Mail
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<anna@b.example>: host mx.b.example[192.0.2.2] said: 552-5.2.2 The mailbox=
 is=20full (in reply to RCPT TO command)
--b1
Content-Type: message/delivery-status

Final-Recipient: rfc822; anna@b.example
Action: delayed
Status: 4.4.1
Diagnostic-Code: smtp; 450 4.4.1 Connection
 timed out
Will-Retry-Until: Sat, 5 Dec 2026 10:00:00 +0000
--b1
Content-Type: message/rfc822

Subject: Hello
--b1--
`;
const page = '<html><style>a { color: #555 }</style><p>550 5.1.1 user &lt;a@b.example&gt; unknown</p></html>';
const dialog = 'Sending of the message failed. The connection to server (SMTP) smtp.a.example timed out (0x8004210B).';
const json =
  '{"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"status":"5.1.1","diagnosticCode":"smtp; 550"}]}}';
const pieces = [
  ...['--b1\n', '--b1--\n', '--', '\n\n', '\n ', '\n', 'Content-Type: text/html\n', 'Content-Type: message/rfc822\n\n'],
  ...[
    'Content-Transfer-Encoding: base64\n',
    'boundary=',
    '=3D',
    '=\n',
    '=',
    'QUJD',
    '<style>',
    '</style>',
    '<p>',
    '<',
    '&#65;',
  ],
  ...[
    'Action: failed\n',
    'Status: 5.1.1\n',
    'Diagnostic-Code: ',
    'Final-Recipient: rfc822; ',
    'Feedback-Type: abuse\n',
  ],
  ...[
    '550 ',
    '550-5.1.1 ',
    '<<< ',
    '>>> ',
    '> ',
    ' said: ',
    '(#5.1.1)',
    'user ',
    'mailbox ',
    'account ',
    'unknown',
    'is ',
  ],
  ...[
    'host ',
    'not found',
    'domain ',
    'exceeds ',
    'SPF ',
    'DKIM ',
    'fail',
    'certificate ',
    'server ',
    'connection ',
    'to ',
  ],
  ...[
    'could not ',
    'no ',
    'invalid ',
    'message ',
    'too many ',
    'DNS ',
    'limit',
    'sender ',
    'address ',
    'a@b.example ',
    'X-A: ',
  ],
  ...[
    '"emailAddress":"',
    '\\"',
    '{',
    '}',
    'I ',
    '0x800CCC0E',
    'password ',
    'unable to ',
    'group ',
    'policy',
    'recipient ',
  ],
];

describe('hostile notices', () => {
  it('are read', () => neverStumbles(hostileTexts([report, page, dialog, json], pieces), readBounce), fuzzTimeout);
});
