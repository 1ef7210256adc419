// Mail from a website's form on the practice network: exactly the expected findings, one polite session, never a message;
// and nothing of it for those who do not ask.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../lib/cli/check.ts';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { openEnvironment } from '../../lib/diagnosis/environment.ts';
import { type DiagnosisRequest, parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import type { Report } from '../../lib/model/report.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import type { SessionRecord } from './connection.ts';
import { backstage } from './domains/webforms/backstage.ts';
import { webFormDomains } from './domains/webforms/index.ts';
import type { PracticeDomain } from './practice-domain.ts';
import { startWorld, type World } from './world.ts';

const directory = mkdtempSync(join(tmpdir(), 'mailmend-web-form-'));
const profile = operatorProfileSchema.parse({});
let world: World;
beforeAll(async () => {
  world = await startWorld({ directory, domains: webFormDomains });
  process.env.MAILMEND_PRACTICE = world.file; // before the first command opens the environment
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true });
});

async function report(request: DiagnosisRequest): Promise<Report> {
  const shared = openEnvironment({ profile, network: createNetwork(profile, world.file) });
  let finished: Report | null = null;
  for await (const event of diagnose(request, { signal: new AbortController().signal, shared }))
    if (event.type === 'finished') finished = event.report;
  if (!finished) throw new Error('The run did not finish.');
  return finished;
}
function requestOf({ address, webForm }: PracticeDomain, told: boolean): DiagnosisRequest {
  const { answers = {}, webServer = null } = webForm ?? {};
  const parsed = parseDiagnosisRequest({ address, ...(told ? { symptom: 'webform', answers, webServer } : {}) });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.request;
}
const aboutForms = (list: Array<{ id: string }>) => list.map(({ id }) => id).filter((id) => id.startsWith('webform-'));
/** Port 25 of the server that the website is on: the mail host's own only where both are one. */
const websiteMailSessions = ({ hosts }: PracticeDomain): SessionRecord[] => {
  const own = hosts.filter(({ doors }) => doors[25] && !doors[993]).map(({ address }) => address);
  return world.sessions.filter(({ address, port }) => port === 25 && own.includes(address));
};
const commandsOf = ({ clear, secured }: SessionRecord) => `${clear}${secured}`.split('\r\n').filter(Boolean);

describe.each(webFormDomains)('$domain', (practice) => {
  it('does nothing of the kind for those who do not ask', async () => {
    const before = world.questions.length;
    const { findings, untested, probes } = await report(requestOf(practice, false));
    expect(findings).toEqual([]);
    expect(aboutForms(untested)).toEqual([]);
    expect(probes.filter(({ id }) => id.startsWith('web-server'))).toEqual([]);
    expect(websiteMailSessions(practice)).toEqual([]);
    const website = practice.hosts.flatMap(({ address, doors }) => (doors[993] ? [] : [address]));
    const reversed = website.map((address) => address.split('.').toReversed().join('.'));
    const asked = world.questions.slice(before).map(({ name }) => name.toLowerCase());
    expect(asked.filter((name) => reversed.some((start) => name.startsWith(`${start}.`)))).toEqual([]);
  });

  it('gives exactly the expected findings, and says what could not be judged', async () => {
    const { findings, untested } = await report(requestOf(practice, true));
    expect(findings.map(({ id }) => id).toSorted()).toEqual(practice.webForm?.expected.toSorted());
    expect(aboutForms(untested).toSorted()).toEqual(practice.webForm?.untested ?? []);
    for (const session of websiteMailSessions(practice)) {
      expect(session.saidGoodbye).toBe(true);
      const commands = commandsOf(session).filter((line) => /^[A-Z]/.test(line));
      for (const command of commands)
        expect(command).toMatch(/^(EHLO \S+|STARTTLS|MAIL FROM:<>|RCPT TO:<postmaster@\S+>|RSET|QUIT)$/);
    }
    expect(websiteMailSessions(practice).length).toBeLessThanOrEqual(1);
  });
});

it.each(['webform-not-in-spf', 'webform-remote-but-local'])('looks again at %s alone', async (id) => {
  const practice = webFormDomains.find(({ webForm }) => webForm?.expected.includes(id));
  const parsed = parseDiagnosisRequest({ domain: practice?.domain, symptom: 'webform', only: [id] });
  if (!parsed.ok) throw new Error(parsed.message);
  expect((await report(parsed.request)).findings.map((finding) => finding.id)).toEqual([id]);
});

it('takes the website’s server on the command line', async () => {
  let printed = '';
  const io = {
    out: (text: string) => {
      printed += text;
    },
    err: (text: string) => expect(text).toBe(''),
    readInput: async () => '',
  };
  const given = ['--web-server', 'web405.webhost.example', '--json'];
  expect(await checkCommand([backstage.domain, ...given], io, new AbortController().signal)).toBe(1);
  const { findings } = JSON.parse(printed) as Report;
  expect(findings).toMatchObject([
    {
      id: 'webform-not-in-spf',
      records: [
        {
          current: ['v=spf1 mx ip4:198.19.149.81 ~all'],
          wanted: ['v=spf1 ip4:198.19.149.80 mx ip4:198.19.149.81 ~all'],
        },
      ],
    },
  ]);
});
