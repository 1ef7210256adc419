// Which keys of strangers we verify with: a key may be made so that one signature costs a hundredth of a second.
import type { KeyObject } from 'node:crypto';

/** Bits. The largest in use are half as long; what a signature costs grows with their square, and with the exponent. */
const LONGEST_RSA_KEY = 8192;
/** 65537 is what everybody uses; OpenSSL lets exponents grow as long as a modulus of up to 3072 bits. */
const LARGEST_EXPONENT = 2n ** 32n;

/** No public authority signs with DSA, and DKIM and ARC know none; its keys may be as large as one likes. */
export function isAffordable({ asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): boolean {
  const { modulusLength = 0, publicExponent = 0n } = asymmetricKeyDetails;
  return asymmetricKeyType !== 'dsa' && modulusLength <= LONGEST_RSA_KEY && publicExponent <= LARGEST_EXPONENT;
}
