// A mail server breaks off while the encrypted connection is being set up, or offers one that nobody should use.
import { tlsTrouble } from '../../records/tls-words.ts';
import { defineRule } from '../define.ts';
import { brokenAppPorts, brokenAppPortWords, brokenBy, type DoorFault, saidAt } from '../shared/door-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

const results = ['tls-failed'] as const;

const shortDh = {
  title: 'The encryption of {host} rests on a key that is too short.',
  customer: 'The server {host} offers an encryption that others could break. So we refused it, as newer mail apps do.',
  agent:
    '{host}: on {ports}, the Diffie-Hellman group of the server is shorter than 2048 bits (RFC 9325 4.1), and our side ended the handshake. It said: {words}',
  fix: 'Give the mail service Diffie-Hellman parameters of 2048 bits or more (Dovecot: ssl_dh, Postfix: smtpd_tls_dh1024_param_file).\nOr let it offer ECDHE alone.',
} as const;
const noCipher = {
  title: 'The server {host} and mail apps of today have no encryption in common.',
  customer: 'We reached {host}, but it knows none of the kinds of encryption that mail apps of today use.',
  agent:
    '{host}: handshake_failure on {ports}: no cipher, group or signature in common (RFC 8446 6.2). We offer TLS 1.2 and 1.3 with ciphers of today. A service that cannot read its own certificate looks the same. It said: {words}',
  fix: 'Let the mail service offer TLS 1.2 and 1.3, with ECDHE and AES-GCM or ChaCha20.\nCheck that it can read its certificate and key.\nRead its log for the handshake error.',
} as const;
const unknownName = {
  title: 'The server knows no certificate for the name {host}.',
  customer: 'We reached the server, but it has no safe connection under the name {host}.',
  agent: '{host}: alert unrecognized_name on {ports} (RFC 6066 3): nothing is set up for this name. It said: {words}',
  fix: 'Set up a certificate for {host} in the mail service.\nOr tell customers the name that its certificate is for.',
} as const;
const oldRenegotiation = {
  title: 'The encryption of {host} is out of date.',
  customer:
    'The server {host} lacks a repair that all mail apps have asked for since 2010. So the connection was ended.',
  agent: '{host}: on {ports}, no secure renegotiation (RFC 5746); our side ended the handshake. It said: {words}',
  fix: 'Update the mail server and its TLS library.\nIf a proxy or firewall ends the encryption, update that.',
} as const;
const clientCertificate = {
  title: 'The server {host} lets in only those who bring a certificate.',
  customer: 'The server {host} wants a certificate from mail apps. Ordinary apps have none.',
  agent: '{host}: asks for a client certificate on {ports}, and ends the handshake without one. It said: {words}',
  fix: 'Do not require client certificates on ports that customers use (Dovecot: auth_ssl_require_client_cert, Postfix: smtpd_tls_req_ccert).',
} as const;

export const tlsHandshakeFailed = defineRule({
  id: 'tls-handshake-failed',
  reference: 'RFC 8446 4',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  explainedBy: ['tls-too-old'],
  messages: {
    title: 'No safe connection to {host} comes about.',
    customer: 'We reached {host}, but it broke off while we set up the encrypted connection.',
    meanwhile: appsShutOut,
    agent: '{host}: TLS handshake failed on {ports}. It said: {words}',
    fix: 'Check the TLS settings of the mail service: certificate, key, protocols and ciphers.\nRead the log of the mail service for the handshake error.',
  },
  // Beside a door that works, the customer need only know that this one is broken; who mends it needs the reason.
  variants: {
    spare: brokenAppPortWords,
    'short-dh': shortDh,
    'short-dh-spare': { ...shortDh, ...brokenAppPortWords },
    'no-cipher': noCipher,
    'no-cipher-spare': { ...noCipher, ...brokenAppPortWords },
    'unknown-name': unknownName,
    'unknown-name-spare': { ...unknownName, ...brokenAppPortWords },
    'old-renegotiation': oldRenegotiation,
    'old-renegotiation-spare': { ...oldRenegotiation, ...brokenAppPortWords },
    'client-certificate': clientCertificate,
    'client-certificate-spare': { ...clientCertificate, ...brokenAppPortWords },
  },
  judge: (seen, { failedLooks }) => {
    const needed = brokenBy(seen, failedLooks, results).map((fault: DoorFault) => {
      const trouble = tlsTrouble(saidAt(fault));
      return trouble ? { ...fault, variant: trouble } : fault;
    });
    const spare = brokenAppPorts(seen, results).map((fault) => {
      const trouble = tlsTrouble(saidAt(fault));
      return trouble ? { ...fault, variant: `${trouble}-spare` as const } : fault;
    });
    return [...needed, ...spare];
  },
});
