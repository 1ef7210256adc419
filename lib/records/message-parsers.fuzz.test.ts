// Hostile messages, documents and server words against every parser of them: nothing throws, and nothing takes long.
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { fuzzTimeout, neverStumbles } from '../../e2e/fuzz/fuzz-runs.ts';
import { arcSets } from './arc-sets.ts';
import { parseAuthenticationResults } from './authentication-results.ts';
import { parseAutoconfig } from './autoconfig-xml.ts';
import { parseAutodiscover } from './autodiscover-xml.ts';
import { readBounce } from './bounce.ts';
import { certificateCovers } from './certificate-faults.ts';
import { parseSignatureTags } from './dkim-signature.ts';
import { dnsHostOf, isParking } from './dns-hosts.ts';
import { headerTokens } from './header-tokens.ts';
import { matchesHost } from './host-pattern.ts';
import { parseImapId } from './imap-id.ts';
import { classifyImapLogin, classifyPopLogin, classifySmtpLogin } from './login-result.ts';
import { parseMailDate } from './mail-date.ts';
import { mailboxesIn } from './mailboxes.ts';
import { readMessageHeaders, wireMessage } from './message-headers.ts';
import { borderHop, pathOf } from './message-path.ts';
import { providerOfMx } from './providers.ts';
import { publishedHost, publishedPort, publishedUsername } from './published-server.ts';
import { parseReceived } from './received.ts';
import { classifyRecipientAnswer } from './recipient-answer.ts';
import { registrableDomain } from './registrable-domain.ts';
import { serverSoftware } from './server-software.ts';
import { siteBuilderOf } from './site-builders.ts';
import { classifySubmitAnswer } from './submit-result.ts';
import { parseTagList } from './tag-list.ts';
import { tlsWords } from './tls-words.ts';
import { watchedFolders } from './watched-folders.ts';
import { webProxyOf } from './web-proxies.ts';

/** Pieces of real messages, documents and answers, between which the surprises are. */
const pieces = [
  ...[
    'Received: ',
    'from ',
    'by ',
    'with ESMTPS',
    'id ',
    'for <',
    '>',
    '; ',
    'Mon, 23 Nov 2026 10:00:00 +0100',
    '(CET)',
  ],
  ...['Authentication-Results: ', 'spf=pass', 'dkim=fail', 'dmarc=', 'smtp.mailfrom=', 'header.d=', 'reason="', '\\"'],
  ...['ARC-Seal: i=1; ', 'ARC-Message-Signature: i=2; ', 'DKIM-Signature: v=1; ', 'b=', 'bh=', 'd=', 's=', 'h=from:to'],
  ...[
    'Subject: =?utf-8?B?',
    '?=',
    'From: "',
    '@',
    'To: undisclosed:;',
    '<',
    '\r\n ',
    '\r\n\r\n',
    '\n',
    '\t',
    ': ',
    ',',
  ],
  ...[
    'Final-Recipient: rfc822; ',
    'Status: 5.7.26',
    'Diagnostic-Code: smtp; ',
    'Remote-MTA: dns; ',
    '550-5.7.1 ',
    '421 ',
  ],
  ...['<?xml version="1.0"?>', '<clientConfig>', '<emailProvider id="', '<incomingServer type="imap">', '<hostname>'],
  ...[
    '</',
    '/>',
    '<!DOCTYPE ',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&#0;',
    '%EMAILADDRESS%',
    '<Autodiscover xmlns="',
  ],
  ...[
    '* OK [CAPABILITY ',
    '] Dovecot ready.',
    'ID ("name" "',
    '" NIL',
    'NO [AUTHENTICATIONFAILED] ',
    '-ERR [SYS/TEMP] ',
  ],
  ...[
    'invalid credentials',
    'too many connections',
    'password',
    'account',
    ' is ',
    'disabled',
    'application-specific ',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '"',
    '\\',
    '*.',
    '.',
    '-',
    'xn--',
    '192.0.2.1',
    '2001:db8::1',
    '\u202e',
    '\u0000',
    '\ud800',
    '\u00e4',
  ],
];
const grammar = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const repeated = fc
  .record({ piece: fc.constantFrom(...pieces), times: fc.integer({ min: 1, max: 2_000 }), start: grammar })
  .map(({ piece, times, start }) => (start + piece.repeat(times)).slice(0, 32_768));
const texts = fc.oneof(
  grammar,
  repeated,
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ maxLength: 2_000 }),
);

const account = { address: 'anna@sunny.example', domain: 'sunny.example' };
const folder = (path: string) => ({ path, specialUse: null, listed: path, flags: [] });
const parsers: Record<string, (text: string) => unknown> = {
  'message headers': (text) => [readMessageHeaders(text), wireMessage(text), arcSets(readMessageHeaders(text))],
  dates: parseMailDate,
  Received: (text) => [parseReceived(text), borderHop(pathOf([parseReceived(text), parseReceived(text)], null))],
  'Authentication-Results': (text) => [parseAuthenticationResults(text), headerTokens(text, ';=')],
  signatures: (text) => [parseSignatureTags(text), parseTagList(text)],
  'addresses in headers': mailboxesIn,
  bounces: readBounce,
  autoconfig: (text) => parseAutoconfig(text, account),
  Autodiscover: parseAutodiscover,
  'published servers': (text) => [publishedHost(text), publishedPort(text), publishedUsername(text)],
  'words of servers': (text) => [
    serverSoftware({ greeting: text, id: { name: text }, capabilities: [`X-${text}`, text] }),
    parseImapId(text),
    parseImapId(`ID (${text})`),
    tlsWords(text),
  ],
  'answers to a login': (text) => [
    classifyImapLogin({ status: 'NO', code: text, text }),
    classifyPopLogin({ ok: false, code: text, text }),
    classifySmtpLogin({ reply: 535, enhanced: text, text }),
  ],
  'answers to a message': (text) => [
    classifySubmitAnswer({ stage: 'rcpt', reply: 550, enhanced: text, text }),
    classifyRecipientAnswer(550, text),
  ],
  'names of hosts': (text) => [
    certificateCovers([text, `*.${text}`], text),
    matchesHost(text, text),
    registrableDomain(text),
    providerOfMx(text),
    dnsHostOf([text]),
    isParking([text]),
  ],
  addresses: (text) => [webProxyOf([text]), siteBuilderOf(text)],
  'names of folders': (text) => watchedFolders([folder(text), folder('INBOX')], text.slice(0, 1) || null),
};

describe('hostile messages, documents and answers', () => {
  it.each(Object.entries(parsers))('%s', (_, parse) => neverStumbles(texts, parse), fuzzTimeout);
});
