// Odd and sound: a size as it once was, an encoded exclamation mark, blanks, a last semicolon, an unknown field.
import { zoneDomain } from '../../zone-domain.ts';

export const forms = zoneDomain({
  domain: 'forms.example',
  story: 'Everything works, in rare spellings.',
  expected: [],
  records: {
    _dmarc: { TXT: ['v=DMARC1 ; p=reject ; rua=mailto:a%21b@forms.example!10m , mailto:c@forms.example ; future=1 ;'] },
    '_smtp._tls': { TXT: ['v=TLSRPTv1 ; future=1 ; rua=mailto:a%21b@forms.example , https://forms.example/report ;'] },
  },
});
