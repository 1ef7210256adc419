// Healthy, with texts that try to act on whatever shows them.
import { mailDomain } from '../../practice-domain.ts';

export const graffiti = mailDomain({
  domain: 'graffiti.example',
  number: 122,
  story: 'Everything works, beside texts full of control characters.',
  records: {
    '@': {
      TXT: [
        'v=spf1 mx -all',
        '\u001b[31mred\u0007',
        '\u202egnp.exe\u2069',
        '<script>alert(1)</script>',
        '\u00e4\u{1f600}',
      ],
      CAA: [['issue', '\u202e\u001b[2J']],
    },
    '_smtp._tls': { TXT: ['v=TLSRPTv1; rua=mailto:tls@graffiti.example; \u001b[1m'] },
  },
});
