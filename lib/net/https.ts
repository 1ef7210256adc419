// HTTPS for discovery: verified certificates only, through the dialer, few bytes, few redirects; plain HTTP only on request.
import http from 'node:http';
import type { Duplex } from 'node:stream';
import { createGunzip, createInflate } from 'node:zlib';
import type { FetchEvidence, HttpFailure } from '../model/evidence.ts';
import { parseHostName } from '../model/input.ts';
import { visibleText } from '../records/display-text.ts';
import { limits, withLimit } from './deadline.ts';
import type { RunNetwork } from './network.ts';
import type { Fetched } from './visit-memory.ts';
import { connectWeb, HttpsError, type WebScheme } from './web-connection.ts';

const MOST_BODY = 256 * 1024;
const MOST_HEADERS = 16 * 1024;
const MOST_REDIRECTS = 3;
/** Words of a failure: nobody gets out of there, however often they follow. */
export const IN_CIRCLES = 'redirects in a circle';
/** Words of a failure: it goes on, and we do not. */
export const ON_AND_ON = 'too many redirects';
/** Provisional answers (RFC 9110 15.2) before the real one: we never ask for any. */
const MOST_PROVISIONAL = 8;

export interface HttpsRequest {
  url: string;
  /** Given: a POST with this XML. */
  xml?: string;
  /** What the answer should be; default XML. */
  accept?: string;
  /** How many redirects are followed; default three. */
  redirects?: number;
  /** Over plain HTTP as well, as some mail apps ask: whatever comes so vouches for nothing. Default: never. */
  plain?: boolean;
  /** Many domains ask the very same, since it is about a company: in a sweep it is asked once. Default: false. */
  forMany?: boolean;
}
export interface HttpsAnswer {
  evidence: FetchEvidence;
  /** The body as UTF-8, when status is 200 and nothing failed. */
  body: string | null;
  /** The body where the status is another success (RFC 9110 15.3), which most readers do not expect. */
  otherBody?: string;
  /** The first redirect that was followed. */
  moved?: { status: number; location: string };
}

interface Response {
  status: number;
  location: string | null;
  contentType: string | null;
  body: string;
}

/** Only a host name: no address, no other port, no credentials. The guard checks where it leads. */
export const mayFollow = ({ protocol, port, username, password, hostname }: URL, plain: boolean): boolean =>
  (protocol === 'https:' || (plain && protocol === 'http:')) &&
  port === '' &&
  username === '' &&
  password === '' &&
  parseHostName(hostname).ok;

/** One connection a host and run: requests to the same host wait for each other (RFC 9112 9.3). */
export class HttpsClient {
  readonly #network: RunNetwork;
  readonly #agents = new Map<string, http.Agent>();
  readonly #turns = new Map<string, Promise<void>>();
  readonly #earlier: Fetched;
  readonly #asked = new Map<string, Promise<HttpsAnswer>>();
  readonly #fetched = new Map<string, { answer: HttpsAnswer; at: Date }>();

  /** `earlier`: what the same visit fetched a moment ago, to be told again. */
  constructor(network: RunNetwork, earlier: Fetched = new Map()) {
    this.#network = network;
    this.#earlier = earlier;
    network.signal.addEventListener('abort', () => this.close(), { once: true });
  }

  close(): void {
    for (const agent of this.#agents.values()) agent.destroy();
  }

  #agentFor({ origin, protocol, hostname }: URL, signal: AbortSignal): http.Agent {
    const known = this.#agents.get(origin);
    if (known) return known;
    const network = this.#network;
    // In a sweep others wait for their turn at this server.
    const agent = new http.Agent({ keepAlive: network.shared === null, maxSockets: 1 });
    agent.createConnection = (_options, done) => {
      connectWeb(protocol as WebScheme, hostname, network, signal).then(
        (socket: Duplex) => done?.(null, socket),
        (error: Error) => done?.(error, undefined as never),
      );
      return undefined;
    };
    this.#agents.set(origin, agent);
    return agent;
  }

  /** Fetches, following at most three redirects, each through the guard; the same request once a run. Never throws. */
  async fetch(request: HttpsRequest): Promise<HttpsAnswer> {
    const key = JSON.stringify(request);
    const earlier = this.#earlier.get(key);
    if (earlier) {
      const { answer, at } = earlier;
      return { ...answer, evidence: { ...answer.evidence, seenAt: at.toISOString() } };
    }
    const asked = this.#asked.get(key) ?? this.#askOnce(key, request);
    this.#asked.set(key, asked);
    const answer = await asked;
    // What the end of the run cut off was not seen.
    if (!this.#network.signal.aborted && !this.#fetched.has(key)) this.#fetched.set(key, { answer, at: new Date() });
    // Whoever reads it writes into the evidence what it was.
    return { ...answer, evidence: { ...answer.evidence } };
  }

  /** All that was fetched so far. */
  fetched(): Fetched {
    return this.#fetched;
  }

  #askOnce(key: string, request: HttpsRequest): Promise<HttpsAnswer> {
    const { shared } = this.#network;
    if (shared === null || !request.forMany) return this.#ask(request);
    return shared.once(
      `https ${key}`,
      () => this.#ask(request),
      ({ evidence: { failure } }) => failure !== 'timeout' && failure !== 'not-allowed',
    );
  }

