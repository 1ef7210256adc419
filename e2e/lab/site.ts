// One house at its loopback address, with its folder, its tenants and their certificates: what each server is started from.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CertificateAuthority } from '../world/certificates.ts';
import { type House, type LabDomain, type MailPort, mailPorts } from './lab-domain.ts';

/** Unprivileged ports stand for the real ones. */
const PORT_OFFSET = 20_000;
/** Those of a proxy in front of the same server. */
const FRONT_OFFSET = 22_000;
const SASL = 12;
/** Nothing listens here. */
const NOBODY = 13;

/** A domain with all that its servers need to know. */
export interface Tenant {
  spec: LabDomain;
  domain: string;
  /** mail.DOMAIN */
  host: string;
  address: string;
  password: string;
  certificate: { cert: string; key: string };
}
export interface Site {
  name: string;
  house: House;
  /** The house's loopback address. */
  address: string;
  directory: string;
  tenants: Tenant[];
  ports: readonly MailPort[];
  /** For templates: {{address}}, {{directory}}, {{port993}}, {{certificate}}, {{key}}, ... */
  values: Record<string, string>;
}

/** The port on a house's loopback address that stands for a mail port. */
export const portFor = (port: number): number => PORT_OFFSET + port;

/** The port at which a house's proxy stands for a mail port. */
export const frontPortFor = (port: number): number => FRONT_OFFSET + port;

export const domainOf = ({ name }: LabDomain): string => `${name}.example`;

/** Writes a file of a server and gives its path; `mode` in octal. */
export function write(directory: string, name: string, text: string, mode = 0o644): string {
  const path = join(directory, name);
  writeFileSync(path, text, { mode });
  return path;
}

async function tenantOf(spec: LabDomain, authority: CertificateAuthority, directory: string): Promise<Tenant> {
  const domain = domainOf(spec);
  const host = `mail.${domain}`;
  const { cert, key } = await authority.issue(spec.certificate ?? { names: [host], issuer: 'intermediate' });
  return {
    spec,
    domain,
    host,
    address: `${spec.user ?? 'anna'}@${domain}`,
    password: spec.password ?? `lab-${spec.name}`,
    certificate: {
      cert: write(directory, `${domain}.pem`, cert),
      key: write(directory, `${domain}.key`, key, 0o600),
    },
  };
}

/** Prepares the folder of one house. The first tenant's certificate is shown to those who name no server. */
export async function prepareSite(
  { name, house, address, specs }: { name: string; house: House; address: string; specs: LabDomain[] },
  authority: CertificateAuthority,
  root: string,
): Promise<Site> {
  const directory = join(root, name);
  mkdirSync(directory, { mode: 0o755 });
  const tenants = await Promise.all(specs.map((spec) => tenantOf(spec, authority, directory)));
  const [first] = tenants;
  if (!first) throw new Error(`Nobody lives in the house ${name}.`);
  const ports = Object.fromEntries(mailPorts.map((port) => [`port${port}`, String(portFor(port))]));
  const values = {
    ...ports,
    portSasl: String(portFor(SASL)),
    portNobody: String(portFor(NOBODY)),
    address,
    directory,
    host: first.host,
    certificate: first.certificate.cert,
    key: first.certificate.key,
  };
  return { name, house, address, directory, tenants, ports: house.ports ?? mailPorts, values };
}
