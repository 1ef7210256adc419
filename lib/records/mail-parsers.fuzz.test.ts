// Hostile headers, bounces and server sentences against their parsers: nothing throws, and nothing takes long.
import { describe, it } from 'vitest';
import { fuzzTimeout, neverStumbles } from '../../e2e/fuzz/fuzz-runs.ts';
import { hostileTexts } from '../../e2e/fuzz/hostile-texts.ts';
import { mendPaste } from '../model/paste/mend-paste.ts';
import { arcSets } from './arc-sets.ts';
import { parseAuthenticationResults } from './authentication-results.ts';
import { readBounce } from './bounce/read-bounce.ts';
import { certificateCovers } from './certificate-faults.ts';
import { parseSignatureTags } from './dkim-signature.ts';
import { asEnvelopeSender, beforeRewriting } from './envelope-sender.ts';
import { handoversIn } from './handovers.ts';
import { headerTokens } from './header-tokens.ts';
import { hostNamesIn } from './host-names-in.ts';
import { parseImapId } from './imap-id.ts';
import { classifyImapLogin, classifyPopLogin, classifySmtpLogin } from './login-result.ts';
import { parseMailDate } from './mail-date.ts';
import { mailboxesIn } from './mailboxes.ts';
import { readMessageHeaders, valuesOf, wireMessage } from './message-headers.ts';
import { sidesOf, trailOf } from './message-trail.ts';
import { parseReceived } from './received.ts';
import { parseReceivedSpf } from './received-spf.ts';
import { classifyRecipientAnswer } from './recipient-answer.ts';
import { serverSoftware } from './server-software.ts';
import { siteBuilderOf } from './site-builders.ts';
import { classifySubmitAnswer } from './submit-result.ts';
import { tlsWords } from './tls-words.ts';
import { firstReceiverIn, trustedStatements } from './trusted-statements.ts';
import { watchedFolders } from './watched-folders.ts';
import { webProxyOf } from './web-proxies.ts';

const received =
  'from mail.harbour.example (mail.harbour.example [192.0.2.1]) by mx.sunny.example (Postfix) with ESMTPS id 4F2A (TLS) for <anna@sunny.example>; Mon, 23 Nov 2026 10:00:00 +0100 (CET)';
const results =
  'mx.sunny.example; spf=pass (ip 192.0.2.1) smtp.mailfrom=harbour.example; dkim=pass header.d=harbour.example header.s=s1; dmarc=pass (p=reject) header.from=harbour.example';
const signature =
  'v=1; a=rsa-sha256; c=relaxed/relaxed; d=harbour.example; s=s1; t=1795428000; x=1796032800; h=from:to:subject; bh=abc=; b=def=';
const message = [
  `Received: ${received}`,
  `Authentication-Results: ${results}`,
  `DKIM-Signature: ${signature}`,
  `ARC-Seal: i=1; cv=none; ${signature}`,
  'From: "Anna B." <anna@harbour.example>, ben@harbour.example',
  'Subject: =?utf-8?q?caf=C3=A9?=',
  '',
  'Body',
].join('\r\n');
const bounce =
  'host mx.sunny.example[192.0.2.2] said: 550-5.7.26 Unauthenticated email from harbour.example is not accepted (in reply to end of DATA command) #5.1.1 0x800CCC0F <ben@sunny.example>: 4.2.2';
const pieces = [
  ...['Received: ', 'from ', 'by ', 'with ', 'for ', '<', '>', '(', ')', '[', ']', ';', ': ', '\r\n ', '\r\n\r\n', '@'],
  ...['Mon, ', '23 Nov 2026 ', '10:00:00 ', '+0100', 'spf=pass', 'dkim=', 'header.d=', 'ARC-Seal: i=', '=?utf-8?q?'],
  ...['550 ', '550-', '5.7.26', '4.2.2', '#', '0x800CCC0F', 'said: ', 'error ', 'quota', 'Relay access denied', 'ID ('],
];
const texts = hostileTexts(
  [
    message,
    received,
    results,
    signature,
    bounce,
    'ID ("name" "Dovecot" "version" NIL)',
    'Mon, 23 Nov 2026 10:00:00 +0100',
  ],
  pieces,
);

const folder = (path: string) => ({ path, specialUse: null, listed: path, flags: [] });
const parsers: Record<string, (text: string) => unknown> = {
  'tokens of a header': (text) => headerTokens(text, ';='),
  'headers of a message': (text) => [readMessageHeaders(text), valuesOf(readMessageHeaders(text), 'received')],
  'a whole message': wireMessage,
  'ARC sets': (text) => arcSets(readMessageHeaders(text)),
  'Authentication-Results': parseAuthenticationResults,
  Received: parseReceived,
  'Received-SPF': parseReceivedSpf,
  'envelope senders': (text) => [
    asEnvelopeSender(text),
    beforeRewriting({ address: `SRS0=${text}@a.b`, domain: 'a.b' }),
  ],
  'ways of messages': (text) => {
    const headers = readMessageHeaders(
      `${text}\nReceived: ${text}\nReceived: ${text}\nReceived-SPF: ${text}\nTo: ${text}`,
    );
    const trail = trailOf(headers, null);
    const { candidates } = handoversIn(trail.hops, sidesOf(headers, trail));
    return [-1, 0, 1].map((hop) => firstReceiverIn(trustedStatements(trail, hop), trail, hop) ?? candidates);
  },
  'copied messages': (text) => [mendPaste(text), mendPaste(`> ${text}`), mendPaste(text.replaceAll('\n', '\n\n'))],
  dates: parseMailDate,
  'DKIM signatures': parseSignatureTags,
  mailboxes: mailboxesIn,
  bounces: readBounce,
  'replies to a login': (text) => [
    classifyImapLogin({ status: 'NO', code: text.slice(0, 40), text }),
    classifyPopLogin({ ok: false, code: text.slice(0, 40), text }),
    classifySmtpLogin({ reply: 535, enhanced: text.slice(0, 6), text }),
  ],
  'replies to a message': (text) => [
    classifySubmitAnswer({ stage: 'rcpt', reply: 550, enhanced: text.slice(0, 6), text }),
    classifyRecipientAnswer(550, text),
  ],
  'what servers say of themselves': (text) => [
    parseImapId(text),
    parseImapId(`ID (${text})`),
    serverSoftware({ greeting: text, id: { name: text }, capabilities: [`X-${text}`, text] }),
    tlsWords(text),
    hostNamesIn(text),
  ],
  'names on certificates': (text) => certificateCovers([text, `*.${text}`], text),
  'addresses of websites': (text) => [webProxyOf([text]), siteBuilderOf(text)],
  'names of folders': (text) => watchedFolders([folder(text), folder('INBOX')], text.slice(0, 1) || null),
};

describe('hostile mail', () => {
  it.each(Object.entries(parsers))('%s', (_, read) => neverStumbles(texts, read), fuzzTimeout);
});
