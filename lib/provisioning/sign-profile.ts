// Signs a profile (CMS SignedData, RFC 5652 5): devices show who it is from, and give no warning.
import { type Integer, ObjectIdentifier, OctetString, UTCTime } from 'asn1js';
import {
  Attribute,
  Certificate,
  ContentInfo,
  CryptoEngine,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { type Signer, signingCurves } from '../operator/signer.ts';

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
} as const;
const HASH = 'SHA-256';
const engine = new CryptoEngine({ crypto: crypto, name: 'node' });

/** Bytes of their own, not a window of Node's pool. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const attribute = (type: string, value: ObjectIdentifier | UTCTime | OctetString) =>
  new Attribute({ type, values: [value] });

/** DER, with the content inside and the chain beside it: a device needs no other file. */
export async function signProfile(
  profile: string,
  { certificate, chain, key }: Signer,
  now: Date,
): Promise<Uint8Array> {
  const content = bufferOf(new TextEncoder().encode(profile));
  const digest = await crypto.subtle.digest(HASH, content);
  const [own, ...others] = [certificate, ...chain].map(({ raw }) => Certificate.fromBER(bufferOf(raw)));
  if (!own) throw new Error('a signer has a certificate');
  const signed = new SignedData({
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: oid.data,
      eContent: new OctetString({ valueHex: content }),
    }),
    signerInfos: [
      new SignerInfo({
        sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber as Integer }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute(oid.contentType, new ObjectIdentifier({ value: oid.data })),
            attribute(oid.signingTime, new UTCTime({ valueDate: now })),
            attribute(oid.messageDigest, new OctetString({ valueHex: digest })),
          ],
        }),
      }),
    ],
    certificates: [own, ...others],
  });
  await signed.sign(await webKey(key), 0, HASH, undefined, engine);
  const info = new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER(false));
}

function webKey(key: Signer['key']): Promise<CryptoKey> {
  const namedCurve = signingCurves[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? '';
  const algorithm =
    key.asymmetricKeyType === 'rsa' ? { name: 'RSASSA-PKCS1-v1_5', hash: HASH } : { name: 'ECDSA', namedCurve };
  const der = key.export({ type: 'pkcs8', format: 'der' });
  return crypto.subtle.importKey('pkcs8', bufferOf(der), algorithm, false, ['sign']);
}
