// What the rules of tls say.
import type { tls as english } from '../../../rules/tls/index.ts';
import { translationOfRules } from '../../translation.ts';

export const tls = translationOfRules<typeof english>()({
  title: 'Encryption and certificates',
  rules: {
    'tls-mode-mismatch': {
      title: 'One way into the server {host} uses the wrong kind of encryption.',
      customer:
        'Mail apps expect another kind of encryption at {host} (port {ports}) than it uses. So they cannot connect there.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent:
        '{host}: TLS mode mixed up on {ports}. Ports 993, 995 and 465 take TLS at once; 143, 110 and 587 take STARTTLS. It said: {words}',
      fix: 'Set ports 993, 995 and 465 to SSL/TLS from the first byte.\nSet ports 143, 110 and 587 to STARTTLS.',
    },
    'tls-too-old': {
      title: 'The encryption of {host} is too old.',
      customer: "The server {host} uses an old kind of encryption that today's mail apps refuse.",
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{host}: no TLS 1.2 or newer on {ports}. It said: {words}',
      fix: 'Enable TLS 1.2 and 1.3 on the mail server.\nSwitch TLS 1.0 and 1.1 off.',
      variants: {
        closed: {
          agent: '{host}: closes the connection on {ports} when offered TLS 1.2 or newer, and accepts {version}.',
        },
      },
    },
    'tls-old-accepted': {
      title: 'The server {host} still takes outdated encryption.',
      customer:
        'Your connection to {host} uses modern encryption. The server also still accepts an old kind, which is weaker.',
      agent: '{host} ({address}, port {port}) also accepts {version}. RFC 8996 says that it must not be used.',
      fix: 'Set TLS 1.2 as the oldest version on the mail server.\nFirst check its log for old devices that still use less.',
    },
    'tls-handshake-failed': {
      title: 'No safe connection to {host} comes about.',
      customer: 'We reached {host}, but it broke off while we set up the encrypted connection.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{host}: TLS handshake failed on {ports}. It said: {words}',
      fix: 'Check the TLS settings of the mail service: certificate, key, protocols and ciphers.\nRead the log of the mail service for the handshake error.',
      variants: {
        spare: {
          title: 'One way into the server {host} is broken.',
          customer:
            'If your app is set to port {ports} at {host}, it cannot get in. Another port works, and our settings name that one.',
          meanwhile: 'Use the settings that we recommend: they go by a way that works.',
        },
        'short-dh': {
          title: 'The encryption of {host} rests on a key that is too short.',
          customer:
            'The server {host} offers an encryption that others could break. So we refused it, as newer mail apps do.',
          agent:
            '{host}: on {ports}, the Diffie-Hellman group of the server is shorter than 2048 bits (RFC 9325 4.1), and our side ended the handshake. It said: {words}',
          fix: 'Give the mail service Diffie-Hellman parameters of 2048 bits or more (Dovecot: ssl_dh, Postfix: smtpd_tls_dh1024_param_file).\nOr let it offer ECDHE alone.',
        },
        'short-dh-spare': {
          title: 'One way into the server {host} is broken.',
          customer:
            'If your app is set to port {ports} at {host}, it cannot get in. Another port works, and our settings name that one.',
          agent:
            '{host}: on {ports}, the Diffie-Hellman group of the server is shorter than 2048 bits (RFC 9325 4.1), and our side ended the handshake. It said: {words}',
          fix: 'Give the mail service Diffie-Hellman parameters of 2048 bits or more (Dovecot: ssl_dh, Postfix: smtpd_tls_dh1024_param_file).\nOr let it offer ECDHE alone.',
          meanwhile: 'Use the settings that we recommend: they go by a way that works.',
        },
        'no-cipher': {
          title: 'The server {host} and mail apps of today have no encryption in common.',
          customer: 'We reached {host}, but it knows none of the kinds of encryption that mail apps of today use.',
          agent:
            '{host}: handshake_failure on {ports}: no cipher, group or signature in common (RFC 8446 6.2). We offer TLS 1.2 and 1.3 with ciphers of today. A service that cannot read its own certificate looks the same. It said: {words}',
          fix: 'Let the mail service offer TLS 1.2 and 1.3, with ECDHE and AES-GCM or ChaCha20.\nCheck that it can read its certificate and key.\nRead its log for the handshake error.',
        },
        'no-cipher-spare': {
          title: 'One way into the server {host} is broken.',
          customer:
            'If your app is set to port {ports} at {host}, it cannot get in. Another port works, and our settings name that one.',
          agent:
            '{host}: handshake_failure on {ports}: no cipher, group or signature in common (RFC 8446 6.2). We offer TLS 1.2 and 1.3 with ciphers of today. A service that cannot read its own certificate looks the same. It said: {words}',
          fix: 'Let the mail service offer TLS 1.2 and 1.3, with ECDHE and AES-GCM or ChaCha20.\nCheck that it can read its certificate and key.\nRead its log for the handshake error.',
          meanwhile: 'Use the settings that we recommend: they go by a way that works.',
        },
        'unknown-name': {
          title: 'The server knows no certificate for the name {host}.',
          customer: 'We reached the server, but it has no safe connection under the name {host}.',
          agent:
            '{host}: alert unrecognized_name on {ports} (RFC 6066 3): nothing is set up for this name. It said: {words}',
          fix: 'Set up a certificate for {host} in the mail service.\nOr tell customers the name that its certificate is for.',
        },
        'unknown-name-spare': {
          title: 'One way into the server {host} is broken.',
          customer:
            'If your app is set to port {ports} at {host}, it cannot get in. Another port works, and our settings name that one.',
          agent:
            '{host}: alert unrecognized_name on {ports} (RFC 6066 3): nothing is set up for this name. It said: {words}',
          fix: 'Set up a certificate for {host} in the mail service.\nOr tell customers the name that its certificate is for.',
          meanwhile: 'Use the settings that we recommend: they go by a way that works.',
        },
        'old-renegotiation': {
          title: 'The encryption of {host} is out of date.',
          customer:
            'The server {host} lacks a repair that all mail apps have asked for since 2010. So the connection was ended.',
          agent:
            '{host}: on {ports}, no secure renegotiation (RFC 5746); our side ended the handshake. It said: {words}',
          fix: 'Update the mail server and its TLS library.\nIf a proxy or firewall ends the encryption, update that.',
        },
        'old-renegotiation-spare': {
          title: 'One way into the server {host} is broken.',
          customer:
            'If your app is set to port {ports} at {host}, it cannot get in. Another port works, and our settings name that one.',
          agent:
            '{host}: on {ports}, no secure renegotiation (RFC 5746); our side ended the handshake. It said: {words}',
          fix: 'Update the mail server and its TLS library.\nIf a proxy or firewall ends the encryption, update that.',
          meanwhile: 'Use the settings that we recommend: they go by a way that works.',
        },
        'client-certificate': {
          title: 'The server {host} lets in only those who bring a certificate.',
          customer: 'The server {host} wants a certificate from mail apps. Ordinary apps have none.',
          agent:
            '{host}: asks for a client certificate on {ports}, and ends the handshake without one. It said: {words}',
          fix: 'Do not require client certificates on ports that customers use (Dovecot: auth_ssl_require_client_cert, Postfix: smtpd_tls_req_ccert).',
        },
        'client-certificate-spare': {
          title: 'One way into the server {host} is broken.',
          customer:
            'If your app is set to port {ports} at {host}, it cannot get in. Another port works, and our settings name that one.',
          agent:
            '{host}: asks for a client certificate on {ports}, and ends the handshake without one. It said: {words}',
          fix: 'Do not require client certificates on ports that customers use (Dovecot: auth_ssl_require_client_cert, Postfix: smtpd_tls_req_ccert).',
          meanwhile: 'Use the settings that we recommend: they go by a way that works.',
        },
      },
    },
    'starttls-missing': {
      title: 'The server {host} offers no encryption.',
      customer: 'Without encryption, others on the way can read the password. So we did not send it.',
      meanwhile:
        'Keep encryption switched on in your app, even if it cannot connect: without it, others could read your password. Webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{host}: STARTTLS (STLS) is not announced on {ports}, and no TLS port works.',
      fix: 'Enable TLS on the mail server: ports 993, 995 and 465.\nOffer STARTTLS on ports 143, 110 and 587.',
      variants: {
        spare: {
          title: 'One way into the server {host} has no encryption.',
          customer:
            'If your app is set to port {ports} at {host}, it finds no encryption there. Another port works, and our settings name that one.',
          meanwhile: 'Use the settings that we recommend: they go by a way that works.',
          agent:
            '{host}: published, and no STARTTLS is announced on {ports}; another port of the same service works with TLS.',
          fix: 'Offer STARTTLS on port {ports}, or close it.',
        },
      },
    },
    'starttls-refused': {
      title: 'The server {host} promises encryption and then refuses it.',
      customer: 'The server says that it can encrypt, and then does not. So we did not send the password.',
      meanwhile:
        'Keep encryption switched on in your app, even if it cannot connect. If we recommend other settings, use those. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{host}: STARTTLS announced on {ports} and refused. It said: {words}',
      fix: 'Check the certificate and key of the mail service: they may be missing or unreadable.\nRead the log of the mail service for the TLS error.',
    },
    'starttls-injection': {
      title: 'Extra text came in while the connection was being made safe.',
      customer: 'Someone on the way, or a fault in the server, slipped in text before encryption began. So we stopped.',
      meanwhile:
        'If we recommend other settings, use those. Otherwise do not type your password for this server until it is mended. Send this to your mail host.',
      agent: '{host}: bytes buffered behind the STARTTLS answer on {ports} (command injection, CVE-2011-0411 class).',
      fix: 'Update the mail server: old versions have this fault.\nIf it is up to date, check proxies in front of it for tampering.',
    },
    'certificate-expired': {
      title: 'The certificate of {host} has run out.',
      customer:
        'The server shows this certificate to prove who it is. It ran out on {until}, so mail apps warn or refuse to connect.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{hosts} (ports {ports}): CERT_HAS_EXPIRED, valid until {until}. Issuer: {issuer}.',
      fix: 'Renew the certificate.\nReload every mail service, so that each one uses the new certificate.\nCheck why the renewal did not run by itself.',
      variants: {
        issuer: {
          title: 'A part of the certificate of {host} has run out.',
          customer:
            'The server shows this certificate to prove who it is. A part of it ran out on {until}, so mail apps warn or refuse.',
          agent:
            '{hosts} (ports {ports}): the certificate itself is in date. The one above it has expired: {above}, valid until {until}.',
          fix: 'Get the present chain from the authority that issued the certificate.\nInstall it in place of the old one, behind the certificate.\nReload every mail service.',
        },
        both: {
          agent:
            '{hosts} (ports {ports}): CERT_HAS_EXPIRED, valid until {until}. Expired above it as well: {above}. Issuer: {issuer}.',
          fix: 'Renew the certificate, and install the new chain that comes with it.\nReload every mail service, so that each one uses the new certificate.\nCheck why the renewal did not run by itself.',
        },
      },
      phrases: { 'unknown-day': 'an unknown day' },
    },
    'certificate-name-mismatch': {
      title: "The name {host} is not on your mail server's certificate.",
      customer: 'A mail app that uses {host} warns or refuses to connect. The certificate is made out to other names.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{hosts} (ports {ports}): not covered by the certificate, whose names are {names}. Issuer: {issuer}.',
      fix: 'Issue a certificate that covers {hosts}.\nReload every mail service.',
      variants: {
        'other-name-works': {
          customer: 'If your app uses {host}, it warns or refuses to connect. The name {better} works.',
          agent:
            '{hosts} (ports {ports}): not covered by the certificate, whose names are {names}. {better} was seen to verify. To keep {host} in use, issue a certificate that covers it.',
          fix: 'In the mail app, put {better} in the place of {host}.\nSave, and open your inbox: the warning should be gone.',
        },
      },
    },
    'certificate-self-signed': {
      title: 'Nobody vouches for the certificate of {host}.',
      customer:
        'Nobody whom mail apps trust has confirmed who this server is. Apps cannot tell it from a false one, so they warn or refuse.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{hosts} (ports {ports}): self-signed certificate or private root. Names: {names}. Issuer: {issuer}.',
      fix: 'Install a certificate of a public authority that covers {hosts}.\nReload every mail service.',
    },
    'certificate-chain-incomplete': {
      title: 'A part of the certificate of {host} is missing.',
      customer:
        'The server shows a certificate to prove who it is. A part of it seems to be missing, so some mail apps refuse.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent:
        '{hosts} (ports {ports}): UNABLE_TO_VERIFY_LEAF_SIGNATURE, only the leaf is sent. Issuer: {issuer}. The intermediate is not installed, or the authority is private.',
      fix: 'Install the full chain: the certificate, then the intermediate of {issuer}.\nReload every mail service.\nIf the authority is private, use a public one.',
      variants: {
        'wrong-link': {
          agent:
            '{hosts} (ports {ports}): UNABLE_TO_VERIFY_LEAF_SIGNATURE. Others are sent beside the leaf ({sent}), but none of them issued it. Issuer: {issuer}.',
          fix: 'Install the full chain: the certificate, then the intermediate of {issuer}, in place of what is sent now.\nReload every mail service.\nIf the authority is private, use a public one.',
        },
      },
    },
    'certificate-unknown-authority': {
      title: 'Mail apps do not know who vouches for {host}.',
      customer: 'The certificate of {host} comes from somebody whom mail apps do not know. So they warn or refuse.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{hosts} (ports {ports}): no path to a trusted root. Issuer: {issuer}.',
      fix: 'Install a certificate of a public authority that covers {hosts}.\nReload every mail service.',
    },
    'certificate-not-yet-valid': {
      title: 'The certificate of {host} is not valid yet.',
      customer:
        'The server shows this certificate to prove who it is. It counts only from {from} on, so mail apps warn or refuse.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent:
        '{hosts} (ports {ports}): CERT_NOT_YET_VALID, valid from {from}. Issuer: {issuer}. Often the clock of the issuing machine was wrong.',
      fix: 'Check the clock of the server.\nIssue the certificate anew with the right time.\nReload every mail service.',
      variants: {
        issuer: {
          title: 'A part of the certificate of {host} is not valid yet.',
          customer:
            'The server shows this certificate to prove who it is. A part of it counts only from {from} on, so mail apps warn or refuse.',
          agent:
            '{hosts} (ports {ports}): the certificate itself is in date. The one above it is not valid yet: {above}, from {from}.',
          fix: 'Get the present chain from the authority that issued the certificate.\nInstall it behind the certificate.\nReload every mail service.',
        },
      },
      phrases: { 'unknown-day': 'an unknown day' },
    },
    'certificate-differs': {
      title: 'Some servers behind {host} show a bad certificate.',
      customer: 'The name {host} stands for several servers. Some of them show a certificate that mail apps refuse.',
      meanwhile:
        'If your app warns, close the warning and try again: another of the servers may answer. Send this to your mail host.',
      agent: '{host}, port {port}: the certificate at {bad} does not verify ({errors}), the one at {good} does.',
      fix: 'Install the certificate of {good} on {bad} as well.\nReload the mail service there.\nMake the renewal reach every server behind the name.',
    },
    'certificate-expires-soon': {
      title: 'The certificate of {host} runs out soon.',
      customer:
        'The certificate of {host} runs out on {until}. Unless it is renewed, mail apps will then refuse to connect.',
      meanwhile: 'Your mail works until then. Send this to your mail host, so that it goes on working.',
      agent: '{hosts} (ports {ports}): {days} days left, valid until {until}. Issuer: {issuer}.',
      fix: 'Renew the certificate before {until}.\nReload every mail service.\nCheck that the renewal runs by itself.',
    },
    'certificate-common-name-only': {
      title: 'The certificate of {host} is of an old kind.',
      customer: 'The certificate of {host} is made in an old way. Some mail apps, such as Apple Mail, may refuse it.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{hosts} (ports {ports}): no subject alternative name, only the common name {names}. Issuer: {issuer}.',
      fix: 'Issue the certificate anew, with {hosts} as subject alternative names.\nReload every mail service.',
    },
    'certificate-weak-key': {
      title: 'The key of {host} is too short to be safe.',
      customer: 'The certificate of {host} uses a short key that is easier to break. Some mail apps may refuse it.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{hosts} (ports {ports}): {key} key. RSA needs 2048 bits or more. Issuer: {issuer}.',
      fix: 'Make a new key: RSA with 2048 bits or more, or EC P-256.\nIssue the certificate anew with it.\nReload every mail service.',
    },
    'certificate-weak-signature': {
      title: 'The certificate of {host} is signed in an outdated way.',
      customer: 'The signature under the certificate of {host} can be forged by now. So mail apps refuse it.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent:
        '{hosts} (ports {ports}): signatures {signatures}. SHA-1 and MD5 are refused by TLS libraries. Issuer: {issuer}.',
      fix: 'Issue the certificate anew: every public authority signs with SHA-256 or better.\nInstall it with the chain that came with it.\nReload every mail service.',
    },
    'certificate-invalid': {
      title: 'The certificate of {host} is refused.',
      customer: 'Our check refused the certificate of {host}, and so may your mail app.',
      meanwhile:
        'No mail is lost by this: it waits on the server, or some days with its senders. If we recommend other settings, use them. Otherwise webmail may work, if your mail host has it. Send this to your mail host.',
      agent: '{hosts} (ports {ports}): the chain does not verify. Reason: {codes}. Issuer: {issuer}.',
      fix: 'Check the chain on the server with “openssl verify” or a public checker.\nIssue the certificate anew, and install it with the chain that came with it.\nReload every mail service.',
    },
    'plaintext-login-offered': {
      title: 'The server {host} takes passwords without encryption.',
      customer: 'An app that is set up without encryption could send the password in the open.',
      meanwhile: 'Keep SSL/TLS or STARTTLS switched on in every mail app.',
      agent: '{host}: login offered before TLS on {ports} (no LOGINDISABLED, or AUTH announced in plain text).',
      fix: 'Require TLS before any login on ports {ports}.\nIn Dovecot, refuse cleartext logins; in Exim and Postfix, announce AUTH inside TLS only.',
    },
    'tls-implicit-missing': {
      title: 'Mail works, but by the older kind of encryption only.',
      customer:
        'The server {host} turns encryption on after the first words (STARTTLS). That works; encryption from the start is safer.',
      agent: '{host}: IMAP works by STARTTLS on 143, while implicit TLS is closed on {ports}.',
      fix: 'Open port 993 with SSL/TLS on the mail server.',
    },
  },
});
