// The server signs with another key than the DNS shows, and says itself that the signature fails.
import { mailDomain } from '../practice-domain.ts';

const domain = 'smudge.example';
/** Of the right form, over another body, by nobody's key. */
const signature = [
  `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=default;`,
  '\th=from:to:subject:date; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;',
  `\tb=${'QUJD'.repeat(60)}`,
].join('\r\n');

export const smudge = mailDomain({
  domain,
  number: 309,
  story: 'The signature on outgoing mail does not hold.',
  expectedWithTestMessage: ['dkim-signature-fails', 'mailbox-test-message-fails-authentication'],
  delivery: {
    authentication: `dkim=fail (body hash did not verify) header.d=${domain}; dmarc=fail header.from=${domain}`,
    fields: [signature],
  },
});
