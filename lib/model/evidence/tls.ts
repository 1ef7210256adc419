// What an encrypted connection showed: version, certificate and chain.

export interface CertificateSummary {
  subject: string;
  issuer: string;
  /** ISO times. */
  validFrom: string;
  validTo: string;
  /** SHA-256 of the certificate and of its public key (SPKI), hexadecimal: what DANE compares (RFC 6698 2.1). */
  sha256?: string;
  publicKeySha256?: string;
}

/** A fault of a certificate above the server's own. Times are ISO. */
export interface IssuerFault {
  code: 'ISSUER_HAS_EXPIRED' | 'ISSUER_NOT_YET_VALID' | 'INVALID_CA';
  subject: string;
  validFrom: string;
  validTo: string;
}

export interface TlsEvidence {
  version: string | null;
  cipher: string | null;
  /** The name asked for (SNI) and checked. */
  servername: string;
  /** Every fault Node and our own checks see: CERT_HAS_EXPIRED, ERR_TLS_CERT_ALTNAME_INVALID, ... Empty: verified. */
  errors: string[];
  verified: boolean;
  /** dNSName entries of the subject alternative name. */
  names: string[];
  commonName: string | null;
  nameMatches: boolean;
  selfSigned: boolean;
  issuer: string | null;
  validFrom: string | null;
  validTo: string | null;
  keyType: string | null;
  keyBits: number | null;
  /** Signature algorithms of the certificate and of those above it, as OpenSSL names them, without any root's. */
  signatures: string[];
  fingerprint: string | null;
  /** As the server sent it, its own certificate first. */
  chain: CertificateSummary[];
  /** What is wrong above the server's own certificate, on its best way to a root; absent: nothing. */
  issuerFaults?: IssuerFault[];
}

/** The certificate of a host, once for all its doors that show the same one. */
export interface CertificateEvidence {
  host: string;
  ports: number[];
  tls: TlsEvidence;
}

/** Whether a server that speaks modern TLS would also take TLS 1.0 or 1.1 (RFC 8996). */
export interface TlsVersionsEvidence {
  host: string;
  port: number;
  address: string;
  /** The retired version agreed on when only those were offered, as Node names it ("TLSv1.1"); null: refused. */
  accepted: string | null;
  /** The reason of the refusal. */
  words: string | null;
}
