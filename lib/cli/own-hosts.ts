// Which hosts are ours: a page that points its own name at this machine must not read what is answered here.
import { parseAddress } from '../model/ip-range.ts';

/** What answers whoever asks, by whatever name: it tells nothing, and those who watch over machines know no names. */
const anyHostPaths: readonly string[] = ['/healthz', '/readyz'];

/**
 * `host`: as the Host header or an absolute target has it. `localhost` and addresses are ours, since a page that was made
 * to lead here (DNS rebinding) has a name; any other name only if the profile says that people find Mailmend there.
 */
export function isOurs(host: string, publicUrl: string | null): boolean {
  const [, bracketed, plain = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d{1,5})?$/.exec(host) ?? [];
  if (bracketed !== undefined) return parseAddress(bracketed)?.kind() === 'ipv6';
  const name = plain.toLowerCase().replace(/\.$/, '');
  if (name === 'localhost' || parseAddress(name)?.kind() === 'ipv4') return true;
  return publicUrl !== null && name === new URL(publicUrl).hostname;
}

/** `path`: with its query. */
export const isAnswered = (host: string, path: string, publicUrl: string | null): boolean =>
  isOurs(host, publicUrl) || anyHostPaths.includes(path.split('?', 1)[0] ?? '');

/** What the apps of the operator's customers ask under their own domains' names: nothing else is answered there. */
const customersPaths: readonly string[] = [
  '/mail/config-v1.1.xml',
  '/.well-known/autoconfig/mail/config-v1.1.xml',
  '/autodiscover/autodiscover.xml',
  '/autodiscover/autodiscover.json',
  '/.well-known/user-agent-configuration.json',
  '/api/v1/profiles/apple',
];

/** The JSON question may have its address in the path. */
const jsonWithAddress = /^\/autodiscover\/autodiscover\.json\/v1\.0\/[^/]+$/;

/** `path`: with its query, in the one spelling that `canonicalPath` gives it. */
export function isForCustomers(path: string): boolean {
  const [before = ''] = path.split('?', 1);
  return customersPaths.includes(before) || jsonWithAddress.test(before);
}

/** Outlooks spell Autodiscover's path in capitals or not: handlers know one spelling. */
export function canonicalPath(path: string): string {
  return path.replace(
    /^\/autodiscover\/autodiscover\.(?:xml(?=\?|$)|json(?=\/v1\.0\/|\?|$)(?:\/v1\.0(?=\/))?)/i,
    (known) => known.toLowerCase(),
  );
}
