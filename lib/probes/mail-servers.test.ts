// What is known of a door that nobody named, beside one that somebody did.
import { expect, it } from 'vitest';
import type { ProbeRecord } from '../model/outcome.ts';
import type { Candidate } from '../model/settings.ts';
import type { RunNetwork } from '../net/network.ts';
import { MailServers } from './mail-servers.ts';

it('gives a standard door the vouching of its sibling, but its own way into TLS', () => {
  // The look-up never ends: what is asked here is known before any door is opened.
  const network = {
    signal: new AbortController().signal,
    elapsed: () => 0,
    dns: { query: () => new Promise(() => undefined) },
  } as unknown as RunNetwork;
  const servers = new MailServers({
    network,
    log: { elapsed: () => 0, probing: () => undefined, record: () => undefined },
    opened: () => undefined,
  });
  const host = 'mail.sunny.example';
  const named: Candidate = {
    ...{ protocol: 'submission', host, port: 465, security: 'tls', username: null, authentication: 'password' },
    ...{ source: 'srv', vouching: 'own-domain', provenance: '_submissions._tcp.sunny.example' },
  };
  servers.offer([named], 'open');
  expect(servers.candidateFor(host, 'submission', 465)).toEqual(named);
  expect(servers.candidateFor(host, 'submission', 587)).toEqual({ ...named, port: 587, security: 'starttls' });
  expect(servers.candidateFor(host, 'imap', 993)).toEqual({ ...named, protocol: 'imap', port: 993 });
});

it('lets the best source speak for every door of a service: a guess beside it knows no user name', () => {
  const network = {
    signal: new AbortController().signal,
    elapsed: () => 0,
    dns: { query: () => new Promise(() => undefined) },
  } as unknown as RunNetwork;
  const log = { elapsed: () => 0, probing: () => undefined, record: () => undefined };
  const servers = new MailServers({ network, log, opened: () => undefined });
  const host = 'mail.sunny.example';
  const guess: Candidate = {
    ...{ protocol: 'imap', host, port: 143, security: 'starttls', username: null, authentication: 'password' },
    ...{ source: 'conventional-names', vouching: 'own-domain', provenance: host },
  };
  const document: Candidate = {
    ...{ ...guess, port: 993, security: 'tls', username: 'anna', authentication: 'oauth2' },
    ...{ source: 'autoconfig', provenance: 'https://sunny.example/' },
  };
  servers.offer([guess], 'open');
  servers.offer([document], 'open');
  expect(servers.candidateFor(host, 'imap', 143)).toEqual({ ...document, port: 143, security: 'starttls' });
  expect(servers.candidateFor(host, 'imap', 993)).toEqual(document);
});

it('keeps a door undecided while it is being opened, also when it is offered again', async () => {
  const answer = { status: 'found', records: ['198.18.0.10'], ms: 1, cnames: [] };
  const network = {
    signal: new AbortController().signal,
    elapsed: () => 0,
    dns: { query: async () => answer },
    dialer: { dial: () => new Promise(() => undefined), waiting: () => 0 },
  } as unknown as RunNetwork;
  const servers = new MailServers({
    network,
    log: { elapsed: () => 0, probing: () => undefined, record: () => undefined },
    opened: () => undefined,
  });
  const host = 'mail.sunny.example';
  const named: Candidate = {
    ...{ protocol: 'submission', host, port: 465, security: 'tls', username: null, authentication: 'password' },
    ...{ source: 'srv', vouching: 'own-domain', provenance: '_submissions._tcp.sunny.example' },
  };
  const ports = () => servers.undecided('submission').map(({ port }) => port);
  servers.offer([named], 'open');
  await new Promise((resolve) => setImmediate(resolve));
  expect(ports().toSorted()).toEqual([465, 587]);
  servers.offer([{ ...named, source: 'conventional-names' }], 'open');
  await new Promise((resolve) => setImmediate(resolve));
  expect(ports().toSorted()).toEqual([465, 587]);
});

it.each([25, 80, 443])('speaks no mail to port %d, whatever a document names', async (port) => {
  const answer = { status: 'found', records: ['198.18.0.10'], ms: 1, cnames: [] };
  const dialled: number[] = [];
  const network = {
    signal: new AbortController().signal,
    elapsed: () => 0,
    dns: { query: async () => answer },
    dialer: { dial: (_: string, at: number) => dialled.push(at) && new Promise(() => undefined), waiting: () => 0 },
  } as unknown as RunNetwork;
  const kept: string[] = [];
  const record = ({ id, target, why }: ProbeRecord) => void kept.push(`${id} ${target} ${why}`);
  const log = { elapsed: () => 0, probing: () => undefined, record };
  const servers = new MailServers({ network, log, opened: () => undefined });
  const host = 'www.sunny.example';
  const named: Candidate = {
    ...{ protocol: 'submission', host, port, security: 'tls', username: null, authentication: 'password' },
    ...{ source: 'autoconfig', vouching: 'autoconfig', provenance: 'https://sunny.example/' },
  };
  servers.offer([named], 'open');
  await new Promise((resolve) => setImmediate(resolve));
  expect(dialled.toSorted()).toEqual([465, 587]);
  expect(kept).toContain(`submission ${host}:${port} address-not-allowed`);
});
