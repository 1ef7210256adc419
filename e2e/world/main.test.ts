// The practice network as a command: prints its join file and accounts, and ends with whoever started it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('./main.ts', import.meta.url));

test('runs until its standard input ends', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'practice-main-'));
  const child = spawn(process.execPath, ['--conditions=react-server', program, '--rtt', '10', '--dir', directory]);
  let printed = '';
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      if (printed.includes('sunny.example')) resolve();
    });
  });
  const [file = ''] = printed.split('\n');
  expect(file).toBe(join(directory, 'practice.json'));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ ca: 'ca.pem', rttMs: 10 });
  child.stdin.end();
  expect(await ended).toBe(0);
  rmSync(directory, { recursive: true });
});

test('says what to change about a bad --rtt', async () => {
  const child = spawn(process.execPath, [program, '--rtt', 'soon']);
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
  expect(complaint).toContain('--rtt');
});
