// What servers of every make announce, before TLS and inside it, and what follows for a login.
import { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Dialogue } from './dialogue.ts';
import { imapScript } from './imap.ts';
import { pop3Script } from './pop3.ts';
import type { ProtocolScript } from './protocol-script.ts';
import { submissionScript } from './smtp.ts';

interface Announced {
  words: string[];
  mechanisms: string[];
  canLogin: boolean;
  /** A login is offered as things stand: on an open line that is a fault. */
  openLogin: boolean;
  sizeLimit: number | null;
}

async function announced(script: ProtocolScript, answer: string): Promise<Announced> {
  const server = new Duplex({
    read: () => undefined,
    write(_chunk, _encoding, done) {
      this.push(Buffer.from(answer.replaceAll('\n', '\r\n'), 'latin1'));
      done();
    },
  });
  const dialogue = new Dialogue(server);
  const words = await script.capabilities(dialogue, AbortSignal.timeout(5_000), null);
  dialogue.destroy();
  return {
    words,
    mechanisms: script.mechanisms(words),
    canLogin: script.canLogin(words),
    openLogin: script.plaintextLogin(words),
    sizeLimit: script.sizeLimit(words),
  };
}

const imap = (words: string) => `* CAPABILITY ${words}\nM1 OK done\n`;
const pop = (...words: string[]) => `+OK\n${words.map((word) => `${word}\n`).join('')}.\n`;
const ehlo = (...words: string[]) =>
  words.map((word, index) => `250${index === words.length - 1 ? ' ' : '-'}${word}\n`).join('');

describe('IMAP', () => {
  it.each<[string, string, Partial<Announced> & { has?: string[] }]>([
    [
      'Dovecot, before TLS',
      'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ STARTTLS LOGINDISABLED',
      {
        mechanisms: [],
        canLogin: false,
        openLogin: false,
        has: ['STARTTLS', 'LOGINDISABLED', 'SASL-IR', 'IDLE', 'ID'],
      },
    ],
    [
      'Dovecot, inside TLS',
      'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ AUTH=PLAIN AUTH=LOGIN',
      { mechanisms: ['PLAIN', 'LOGIN'], canLogin: true },
    ],
    [
      'Courier, before TLS, with a login offered in clear',
      'IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=REFERENCES SORT QUOTA IDLE ACL STARTTLS',
      { canLogin: true, openLogin: true, has: ['QUOTA', 'STARTTLS'] },
    ],
    [
      'Cyrus, inside TLS',
      'IMAP4rev1 LITERAL+ ID ENABLE QUOTA SPECIAL-USE COMPRESS=DEFLATE AUTH=PLAIN AUTH=SCRAM-SHA-256 SASL-IR',
      { mechanisms: ['PLAIN', 'SCRAM-SHA-256'], canLogin: true, has: ['SPECIAL-USE', 'COMPRESS=DEFLATE'] },
    ],
    [
      'Exchange, with OAuth alone',
      'IMAP4 IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED SASL-IR UIDPLUS ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+',
      { mechanisms: ['XOAUTH2'], canLogin: false, openLogin: false },
    ],
    [
      'Gmail',
      'IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 SASL-IR AUTH=XOAUTH2 AUTH=PLAIN AUTH=OAUTHBEARER',
      { mechanisms: ['XOAUTH2', 'PLAIN', 'OAUTHBEARER'], canLogin: true },
    ],
    ['hMailServer', 'IMAP4 IMAP4rev1 CHILDREN IDLE QUOTA SORT ACL NAMESPACE RIGHTS=texk', { canLogin: true }],
    ['in small letters', 'imap4rev1 auth=plain utf8=accept', { mechanisms: ['PLAIN'], has: ['UTF8=ACCEPT'] }],
    ['with spaces to spare', 'IMAP4rev1   AUTH=PLAIN ', { words: ['IMAP4REV1', 'AUTH=PLAIN'] }],
  ])('%s', async (_make, words, { has = [], ...wanted }) => {
    const seen = await announced(imapScript(), imap(words));
    expect(seen).toMatchObject(wanted);
    expect(seen.words).toEqual(expect.arrayContaining(has));
  });
});

