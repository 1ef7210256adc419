// Judgements about certificates: one a certificate, over all hosts and ports that show it, weighed by who uses the name.

import type { CertificateEvidence, IssuerFault, TlsEvidence } from '../../model/evidence.ts';
import type { Severity, Subject } from '../../model/finding.ts';
import type { Protocol } from '../../model/settings.ts';
import { commonNameIn } from '../../records/distinguished-name.ts';
import { noName, type Phrase, unknown } from '../phrase.ts';
import { doorsOf, isPublished, type SeenDoors } from './services.ts';

export interface SeenCertificates extends SeenDoors {
  certificate: CertificateEvidence[];
}

export interface CertificateFault {
  subject: Subject;
  values: {
    host: string;
    hosts: string[];
    ports: string[];
    names: Array<string | Phrase<'no-name'>>;
    issuer: string | Phrase<'unknown'>;
  };
  targets: string[];
  severity: Severity;
  tls: TlsEvidence;
}

/** The name in a distinguished name such as "C=US, O=Example, CN=Example R1": people know an authority by it. */
export const commonNameOf = (name: string | null) => (name === null ? unknown : (commonNameIn(name) ?? name));

/** The certificates above the server's own that have this fault, by the name people know them by. */
export const atFaultAbove = ({ issuerFaults = [] }: TlsEvidence, code: IssuerFault['code']) =>
  issuerFaults.filter((fault) => fault.code === code).map((fault) => ({ ...fault, name: commonNameOf(fault.subject) }));

/** Long lists of names help nobody: as many as fit on a screen. */
const shownNames = 8;
const order: readonly Severity[] = ['error', 'warning', 'notice'];

/** Does another verified session give this protocol, one that this certificate's fault does not touch? */
function hasSubstitute({ host, tls }: CertificateEvidence, protocol: Protocol, seen: SeenDoors): boolean {
  return doorsOf(seen).some(
    (door) =>
      door.protocol === protocol &&
      door.host !== host &&
      door.tls?.verified === true &&
      // A fault that leaves the session verified (too few days left) is shared by every host with the certificate.
      (!tls.verified || door.tls.fingerprint !== tls.fingerprint),
  );
}

/**
 * How much a fault matters at this host. The rule's own severity where the name is published or nothing else serves;
 * for a guessed name beside a working one a warning (mail.DOMAIN, which people do type) or a notice (the others).
 */
function severityAt(certificate: CertificateEvidence, seen: SeenDoors, severity: Severity): Severity {
  const { host } = certificate;
  const doors = doorsOf(seen).filter((door) => door.host === host && door.tls !== null);
  const imapElsewhere = hasSubstitute(certificate, 'imap', seen);
  const spare = doors.every(
    ({ protocol, namedBy }) =>
      !isPublished(namedBy) && (hasSubstitute(certificate, protocol, seen) || (protocol === 'pop3' && imapElsewhere)),
  );
  if (doors.length === 0 || !spare) return severity;
  return severity !== 'notice' && host.startsWith('mail.') ? 'warning' : 'notice';
}

/** One fault for each certificate that `test` finds at fault; the host where it matters most comes first. */
export function certificateFaults(
  seen: SeenCertificates,
  severity: Severity,
  test: (tls: TlsEvidence) => boolean,
): CertificateFault[] {
  const faulty = seen.certificate.filter(({ tls }) => test(tls));
  return [...Map.groupBy(faulty, ({ host, tls }) => tls.fingerprint ?? host).values()].map((group) => {
    const weighed = group
      .map((certificate) => ({ ...certificate, severity: severityAt(certificate, seen, severity) }))
      .toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
    const { host, tls, severity: worst } = weighed[0]!;
    const ports = [...new Set(group.flatMap((certificate) => certificate.ports))].sort((one, other) => one - other);
    const names = tls.names.length > 0 ? tls.names : [tls.commonName ?? noName];
    return {
      subject: ports.length === 1 ? { host, port: ports[0] } : { host },
      values: {
        host,
        hosts: [...new Set(weighed.map((certificate) => certificate.host))],
        ports: ports.map(String),
        names: names.slice(0, shownNames),
        issuer: commonNameOf(tls.issuer),
      },
      // Another door of the same host may show another certificate, which is in order.
      targets: weighed.flatMap((one) => [one.host, ...one.ports.map((port) => `${one.host}:${port}`)]),
      severity: worst,
      tls,
    };
  });
}

/** The judgement of a fault, with further values. */
export const judgementOf = <More extends object>({ tls: _, ...fault }: CertificateFault, more: More) => ({
  ...fault,
  values: { ...fault.values, ...more },
});
