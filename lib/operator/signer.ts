// With what Apple profiles are signed: certificate, chain and key from the files that the profile names.
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ProvisioningEntry } from './profile-provisioning.ts';

export interface Signer {
  certificate: X509Certificate;
  /** From the certificate's issuer upwards, as the files have them. */
  chain: readonly X509Certificate[];
  key: KeyObject;
}
export interface SignerMistake {
  file: keyof SigningFiles;
  message: string;
}
type SigningFiles = NonNullable<ProvisioningEntry['signing']>;

/** Those that devices and Web Crypto know, as OpenSSL names them and as Web Crypto does. */
export const signingCurves: Readonly<Record<string, string>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
};

class Unusable extends Error {
  readonly code = 'SIGNER_FILE';
}

/** Reads the files now: a renewed certificate is used without a restart. Never throws. */
export function readSigner(
  files: SigningFiles,
  now: Date,
): { ok: true; signer: Signer } | { ok: false; mistakes: SignerMistake[] } {
  const mistakes: SignerMistake[] = [];
  const read = <Value>(file: keyof SigningFiles, from: (path: string) => Value): Value | null => {
    try {
      return files[file] === null ? null : from(files[file]);
    } catch (error) {
      const why = error instanceof Unusable ? error.message : `cannot be read (${codeOf(error)})`;
      mistakes.push({ file, message: why });
      return null;
    }
  };
  const [certificate, ...above] = read('certificate', certificatesIn) ?? [];
  const key = read('key', keyIn);
  const chain = [...above, ...(read('chain', certificatesIn) ?? [])];
  const wrong = (file: keyof SigningFiles, message: string) => mistakes.push({ file, message });
  if (certificate && now > certificate.validToDate)
    wrong('certificate', `has expired on ${certificate.validToDate.toISOString().slice(0, 10)}`);
  if (certificate && now < certificate.validFromDate)
    wrong('certificate', `is not valid before ${certificate.validFromDate.toISOString().slice(0, 10)}`);
  if (certificate && key && !certificate.checkPrivateKey(key)) wrong('key', 'is not the key of the certificate');
  if (certificate && files.chain !== null && chain.length > 0 && !chain.some((one) => certificate.checkIssued(one)))
    wrong('chain', 'does not hold the issuer of the certificate');
  if (mistakes.length > 0 || !certificate || !key) return { ok: false, mistakes };
  return { ok: true, signer: { certificate, chain, key } };
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'no PEM';

function certificatesIn(path: string): X509Certificate[] {
  const pems = readFileSync(path, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (pems.length === 0) throw new Unusable('holds no certificate in PEM form');
  try {
    return pems.map((pem) => new X509Certificate(pem));
  } catch (cause) {
    throw new Unusable('holds a certificate that cannot be read', { cause });
  }
}

function keyIn(path: string): KeyObject {
  const pem = readFileSync(path, 'utf8');
  if (/ENCRYPTED/.test(pem)) throw new Unusable('must be a key without a passphrase');
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch (cause) {
    throw new Unusable('holds no private key in PEM form', { cause });
  }
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === 'rsa' || (type === 'ec' && Object.hasOwn(signingCurves, details?.namedCurve ?? ''))) return key;
  throw new Unusable('must be an RSA key, or an EC key on P-256, P-384 or P-521');
}
