// The one way of a JSON route: whoever leaves, and whenever, the place in the hall is given back and nothing is thrown.
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hall } from '../../../lib/diagnosis/hall.ts';
import type { Answer } from './answer.ts';
import { jsonRoute } from './json-route.ts';

const hall = vi.hoisted(() => ({ enter: vi.fn<Hall['enter']>() }));
vi.mock('../../../lib/diagnosis/admission.ts', () => ({ hallOfRuns: () => hall }));
const leave = vi.fn();
beforeEach(() => {
  leave.mockClear();
  hall.enter.mockReset().mockResolvedValue({ ok: true, leave });
});

const route = (answer: (signal: AbortSignal) => Answer | Promise<Answer>) =>
  jsonRoute({
    parse: () => ({ ok: true as const }),
    domainOf: () => 'a.example',
    answer: (_, { signal }) => answer(signal),
  });
const request = ({ signal, body = '{}' }: { signal?: AbortSignal; body?: BodyInit } = {}) =>
  new Request('http://localhost/api/v1/any', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-mailmend-client': '192.0.2.7' },
    body,
    ...{ duplex: 'half' },
    signal: signal ?? null,
  });
const fine = () => ({ ok: true as const, json: {} });
const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
/** Tells one line, then waits until it is ended. */
async function* oneLine(signal: AbortSignal): AsyncGenerator<unknown> {
  yield { line: 1 };
  await untilAborted(signal);
}

describe('a JSON route', () => {
  it('takes a place for the client that asks, and leaves it with the answer', async () => {
    const response = await route(fine)(request());
    expect(await response.json()).toEqual({});
    expect(hall.enter).toHaveBeenCalledWith(
      { client: '192.0.2.7', site: null, domain: 'a.example' },
      expect.any(AbortSignal),
    );
    expect(leave).toHaveBeenCalledOnce();
  });

  it('takes no place for what cannot be used', async () => {
    const refused = jsonRoute({
      parse: (): { ok: true } | { ok: false; code: string; message: string; field: string } => ({
        ...{ ok: false, code: 'odd', message: 'Send it evenly.', field: 'way' },
      }),
      domainOf: () => null,
      answer: fine,
    });
    const response = await refused(request());
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'odd', message: 'Send it evenly.', field: 'way' } });
    expect(hall.enter).not.toHaveBeenCalled();
  });

  it.each([
    [429, 'too-many'],
    [503, 'busy'],
  ] as const)('says with %i when to come again', async (status, code) => {
    hall.enter.mockResolvedValue({ ok: false, status, retryAfterSeconds: 7 });
    const response = await route(fine)(request());
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await response.json()).toMatchObject({ error: { code, message: expect.stringContaining('7') } });
  });

  it('leaves its place when the work throws, and hides no fault of ours', async () => {
    const broken = route(() => Promise.reject(new Error('broken')));
    await expect(broken(request())).rejects.toThrow('broken');
    expect(leave).toHaveBeenCalledOnce();
  });
});

describe('a page that asks', () => {
  const shared = globalThis as typeof globalThis & { mailmendEnvironment?: unknown };
  const from = (headers: Record<string, string>) => {
    const asked = request();
    for (const [name, value] of Object.entries(headers)) asked.headers.set(name, value);
    return route(fine)(asked);
  };
  beforeEach(() => {
    shared.mailmendEnvironment = { profile: { publicUrl: 'https://mail-help.example' } };
  });
  afterAll(() => {
    delete shared.mailmendEnvironment;
  });

  it.each([
    ['at the host that it was read from', { origin: 'http://localhost:3000', host: 'localhost:3000' }],
    ['behind a proxy that passes the Host on', { origin: 'https://mail-help.example', host: 'mail-help.example' }],
    ['behind one that does not', { origin: 'https://mail-help.example', host: '127.0.0.1:3000' }],
    ['typed into the address bar', { 'sec-fetch-site': 'none', host: 'localhost' }],
    ['that is none: a program', { host: 'localhost' }],
  ])('%s is answered', async (_, headers) => {
    expect((await from(headers)).status).toBe(200);
  });

  it.each([
    ['of another site', { origin: 'https://evil.example', host: 'localhost:3000' }],
    ['of another port', { origin: 'http://localhost:8000', host: 'localhost:3000' }],
    ['of our name without TLS', { origin: 'http://mail-help.example', host: '127.0.0.1:3000' }],
    ['without an origin', { origin: 'null', host: 'localhost:3000' }],
    ['of a neighbour', { 'sec-fetch-site': 'same-site', host: 'localhost:3000' }],
  ])('%s is not', async (_, headers) => {
    expect((await from(headers)).status).toBe(403);
  });
});

describe('a caller who leaves', () => {
  it('while the body is still on its way, gets an answer nobody reads', async () => {
    const caller = new AbortController();
    const body = new ReadableStream({
      start: (stream) => caller.signal.addEventListener('abort', () => stream.error()),
    });
    const answer = route(fine)(request({ signal: caller.signal, body }));
    caller.abort();
    expect((await answer).status).toBe(503);
    expect(hall.enter).not.toHaveBeenCalled();
  });

  it('while waiting for a place, gets an answer nobody reads', async () => {
    const caller = new AbortController();
    hall.enter.mockImplementation((_, signal) => untilAborted(signal));
    const answer = route(fine)(request({ signal: caller.signal }));
    await vi.waitFor(() => expect(hall.enter).toHaveBeenCalled());
    caller.abort();
    expect((await answer).status).toBe(503);
  });

  it('while the work goes on, ends it and gives the place back', async () => {
    const caller = new AbortController();
    const work = vi.fn(untilAborted);
    const answer = route(work)(request({ signal: caller.signal }));
    await vi.waitFor(() => expect(work).toHaveBeenCalled());
    caller.abort();
    expect((await answer).status).toBe(503);
    expect(leave).toHaveBeenCalledOnce();
  });
});

describe('a route that streams', () => {
  it('keeps its place until the last line is out', async () => {
    async function* lines() {
      yield { line: 1 };
      yield { line: 2 };
    }
    const response = await route(() => ({ ok: true, lines: lines() }))(request());
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(leave).not.toHaveBeenCalled();
    expect(await response.text()).toBe('{"line":1}\n{"line":2}\n');
    expect(leave).toHaveBeenCalled();
  });

  it('ends the work and leaves when the reader cancels', async () => {
    let ended: AbortSignal | null = null;
    const response = await route((signal) => {
      ended = signal;
      return { ok: true, lines: oneLine(signal) };
    })(request());
    await response.body?.cancel();
    expect(ended).toMatchObject({ aborted: true });
    await vi.waitFor(() => expect(leave).toHaveBeenCalled());
  });

  it.each([
    ['before the first line', 0],
    ['when a line is out', 20],
  ])('leaves when the caller goes %s and nobody reads or cancels', async (_, afterMs) => {
    const caller = new AbortController();
    await route((signal) => ({ ok: true, lines: oneLine(signal) }))(request({ signal: caller.signal }));
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    caller.abort();
    await vi.waitFor(() => expect(leave).toHaveBeenCalled());
  });

  it('leaves, and breaks off, when the work fails', async () => {
    async function* failing() {
      yield { line: 1 };
      throw new Error('broken');
    }
    const response = await route(() => ({ ok: true, lines: failing() }))(request());
    await expect(response.text()).rejects.toThrow('broken');
    expect(leave).toHaveBeenCalled();
  });
});
