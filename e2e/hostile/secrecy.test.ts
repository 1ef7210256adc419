// A hostile server gets a password and sends it back in every form and place: nothing of it is told, kept or printed.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Answers, imap, pop3, smtp, tls } from './dialects.ts';
import { type FaultCase, type FaultWorld, startFaultWorld } from './fault-world.ts';
import { tracesIn } from './traces.ts';

const passwords = [
  'Correct-Horse-7',
  'ünïcödé 密码 🔑 pass',
  `quo"te'd \\ back/slash? & <b>`,
  '%41%42 +plus+ =equals=',
  'a b  c\td',
  '-----BEGIN KEY-----',
  '$(reboot) `id` {5}',
];

/** The password in the forms a server may send back, as socket text. */
function echoes(password: string): string {
  const bytes = Buffer.from(password, 'utf8');
  const forms = [
    bytes.toString('latin1'),
    bytes.toString('base64'),
    Buffer.from(`\0anna@echo.example\0${password}`).toString('base64'),
    encodeURIComponent(password),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    Buffer.from(password, 'utf16le').toString('base64'),
    Buffer.from(password, 'utf16le').toString('hex'),
  ];
  return forms.join(' ');
}

/** Echoes wherever a login can be answered; `accepts`: and in the mailbox behind it. */
function echoing(name: string, password: string, accepts: boolean): FaultCase {
  const echo = echoes(password);
  const quoted = echo.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  const status = accepts ? 'OK' : 'NO';
  const imapAnswers: Answers = {
    AUTHENTICATE: `* ${status} [ALERT] ${echo}\r\n* CAPABILITY IMAP4rev1 X-${echo}\r\nTAG ${status} ${accepts ? '' : '[AUTHENTICATIONFAILED] '}${echo}\r\n`,
    LIST: `* LIST () "/" "INBOX"\r\n* LIST () "/" "${quoted}"\r\nTAG OK ${echo}\r\n`,
    NAMESPACE: `* NAMESPACE (("${quoted}" "/")) NIL NIL\r\nTAG OK ${echo}\r\n`,
    LOGOUT: `* BYE ${echo}\r\nTAG OK ${echo}\r\n`,
  };
  return {
    name,
    password,
    doors: {
      993: tls(imap(imapAnswers)),
      143: null,
      995: tls(
        pop3({ AUTH: `${accepts ? '+OK' : '-ERR'} ${echo}\r\n`, QUIT: `+OK ${echo}\r\n`, STAT: `-ERR ${echo}\r\n` }),
      ),
      465: tls(smtp({ AUTH: `535-5.7.8 ${echo}\r\n535 5.7.8 ${echo}\r\n`, QUIT: `221 ${echo}\r\n` })),
    },
  };
}

const cases = passwords.flatMap((password, index) => [
  echoing(`echo-yes-${index}`, password, true),
  echoing(`echo-no-${index}`, password, false),
]);

let world: FaultWorld;
const printed: string[] = [];
beforeAll(async () => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...all) => void printed.push(all.map(String).join(' ')));
  world = await startFaultWorld(cases);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await world.close();
});
afterEach(() => expect(printed).toEqual([]));

describe.concurrent('what a server sends back', { timeout: 60_000 }, () => {
  test.each(cases.map((faultCase) => [faultCase.name, faultCase] as const))('%s', async (name, faultCase) => {
    const run = await world.run(faultCase);
    const password = faultCase.password ?? '';
    const accepts = name.startsWith('echo-yes');
    const user = `anna@${name}.example`;
    expect(run.logins.find(({ protocol }) => protocol === 'imap')?.result).toBe(accepts ? 'accepted' : 'rejected');
    // The password did travel: so the search finds what it looks for.
    expect(tracesIn(run.sessions.map(({ secured }) => secured).join(), password, user)).not.toEqual([]);
    expect(tracesIn(JSON.stringify(run.events), password, user)).toEqual([]);
    expect(tracesIn(run.sessions.map(({ clear }) => clear).join(), password, user)).toEqual([]);
  });
});

describe('a password that is part of the protocol', () => {
  test.each(['OK', 'NO', '2', ' ', 'in', 'done'])('"%s" does not change what an answer means', async (password) => {
    const [faultCase] = cases as [FaultCase];
    const run = await world.run(faultCase, { password });
    expect(run.logins.find(({ protocol }) => protocol === 'imap')?.result).toBe('accepted');
  });
});
