// Which TXT records count as SPF, and which were meant to.
import { describe, expect, it } from 'vitest';
import { selectSpf } from './select.ts';

describe('selectSpf', () => {
  it.each(['v=spf1', 'v=spf1 -all', 'V=sPf1 mx', 'v=spf1 '])('takes %j', (text) => {
    expect(selectSpf([text])).toEqual({ records: [text], nearMisses: [] });
  });

  it.each([
    'v=spf10',
    'v=spf1mx -all',
    'v=spf1;mx -all',
    'v=spf1\tmx -all',
    'v=spf2.0 mx -all',
    'v = spf1 mx',
    'v:spf1 mx',
    ' v=spf1 mx -all',
    '"v=spf1 mx -all"',
    '\u00e2\u0080\u009cv=spf1 mx -all\u00e2\u0080\u009d',
    'spf1 mx -all',
    'spf=1 mx',
    'vspf1 mx',
    'v=sfp1 mx',
  ])('sees that %j was meant as SPF', (text) => {
    expect(selectSpf([text])).toEqual({ records: [], nearMisses: [text] });
  });

  it.each([
    'spf2.0/pra,mfrom mx -all',
    'google-site-verification=spf1',
    'v=DMARC1; p=none',
    'v=DKIM1; k=rsa; p=',
    'our SPF record is v=spf1',
    'spf-check=abc',
    '',
  ])('lets %j be', (text) => {
    expect(selectSpf([text])).toEqual({ records: [], nearMisses: [] });
  });
});
