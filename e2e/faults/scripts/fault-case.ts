// A domain that is healthy but for some doors, which scripts stand in for: what a broken or hostile server does, as data.
import type { SecureVersion } from 'node:tls';
import type { CertificateSpec } from '../../world/certificates.ts';
import type { OwnerRecords } from '../../world/dns-zone.ts';
import type { FaultClient } from './fault-client.ts';

/** What one door does with each visitor. */
export type Script = (client: FaultClient) => Promise<void>;

/** Null: closed. `filtered`: whatever knocks is not answered at all. */
export type FaultDoor = Script | 'filtered' | null;

/** A domain NAME.example whose doors are healthy but for those listed. */
export interface FaultCase {
  name: string;
  doors?: Record<number, FaultDoor>;
  /** Port 443 of the domain, autoconfig. and autodiscover. */
  web?: Script;
  /** Default: odd characters and the name. Null: no password is given. */
  password?: string | null;
  /** Further hosts by address: doors by port. */
  hosts?: Record<string, Record<number, Script>>;
  records?: Record<string, OwnerRecords>;
  /** The same, for what needs to know the domain's own number: its addresses are 198.18.NUMBER.x. */
  around?: (number: number) => Pick<FaultCase, 'hosts' | 'records'>;
  /** Further names that the scripts' certificate covers. */
  names?: string[];
  /** How the certificate of every mail door differs from a good one. */
  certificate?: Omit<Partial<CertificateSpec>, 'names'> & { wrongName?: true };
  /** TLS versions that the scripts speak; default: those of today. */
  tlsVersions?: { min: SecureVersion; max: SecureVersion };
  confirmedHosts?: string[];
}
