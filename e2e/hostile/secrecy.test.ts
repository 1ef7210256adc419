// A hostile server gets a password and sends it back in every form and place: nothing of it is told, kept or printed.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import { type Answers, imap, pop3, smtp, tls } from '../faults/scripts/dialects.ts';
import type { FaultCase } from '../faults/scripts/fault-case.ts';
import { canaries, unsendable } from './canaries.ts';
import { canarySeen } from './fault-lanes.ts';
import { type FaultWorld, startFaultWorld } from './fault-world.ts';
import { canaryIn } from './traces.ts';

/** The password in the forms a server may send back, as socket text. */
function echoes(password: string): string {
  const bytes = Buffer.from(password, 'utf8');
  const forms = [
    bytes.toString('latin1'),
    bytes.toString('base64'),
    Buffer.from(`\0anna@echo.example\0${password}`).toString('base64'),
    encodeURIComponent(password.toWellFormed()),
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

const cases = canaries.map(({ password }, index) => echoing(`echo-${index}`, password, index % 2 === 0));

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
  test.each(canaries.map((canary, index) => [index, canary] as const))('canary %i', async (index, canary) => {
    const faultCase = cases[index] as FaultCase;
    const run = await world.run(faultCase);
    const login = run.logins.find(({ protocol }) => protocol === 'imap')?.result;
    // Sent back raw, line ends and very long passwords break the answer that they stand in.
    if (/[\r\n]/.test(canary.password) || canary.password.length > 500) expect(login).toBeDefined();
    else expect(login).toBe(index % 2 === 0 ? 'accepted' : 'rejected');
    // The password did travel: so the search finds what it looks for.
    const user = `anna@${faultCase.name}.example`;
    expect(canaryIn(run.sessions.map(({ secured }) => secured).join(), canary, user)).not.toEqual([]);
    expect(canarySeen(run, canary)).toEqual([]);
  });
});

test.each(unsendable)('a password with NUL is refused, and not quoted', (password) => {
  const parsed = parseDiagnosisRequest({ address: 'anna@sunny.example', password });
  expect(parsed.ok).toBe(false);
  expect(canaryIn(JSON.stringify(parsed), { password, token: password.replace(/.*?(Kz\w+).*/s, '$1') })).toEqual([]);
});

describe('a password that is part of the protocol', () => {
  test.each(['OK', 'NO', '2', ' ', 'in', 'done'])('"%s" does not change what an answer means', async (password) => {
    const [faultCase] = cases as [FaultCase];
    const run = await world.run(faultCase, { password });
    expect(run.logins.find(({ protocol }) => protocol === 'imap')?.result).toBe('accepted');
  });
});
