// One decoded record in this program's own shape, or nothing when it is of no use here.
import type { Answer } from 'dns-packet';
import { canonicalAddress } from '../model/ip-range.ts';
import type { DnsRecordData, DnsRecordType } from './dns-answer.ts';
import { readName } from './dns-name.ts';

/** A record of a type that is asked for, in class IN. `ttl` in seconds. */
export type DnsRecord = {
  [Type in DnsRecordType]: { name: string; type: Type; ttl: number; data: DnsRecordData[Type] };
}[DnsRecordType];

/** RFC 2181 8: a TTL with the top bit set counts as 0. */
const readTtl = (ttl: number | undefined) => (ttl === undefined || ttl > 0x7fffffff ? 0 : ttl);

/** null: another class or type, or an address that is none. Texts keep their bytes, one character each. */
export function readRecord(answer: Answer): DnsRecord | null {
  if (answer.type === 'OPT' || (answer.class !== undefined && answer.class !== 'IN')) return null;
  const common = { name: readName(answer.name), ttl: readTtl(answer.ttl) };
  switch (answer.type) {
    case 'A':
    case 'AAAA': {
      const data = canonicalAddress(answer.data);
      return data === null ? null : { ...common, type: answer.type as 'A', data };
    }
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return { ...common, type: answer.type as 'NS', data: readName(answer.data) };
    case 'MX':
      return {
        ...common,
        type: 'MX',
        data: { preference: answer.data.preference ?? 0, exchange: readName(answer.data.exchange) },
      };
    case 'SRV': {
      const { priority = 0, weight = 0, port, target } = answer.data;
      return { ...common, type: 'SRV', data: { priority, weight, port, target: readName(target) } };
    }
    case 'TXT': {
      const strings = [answer.data].flat().map((part) => (typeof part === 'string' ? part : part.toString('latin1')));
      return { ...common, type: 'TXT', data: { text: strings.join(''), strings } };
    }
    case 'SOA': {
      const { mname, rname, serial = 0, refresh = 0, retry = 0, expire = 0, minimum = 0 } = answer.data;
      const data = { mname: readName(mname), rname: readName(rname), serial, refresh, retry, expire, minimum };
      return { ...common, type: 'SOA', data };
    }
    case 'TLSA': {
      const { usage, selector, matchingType, certificate } = answer.data;
      return { ...common, type: 'TLSA', data: { usage, selector, matchingType, data: certificate.toString('hex') } };
    }
    case 'CAA': {
      const { issuerCritical = false, tag, value } = answer.data;
      return { ...common, type: 'CAA', data: { critical: issuerCritical, tag: tag.toLowerCase(), value } };
    }
    case 'DS': {
      const { keyTag, algorithm, digestType, digest } = answer.data;
      return { ...common, type: 'DS', data: { keyTag, algorithm, digestType, digest: digest.toString('hex') } };
    }
    case 'DNSKEY': {
      const { flags, algorithm, key } = answer.data;
      return { ...common, type: 'DNSKEY', data: { flags, algorithm, key: key.toString('base64') } };
    }
    default:
      return null;
  }
}
