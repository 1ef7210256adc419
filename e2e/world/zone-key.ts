// One DNSSEC key and the DS record that names it, for zones whose signatures the practice DNS vouches for.
import { createHash } from 'node:crypto';

const [FLAGS, PROTOCOL, ALGORITHM, SHA256] = [257, 3, 13, 2];
const key = createHash('sha512').update('practice zone key').digest();
const rdata = Buffer.concat([Buffer.from([FLAGS >> 8, FLAGS & 255, PROTOCOL, ALGORITHM]), key]);

/** RFC 4034 appendix B: the sum of its 16-bit words, with the carry added in. */
function tag(): number {
  let sum = 0;
  for (let at = 0; at < rdata.length; at += 2) sum += rdata.readUInt16BE(at);
  return (sum + (sum >> 16)) & 0xffff;
}

/** The DNSKEY of every signed practice zone. */
export const zoneKey: [number, number, string] = [FLAGS, ALGORITHM, key.toString('base64')];

/** The DS record of `domain` for that key (RFC 4034 5.1.4). */
export function signerOf(domain: string): [number, number, number, string] {
  const labels = domain.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label)]));
  const digest = createHash('sha256').update(Buffer.concat([...labels, Buffer.from([0]), rdata]));
  return [tag(), ALGORITHM, SHA256, digest.digest('hex')];
}