  async #ask(request: HttpsRequest): Promise<HttpsAnswer> {
    const { evidence, ...rest } = await this.#fetch(request);
    const { mask } = this.#network;
    const hidden = (text: string | null) => text && mask.apply(text);
    // A mail server of the same owner may have heard the password, and pass it on to be told.
    const { contentType, words, finalUrl } = evidence;
    const shown = { contentType: hidden(contentType), words: hidden(words), finalUrl: mask.apply(finalUrl) };
    return { evidence: { ...evidence, ...shown }, ...rest };
  }

  async #fetch(request: HttpsRequest): Promise<HttpsAnswer> {
    const began = performance.now();
    // In a sweep a request waits for its turn at the server: only what comes after that is the server's time.
    const limit = withLimit(this.#network.signal, this.#network.shared ? limits.httpInSweep : limits.http);
    const evidence: FetchEvidence = {
      url: request.url,
      finalUrl: request.url,
      status: null,
      contentType: null,
      failure: null,
      words: null,
      ms: 0,
    };
    const fail = (failure: HttpFailure, words: string): HttpsAnswer => ({
      evidence: {
        ...evidence,
        failure,
        words: visibleText(words, 200) || null,
        ms: Math.round(performance.now() - began),
      },
      body: null,
      ...(moved ? { moved } : {}),
    });
    let moved: HttpsAnswer['moved'];
    try {
      const most = request.redirects ?? MOST_REDIRECTS;
      const visited = new Set([request.url]);
      for (let hop = 0; hop <= most; hop += 1) {
        const { status, location, contentType, body } = await this.#inTurn(evidence.finalUrl, request, limit.signal);
        Object.assign(evidence, { status, contentType });
        if (status >= 300 && status < 400 && location) {
          if (most === 0) return fail('redirect', location);
          const next = URL.canParse(location, evidence.finalUrl) ? new URL(location, evidence.finalUrl) : null;
          if (!next || !mayFollow(next, request.plain ?? false)) return fail('redirect', location);
          if (visited.has(next.href)) return fail('redirect', IN_CIRCLES);
          visited.add(next.href);
          moved ??= { status, location: next.href };
          evidence.finalUrl = next.href;
          continue;
        }
        evidence.ms = Math.round(performance.now() - began);
        if (status !== 200) {
          const failed = fail('status', `HTTP ${status}`);
          return status > 200 && status < 300 ? { ...failed, otherBody: body } : failed;
        }
        return { evidence, body, ...(moved ? { moved } : {}) };
      }
      return fail('redirect', ON_AND_ON);
    } catch (error) {
      if (error instanceof HttpsError) return fail(error.failure, error.message);
      if (limit.signal.aborted) return fail('timeout', '');
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (code === 'HPE_HEADER_OVERFLOW') return fail('too-large', 'headers');
      return fail('hung-up', (error as Error).message);
    } finally {
      limit.clear();
    }
  }

  /** In turn with the other requests to the same host: the agent counts a connection only once it stands. */
  #inTurn(url: string, request: HttpsRequest, signal: AbortSignal): Promise<Response> {
    const { origin } = new URL(url);
    const turn = (this.#turns.get(origin) ?? Promise.resolve()).then(() => this.#once(url, request, signal));
    this.#turns.set(
      origin,
      turn.then(
        () => undefined,
        () => undefined,
      ),
    );
    return turn;
  }

  #once(url: string, { xml, accept = 'text/xml, application/xml' }: HttpsRequest, signal: AbortSignal) {
    const target = new URL(url);
    const { hostname, pathname, search } = target;
    return new Promise<Response>((resolve, reject) => {
      const outgoing = http.request({
        agent: this.#agentFor(target, this.#network.signal),
        host: hostname,
        path: `${pathname}${search}`,
        method: xml === undefined ? 'GET' : 'POST',
        headers: {
          host: hostname,
          'user-agent': 'Mailmend',
          accept,
          ...(xml === undefined
            ? {}
            : { 'content-type': 'text/xml; charset=utf-8', 'content-length': Buffer.byteLength(xml) }),
        },
        maxHeaderSize: MOST_HEADERS,
        signal,
      });
      outgoing.on('error', reject);
      if (this.#network.shared)
        outgoing.once('socket', () => {
          const late = () => outgoing.destroy(new HttpsError('timeout', ''));
          const timer = setTimeout(late, limits.http);
          outgoing.once('close', () => clearTimeout(timer));
        });
      // A request that still waits for its connection hears of the end only when that has come about, or not.
      signal.addEventListener('abort', () => reject(new HttpsError('timeout', '')), { once: true });
      let provisional = 0;
      outgoing.on('information', () => {
        provisional += 1;
        if (provisional <= MOST_PROVISIONAL) return;
        outgoing.destroy();
        reject(new HttpsError('too-large', 'provisional answers without end'));
      });
      // An answer such as 101 ends without any other event.
      let answered = false;
      outgoing.on('close', () => answered || reject(new HttpsError('hung-up', '')));
      outgoing.on('response', (incoming) => {
        answered = true;
        const encoding = incoming.headers['content-encoding'];
        const inflater = encoding === 'gzip' ? createGunzip() : encoding === 'deflate' ? createInflate() : null;
        const stream = inflater ? incoming.pipe(inflater) : incoming;
        const chunks: Buffer[] = [];
        let size = 0;
        stream.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size <= MOST_BODY) return void chunks.push(chunk);
          outgoing.destroy();
          inflater?.destroy();
          reject(new HttpsError('too-large', 'more than 256 KB'));
        });
        stream.on('error', reject);
        incoming.on('error', reject);
        stream.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            location: incoming.headers.location ?? null,
            contentType: incoming.headers['content-type'] ?? null,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      outgoing.end(xml);
    });
  }
}
