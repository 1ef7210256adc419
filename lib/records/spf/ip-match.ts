// Whether an address lies in a network: the comparison of RFC 7208 5 (first n bits, same family).
import type { IpAddress } from './ip-address.ts';

/** `prefix`: how many leading bits count, 0 to 32 or 128. Addresses of different families never match. */
export function ipMatch(ip: IpAddress, network: IpAddress, prefix: number): boolean {
  if (ip.family !== network.family) return false;
  const whole = prefix >> 3;
  for (let index = 0; index < whole; index++) if (ip.bytes[index] !== network.bytes[index]) return false;
  const rest = prefix & 7;
  if (rest === 0) return true;
  const mask = (0xff << (8 - rest)) & 0xff;
  return (ip.bytes[whole]! & mask) === (network.bytes[whole]! & mask);
}