describe('POP3', () => {
  it.each<[string, string, Partial<Announced>]>([
    [
      'Dovecot, before TLS',
      pop('CAPA', 'TOP', 'UIDL', 'RESP-CODES', 'PIPELINING', 'AUTH-RESP-CODE', 'STLS', 'SASL'),
      { mechanisms: [], openLogin: false },
    ],
    [
      'Dovecot, inside TLS',
      pop('CAPA', 'TOP', 'UIDL', 'RESP-CODES', 'PIPELINING', 'AUTH-RESP-CODE', 'USER', 'SASL PLAIN LOGIN'),
      { mechanisms: ['PLAIN', 'LOGIN'], canLogin: true },
    ],
    [
      'Courier, before TLS: its word proves nothing',
      pop('STLS', 'TOP', 'USER', 'LOGIN-DELAY 10', 'PIPELINING', 'UIDL', 'IMPLEMENTATION Courier Mail Server'),
      { openLogin: false },
    ],
    [
      'Cyrus, before TLS, with a login offered in clear',
      pop('USER', 'UIDL', 'EXPIRE NEVER', 'RESP-CODES', 'STLS', 'IMPLEMENTATION Cyrus POP3 server 3.8'),
      { words: expect.arrayContaining(['EXPIRE NEVER', 'RESP-CODES', 'UIDL']) as never, openLogin: true },
    ],
    ['Exchange', pop('TOP', 'UIDL', 'SASL PLAIN NTLM', 'USER'), { mechanisms: ['PLAIN', 'NTLM'], canLogin: true }],
    ['none at all: an old server', '-ERR unknown command\n', { words: [], canLogin: true, openLogin: false }],
    ['a line that begins with a dot', pop('..X', 'USER'), { words: ['.X', 'USER'] }],
  ])('%s', async (_make, answer, wanted) => {
    expect(await announced(pop3Script(), answer)).toMatchObject(wanted);
  });
});

describe('submission', () => {
  it.each<[string, string, Partial<Announced>]>([
    [
      'Postfix, before TLS',
      ehlo(
        'mail.example.com',
        'PIPELINING',
        'SIZE 52428800',
        'STARTTLS',
        'ENHANCEDSTATUSCODES',
        '8BITMIME',
        'SMTPUTF8',
      ),
      {
        words: ['PIPELINING', 'SIZE 52428800', 'STARTTLS', 'ENHANCEDSTATUSCODES', '8BITMIME', 'SMTPUTF8'],
        mechanisms: [],
        canLogin: false,
        openLogin: false,
        sizeLimit: 52_428_800,
      },
    ],
    [
      'Postfix, inside TLS, with the old form beside the new',
      ehlo('mail.example.com', 'SIZE 10240000', 'AUTH PLAIN LOGIN', 'AUTH=PLAIN LOGIN', '8BITMIME'),
      { mechanisms: ['PLAIN', 'LOGIN'], canLogin: true },
    ],
    [
      'Exim',
      ehlo('mail.example.com Hello us [192.0.2.1]', 'SIZE 52428800', 'AUTH PLAIN LOGIN', 'HELP'),
      { canLogin: true },
    ],
    [
      'Microsoft 365, with OAuth alone',
      ehlo('outlook.example Hello', 'SIZE 157286400', 'AUTH XOAUTH2', 'CHUNKING', 'SMTPUTF8'),
      { mechanisms: ['XOAUTH2'], canLogin: false },
    ],
    [
      'no fixed limit (RFC 1870 4)',
      ehlo('mail.example.com', 'SIZE 0', 'AUTH LOGIN'),
      { sizeLimit: null, canLogin: true },
    ],
    ['the word alone', ehlo('mail.example.com', 'SIZE', 'auth plain'), { sizeLimit: null, mechanisms: ['PLAIN'] }],
    ['nothing but its name', ehlo('mail.example.com'), { words: [], canLogin: false }],
  ])('%s', async (_make, answer, wanted) => {
    expect(await announced(submissionScript(), answer)).toMatchObject(wanted);
  });
});
