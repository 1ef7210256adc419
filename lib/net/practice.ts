// The practice network: a file that maps listed addresses and ports to loopback ends, so that no real network is needed.
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { canonicalAddress } from '../model/ip-range.ts';

const parseEndpoint = (text: string): Endpoint => {
  const colon = text.lastIndexOf(':');
  return { address: text.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(text.slice(colon + 1)) };
};
const isPort = (text: string) => Number(text) >= 1 && Number(text) <= 65_535;
const endpoint = z
  .string()
  .regex(/^(127\.\d+\.\d+\.\d+|\[::1\]):\d{1,5}$/, 'must be a loopback address with a port')
  .refine((text) => {
    const { address, port } = parseEndpoint(text);
    return isIP(address) !== 0 && isPort(String(port)); // "127.999.1.1" would be looked up as a name
  }, 'must be a loopback address with a port');
const practiceFileSchema = z.object({
  dns: endpoint,
  hosts: z.record(
    z.string(),
    z.record(
      z
        .string()
        .regex(/^\d{1,5}$/)
        .refine(isPort),
      endpoint,
    ),
  ),
  ca: z.string().nullish(),
  rttMs: z.number().min(0).max(5_000).default(0),
});
const practiceDomainsSchema = z.array(
  z.object({ domain: z.string(), address: z.string(), password: z.string().nullish(), story: z.string() }),
);

export interface Endpoint {
  address: string;
  port: number;
}
/** A domain of the practice network, for the start page. */
export type PracticeDomain = z.infer<typeof practiceDomainsSchema>[number];
export interface PracticeNetwork {
  dns: Endpoint;
  /** Canonical addresses that are listed. */
  addresses: ReadonlySet<string>;
  /** The loopback end of a listed address and port; null: refused. */
  endOf(address: string, port: number): Endpoint | null;
  /** PEM of the practice network's own authority. */
  ca: string | null;
  rttMs: number;
  domains: PracticeDomain[];
}

/** The file MAILMEND_PRACTICE names cannot be used; the message says why and what to change. */
export class PracticeFileError extends Error {
  readonly code = 'PRACTICE_FILE';
}

const canonical = (text: string): string => {
  const address = canonicalAddress(text);
  if (address === null) throw new PracticeFileError(`"${text}" under "hosts" is not an IP address.`);
  return address;
};
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new PracticeFileError(`The practice file ${path} cannot be read as JSON: ${(cause as Error).message}`, {
      cause,
    });
  }
}
function readDomains(directory: string): PracticeDomain[] {
  let text: string;
  try {
    text = readFileSync(join(directory, 'domains.json'), 'utf8');
  } catch {
    return []; // optional: a file brought by others need not describe its domains
  }
  const parsed = practiceDomainsSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : [];
}

/** Reads the join file. Throws PracticeFileError with a sentence when it is not of the documented form. */
export function readPracticeFile(path: string): PracticeNetwork {
  const parsed = practiceFileSchema.safeParse(readJson(path));
  if (!parsed.success)
    throw new PracticeFileError(`The practice file ${path} is not usable.\n${z.prettifyError(parsed.error)}`);
  const { dns, hosts, ca, rttMs } = parsed.data;
  const directory = dirname(resolve(path));
  const ends = new Map<string, Map<number, Endpoint>>();
  for (const [address, ports] of Object.entries(hosts)) {
    ends.set(
      canonical(address),
      new Map(Object.entries(ports).map(([port, end]) => [Number(port), parseEndpoint(end)])),
    );
  }
  let pem: string | null = null;
  if (ca) {
    try {
      pem = readFileSync(resolve(directory, ca), 'utf8');
    } catch (cause) {
      throw new PracticeFileError(`The practice file names the authority "${ca}", which cannot be read.`, { cause });
    }
  }
  return {
    dns: parseEndpoint(dns),
    addresses: new Set(ends.keys()),
    endOf: (address, port) => ends.get(canonical(address))?.get(port) ?? null,
    ca: pem,
    rttMs,
    domains: readDomains(directory),
  };
}
