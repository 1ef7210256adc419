// Article: signatures on mail (RFC 6376, RFC 8301).
import type { Article } from '../../article.ts';

export const dkim: Article = {
  slug: 'dkim',
  title: 'The signature on your mail (DKIM)',
  lead: 'DKIM signs each message you send. Receivers check the signature with a key in your DNS.',
  sections: [
    {
      heading: 'What it looks like',
      blocks: [
        {
          kind: 'record',
          caption: 'A TXT record. “mail” is the selector, chosen by your mail host',
          text: 'mail._domainkey.example.com.  TXT  "v=DKIM1; k=rsa; p=MIIBIjANBg..."',
        },
      ],
    },
    {
      heading: 'Why we may not find yours',
      blocks: [
        {
          kind: 'text',
          text: 'The selector is not written anywhere that we can look up. We try the common ones. Yours may have another name.',
        },
        {
          kind: 'text',
          text: 'So “not found” does not mean “not there”. A message you sent shows the selector: look for `s=` in its DKIM-Signature.',
        },
      ],
    },
    {
      heading: 'What often goes wrong',
      blocks: [
        {
          kind: 'list',
          items: [
            'The key was cut off when it was pasted.',
            'The name was doubled: `mail._domainkey.example.com.example.com`.',
            'The key is short. 2,048 bits are wanted today, and fewer than 1,024 do not count.',
            'The key is empty. That says: this key was withdrawn.',
          ],
        },
      ],
    },
  ],
  tags: ['domain', 'sending'],
  check: { at: '/check/message', looks: 'the signatures of one message that you sent' },
  related: ['spf', 'dmarc'],
};
