// The receiving side does not trust the sending server or domain.
import type { BounceId } from '../../../model/bounce.ts';
import type { BounceText } from './bounce-text.ts';

export const trustTexts = {
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
      'Large providers refuse mail whose sender they cannot prove. Your domain’s proof was missing or did not fit.',
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
} satisfies Partial<Record<BounceId, BounceText>>;
