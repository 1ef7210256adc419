// Lists every fault of a server certificate; Node by itself names only one.

/** The plain fields judged. Times are ISO; `names` are the dNSName entries of the subject alternative name. */
export interface CertificateFacts {
  /** The host name asked for. */
  servername: string;
  now: Date;
  validFrom: string | null;
  validTo: string | null;
  names: readonly string[];
  commonName: string | null;
  /** "rsa", "rsa-pss", "ec", "ed25519", as Node names them. */
  keyType: string | null;
  keyBits: number | null;
  /** Signature algorithms of the certificate and of those above it, as OpenSSL names them, without any root's. */
  signatures: readonly string[];
  /** What keeps the chain from a trusted root, as codes of OpenSSL and of our own walk; empty: it was verified. */
  chainErrors: readonly string[];
}

/**
 * Error codes, each once, the reason for refusal that people should hear first at the front. Empty: no fault.
 * Node reports an expired certificate for the wrong host as expired only, hence checks of our own.
 */
export function certificateFaults(facts: CertificateFacts): string[] {
  const faults = new Set<string>();
  const now = facts.now.getTime();
  if (facts.validTo !== null && now > Date.parse(facts.validTo)) faults.add('CERT_HAS_EXPIRED');
  if (facts.validFrom !== null && now < Date.parse(facts.validFrom)) faults.add('CERT_NOT_YET_VALID');
  const commonNameOnly = facts.names.length === 0 && facts.commonName !== null;
  const commonNameCovers = commonNameOnly && certificateCovers([facts.commonName ?? ''], facts.servername);
  if (!commonNameCovers && !certificateCovers(facts.names, facts.servername))
    faults.add('ERR_TLS_CERT_ALTNAME_INVALID');
  const weakSignature = facts.signatures.some(isRetiredHash);
  for (const code of facts.chainErrors) {
    // OpenSSL refuses such a signature, but Node has no name for that refusal.
    if (!(weakSignature && code === 'UNSPECIFIED')) faults.add(code);
  }
  if (weakSignature) faults.add('WEAK_SIGNATURE');
  // The common name is not a host name any more (RFC 9525 6.3): Apple's and others' clients refuse it.
  if (commonNameCovers) faults.add('COMMON_NAME_ONLY');
  if (isWeak(facts)) faults.add('WEAK_KEY');
  return [...faults];
}

/** RFC 9155 3 for SHA-1; MD5 fell long before. */
export const isRetiredHash = (algorithm: string): boolean => /sha-?1(?!\d)|md[245]/i.test(algorithm);

/** Faults that some clients refuse and Node does not: at risk, but the chain and the name hold. */
const tolerated: ReadonlySet<string> = new Set(['WEAK_KEY', 'COMMON_NAME_ONLY']);

/** Whether a certificate with these error codes still proves who the server is. */
export function provesServer(errors: readonly string[]): boolean {
  return errors.every((code) => tolerated.has(code));
}

function isWeak({ keyType, keyBits }: CertificateFacts): boolean {
  return /^rsa/i.test(keyType ?? '') && keyBits !== null && keyBits < 2048;
}

/**
 * Whether one of `names` covers `host` (RFC 9525 6.3): equal but for case, or a wildcard that is the whole
 * leftmost label and stands for exactly one label. A wildcard directly below a top-level domain covers nothing.
 */
export function certificateCovers(names: readonly string[], host: string): boolean {
  const wanted = plainName(host);
  const parent = wanted.slice(wanted.indexOf('.') + 1);
  return names.some((name) => {
    const pattern = plainName(name);
    if (!pattern.startsWith('*.')) return pattern !== '' && pattern === wanted;
    const base = pattern.slice(2);
    return base.includes('.') && !base.includes('*') && wanted.indexOf('.') > 0 && parent === base;
  });
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
