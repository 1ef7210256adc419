// Certificates for the practice network, made in pure JavaScript at start: a CA, an intermediate, and leaves good and bad.
import { webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** A leaf certificate as data. Days count from now and may be negative. */
export interface CertificateSpec {
  /** dNSName entries; with `commonNameOnly` only the first serves, as the common name. */
  names: string[];
  validFromDays?: number;
  validToDays?: number;
  key?: 'ec' | 'rsa-2048' | 'rsa-1024';
  /**
   * Who signed it: the practice CA; its intermediate, sent along or forgotten (`intermediate-missing`);
   * itself; or a private CA whose root nobody has and which is not sent (`private-root`: which is). The intermediate
   * may also have run out, or not be valid yet, or be no authority at all.
   */
  issuer?:
    | 'ca'
    | 'intermediate'
    | 'intermediate-missing'
    | 'self'
    | 'private-ca'
    | 'private-root'
    | 'intermediate-expired'
    | 'intermediate-early'
    | 'intermediate-no-ca';
  /**
   * What else is sent behind the certificate: its chain in the wrong order and with the root; certificates of others;
   * the root as an authority signed it that has run out.
   */
  sends?: 'root-first' | 'strangers' | 'cross-signed';
  commonNameOnly?: boolean;
  /** The hash under the signature; default SHA-256. */
  hash?: 'SHA-256' | 'SHA-1';
}
/** What a TLS server needs: PEM texts, the chain leaf first. */
interface ServerCertificate {
  key: string;
  cert: string;
}
export interface CertificateAuthority {
  /** The root's PEM: what a client of the practice network trusts. */
  ca: string;
  issue(spec: CertificateSpec): Promise<ServerCertificate>;
}

interface Signer {
  name: string;
  keys: CryptoKeyPair;
  certificate: pkijs.Certificate;
}
type CryptoKeyPair = webcrypto.CryptoKeyPair;

const crypto = new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as unknown as Crypto });
const DAY_MS = 86_400_000;

/** RFC 5280 4.2: object identifiers of the extensions used here. */
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const SUBJECT_ALT_NAME = '2.5.29.17';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
const COMMON_NAME = '2.5.4.3';
/** RFC 5280 4.2.1.3: digitalSignature for leaves; keyCertSign and cRLSign for authorities. */
const LEAF_USAGE = { bits: 0x80, unused: 7 };
const AUTHORITY_USAGE = { bits: 0x06, unused: 1 };

function pem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

async function newKeys(kind: 'ec' | 'rsa-2048' | 'rsa-1024'): Promise<CryptoKeyPair> {
  if (kind === 'ec')
    return webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const modulusLength = kind === 'rsa-1024' ? 1024 : 2048;
  const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength, publicExponent: new Uint8Array([1, 0, 1]) };
  return webcrypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
}

const extension = (extnID: string, critical: boolean, value: ArrayBuffer) =>
  new pkijs.Extension({ extnID, critical, extnValue: value });

/** `said`: what the basic constraints say of an authority (RFC 5280 4.2.1.9). */
function extensionsOf(names: string[] | null, authority: boolean, said = authority): pkijs.Extension[] {
  const usage = authority ? AUTHORITY_USAGE : LEAF_USAGE;
  const bits = new asn1js.BitString({ valueHex: new Uint8Array([usage.bits]).buffer, unusedBits: usage.unused });
  const list = [
    extension(BASIC_CONSTRAINTS, true, new pkijs.BasicConstraints({ cA: said }).toSchema().toBER(false)),
    extension(KEY_USAGE, true, bits.toBER(false)),
  ];
  if (authority) return list;
  list.push(
    extension(
      EXTENDED_KEY_USAGE,
      false,
      new pkijs.ExtKeyUsage({ keyPurposes: [SERVER_AUTHENTICATION] }).toSchema().toBER(false),
    ),
  );
  if (names === null) return list;
  // RFC 5280 4.2.1.6: GeneralName choice 2 is dNSName.
  const alternatives = new pkijs.GeneralNames({
    names: names.map((value) => new pkijs.GeneralName({ type: 2, value })),
  });
  return [...list, extension(SUBJECT_ALT_NAME, false, alternatives.toSchema().toBER(false))];
}

interface Making {
  subject: string;
  keys: CryptoKeyPair;
  signer: Signer | null;
  extensions: pkijs.Extension[];
  from: Date;
  to: Date;
  hash?: CertificateSpec['hash'];
}

