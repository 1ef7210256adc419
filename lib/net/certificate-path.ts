// Walks a served chain up to a trusted root and names every fault on the way; OpenSSL names only the last that it met.
import type { X509Certificate } from 'node:crypto';
import type { IssuerFault } from '../model/evidence.ts';
import { isAffordable } from '../records/affordable-key.ts';

export interface ServedCertificates {
  leaf: X509Certificate;
  /** What the server sent beside the leaf, in whatever order; needless ones among them. */
  others: readonly X509Certificate[];
  roots: readonly X509Certificate[];
  now: Date;
}

export interface CertificatePath {
  /** From the leaf upwards; the trusted root is the last when `end` is `trusted`. */
  certificates: X509Certificate[];
  /** Where it ends: at a trusted root, at one that signed itself, where the next one is missing, or its signature is wrong. */
  end: 'trusted' | 'self-signed' | 'incomplete' | 'forged';
}

/** A hostile chain may be knotted in a hundred ways: more steps than any honest one needs, and no more. */
const MOST_STEPS = 60;
const MOST_LENGTH = 10;
/** Each costs up to some milliseconds of a thread that others wait for; an honest chain needs fewer than ten. */
const MOST_SIGNATURES = 20;
/** A certificate may carry a date that is none: empty, then. */
export const isoOf = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString());
const isSame = (one: X509Certificate, other: X509Certificate) => one.fingerprint256 === other.fingerprint256;

/** Every way up from the leaf; trusted issuers before served ones, as OpenSSL prefers them. */
function allPaths({ leaf, others, roots }: ServedCertificates): CertificatePath[] {
  const paths: CertificatePath[] = [];
  const verified = new Map<string, boolean>();
  const signs = (issuer: X509Certificate, below: X509Certificate): boolean => {
    const key = `${issuer.fingerprint256} ${below.fingerprint256}`;
    const known = verified.get(key);
    if (known !== undefined) return known;
    if (verified.size === MOST_SIGNATURES || !isAffordable(issuer.publicKey)) return false;
    const signed = below.verify(issuer.publicKey);
    verified.set(key, signed);
    return signed;
  };
  let steps = 0;
  const climb = (certificates: X509Certificate[]): void => {
    const top = certificates.at(-1)!;
    steps += 1;
    if (roots.some((root) => isSame(root, top))) return void paths.push({ certificates, end: 'trusted' });
    if (top.subject === top.issuer && signs(top, top)) return void paths.push({ certificates, end: 'self-signed' });
    const named = [...roots, ...others].filter(
      (one) => one.subject === top.issuer && top.checkIssued(one) && !certificates.some((known) => isSame(known, one)),
    );
    const issuers = named.filter((one) => signs(one, top));
    if (issuers.length === 0) paths.push({ certificates, end: named.length > 0 ? 'forged' : 'incomplete' });
    for (const issuer of issuers)
      if (steps < MOST_STEPS && certificates.length < MOST_LENGTH) climb([...certificates, issuer]);
  };
  climb([leaf]);
  return paths;
}

/** Faults of the certificates above the leaf (RFC 5280 6.1.3): each is mended by whoever installed the chain. */
function issuerFaults({ certificates, end }: CertificatePath, now: Date): IssuerFault[] {
  return certificates.slice(1).flatMap((issuer, index): IssuerFault[] => {
    const trusted = end === 'trusted' && index === certificates.length - 2;
    const at = {
      subject: issuer.subject.replaceAll('\n', ', '),
      validFrom: isoOf(issuer.validFromDate),
      validTo: isoOf(issuer.validToDate),
    };
    const faults: IssuerFault[] = [];
    if (issuer.validToDate < now) faults.push({ code: 'ISSUER_HAS_EXPIRED', ...at });
    if (issuer.validFromDate > now) faults.push({ code: 'ISSUER_NOT_YET_VALID', ...at });
    // RFC 5280 4.2.1.9; roots of version 1 are trusted without saying so.
    if (!issuer.ca && !trusted) faults.push({ code: 'INVALID_CA', ...at });
    return faults;
  });
}

/** The names that OpenSSL has for where a chain ends. */
const endCodes = {
  trusted: () => [],
  'self-signed': (length) => [length === 1 ? 'DEPTH_ZERO_SELF_SIGNED_CERT' : 'SELF_SIGNED_CERT_IN_CHAIN'],
  incomplete: (length) => [length === 1 ? 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' : 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
  forged: () => ['CERT_SIGNATURE_FAILURE'],
} satisfies Record<CertificatePath['end'], (length: number) => string[]>;

/** A way up that is whole before one that is not, then the one with the fewest faults, then the longest. */
export function bestPath(served: ServedCertificates): CertificatePath {
  const ends: CertificatePath['end'][] = ['trusted', 'self-signed', 'incomplete', 'forged'];
  const rank = (path: CertificatePath) =>
    ends.indexOf(path.end) * 10_000 + issuerFaults(path, served.now).length * 100 - path.certificates.length;
  const [best] = allPaths(served).toSorted((one, other) => rank(one) - rank(other));
  return best ?? { certificates: [served.leaf], end: 'incomplete' };
}

const chainEnds: ReadonlySet<string> = new Set([
  ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ...['UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'CERT_UNTRUSTED', 'CERT_SIGNATURE_FAILURE'],
]);

/**
 * What keeps a refused chain from a trusted root: `authorizationError`, and all that OpenSSL hid behind it. A chain that
 * OpenSSL accepts is not to be asked about: needless, old or unordered certificates beside a good path are no fault.
 */
export function chainFaults(
  served: ServedCertificates,
  authorizationError: string,
): { errors: string[]; issuers: IssuerFault[] } {
  const path = bestPath(served);
  const issuers = issuerFaults(path, served.now);
  const told = new Set<string>(issuers.map(({ code }) => code));
  const { validFromDate, validToDate } = served.leaf;
  const explained =
    (authorizationError === 'CERT_HAS_EXPIRED' && (told.has('ISSUER_HAS_EXPIRED') || validToDate < served.now)) ||
    (authorizationError === 'CERT_NOT_YET_VALID' && (told.has('ISSUER_NOT_YET_VALID') || validFromDate > served.now));
  const selfSigned = path.end === 'self-signed' && path.certificates.length === 1;
  const ending = endCodes[path.end](path.certificates.length);
  // Where both know the end, OpenSSL's word for it stands; but a leaf of its own making is called by that name.
  const ends = selfSigned || !chainEnds.has(authorizationError) ? ending : [authorizationError];
  const own = explained || (selfSigned && chainEnds.has(authorizationError)) ? [] : [authorizationError];
  return { errors: [...new Set([...ends, ...own, ...told])], issuers };
}
