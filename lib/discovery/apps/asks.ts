// The questions that apps ask, each made once however many apps ask it, within a budget, through the run's network.
import { type Asked, type AskedWhat, type Got, unknownGots } from '../../model/app-find.ts';
import type { HttpFailure } from '../../model/evidence.ts';
import type { DnsAnswer } from '../../net/dns-answer.ts';
import {
  type HttpsAnswer,
  type HttpsClient,
  type HttpsRequest,
  IN_CIRCLES,
  mayFollow,
  ON_AND_ON,
} from '../../net/https.ts';
import type { RunNetwork } from '../../net/network.ts';
import { autodiscoverRequest } from '../../records/autodiscover-xml.ts';
import { readConfigDocument } from '../../records/config-document.ts';

/** Whose settings are asked for: the address that was given, or one made up for the domain. */
export interface AppAccount {
  address: string;
  localPart: string;
  domain: string;
}
export interface WebReply {
  url: string;
  /** What came; null: nothing, and `got` says why. */
  body: string | null;
  contentType: string | null;
  got: Got | null;
  /** Where a POST was sent on to, and with which status; null: nowhere. */
  redirect: { status: number; location: string; from: string } | null;
  /** The first redirect that was followed on the way; null: none. */
  moved: WebReply['redirect'];
  /** A POST was sent on as a POST: what came of it in the end. */
  followed?: WebReply;
}

/** Apps follow twenty; whoever needs more than four is in a circle, mostly. */
const MOST_HOPS = 4;
/** Requests over the web in one replay: nine apps share them. */
const MOST_REQUESTS = 40;

const gotOf: Readonly<Record<HttpFailure, Got>> = {
  dns: 'dns-failed',
  connect: 'closed',
  certificate: 'certificate',
  tls: 'tls',
  timeout: 'timeout',
  'too-large': 'too-large',
  redirect: 'not-followed',
  status: 'status',
  'not-xml': 'html',
  'hung-up': 'hung-up',
  'not-allowed': 'not-asked',
};
/** They come about before a path is asked for, and so again at every path. */
const ofTheServer: ReadonlySet<HttpFailure | null> = new Set<HttpFailure | null>([
  'dns',
  'connect',
  'certificate',
  'tls',
  'timeout',
  'not-allowed',
]);

function gotFrom({ failure, status, words }: HttpsAnswer['evidence']): Got | null {
  if (failure === null) return null;
  if (failure === 'redirect' && words === IN_CIRCLES) return 'circle';
  if (failure === 'dns') return words === 'nxdomain' || words === 'nodata' ? 'no-name' : 'dns-failed';
  if (failure === 'status' && (status === 401 || status === 403)) return 'needs-password';
  if (failure === 'status' && (status === 404 || status === 410)) return 'not-found';
  return gotOf[failure];
}

export class AppAsks {
  readonly account: AppAccount;
  readonly #network: RunNetwork;
  readonly #https: HttpsClient;
  readonly #replies = new Map<string, Promise<WebReply>>();
  /** By origin: why nothing comes from there. */
  readonly #dead = new Map<string, Got>();
  #made = 0;

  constructor(account: AppAccount, network: RunNetwork, https: HttpsClient) {
    this.account = account;
    this.#network = network;
    this.#https = https;
  }

  /** GET, following redirects as apps do: to plain HTTP as well. */
  async get(url: string): Promise<WebReply> {
    // As other sources ask: then it is asked once for all of them.
    const reply = isPlain(url) ? await this.getUnfollowed(url) : await this.#once(`GET ${url}`, url, { url });
    return reply.redirect ? this.#follow(reply) : reply;
  }

  /** GET without following: where a redirect leads is told. */
  getUnfollowed(url: string): Promise<WebReply> {
    return this.#once(`GET 0 ${url}`, url, { url, plain: true, redirects: 0 });
  }

  /** The Autodiscover POST; a redirect is told, since apps differ in how they follow it. */
  async post(url: string, address = this.account.address): Promise<WebReply> {
    const xml = autodiscoverRequest(address);
    // As other sources ask: then it is asked once for all of them.
    const request = isPlain(url) ? { url, xml, plain: true, redirects: 0 } : { url, xml };
    const reply = await this.#once(`POST ${address} ${url}`, url, request);
    if (!reply.moved) return reply;
    return { ...reply, body: null, got: 'not-followed', redirect: reply.moved, followed: reply };
  }

  /**
   * The same document without an address in the URL. Where the question with one met no such page, a website or a
   * redirect, that is the answer to this one, too: a server is asked with few connections.
   */
  async getWithoutAddress(url: string): Promise<WebReply> {
    const known = await this.#knownWithAddress(url);
    if (!known) return this.get(url);
    return known.redirect ? this.#follow(known) : known;
  }

