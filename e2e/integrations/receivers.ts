// Receivers of webhooks on the practice network, good and hostile, each a name with a real TLS server behind it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNetwork, type Network } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { createAuthority } from '../world/certificates.ts';
import { startDnsServer } from '../world/dns-server.ts';

export interface Heard {
  path: string;
  headers: Record<string, string>;
  body: string;
}
export interface Receivers {
  network: Network;
  /** By receiver, in the order in which they came. */
  heard: Record<string, Heard[]>;
  urlOf(name: string): string;
  close(): Promise<void>;
}

/** What a receiver does with a request whose body has come. */
type Behaviour = (response: ServerResponse, heard: Heard, count: number) => void;

/** Names of those whose address is given lead there; nothing listens for them. */
export async function startReceivers(
  behaviours: Record<string, Behaviour>,
  addresses: Record<string, string> = {},
  /** The profile's `network.allow`. */
  allow: readonly string[] = [],
): Promise<Receivers> {
  const folder = mkdtempSync(join(tmpdir(), 'mailmend-receivers-'));
  const authority = await createAuthority();
  const heard: Record<string, Heard[]> = {};
  const servers: Server[] = [];
  const hosts: Record<string, Record<string, string>> = {};
  const records: Record<string, { A: string[] }> = {};
  for (const [index, [name, behave]] of Object.entries(behaviours).entries()) {
    heard[name] = [];
    // `stranger` shows a certificate of somebody else's authority.
    const { key, cert } = await authority.issue({
      names: [`${name}.receivers.example`],
      ...(name === 'stranger' ? { issuer: 'self' as const } : {}),
    });
    const server = createServer({ key, cert }, (request, response) => void receive(request, response));
    const receive = async (request: IncomingMessage, response: ServerResponse) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const said = {
        path: request.url ?? '',
        headers: request.headers as Record<string, string>,
        body: Buffer.concat(chunks).toString(),
      };
      behave(response, said, heard[name]?.push(said) ?? 0);
    };
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    const address = `198.18.77.${index + 1}`;
    hosts[address] = { 443: `127.0.0.1:${(server.address() as AddressInfo).port}` };
    records[name] = { A: [address] };
  }
  for (const [name, address] of Object.entries(addresses)) records[name] = { A: [address] };
  const dns = await startDnsServer([{ origin: 'receivers.example', records: { '@': {}, ...records } }]);
  const file = join(folder, 'practice.json');
  writeFileSync(join(folder, 'ca.pem'), authority.ca);
  writeFileSync(file, JSON.stringify({ dns: `127.0.0.1:${dns.port}`, hosts, ca: 'ca.pem', rttMs: 0 }));
  return {
    network: createNetwork(operatorProfileSchema.parse({ network: { allow } }), file),
    heard,
    urlOf: (name) => `https://${name}.receivers.example/hook?for=us`,
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      await dns.close();
      rmSync(folder, { recursive: true });
    },
  };
}
