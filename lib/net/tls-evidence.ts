// What an encrypted session shows: version, cipher, and everything about the certificate and the chain behind it.
import { createHash, type X509Certificate } from 'node:crypto';
import type tls from 'node:tls';
import type { CertificateSummary, TlsEvidence } from '../model/evidence.ts';
import { isAffordable } from '../records/affordable-key.ts';
import { certificateFaults, isRetiredHash, provesServer } from '../records/certificate-faults.ts';
import { commonNameIn } from '../records/distinguished-name.ts';
import { subjectAltNames } from '../records/subject-alt-names.ts';
import { bestPath, chainFaults, isoOf, type ServedCertificates } from './certificate-path.ts';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const oneLine = (name: string | undefined): string => (name ?? '').replaceAll('\n', ', ');

/** As served: Node links each certificate to the next that was sent, whether or not that one issued it. */
function chainOf(leaf: X509Certificate): X509Certificate[] {
  const chain = [leaf];
  for (let next = leaf.issuerCertificate; next && chain.length < 10; next = next.issuerCertificate) {
    if (chain.some((known) => known.fingerprint256 === next?.fingerprint256)) break;
    chain.push(next);
  }
  return chain;
}
/**
 * What stands in a certificate never changes, and a server shows the same one at each of its doors: read once. The
 * fingerprint is over all of its bytes. The oldest go first, so that strangers cannot fill the memory.
 */
function readOnce<Facts>(read: (certificate: X509Certificate) => Facts): (certificate: X509Certificate) => Facts {
  const known = new Map<string, Facts>();
  return (certificate) => {
    const key = certificate.fingerprint256;
    const before = known.get(key);
    if (before !== undefined) return before;
    const facts = read(certificate);
    known.set(key, facts);
    for (const oldest of known.keys()) {
      if (known.size <= MOST_KNOWN) break;
      known.delete(oldest);
    }
    return facts;
  };
}
const MOST_KNOWN = 200;

const summaryOf = readOnce(
  (certificate): CertificateSummary => ({
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    validFrom: isoOf(certificate.validFromDate),
    validTo: isoOf(certificate.validToDate),
    sha256: sha256(certificate.raw),
    publicKeySha256: sha256(certificate.publicKey.export({ type: 'spki', format: 'der' })),
  }),
);

const leafFacts = readOnce((leaf) => ({
  names: subjectAltNames(leaf.subjectAltName ?? ''),
  commonName: commonNameIn(leaf.subject),
  selfSigned: leaf.subject === leaf.issuer && isAffordable(leaf.publicKey) && leaf.verify(leaf.publicKey),
  validFrom: isoOf(leaf.validFromDate) || null,
  validTo: isoOf(leaf.validToDate) || null,
  keyType: leaf.publicKey.asymmetricKeyType ?? null,
  keyBits: leaf.publicKey.asymmetricKeyDetails?.modulusLength ?? null,
}));

const algorithmOf = ({ signatureAlgorithm, signatureAlgorithmOid }: X509Certificate): string =>
  signatureAlgorithm ?? signatureAlgorithmOid;
/** A root's signature under itself proves nothing and harms nothing. */
const signaturesOf = (chain: readonly X509Certificate[]): string[] =>
  chain.filter(({ subject, issuer }) => subject !== issuer).map(algorithmOf);

/** The signatures that trust rests on. One that is weak, on a certificate that no client needs to look at, is left out. */
function signaturesRelied(chain: readonly X509Certificate[], served: () => ServedCertificates): string[] {
  const all = signaturesOf(chain);
  if (!all.some(isRetiredHash)) return all;
  const path = bestPath(served());
  // Nobody looks at the signature under a certificate that is itself trusted.
  return signaturesOf(path.end === 'trusted' ? path.certificates.slice(0, -1) : path.certificates);
}

/** `roots`: every trusted root, asked for only when OpenSSL refused the chain. */
export function tlsEvidence(
  socket: tls.TLSSocket,
  { servername, now, roots }: { servername: string; now: Date; roots: () => readonly X509Certificate[] },
): TlsEvidence {
  const empty = { names: [], commonName: null, nameMatches: false, selfSigned: false, issuer: null, validFrom: null };
  const base = { version: socket.getProtocol(), cipher: socket.getCipher()?.standardName ?? null, servername };
  const leaf = socket.getPeerX509Certificate();
  if (!leaf) {
    const rest = { validTo: null, keyType: null, keyBits: null, signatures: [], fingerprint: null, chain: [] };
    return { ...base, ...empty, ...rest, errors: ['NO_CERTIFICATE'], verified: false };
  }
  const chain = chainOf(leaf);
  const served = (): ServedCertificates => ({ leaf, others: chain.slice(1), roots: roots(), now });
  const facts = { ...leafFacts(leaf), signatures: signaturesRelied(chain, served) };
  const refusal = socket.authorizationError ? String(socket.authorizationError) : null;
  const above = refusal === null ? { errors: [], issuers: [] } : chainFaults(served(), refusal);
  const errors = certificateFaults({ ...facts, chainErrors: above.errors, servername, now });
  return {
    ...base,
    ...facts,
    errors,
    verified: socket.authorized && provesServer(errors),
    nameMatches: !errors.includes('ERR_TLS_CERT_ALTNAME_INVALID'),
    issuer: oneLine(leaf.issuer),
    fingerprint: leaf.fingerprint256,
    chain: chain.map(summaryOf),
    ...(above.issuers.length > 0 ? { issuerFaults: above.issuers } : {}),
  };
}
