// The certificates seen at the doors, each once for its host, with the ports that show it.
import type { CertificateEvidence, DoorEvidence } from '../model/evidence.ts';

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
