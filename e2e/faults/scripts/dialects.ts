// Building blocks of scripts: servers that answer as they should, up to the line at which they misbehave.

import type { Script } from './fault-case.ts';
import type { FaultClient } from './fault-client.ts';

/** What a server does with one command line; undefined: answer as a healthy one would. */
export type Answer = string | ((client: FaultClient, line: string) => Promise<void>) | undefined;
/** By the command's name, in upper case. "GREETING" is the first line. */
export type Answers = Record<string, Answer>;

export const tls =
  (script: Script): Script =>
  async (client) => {
    await client.startTls();
    await script(client);
  };

async function say(client: FaultClient, answer: Exclude<Answer, undefined>, line: string, tag = ''): Promise<void> {
  if (typeof answer === 'string') await client.write(answer.replaceAll('TAG', tag));
  else await answer(client, line);
}

const imapWords = 'IMAP4rev1 SASL-IR AUTH=PLAIN';
const imapAnswers: Record<string, string> = {
  CAPABILITY: `* CAPABILITY ${imapWords} QUOTA NAMESPACE\r\nTAG OK done\r\n`,
  AUTHENTICATE: 'TAG OK in\r\n',
  STARTTLS: 'TAG OK begin\r\n',
  NAMESPACE: '* NAMESPACE (("" "/")) NIL NIL\r\nTAG OK done\r\n',
  LIST: '* LIST () "/" INBOX\r\nTAG OK done\r\n',
  LSUB: '* LSUB () "/" INBOX\r\nTAG OK done\r\n',
  STATUS: '* STATUS INBOX (MESSAGES 3 UNSEEN 1)\r\nTAG OK done\r\n',
  GETQUOTAROOT: '* QUOTAROOT INBOX ""\r\n* QUOTA "" (STORAGE 10 1000)\r\nTAG OK done\r\n',
  LOGOUT: '* BYE\r\nTAG OK bye\r\n',
};

/** An IMAP server that answers `answers` in place of the healthy ones. */
export const imap =
  (answers: Answers = {}): Script =>
  async (client) => {
    const greeting = `* OK [CAPABILITY ${imapWords}${client.secure ? '' : ' STARTTLS LOGINDISABLED'}] ready\r\n`;
    await say(client, answers.GREETING ?? greeting, '');
    for (let line = await client.line(); line !== null; line = await client.line()) {
      const [tag = '', name = ''] = line.split(' ');
      const command = name.toUpperCase();
      await say(client, answers[command] ?? imapAnswers[command] ?? 'TAG BAD unknown\r\n', line, tag);
      if (command === 'LOGOUT') return client.end();
      if (command === 'STARTTLS' && answers.STARTTLS === undefined) return;
    }
  };

const popAnswers: Record<string, string> = {
  CAPA: '+OK\r\nUSER\r\nUIDL\r\nSASL PLAIN\r\n.\r\n',
  AUTH: '+OK in\r\n',
  STAT: '+OK 3 3000\r\n',
  UIDL: '+OK\r\n1 a\r\n.\r\n',
  STLS: '+OK begin\r\n',
  QUIT: '+OK bye\r\n',
};

export const pop3 =
  (answers: Answers = {}): Script =>
  async (client) => {
    await say(client, answers.GREETING ?? '+OK ready\r\n', '');
    for (let line = await client.line(); line !== null; line = await client.line()) {
      const command = (line.split(' ')[0] ?? '').toUpperCase();
      const healthy =
        command === 'CAPA' && !client.secure ? '+OK\r\nSTLS\r\n.\r\n' : (popAnswers[command] ?? '-ERR what\r\n');
      await say(client, answers[command] ?? healthy, line);
      if (command === 'QUIT') return client.end();
    }
  };

const smtpAnswers: Record<string, string> = { AUTH: '235 in\r\n', STARTTLS: '220 begin\r\n', QUIT: '221 bye\r\n' };

export const smtp =
  (answers: Answers = {}): Script =>
  async (client) => {
    await say(client, answers.GREETING ?? '220 ready\r\n', '');
    for (let line = await client.line(); line !== null; line = await client.line()) {
      const command = (line.split(' ')[0] ?? '').toUpperCase();
      const ehlo = client.secure ? '250-mail\r\n250 AUTH PLAIN LOGIN\r\n' : '250-mail\r\n250 STARTTLS\r\n';
      await say(
        client,
        answers[command] ?? (command === 'EHLO' ? ehlo : (smtpAnswers[command] ?? '500 what\r\n')),
        line,
      );
      if (command === 'QUIT') return client.end();
    }
  };

/** Answers OK to the request for TLS with `more` bytes behind it in one packet, and waits. */
export const injecting =
  (ok: string, more: string) =>
  async (client: FaultClient, line: string): Promise<void> => {
    await client.write(`${ok.replace('TAG', line.split(' ')[0] ?? '')}\r\n${more}`);
    await client.gone();
  };

export const silence: Script = (client) => client.gone();