async function make({
  subject,
  keys,
  signer,
  extensions,
  from,
  to,
  hash = 'SHA-256',
}: Making): Promise<pkijs.Certificate> {
  const certificate = new pkijs.Certificate();
  const named = (value: string) =>
    new pkijs.AttributeTypeAndValue({ type: COMMON_NAME, value: new asn1js.Utf8String({ value }) });
  certificate.version = 2;
  const serial = webcrypto.getRandomValues(new Uint8Array(12));
  serial[0] = 0x40 | ((serial[0] ?? 0) & 0x3f);
  certificate.serialNumber = new asn1js.Integer({ valueHex: serial.buffer });
  certificate.subject.typesAndValues.push(named(subject));
  certificate.issuer.typesAndValues.push(named(signer?.name ?? subject));
  certificate.notBefore.value = from;
  certificate.notAfter.value = to;
  certificate.extensions = extensions;
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey as unknown as CryptoKey, crypto);
  await certificate.sign((signer?.keys ?? keys).privateKey as unknown as CryptoKey, hash, crypto);
  return certificate;
}

interface AuthorityOptions {
  /** Days from now. */
  from?: number;
  to?: number;
  /** Default: it may sign. */
  authority?: boolean;
  /** Of an authority that there is already. */
  keys?: CryptoKeyPair;
}

const fromNow = (days: number) => new Date(Date.now() + days * DAY_MS);

async function makeAuthority(name: string, signer: Signer | null, options: AuthorityOptions = {}): Promise<Signer> {
  const keys = options.keys ?? (await newKeys('ec'));
  const from = fromNow(options.from ?? -400);
  const to = fromNow(options.to ?? 3650);
  const extensions = extensionsOf(null, true, options.authority ?? true);
  return { name, keys, certificate: await make({ subject: name, keys, signer, extensions, from, to }) };
}

const pemOf = (certificate: pkijs.Certificate) => pem('CERTIFICATE', certificate.toSchema().toBER(false));

/**
 * Makes a fresh CA and intermediate; `issue` makes leaves, the same specification once only.
 * EC P-256 unless asked otherwise; valid from 30 days ago for 90 days; signed by the CA itself.
 */
export async function createAuthority(): Promise<CertificateAuthority> {
  const root = await makeAuthority('Mailmend practice CA', null);
  const intermediate = await makeAuthority('Mailmend practice intermediate', root);
  const officeRoot = await makeAuthority('Office root CA', null);
  const office = await makeAuthority('Office server CA', officeRoot);
  const expired = await makeAuthority('Mailmend practice intermediate of old', root, { to: -20 });
  const early = await makeAuthority('Mailmend practice intermediate to come', root, { from: 20 });
  const noCa = await makeAuthority('Mailmend practice office', root, { authority: false });
  const oldRoot = await makeAuthority('Root CA of old', null, { to: -20 });
  const crossSigned = await makeAuthority(root.name, oldRoot, { keys: root.keys });
  const signers = {
    ca: { signer: root, sent: [] },
    intermediate: { signer: intermediate, sent: [intermediate] },
    'intermediate-missing': { signer: intermediate, sent: [] },
    'intermediate-expired': { signer: expired, sent: [expired] },
    'intermediate-early': { signer: early, sent: [early] },
    'intermediate-no-ca': { signer: noCa, sent: [noCa] },
    'private-ca': { signer: office, sent: [office] },
    'private-root': { signer: office, sent: [office, officeRoot] },
    self: { signer: null, sent: [] },
  } satisfies Record<string, { signer: Signer | null; sent: Signer[] }>;
  const behind: Record<NonNullable<CertificateSpec['sends']>, (sent: Signer[]) => Signer[]> = {
    'root-first': (sent) => [root, ...sent.toReversed()],
    strangers: (sent) => [office, oldRoot, ...sent],
    'cross-signed': (sent) => [...sent, crossSigned, oldRoot],
  };

  const issue = async (spec: CertificateSpec): Promise<ServerCertificate> => {
    const keys = await newKeys(spec.key ?? 'ec');
    const { signer, sent } = signers[spec.issuer ?? 'ca'];
    const certificate = await make({
      subject: spec.names[0] ?? 'localhost',
      keys,
      signer,
      extensions: extensionsOf(spec.commonNameOnly ? null : spec.names, false),
      from: fromNow(spec.validFromDays ?? -30),
      to: fromNow(spec.validToDays ?? 60),
      hash: spec.hash,
    });
    const key = pem('PRIVATE KEY', await webcrypto.subtle.exportKey('pkcs8', keys.privateKey));
    const all = spec.sends ? behind[spec.sends](sent) : sent;
    return { key, cert: [certificate, ...all.map((above) => above.certificate)].map(pemOf).join('') };
  };

  const issued = new Map<string, Promise<ServerCertificate>>();
  return {
    ca: pemOf(root.certificate),
    issue: (spec) => {
      const id = JSON.stringify(spec);
      const known = issued.get(id) ?? issue(spec);
      issued.set(id, known);
      return known;
    },
  };
}
