// Packed scripts go to whoever takes them, whole; everything else is left to the app.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeServer, listen } from './http-server.ts';
import { withPackedFiles } from './packed-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmend-packed-'));
const script = 'let wide = "of the mark";'.repeat(100);
writeFileSync(join(folder, 'one.js'), script);
writeFileSync(join(folder, 'one.js.br'), brotliCompressSync(script));
writeFileSync(join(folder, 'two.js'), script);
writeFileSync(join(folder, 'photo.png.br'), 'not one of ours');
const server = createServer(withPackedFiles(folder, (_, response) => response.end('the app')));
let at = '';

beforeAll(async () => {
  at = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
});
afterAll(async () => {
  await closeServer(server, 0);
  rmSync(folder, { recursive: true });
});
const ask = (path: string, headers: Record<string, string>, method = 'GET') => fetch(at + path, { headers, method });

describe('a packed file', () => {
  it('is sent packed, and unpacks to what was built', async () => {
    const response = await ask('/_next/static/one.js?v=1', { 'accept-encoding': 'gzip, br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toBe('application/javascript; charset=UTF-8');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(Number(response.headers.get('content-length'))).toBeLessThan(script.length / 10);
    expect(await response.text()).toBe(script);
  });
});

it.each([
  ['to whoever takes no brotli', '/_next/static/one.js', { 'accept-encoding': 'gzip' }],
  ['to whoever wants none', '/_next/static/one.js', { 'accept-encoding': 'gzip, br;q=0' }],
  ['in parts', '/_next/static/one.js', { 'accept-encoding': 'br', range: 'bytes=0-1' }],
  ['that is not packed', '/_next/static/two.js', { 'accept-encoding': 'br' }],
  ['of another kind', '/_next/static/photo.png', { 'accept-encoding': 'br' }],
  ['by its packed name', '/_next/static/one.js.br', { 'accept-encoding': 'br' }],
  ['from outside the folder', '/_next/static/../one.js', { 'accept-encoding': 'br' }],
])('leaves a file %s to the app', async (_, path, headers) => {
  expect(await (await ask(path, headers)).text()).toBe('the app');
});

it('leaves other methods to the app', async () => {
  expect(await (await ask('/_next/static/one.js', { 'accept-encoding': 'br' }, 'POST')).text()).toBe('the app');
});
