// Test support: what a run sees of the server behind a website's form.
import type {
  RecipientEvidence,
  WebServerAddress,
  WebServerEvidence,
  WebServerSmtpEvidence,
} from '../../model/evidence.ts';
import { reverseName } from './sample-dns.ts';

/** The website at its own address, which SPF covers. */
export const webServerAddress = (overrides: Partial<WebServerAddress> = {}): WebServerAddress => ({
  ...reverseName({ names: ['web3.hosting.example'], confirmed: ['web3.hosting.example'] }),
  ...{ host: 'sunny.example', address: '198.18.0.80', spf: 'pass', mechanism: 'ip4:198.18.0.80' },
  ...overrides,
});

export const webServer = (...addresses: Array<Partial<WebServerAddress>>): WebServerEvidence => ({
  given: null,
  addresses: addresses.length > 0 ? addresses.map(webServerAddress) : [webServerAddress()],
});

const replies: Record<RecipientEvidence['result'], string> = {
  accepted: '250 2.1.5 Ok',
  'unknown-user': '550 5.1.1 User unknown',
  'relay-denied': '554 5.7.1 Relay access denied',
  deferred: '450 4.2.0 Try again later',
  refused: '550 5.7.1 Blocked',
};
const recipient = (address: string, result: RecipientEvidence['result']): RecipientEvidence => ({
  ...{ recipient: address, result, words: replies[result] },
});

/** Its mail service says that the domain is none of its own; give `own` for another answer. */
export function webServerSmtp(
  own: RecipientEvidence['result'] = 'relay-denied',
  overrides: Partial<WebServerSmtpEvidence> = {},
): WebServerSmtpEvidence {
  const takes = own === 'accepted' || own === 'unknown-user';
  return {
    ...{ host: 'sunny.example', port: 25, address: '198.18.0.80', isMx: false },
    ...{ greeting: '220 web3.hosting.example ESMTP Exim', software: 'Exim' },
    own: recipient('postmaster@sunny.example', own),
    foreign: takes ? recipient('postmaster@no-such-domain.invalid', 'relay-denied') : null,
    transcript: [],
    ...overrides,
  };
}
