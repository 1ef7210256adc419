// Webhooks from the command line: the secret alone on standard output, once, and refusals that open no store.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { readAudit } from '../store/audit.ts';
import { openStore, type StorePlace } from '../store/open.ts';
import { webhookOfId } from '../store/webhooks.ts';
import { webhookCommand } from './webhook.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmend-webhook-'));
afterAll(() => rmSync(folder, { recursive: true }));
let place: StorePlace;
beforeEach(() => {
  place = { data: mkdtempSync(join(folder, 'data-')), database: null };
});

async function run(line: string) {
  let [out, err, opened] = ['', '', 0];
  const code = await webhookCommand(line.split(' '), {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    openStore: () => {
      opened++;
      return openStore(place);
    },
  });
  return { code, out, err, opened };
}
const secretLine = /^whsec_[A-Za-z0-9+/]{43}=\n$/;

it('adds one and prints its secret alone, and gives it another', async () => {
  const added = await run('add https://chat.example/hooks/1?token=2 --events report.kept,session.waiting');
  expect([added.code, added.out]).toEqual([0, expect.stringMatching(secretLine)]);
  const [id = ''] = /wh_[\w-]+/.exec(added.err) ?? [];
  const listed = await run('list');
  expect(listed.out).toBe(`${id}  https://chat.example/hooks/1?token=2  report.kept,session.waiting\n`);
  const rotated = await run(`rotate ${id}`);
  expect(rotated.out).toMatch(secretLine);
  expect(rotated.out).not.toBe(added.out);
  const store = openStore(place);
  expect(await webhookOfId(store, id)).toMatchObject({
    ...{ secret: rotated.out.trim(), previous: { secret: added.out.trim() } },
  });
  const audit = await readAudit(store, {});
  expect(audit.map(({ what, about }) => [what, about])).toEqual(
    expect.arrayContaining([
      ['webhook-added', 'chat.example'],
      ['webhook-secret-changed', 'chat.example'],
    ]),
  );
  expect(JSON.stringify(audit)).not.toMatch(/token=2|whsec_/);
  await store.close();
  expect(await run(`remove ${id}`)).toMatchObject({ code: 0, out: '' });
  expect((await run('list')).out).toBe('');
  for (const verb of ['remove', 'rotate']) expect(await run(`${verb} ${id}`)).toMatchObject({ code: 2, out: '' });
});

it.each([
  'add http://chat.example/hook',
  'add https://chat.example:8443/hook',
  'add https://user:pass@chat.example/hook',
  'add https://192.0.2.1/hook',
  'add https://[2001:db8::1]/hook',
  'add https://2130706433/',
  'add https://localhost/hook',
  'add chat.example',
  'add javascript:alert(1)',
  'add https://chat.example/hook --events report.kept,mail.read',
  'add https://chat.example/hook --events',
  'add https://chat.example/hook --secret whsec_x',
  'add https://chat.example/a https://chat.example/b',
  'add',
  'list more',
  'rotate',
  'unknown verb',
])('refuses %s with a sentence, and opens no store', async (line) => {
  const { code, out, err, opened } = await run(line);
  expect([code, out, opened]).toEqual([2, '', 0]);
  expect(err).toMatch(/Usage: mailmend webhook/);
});
