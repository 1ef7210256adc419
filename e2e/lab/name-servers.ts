// NSD with every zone, signed where a domain asks for it, and Unbound in front of it as the resolver that is asked.
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { HEALTHY_DKIM_KEY } from '../world/dkim-key.ts';
import type { LabDomain } from './lab-domain.ts';
import { domainOf, write } from './site.ts';
import { type Place, runTool, type Supervisor } from './supervisor.ts';
import { configuration } from './template.ts';

/** A domain and the practice address of its mail host. */
export interface ZoneSpec {
  spec: LabDomain;
  mailAddress: string;
}
interface ZoneFile {
  origin: string;
  file: string;
}

const PORT = 20_053;
const REVERSE = '18.198.in-addr.arpa.';
const start = '$TTL 3600\n@ IN SOA ns1.lab.example. hostmaster.lab.example. 2026010100 7200 3600 1209600 300\n';
const nameServers = '@ IN NS ns1.lab.example.\n@ IN NS ns2.lab.example.\n';

/** A record's text in strings of at most 255 octets (RFC 1035 3.3.14). */
const text = (value: string): string => (value.match(/.{1,255}/g) ?? []).map((part) => `"${part}"`).join(' ');

const zoneText = ({ spec, mailAddress }: ZoneSpec): string => `${start}${nameServers}@ IN MX 10 mail
@ IN TXT ${text('v=spf1 mx -all')}
mail IN A ${mailAddress}
default._domainkey IN TXT ${text(HEALTHY_DKIM_KEY)}
_dmarc IN TXT ${text('v=DMARC1; p=reject')}
${(spec.records ?? []).map((record) => `${record}\n`).join('')}`;

const date = (daysFromNow: number): string =>
  new Date(Date.now() + daysFromNow * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

/** Signs a zone in its file, for ever so long or only until last week (`bogus`). Gives the key that others trust. */
async function sign({ origin, file }: ZoneFile, kind: 'signed' | 'bogus', directory: string): Promise<string> {
  const base = (await runTool('ldns-keygen', ['-k', '-a', 'ECDSAP256SHA256', origin], { cwd: directory })).trim();
  const validity = kind === 'signed' ? ['-i', date(-1), '-e', date(30)] : ['-i', date(-30), '-e', date(-7)];
  await runTool('ldns-signzone', [...validity, '-o', origin, '-f', `${file}.signed`, file, base], { cwd: directory });
  renameSync(join(directory, `${file}.signed`), join(directory, file));
  return join(directory, `${base}.key`);
}

/** Starts both on the loopback `addresses` given; gives the place of the resolver. Only keys of signed zones are trusted. */
export async function startNameServers(
  zones: ZoneSpec[],
  addresses: { nsd: string; unbound: string },
  root: string,
  to: Supervisor,
): Promise<Place> {
  const directory = join(root, 'dns');
  mkdirSync(directory);
  const files: ZoneFile[] = [];
  const add = (origin: string, content: string): ZoneFile => {
    const zone = { origin, file: `${origin}zone` };
    write(directory, zone.file, content);
    files.push(zone);
    return zone;
  };
  add('.', `${start}${nameServers}`);
  add('lab.example.', `${start}${nameServers}ns1 IN A 198.18.0.53\nns2 IN A 198.18.0.54\n`);
  const reverse = zones.map(({ spec, mailAddress }) => {
    const [, , third, fourth] = mailAddress.split('.');
    return `${fourth}.${third} IN PTR mail.${domainOf(spec)}.\n`;
  });
  add(REVERSE, `${start}${nameServers}${reverse.join('')}`);
  const keys: string[] = [];
  for (const zone of zones) {
    const added = add(`${domainOf(zone.spec)}.`, zoneText(zone));
    if (zone.spec.dnssec) keys.push(await sign(added, zone.spec.dnssec, directory));
  }

  const listed = files.map(({ origin, file }) => `zone:\n  name: "${origin}"\n  zonefile: "${file}"\n`);
  const values = { directory, port: PORT };
  const nsd = write(
    directory,
    'nsd.conf',
    configuration('nsd.conf', { ...values, address: addresses.nsd, zones: listed.join('') }),
  );
  await to.start({
    name: 'NSD',
    command: '/usr/sbin/nsd',
    args: ['-d', '-c', nsd],
    answersAt: [{ address: addresses.nsd, port: PORT }],
  });
  const anchors = keys.map((key) => `  trust-anchor: "${readFileSync(key, 'utf8').split(';')[0]?.trim()}"`).join('\n');
  const place = { address: addresses.unbound, port: PORT };
  const stubs = files.map(({ origin }) =>
    configuration('unbound-stub.conf', { origin, nsd: `${addresses.nsd}@${PORT}` }),
  );
  const unbound = write(
    directory,
    'unbound.conf',
    configuration('unbound.conf', {
      ...values,
      address: addresses.unbound,
      anchors,
      stubs: stubs.join(''),
    }),
  );
  await to.start({ name: 'Unbound', command: '/usr/sbin/unbound', args: ['-d', '-c', unbound], answersAt: [place] });
  return place;
}