  async #knownWithAddress(url: string): Promise<WebReply | null> {
    const { address } = this.account;
    const withOne = withAddress(url, address);
    const known = (await this.#replies.get(`GET ${withOne}`)) ?? (await this.#replies.get(`GET 0 ${withOne}`));
    if (!known) return null;
    if (known.redirect) {
      const location = known.redirect.location.replace(withAddress('', address), '');
      return { ...known, url, redirect: { ...known.redirect, location } };
    }
    const document = known.body === null ? null : readConfigDocument(known.body);
    const isWebsite = document !== null && !document.ok && document.fault === 'html';
    return known.got === 'not-found' || isWebsite ? { ...known, url } : null;
  }

  srv(name: string): Promise<DnsAnswer<'SRV'>> {
    return this.#network.dns.query(name, 'SRV');
  }

  /** MX hosts, the most preferred first; empty: none, or none to be had. */
  async mx(): Promise<{ hosts: string[]; asked: Asked }> {
    const { domain } = this.account;
    const { records, status } = await this.#network.dns.query(domain, 'MX');
    const hosts = records
      .toSorted((one, other) => one.preference - other.preference || one.exchange.localeCompare(other.exchange))
      .map(({ exchange }) => exchange)
      .filter((exchange) => exchange !== '.');
    return { hosts, asked: { what: 'mx', name: domain, got: dnsGot(hosts.length > 0, status) } };
  }

  /** Each hop is asked once: many places of a website lead to its front page. */
  async #follow(first: WebReply): Promise<WebReply> {
    let reply = first;
    const visited = new Set([first.url]);
    for (let hop = 0; reply.redirect && hop < MOST_HOPS; hop += 1) {
      const target = targetOf(reply.redirect);
      if (visited.has(target)) return { ...reply, url: first.url, got: 'circle', redirect: null };
      visited.add(target);
      reply = (await this.#knownWithAddress(target)) ?? (await this.getUnfollowed(target));
    }
    return { ...reply, url: first.url };
  }

  #once(key: string, url: string, request: HttpsRequest): Promise<WebReply> {
    const reply = this.#replies.get(key) ?? this.#ask(url, request);
    this.#replies.set(key, reply);
    return reply;
  }

  async #ask(url: string, request: HttpsRequest): Promise<WebReply> {
    const nothing = (got: Got): WebReply => ({
      ...{ url, body: null, contentType: null, got, redirect: null, moved: null },
    });
    if (!URL.canParse(url) || !mayFollow(new URL(url), true)) return nothing('not-followed');
    const { origin } = new URL(url);
    const dead = this.#dead.get(origin);
    if (dead) return nothing(dead);
    this.#made += 1;
    if (this.#made > MOST_REQUESTS) return nothing('not-asked');
    const { body, otherBody, evidence, moved: first } = await this.#https.fetch(request);
    const { status, contentType, failure, words, finalUrl } = evidence;
    const got = otherBody === undefined ? gotFrom(evidence) : null;
    const moved = first ? { ...first, from: url } : null;
    if (got !== null && ofTheServer.has(failure) && finalUrl === url) this.#dead.set(origin, got);
    const told = failure === 'redirect' && words !== IN_CIRCLES && words !== ON_AND_ON ? words : null;
    const redirect = told !== null && status !== null ? { status, location: told, from: finalUrl } : null;
    return { url, body: body ?? otherBody ?? null, contentType, got, redirect, moved };
  }
}

/** Where a redirect leads; what is no URL stays as it is, and is followed by nobody. */
export const targetOf = ({ location, from }: { location: string; from: string }): string =>
  URL.canParse(location, from) ? new URL(location, from).href : location;

const isPlain = (url: string): boolean => url.startsWith('http:');

/** As apps that send an address ask for a document. */
export const withAddress = (url: string, address: string): string =>
  `${url}?emailaddress=${encodeURIComponent(address)}`;

/** A question over the web, with what it gave. */
export const askedUrl = (what: AskedWhat, { url }: WebReply, got: Got): Asked => ({ what, url, got });

export const dnsGot = (any: boolean, status: DnsAnswer['status']): Got => {
  if (any) return 'records';
  return status === 'nxdomain' || status === 'nodata' || status === 'found' ? 'no-record' : 'dns-failed';
};

/** How an app goes on after a question that brought no document. */
export const endWithout = (got: Got): 'unknown' | 'nothing' => (unknownGots.has(got) ? 'unknown' : 'nothing');
