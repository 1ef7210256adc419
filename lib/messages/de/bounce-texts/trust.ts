// The receiving side does not trust the sending server or domain.
import type * as english from '../../en/bounce-texts/trust.ts';
import { translation } from '../../translation.ts';

export const trustTexts = translation<typeof english.trustTexts>()({
  'address-blocklisted': {
    title: 'The sending server is on a block list.',
    customer: 'The other side refuses mail from the server that sent this. It says nothing about your text.',
    agent: 'The sending address was refused for its reputation. Look it up at the list that the answer names.',
    fix: 'Tell us the full message. We find out why the server is listed, mend that, and ask for removal.',
    article: 'sending',
  },
  'reverse-dns-missing': {
    title: 'The sending server’s address has no matching name.',
    customer: 'The other side wants each mail server’s address to have a name. This one did not show it.',
    agent: 'No PTR for the sending address, or the PTR does not lead back to it. Both directions must match.',
    fix: 'Tell us the full message. Whoever runs the sending server sets this record (PTR).',
    article: 'dns',
  },
  'bulk-sender-rules': {
    title: 'The other side wants proof that this mail is yours.',
    customer:
      'Large mail hosts refuse mail whose sender they cannot prove. Your domain’s proof was missing or did not fit.',
    agent:
      'SPF, DKIM or DMARC did not pass or did not align (such as 5.7.26, 5.7.515). Check all three for the From domain.',
    fix: 'Check your domain here. The records to publish for SPF, DKIM and DMARC are shown, ready to copy.',
    article: 'dmarc',
  },
  'dmarc-unaligned': {
    title: 'The From address did not match its proof (DMARC).',
    customer: 'Your domain asks receivers to refuse mail that it did not prove. This message lacked that proof.',
    agent: 'DMARC failed: neither SPF nor DKIM passed for a domain that aligns with From. Forwarding also does this.',
    fix: 'Send through your domain’s own server. If a service sends for you, set up its DKIM for your domain.',
    article: 'dmarc',
  },
  'spf-sender-not-covered': {
    title: 'Your domain does not name this sending server (SPF).',
    customer: 'A list in your domain’s DNS says who may send. The server that sent this is not on it.',
    agent: 'SPF failed for the sending address. Evaluate it for that address and see which entry decides.',
    fix: 'Send through your domain’s own server, or add the sending service to your SPF record.',
    article: 'spf',
  },
  'address-refused': {
    title: 'The other side does not take mail from this sending server.',
    customer: 'It refused the server that sent this before it looked at your message.',
    agent:
      'The client was refused for what it is: its address or range, its HELO name, or no reason given. Check rDNS, HELO and the range.',
    fix: 'Send through the server of your own mail host. If you did, show us the full message.',
    article: 'sending',
  },
  'server-needs-tls': {
    title: 'The receiving server takes encrypted mail only.',
    customer: 'The server that sent this did not encrypt the way to the other side.',
    agent:
      'The receiver demands STARTTLS (530 5.7.0, 5.7.10, Gmail’s 4.7.29). The sending server delivered in the clear.',
    fix: 'Show this to whoever runs your outgoing mail: outgoing TLS must be switched on there.',
    article: 'encryption',
  },
});
