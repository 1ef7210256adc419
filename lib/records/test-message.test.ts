// The test message is one plain message to one address; nothing that an address holds adds a header or a recipient.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainAddress, mailDate, TOKEN_FIELD, writeTestMessage } from './test-message.ts';

const token = 'a'.repeat(32);
const at = new Date('2026-11-03T09:05:07Z');
const fieldNames = (text: string) =>
  text
    .slice(0, text.indexOf('\r\n\r\n'))
    .split('\r\n')
    .map((line) => line.slice(0, line.indexOf(':')));

describe('writeTestMessage', () => {
  it('goes from the address to the address, marked as automatic and by its token', () => {
    const message = writeTestMessage('anna@sunny.example', token, at);
    expect(message).toMatchObject({ messageId: `<${token}.mailmend@sunny.example>`, needsUtf8: false });
    const text = message?.text ?? '';
    expect(text).toContain('From: <anna@sunny.example>\r\nTo: <anna@sunny.example>\r\n');
    expect(text).toContain('Auto-Submitted: auto-generated\r\n');
    expect(text).toContain(`${TOKEN_FIELD}: ${token}\r\n`);
    expect(text).toContain('Date: Tue, 03 Nov 2026 09:05:07 +0000\r\n');
    expect(message?.subject).toBe(`Mailmend test message ${token}`);
  });

  it('is ASCII in short lines that end with CRLF', () => {
    const text = writeTestMessage('anna@sunny.example', token, at)?.text ?? '';
    expect(text).toMatch(/^[\x20-\x7e\r\n]*\r\n$/);
    for (const line of text.split('\r\n')) {
      expect(line.length).toBeLessThanOrEqual(78);
      expect(line).not.toMatch(/[\r\n]/);
    }
  });

  it('has the same fields whatever the address is, or is not written', () => {
    const known = fieldNames(writeTestMessage('anna@sunny.example', token, at)?.text ?? '');
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '\r\nBcc: eve@evil.example',
        '\n',
        '\r',
        '\0',
        ', eve@evil.example',
        '> <eve@evil.example',
        '(',
        '\u2028',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const address = `${pieces.join('')}@sunny.example`;
        const message = writeTestMessage(address, token, at);
        if (message === null) return;
        expect(fieldNames(message.text)).toEqual(known);
        expect(address).not.toMatch(/[\s<>(),;:"\\[\]\p{Cc}]/u);
        expect(address.split('@')).toHaveLength(2);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', 'short', 'A'.repeat(32), `${'a'.repeat(31)}\n`])(
    'takes no token but 32 hexadecimal digits: %j',
    (bad) => {
      expect(writeTestMessage('anna@sunny.example', bad, at)).toBeNull();
    },
  );

  it('says when the server has to know UTF-8 addresses', () => {
    expect(writeTestMessage('änne@sunny.example', token, at)?.needsUtf8).toBe(true);
  });
});

describe('isPlainAddress', () => {
  it.each(['anna@sunny.example', 'a.b+c@x.example', "o'hara=1@x.example", 'änne@xn--mller-kva.example'])(
    'takes %s',
    (address) => expect(isPlainAddress(address)).toBe(true),
  );
  it.each([
    'anna',
    '@x.example',
    'a b@x.example',
    'a@localhost',
    '"a b"@x.example',
    'a@x.example>',
    'a,b@x.example',
    'a..b@x.example',
    'a\u202eb@x.example',
  ])('does not take %j', (address) => expect(isPlainAddress(address)).toBe(false));
});

it('writes dates that are read back as the same moment', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), (date) => {
      expect(Date.parse(mailDate(date))).toBe(Math.floor(date.getTime() / 1000) * 1000);
    }),
  );
});
