// A chain of certificates that is dear to verify: RSA keys whose public exponent is as long as the modulus.
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** The longest modulus with which OpenSSL takes an exponent of any length (OPENSSL_RSA_SMALL_MODULUS_BITS). */
const MODULUS = 3072;
const SHA256_RSA = '1.2.840.113549.1.1.11';
/** RFC 8017 9.2: DigestInfo for SHA-256. */
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

const integer = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex') || '0'}`);
const bytesOf = (value: bigint, length: number): Buffer =>
  Buffer.from(value.toString(16).padStart(2 * length, '0'), 'hex');

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [modulus, value % modulus, 0n, 1n];
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % modulus) + modulus) % modulus;
}

interface DearKey {
  /** The public half, as SubjectPublicKeyInfo. */
  spki: Buffer;
  sign(bytes: Uint8Array): Buffer;
}

/** One RSA key with an exponent of 3072 bits; it serves the whole chain. */
export function dearKey(): DearKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: MODULUS });
  const jwk = privateKey.export({ format: 'jwk' });
  const part = (name: 'n' | 'p' | 'q') => integer(Buffer.from(jwk[name] ?? '', 'base64url'));
  const [n, p, q] = [part('n'), part('p'), part('q')];
  const phi = (p - 1n) * (q - 1n);
  // Prime to phi: one less is a multiple of it, and so is no other factor of phi.
  const e = phi - 1n;
  const d = inverse(e, phi);
  const spki = createPublicKey({
    key: { kty: 'RSA', n: jwk.n, e: bytesOf(e, MODULUS / 8).toString('base64url') },
    format: 'jwk',
  }).export({ type: 'spki', format: 'der' });
  return {
    spki,
    sign(bytes) {
      const digest = Buffer.concat([DIGEST_INFO, createHash('sha256').update(bytes).digest()]);
      const padding = Buffer.alloc(MODULUS / 8 - digest.length - 3, 0xff);
      const block = Buffer.concat([Buffer.from([0, 1]), padding, Buffer.from([0]), digest]);
      return bytesOf(power(integer(block), d, n), MODULUS / 8);
    },
  };
}

const pem = (label: string, der: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${(
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  ).join('\n')}\n-----END ${label}-----\n`;

async function certificate(
  subject: string,
  issuer: string,
  spki: Buffer,
  key: DearKey,
  authority: boolean,
  serial: number,
) {
  const made = new pkijs.Certificate();
  const named = (value: string) =>
    new pkijs.AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1js.Utf8String({ value }) });
  made.version = 2;
  made.serialNumber = new asn1js.Integer({ value: serial });
  made.subject.typesAndValues.push(named(subject));
  made.issuer.typesAndValues.push(named(issuer));
  made.notBefore.value = new Date(Date.now() - 86_400_000);
  made.notAfter.value = new Date(Date.now() + 30 * 86_400_000);
  made.subjectPublicKeyInfo = pkijs.PublicKeyInfo.fromBER(new Uint8Array(spki));
  const constraints = new pkijs.BasicConstraints({ cA: authority }).toSchema().toBER(false);
  made.extensions = [new pkijs.Extension({ extnID: '2.5.29.19', critical: true, extnValue: constraints })];
  const algorithm = new pkijs.AlgorithmIdentifier({ algorithmId: SHA256_RSA, algorithmParams: new asn1js.Null() });
  made.signature = algorithm;
  made.signatureAlgorithm = algorithm;
  const tbs = new Uint8Array(made.encodeTBS().toBER(false));
  made.tbsView = tbs;
  made.signatureValue = new asn1js.BitString({ valueHex: new Uint8Array(key.sign(tbs)).buffer });
  return pem('CERTIFICATE', new Uint8Array(made.toSchema(true).toBER(false)));
}

/** A server's key and a chain of `length` certificates behind its own, each dear to verify. */
export async function dearChain(host: string, length: number): Promise<{ key: string; cert: string }> {
  const dear = dearKey();
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const own = publicKey.export({ type: 'spki', format: 'der' });
  const name = (at: number) => `Dear authority ${at}`;
  const chain = [await certificate(host, name(1), own, dear, false, 1)];
  for (let at = 1; at <= length; at += 1)
    chain.push(await certificate(name(at), name(at + 1), dear.spki, dear, true, at + 1));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, cert: chain.join('') };
}
