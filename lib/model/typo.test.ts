// Which slips are mended, and which real domains are left alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAccountInput } from './input.ts';
import { suggestAddress, suggestForText } from './typo.ts';

const suggest = (typed: string) => {
  const parsed = parseAccountInput(typed);
  if (!parsed.ok) throw new Error(`not readable: ${typed}`);
  return suggestAddress(parsed.input);
};

describe('suggestAddress', () => {
  it.each([
    ['anna@gmial.com', 'anna@gmail.com'],
    ['anna@gamil.com', 'anna@gmail.com'],
    ['anna@mgail.com', 'anna@gmail.com'],
    ['anna@gmai.com', 'anna@gmail.com'],
    ['anna@gnail.com', 'anna@gmail.com'],
    ['anna@gmaill.com', 'anna@gmail.com'],
    ['anna@gmail.con', 'anna@gmail.com'],
    ['anna@gmail.co', 'anna@gmail.com'],
    ['anna@gmial.cmo', 'anna@gmail.com'],
    ['anna@hotmial.com', 'anna@hotmail.com'],
    ['anna@hotmal.co.uk', 'anna@hotmail.co.uk'],
    ['anna@outlok.com', 'anna@outlook.com'],
    ['anna@yaho.com', 'anna@yahoo.com'],
    ['anna@yahooo.fr', 'anna@yahoo.fr'],
    ['anna@icloud.co', 'anna@icloud.com'],
    ['anna@iclould.com', 'anna@icloud.com'],
    ['anna@gmx.dee', 'anna@gmx.de'],
    ['anna@t-onlin.de', 'anna@t-online.de'],
    ['anna+x@harbour.con', 'anna+x@harbour.com'],
    ['harbour.ocm', 'harbour.com'],
    ['gmial.com', 'gmail.com'],
  ])('%s → %s', (typed, meant) => expect(suggest(typed)).toBe(meant));

  it.each(
    (
      'gmail.com googlemail.com outlook.com hotmail.com yahoo.com icloud.com gmx.net gmx.de gmx.com gmx.at gmx.ch web.de ' +
      'mail.com ymail.com email.com me.com mac.com gmail.de cloud.com live.com live.nl love.com aol.com aon.at msn.com ' +
      'proton.me protonmail.ch fastmail.fm yahoo.ca yahoo.co.jp yahoo.co.uk hotmail.nl libera.it libero.it orange.fr ' +
      'grange.fr web.dk wed.de harbour.co harbour.cm harbour.example example.com gmail.example mail.gmail.com qmail.com'
    ).split(' '),
  )('leaves %s alone', (domain) => expect(suggest(`anna@${domain}`)).toBeNull());

  it('suggests only what can be read, and what needs no further suggestion', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (typed) => {
        const parsed = parseAccountInput(typed);
        const suggested = parsed.ok ? suggestAddress(parsed.input) : null;
        if (suggested !== null) expect(suggest(suggested)).toBeNull();
      }),
    );
  });
});

describe('suggestForText', () => {
  it.each([
    ['anna@gmail,com', 'anna@gmail.com'],
    ['anna@gmial,com', 'anna@gmail.com'],
    ['anna @example.com', 'anna@example.com'],
    ['anna@@example.com', 'anna@example.com'],
    ['anna@example..com', 'anna@example.com'],
    ['anna@.example.com', 'anna@example.com'],
    ['anna@example.com,', 'anna@example.com'],
    ['o’brien@example.com', "o'brien@example.com"],
    ['anna@gmial.com', 'anna@gmail.com'],
    ['anna@sunny,example', 'anna@sunny.example'],
    ['anna@sunny;example', 'anna@sunny.example'],
    ['anna@sunny:example', 'anna@sunny.example'],
    ['https://sunny.example/contact', 'sunny.example'],
    ['HTTPS://www.sunny.example:8443/contact?name=anna#form', 'sunny.example'],
    ['//sunny.example', 'sunny.example'],
    ['sunny.example/contact', 'sunny.example'],
    ['anna@sunny.example/', 'anna@sunny.example'],
    ['ftp://anna:secret@sunny.example/', 'sunny.example'],
    ['https://anna@sunny.example/', 'anna@sunny.example'],
    ['www.sunny.example', 'sunny.example'],
    ['anna@www.sunny.example', 'anna@sunny.example'],
    ['anna (at) sunny [dot] example', 'anna@sunny.example'],
    ['anna at sunny.example', 'anna@sunny.example'],
    ['anna sunny.example', 'anna@sunny.example'],
    ['sunny .example', 'sunny.example'],
    ['sunny. example', 'sunny.example'],
    ['mail. sunny.example', 'mail.sunny.example'],
    ['@sunny.example', 'sunny.example'],
    ['anna#sunny.example', 'anna@sunny.example'],
    ['anna"sunny.example', 'anna@sunny.example'],
    ['“anna@sunny.example”', 'anna@sunny.example'],
    ['(anna@sunny.example)', 'anna@sunny.example'],
    ['My address is anna@sunny.example.', 'anna@sunny.example'],
    ['Anna Smith anna@sunny,example', 'anna@sunny.example'],
  ])('%s → %s', (typed, meant) => expect(suggestForText(typed)).toBe(meant));
  it.each([
    '',
    'anna',
    'anna@127.1',
    'anna@localhost',
    'https://localhost/',
    'https://198.18.1.10/',
    'http://',
    'a@b.example c@d.example e',
    'anna@example.com',
    'a\0@example,com',
    'a\r\n@example,com',
    'x'.repeat(5000),
  ])('offers nothing for %j', (typed) => expect(suggestForText(typed)).toBeNull());
});
