// The certificates seen at the doors, each once for its host, with the ports that show it.
import type { CertificateEvidence, DoorEvidence, TlsEvidence } from '../model/evidence.ts';
import { certificateFaults, provesServer } from '../records/certificate-faults.ts';

/** Groups by host and fingerprint; no network. */
export function certificatesOf(doors: readonly DoorEvidence[]): CertificateEvidence[] {
  const seen = new Map<string, CertificateEvidence>();
  for (const { host, port, tls } of doors) {
    if (!tls?.fingerprint) continue;
    const key = `${host} ${tls.fingerprint}`;
    const known = seen.get(key);
    if (!known) seen.set(key, { host, ports: [port], tls });
    else if (!known.ports.includes(port)) known.ports.push(port);
  }
  return [...seen.values()];
}

/** Faults that are found anew from the certificate itself. */
const ownChecks = new Set(['ERR_TLS_CERT_ALTNAME_INVALID', 'COMMON_NAME_ONLY', 'WEAK_KEY', 'WEAK_SIGNATURE']);

/** The same certificate, judged for another host name. */
export function judgedFor(host: string, tls: TlsEvidence, now: Date): TlsEvidence {
  const chainErrors = tls.errors.filter((code) => !ownChecks.has(code));
  const errors = certificateFaults({ ...tls, chainErrors, servername: host, now });
  return {
    ...tls,
    errors,
    verified: provesServer(errors),
    nameMatches: !errors.includes('ERR_TLS_CERT_ALTNAME_INVALID'),
  };
}
